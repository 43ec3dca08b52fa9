import type { Language } from '../../../record/index.ts';

/** Words with which a sentence looks back to figures that were told before, with the sentence that each is of. */
export interface BackWords {
  /** One of these stands in every sentence that looks back. */
  readonly any: RegExp;
  /** Right before what is left of the figures before: “The unencumbered balance was therefore $871,600”, “leaving”. */
  readonly rest: RegExp;
  /** Right before a change between them: “The increase of 36 applications”. */
  readonly change: RegExp;
  /** Right behind one: “stood at 1,377, 73 fewer”. */
  readonly changeBehind: RegExp;
  /** More than the two figures makes up what is left: balances of other years. */
  readonly besides: RegExp;
  /** Right before the average. */
  readonly mean: RegExp;
  /** Behind it, catching what it is for each of: “an average of 23 per session”. */
  readonly each: RegExp;
  /** Before an average, catching the same: 每期. */
  readonly eachBefore: RegExp;
  /** A time in words, with how many there are of it: “the past five years”. */
  readonly span: RegExp;
  /** Right before a total of what stands before it in the same sentence. */
  readonly total: RegExp;
  /** Right behind one: “23 assignments in all”. */
  readonly totalBehind: RegExp;
  /** Right before a percentage that those before it make up: “together they account for 53.6 per cent”. */
  readonly combined: RegExp;
  /** Right before a total of what the sentences before tell: “Together, these 248 incidents”. */
  readonly totalBack: RegExp;
  /** Right before the total of a sentence that says with another word that it follows: “In total, 139 … were thus issued”. */
  readonly opening: RegExp;
  readonly thus: RegExp;
  /** Before a figure that is added to the one before it: “A further 385 schools”. */
  readonly further: RegExp;
  /** Right before what the two come to: “bringing the total to”. */
  readonly brought: RegExp;
  /** Before a figure that is brought to another: “cumulative expenditure stood at”. */
  readonly cumulative: RegExp;
}

export const backWords: Readonly<Record<Language, BackWords>> = {
  en: {
    any: /\b(?:therefore|thus|hence|consequently|accordingly|leaving|fewer|more|less|increase|decrease|difference|reduction|rise|drop|decline|average|total|together|altogether|combined|in all|cumulative|jointly)\b/i,
    rest: /\b(?:therefore|thus|hence|consequently|accordingly|leaving)\b[^,;]{0,60}$/,
    change:
      /(?:^|\uE004) ?(?:The|This) (?:[a-z]+ )?(?:increase|decrease|difference|reduction|rise|drop|decline|gap) of $/,
    changeBehind: /^ (?:fewer|more|less)(?=[.,;\uE004]|$| than (?:in|at|a year|the (?:year|previous|preceding)))/,
    besides: /\b(?:includ\w*|prior|previous periods|carried|brought|accumulated|together with|plus|after|adjust\w*)\b/i,
    mean: /\b(?:average|mean|averag(?:ed|ing))\b[^;.]{0,40}$/i,
    each: /^[^,;\uE000-\uE004]{0,40}?\b(?:per|each|every|an?) (?<each>[a-z]{3,})/,
    eachBefore: /\beach (?<each>[a-z]{3,})[^,;\uE000-\uE004]{0,40}$/,
    span: /\b(?:past|last|previous|preceding|over|in|during)(?: the)?(?: past| last| previous| preceding)? (?<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?<unit>year|month|week|quarter)s?\b/i,
    total:
      /(?:\b(?:for a (?:combined |grand |overall |cumulative )?total of|totall?ing|(?:^|[,(–—]) ?(?:or |making |giving |and thus )?a (?:combined |grand )?total of|bringing the (?:combined|cumulative) [a-z ]{2,30} to|bringing cumulative [a-z ]{2,30} to|making a total of|that is,?|amounting to(?: a total of)?)) $/,
    totalBehind: /^ [a-z ]{2,30}? (?:in all|altogether|in total)\b/,
    combined:
      /\b(?:together|combined|jointly)\b[^,;]{0,30}\b(?:account\w*|mak\w+ up|made up|represent\w*|constitut\w*|compris\w*|total\w*|share of)(?: for)?(?: (?:about|some|almost|nearly))? $/i,
    totalBack:
      /(?:\b(?:thus|therefore|hence|together|combined)\b[^,;]{0,40}(?:amount(?:s|ed)?|total(?:s|led)?|c[ao]me|stands?|stood) (?:to|at|of)|(?:^|\uE004) ?(?:Together|Combined|Altogether),? (?:these|those|the)) $/,
    opening: /(?:^|\uE004) ?(?:In total|In all|Altogether|Overall),? $/,
    thus: /\b(?:thus|therefore|hence|accordingly)\b/i,
    further: /\b(?:[Ff]urther|[Aa]dditional|[Aa]nother|new) $/,
    brought:
      /\b(?:bringing|brings|brought) the (?:cumulative |combined |overall )?total(?: number)?(?: of [a-z ]{2,30})? to $/,
    cumulative: /\b(?:[Cc]umulative|[Aa]ccumulated)\b/,
  },
  zh: {
    any: /占|因此|因而|从而|故|尚欠|尚余|尚缺|差额|相差|减少|增加|多|少|下降|上升|低|高|平均|共|合计|总|累计|以上|分别/,
    rest: /(?:因此|因而|从而|故|尚欠|尚余|尚缺|尚有)[^，；]{0,12}$|(?:因此|因而|从而|故)[，,][^，；]{0,12}$/,
    change:
      /(?:^|[，,\uE004])(?:即|比[^，]{0,12}|较[^，]{0,12})?(?:减少|增加|多出|少了|多了|增长|下降|上升|降低|低|高|多|少|相差|差额为?)[了约]?(?:的)?$/,
    changeBehind: /^(?!)/,
    besides: /包括|以往|上期|结转|累计|加上|连同|调整/,
    mean: /(?:平均|人均|均)[^，；]{0,12}$/,
    each: /^(?!)/,
    eachBefore: /每(?<each>[\u4e00-\u9fff])[^，；]{0,8}$/,
    span: /(?<number>[两二三四五六七八九十]|十[一二])(?<unit>年|个月|周|个季度)(?:来|间|中|里|内|期间)?/,
    total:
      /(?:[共合总]计|总共[\u4e00-\u9fff]{0,4}|(?:[两二三四五六七八九十][年者项国]|全部)(?:共计?|合计)|共[\u4e00-\u9fff]{0,2}|累计(?:支出)?(?:达到|达|为))$/,
    totalBehind: /^(?!)/,
    combined: /(?:[两三四五](?:者|项|国|类)(?:合计|共计|总共|共)?|合计|共计)约?占(?:比|总数|总额)?(?:的|为)?约?$/,
    totalBack:
      /(?:(?:因此|从而|以上|上述|建议|这些)[^，；]{0,12}(?:总额|总数|共计|合计|总计)(?:为|达)?|(?:^|[，\uE004])(?:以上|上述)(?:共|合计)?)$/,
    opening: /(?:因此|因而|从而)[，,][^，；\uE000-\uE003]{0,4}共[\u4e00-\u9fff]{0,3}$/,
    thus: /因此|因而|从而/,
    further: /(?:又有?|另有?|新增|再有?|新加入)[^，；]{0,4}$/,
    brought: /(?:累计|总数|共计)(?:达到?|增至|为)$/,
    cumulative: /累计|累积/,
  },
};
