import type { Language } from '../../record/index.ts';

/** Words of a sentence that say how its figures hang together, with the sentence that each is of. */
export interface Cues {
  /** “declined by 8 per cent”; 增加 */
  readonly up: RegExp;
  readonly down: RegExp;
  /** Two states of one thing: “from … to”, “compared with”, “(2023: …)”. */
  readonly compared: RegExp;
  /** Between two states, or before the first of them: “from … to”. */
  readonly between: RegExp;
  readonly before: RegExp;
  /** Right before what lies between two states: “by 14”, “an increase of”. */
  readonly change: RegExp;
  /** Right behind it: “10 more States … from 98 to 108”. */
  readonly changeBehind: RegExp;
  /** Right before or behind the rate of a change, in its clause: “an increase of 12 per cent”, “(12 per cent)”. */
  readonly changed: readonly [before: RegExp, behind: RegExp];
  /** Between a rate and a state where another thing is told: “while loans to companies rose 7 per cent”. */
  readonly another: RegExp;
  /** Right before what a change led to: “to 4.0 million”, 增至. */
  readonly becomes: RegExp;
  /** Something changed at all: then a rate may be of that. */
  readonly moved: RegExp;
  /** A part is named with its whole: “of the 92 seats”, “out of”, 占. */
  readonly whole: RegExp;
  /** Right before a whole. */
  readonly wholeBefore: RegExp;
  /** Right behind a part: its whole is the figure before. */
  readonly ofThem: RegExp;
  /** Right before a part: the same. */
  readonly amongThem: RegExp;
  /** Right behind a whole. */
  readonly wholeBehind: RegExp;
  /** Between a figure and its rate: “23 of them (25 per cent)”, “or 9 per cent”. */
  readonly paired: RegExp;
  /** Right before a part that the rate and the whole before it tell: “30 per cent of the $200,000, i.e. $60,000”. */
  readonly namely: RegExp;
  /** Right before a rate that is of the figures behind it: “the rate was 5 per cent”, 病死率为5%. */
  readonly rateBefore: RegExp;
  /** Something is left: “leaving 4 vacant”, “a shortfall of”. */
  readonly rest: RegExp;
  /** A change against a year whose figure the sentence does not give, beside that of another: “compared with 2023 and the first increase since 2020”. */
  readonly elsewhere: RegExp;
  readonly average: RegExp;
  /** A whole that was spread over more than the number beside it: “bringing the total since 2019 to”. */
  readonly beyond: RegExp;
  /** In what is counted: there are more of them, “three key segments”. */
  readonly some: RegExp;
  /** Before the average itself. */
  readonly mean: RegExp;
  /** Behind it: “50 dollars each”, “50 dollars per share”. */
  readonly meanBehind: RegExp;
  /** Whether the number that it is over is of what it is for each of: “280,000 shares”, “per share”. */
  readonly isOver: (meanBehind: string, numberBehind: string) => boolean;
  /** Behind a number that is a distance of two percentages. */
  readonly points: RegExp;
  /** Behind it, where the distance is from another percentage: “0.4 percentage points below the January forecast”. */
  readonly pointsElsewhere: RegExp;
  /** Between the points and the percentage beside them, one way and the other, where they are of one thing. */
  readonly pointsBeside: RegExp;
  /** Opens the parts that make up a whole. */
  readonly parts: RegExp;
  /** Something is taken off what is told, so that parts need not come to their whole: “offset by savings of”. */
  readonly takenOff: RegExp;
  /** Opens all of its parts. */
  readonly all: RegExp;
  /** Before a whole, and between it and the first of its parts: “Of the 64 experts, 41 were women”. */
  readonly outOf: readonly [before: RegExp, between: RegExp];
  /** Before a figure that is of the one before, no part of its own: “, including 82 women”. */
  readonly within: RegExp;
  /** Before the last of a list. */
  readonly last: RegExp;
}

export const cues: Readonly<Record<Language, Cues>> = {
  en: {
    up: /\b(?:increas\w*|rise[ns]?|rose|rising|grew|grow(?:th|n|ing|s)?|higher|more|above|up|exceed\w*|surpass\w*|climb\w*|expan\w*|jump\w*|surge\w*|gain\w*|additional)\b/,
    down: /\b(?:decreas\w*|declin\w*|reduc\w*|fell|fall\w*|drop\w*|lower|less|fewer|below|down|contract(?:ed|ing|s)|plung\w*|shrank|shrink\w*|shrunk|cut)\b/,
    compared:
      /\bfrom\b|\bcompar(?:ed|ison)\b|\bagainst\b|\bthan\b|\bover the\b|\brelative to\b|\bup\b|\bdown\b|\b(?:previous|preceding|prior|earlier|last)\b|\bvis-à-vis\b/,
    between:
      /\bcompar(?:ed|ison)\b|\bagainst\b|\bthan\b|\brelative to\b|\b(?:up|down)? ?from\b|\bvis-à-vis\b|\bover the\b/,
    before: /\bfrom (?:[a-z]+ ){0,3}$/,
    change:
      /\b(?:by|(?:increase|decrease|reduction|rise|fall|drop|decline|growth|cut|gain|loss|difference)s? of)(?: (?:about|some|nearly|almost|approximately|over|only|just|more than|less than|a|an))* ?$/,
    changeBehind: /^ (?:more|fewer|additional|further)\b(?! than)/,
    changed: [
      /(?:\b(?:increas\w*|r[io]se[ns]?|rising|gr[eo]w\w*|higher|more|above|up|exceed\w*|surpass\w*|climb\w*|expan\w*|jump\w*|surge\w*|gain\w*|decreas\w*|declin\w*|reduc\w*|fell|fall\w*|drop\w*|lower|less|fewer|below|down|off|contract\w*|plung\w*|shr[aiu]nk\w*|cut|by|or)\b[^,;]*|(?:[(]|i\.e\.,? |that is,? )(?:about |some |approximately )?)$/,
      /^ (?:increase|rise|growth|jump|surge|gain|decrease|reduction|decline|drop|fall|cut|more|higher|above|up|less|lower|fewer|below|down|greater)\b/,
    ],
    becomes:
      /\b(?:to|reach\w*|total(?:s|led|ling)?|stood at)(?: (?:an?|the|about|some|nearly|almost|over|just|around|total|record|high|low|of))* ?$/,
    another: /[;]|\b(?:targets?|while|whereas|although|though|but|because|due|adding|noting)\b/,
    moved:
      /\b(?:increas\w*|rise[ns]?|rose|grew|grow(?:th|n|ing)|climb\w*|decreas\w*|declin\w*|reduc\w*|fell|fall(?:en|ing)|drop\w*|lower|higher|below|above|compared)\b/,
    whole:
      /\b(?:out )?of (?:the|these|those|its|their|all|a|an|which|whom|them)\b|\bout of\b|\bamong\b|\bof \W?\d|\btotal\b|\brate\b|\bper cent\b.{0,20}\bof\b|\bshare\b|\brequire|\bappeal/,
    wholeBefore:
      /\b(?:[Oo]f|[Aa]mong|[Tt]otal(?:ling|led)?|out of|requires?|required|appeal(?: for)?)(?: (?:the|a|an|its|their|all|these|those|total|of|some|about|approximately|over|only|nearly|just))*\s?$/,
    ofThem: /^ (?:[a-z]+ )?of (?:them|these|those|whom|which)\b/,
    amongThem: /\bof (?:whom|which)(?: (?:some|about|only|over|just|nearly|almost))* ?$/,
    wholeBehind: /^ [a-z]+(?: [a-z]+)? surveyed\b/,
    paired:
      /^[^.;]{0,60}?(?: [a-z -]{1,30}, |\((?:or |i\.e\.,? |that is,? |about |some |approximately |nearly |almost |over |just over |just under )*|,? (?:of (?:them|these|those),? )?(?:or|that is,|i\.e\.,?|an? [a-z]+ (?:rate|share|proportion) of|representing|accounting for|constituting|equivalent to|corresponding to|which (?:is|was|represents|corresponds to)|making up|comprising|amounting to)(?: (?:just|only|about|some|approximately|nearly|almost|over|under|less than|more than))* |,? (?:make up|makes up|made up|account(?:s|ed)? for|represent(?:s|ed)?|constitut(?:es?|ed)|correspond(?:s|ed)? to|cover(?:s|ed)?|was|were|is|are)(?: (?:just|only|about|some|approximately|nearly|almost|over|under|less than|more than))* )$/,
    namely: /(?:[(:–—]|\b(?:i\.e\.,?|or|that is,?|namely|with|being|leaving|only)) ?(?:about |some |only |just )?$/,
    rateBefore: /\b(?:rate|share|proportion|percentage) (?:was|is|of|stood at|stands at)(?: about| some)? ?$/,
    rest: /\b(?:leaving|left(?! without)|remain\w*|balance|shortfall|surplus|deficit|vacan\w*|unpaid|(?<!(?:shares|notes|stock|options|units) )outstanding|unspent|unencumbered|gap|differ\w*|net(?! (?:profit|loss|earnings|asset))|saving\w*|excess|unfilled|pending|unobligated|undistributed)\b/,
    takenOff: /\b(?:offset|less|minus|net|after|reduced by|after deduct(?:ion|ing)|before)\b/,
    elsewhere: /\bsince\b.*\bwhen\b/,
    beyond: /\bsince\b|\bcumulative\b|\bto date\b|\bbringing the total\b/,
    some: /\b(?:key|main|major|largest|leading|principal|top|chief)\b/,
    average: /\b(?:average|averag(?:ed|ing)|mean|each|per (?!cent\b)[a-z]+|every|an? (?:year|month|week|day))\b/,
    outOf: [/\bOf (?:the |these |those |its )?$/, /^[^,;:]{0,50}, $/],
    all: /\b(?:compris(?:ing|e[sd]?)|consist(?:s|ed|ing)?(?: of)?|composed of|made up of|broken down|affecting)\b|: ?$/,
    mean: /\b(?:average|mean|averag(?:ed|ing))\b[^,;.]{0,40}$/,
    meanBehind: /^(?: [a-z]+){0,3} (?:each|apiece|on average|per (?!cent\b)[a-z]+)\b/,
    isOver: (meanBehind, numberBehind) => {
      if (/^(?: [a-z]+){0,4} each of\b/.test(meanBehind)) return false;
      const noun = /^(?: [a-z]+){0,4} (?:per|every|each|for each) ([a-z]{2,})/.exec(meanBehind)?.[1];
      return noun === undefined || /^(?:in|to|for|of|from|with)$/.test(noun) || numberBehind.includes(noun.slice(0, 5));
    },
    points: /^ ?percentage points?\b/,
    pointsElsewhere:
      /^ ?percentage points?\b[^.;\uE000-\uF8FF]{0,70}\b(?:forecasts?|project(?:ed|ions?)|estimates?|expected|target|average|previous|preceding|last|earlier|prior)\b/,
    pointsBeside: /^(?!.*(?:\b(?:while|whereas|although|but|respectively)\b|;)).{0,90}$/s,
    parts:
      /:|\(|\b(?:compris\w+|consist\w*|composed of|made up of|broken down|of whom|of which|namely|divided|distributed|affecting|bringing the total|constitut\w+|covering|including|included)\b|[–—]/,
    within: /\b(?:including|of whom|of which|among them|from|in|over|within|across|at|by)\b[^,]{0,20}$/,
    last: /(?:,? and|,? or|;(?: and)?)[^,;]{0,40}$/,
  },
  zh: {
    up: /增|升|上涨|涨|提高|高于|高出|多于|超出|超过|多|扩大/,
    down: /减|降|下跌|跌|缩|少|低于|低/,
    compared: /从|由|(?<![占之同环对])比(?![重例率值])|较|同期|上年|上期|去年|上一|前一|此前|一年前|原/,
    between: /至|到|增|减|降|升|(?<![占之同环对])比(?![重例率值])|较|去年|上年|上期|上一|此前|前/,
    before: /(?:从|由|(?<![占之同环对])比(?![重例率值])|较|与)[^，。；]{0,12}$/,
    change: /(?:增加?|减少?|增长|下降|上升|降低|提高|多|少|高|低|相差|差额)(?:了|为|达|约|近|逾|超过|额为){0,2}$/,
    changeBehind: /^(?!)/,
    changed: [/(?:增|升|涨|提高|扩大|高于|高出|多|超|减|降|跌|缩|少|低|幅)[^，；]*$|(?:[（(]|即|约)$/, /^(?!)/],
    becomes: /[至到达为][^，。；]{0,4}$/,
    another:
      /；|而(?!且)|但|，(?![^，。；]{0,14}(?:增|升|涨|提高|扩大|高|多|减|降|跌|缩|少|低|幅|即|约|从|由|至|到|达|为))/,
    moved: /增|升|上涨|提高|减少|下降|降低|下跌|高于|低于|相比/,
    whole: /中|占|共|总|率|其中|需要|所需/,
    wholeBefore:
      /(?:占|共有?|共计|总数|总额|总计|总[^，。；、占]{1,4}达|需要|所需|拟设|全部|所有|核定的?)[^，。；]{0,12}$/,
    ofThem: /^(?!)/,
    amongThem: /(?:其中|[，,]|中)(?:已?有|约有)$/,
    wholeBehind: /^[^，。；、]{0,8}中/,
    paired:
      /^[^。；]{0,24}?(?:[（(](?:占|约|即|约占)?|[，,]?(?:即|约?占[^，。；]{0,16}的?(?:近|约|逾)?|相当于[^，。；]{0,12}的?|[\u4e00-\u9fff]{1,6}率(?:为|达到?|是)?约?))$/,
    namely: /(?:[（(：:]|即|为|有|共|中的?|余|剩)[^，。；]{0,6}$/,
    rateBefore: /(?:率|占比|比重|比例)(?:为|达到?|是)?约?$/,
    rest: /余|剩|短缺|缺口|空缺|盈余|结余|赤字|亏绌|未缴|未付|未用|未填补|相差|差额|净额|净值|差距/,
    takenOff: /抵减|抵消|抵销|扣除|减去|减除|冲抵/,
    elsewhere: /(?!)/,
    beyond: /以来|累计|迄今|总额达到/,
    some: /主要|最大|重点/,
    average: /平均|人均|均|每|各/,
    outOf: [/(?:)$/, /中[，,](?:有)?[^，。；]{0,8}$/],
    all: /由|包括|分别|[：:（(]|其中|中[，,]?有?$|[，,]?受害/,
    mean: /(?:平均|人均|均|每)[^，；。]{0,12}$/,
    meanBehind: /^(?!)/,
    isOver: () => true,
    points: /^个?百分点/,
    pointsElsewhere: /^个?百分点[^。；]{0,10}(?:预测|预期|预计|上一|上次|此前|平均)/,
    pointsBeside:
      /^个?(?:百分点)?(?:[，,（(]?(?:从|由|为|达到?|至|升至|降至|即|较[^，。；]{0,12}的?|比[^，。；]{0,12}的?|[0-9年\uE003]){0,3}|[^，。；]{0,8}[，,（(]?(?:同比|环比|较[^，。；]{0,12}|比[^，。；]{0,12}|年均|共|累计|合计)?(?:增加?|上升|提高|提升|增长|下降|降低|减少|扩大|缩小|回升|回落|多|高|低|少|相差|差距)(?:了|约|近|为|达)*)$/,
    parts: /[：:（(]|包括|由|组成|其中|分别|涉及|有|共计|合计|死于|受害/,
    within: /(?:其中|包括)[^，；、]{0,12}$/,
    last: /(?:和|以及|及|与)[^、，；]{0,24}$/,
  },
};
