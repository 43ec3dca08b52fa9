import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/** How documents state that one amount is a percentage of another: `part`, `rate`, `whole`. */
export interface ShareForm extends ClaimForm {
  /** The rate is of what is left of the whole: posts are filled, and the rate is of vacancies. */
  readonly rest?: true;
}

const enRate =
  '(?:,? ?\\(?(?:or|representing|which represents?|represents?|accounting for|constituting|equivalent to|that is,?|which is|(?:which )?(?:covers?|covered|meets?|met|account(?:s|ed) for|constitut(?:es|ed)|correspond(?:s|ed|ing) to|amount(?:s|ed|ing) to|is|was|are|were)) |, | ?\\()(?:about |some |over |more than |nearly |almost |approximately |less than |only |just )*{rate:P}\\)?';
const enWhole =
  ' of (?:the|its|their|that|a|an)(?:^60 (?:of|totalling|amounting to)|(?: [a-z-]{3,20}){1,2})? ?(?:approximately |about )?{whole:Q}';

/** What ties a rate to the part before it. */
const enBecause =
  '(?:(?:or|that is,?|(?:which )?represent(?:s|ed|ing)|equivalent to|corresponding to|constituting|accounting for|giving|(?:an?|the) (?:[a-z]+ )?(?:rate|share|proportion|ratio) of) )*';

const en: readonly ShareForm[] = [
  {
    form: `{part:Q}~50(?:encumbered|filled|occupied|deployed|in place)~20(?:out of|of|against)~50{whole:Q}~50vacancy rate~20{rate:P}`,
    example: '1,140 posts were encumbered out of an authorized 1,200, corresponding to a vacancy rate of 5 per cent',
    rest: true,
  },
  {
    form: `{part:Q}~20 (?:out )?of ~40{whole:Q}~60(?:occupancy|incumbency|implementation|completion|response|execution|utilization|compliance|reporting|participation) rate~20{rate:P}`,
    example: 'With 1,080 of 1,200 authorized posts filled, the occupancy rate was 90 per cent',
  },
  {
    form: `{part:Q}~50${enRate}${enWhole}`,
    example: 'expenditure amounted to $34,122,300, or 49.0 per cent of the appropriation of $69,576,400',
  },
  {
    form: '{rate:P} of^60,? (?:i\\.e\\.,?|or|that is,?|namely) {part:Q} (?:as )?(?:against|out of|compared (?:with|to))^60{whole:Q}',
    example:
      'Performance was 76.7 per cent of planned expenditure, i.e. $200.4 million as against an estimate of $261.4 million',
  },
  {
    form: '{rate:P}, with (?:a total of )?{part:Q}~20 (?:out )?of (?:(?:the|its|a total of) )?{whole:Q}',
    example: 'The vacancy rate stood at 12.5 per cent, with 25 of 200 posts vacant',
  },
  {
    form: '{rate:P} of^40, {part:Q} (?:out )?of (?:(?:the|its|a total of) )?{whole:Q}',
    example: 'Only 18 per cent of the staff surveyed, 90 out of 500, had attended',
  },
  {
    form: '{rate:P}^80 \\({part:Q}(?: out)? of (?:(?:the|a total of|all) )?{whole:Q}~30\\)',
    example: '62 per cent of reporting country offices (80 of 129) met the benchmarks',
  },
  {
    form: `{part:Q} (?:out )?of (?:(?:the|its|their|these|those|all|a total of) )?{whole:Q}^50 ?[(,–—] ?${enBecause}~12{rate:P}`,
    example: 'a total of 45 of the 60 recommendations (75 per cent) had been implemented',
  },
  {
    form: '(?:implementation|utilization|delivery|execution|expenditure|collection|realization) rate~30 {rate:P}≈40(?:[Ee]xpenditures?|[Pp]ayments|[Cc]ollections|[Rr]eceipts|[Dd]isbursements)~30{part:Q}~20 (?:against|out of|compared (?:with|to)|of)~40{whole:Q}',
    example:
      'implementation rate was 95 per cent, with expenditure of $190.0 million against an appropriation of $200.0 million',
  },
  {
    form: `(?:[Oo]ut of|[Oo]f) (?:(?:the|its|their|all) )?(?:total (?:of |number of )?)?{whole:Q}~30, {first:Q} \\(~12{other:P}\\)~40 and {part:Q} \\(~12{rate:P}`,
    example: 'Out of 200 posts, 150 (75 per cent) were encumbered and 50 (25 per cent) were vacant',
  },
  {
    form: `(?:Out of|Of) (?:(?:the|its|their|all) )?(?:total (?:of |number of )?)?{whole:Q}~60, (?:only |just |some )?{part:Q}~20 ?[(,] ?(?:or )?~12{rate:P}`,
    example: 'Out of 200 posts, 150 (75 per cent) were encumbered',
  },
  {
    form: `[Oo]f (?:the|these|those|a|this) (?:total (?:number )?of )?~30{whole:Q}~80,~30{part:Q}~30 ?[(,] ?${enBecause}~12{rate:P}`,
    example: 'Of the 1,233 staff, 886 (72 per cent) were male',
  },
  {
    form: `[Oo]f (?:the|these|those|a|this) (?:total (?:number )?of )?~30{whole:Q}~40,~30{first:Q}~30 ?[(,] ?(?:or )?~12{other:P}\\)?~40 and ~10{part:Q}~20 ?\\(~12{rate:P}`,
    example: 'Of the 1,233 staff, 886 (72 per cent) were male and 347 (28 per cent) were female',
  },
  {
    form: `{whole:Q}, of which~40{part:Q} \\(~12{rate:P}`,
    example: 'The budget for 2024 was set at $13.86 million, of which the Office spent $13.85 million (99 per cent)',
  },
  {
    form: `(?:[Dd]ata from|[Rr]esponses from|[Ss]urvey of|[Aa]nalysis of)~10{whole:N}~40 that (?:only )?{part:N}~30 \\(~12{rate:P}`,
    example: 'data from 105 countries shows that only 27 countries (26 per cent) fully meet the criteria',
  },
  {
    form: `(?:appeal|requested|required|requirements|plan)~40{whole:M}~40(?:funded|received|secured)~20{part:M}~6 ?[(,] ?(?:or )?~12{rate:P}`,
    example: 'The flash appeal was for $2.8 billion and was funded to $2.55 billion, or 91 per cent',
  },
  {
    form: `(?:total(?:led|ling|s)?(?: of)?|amount(?:ed|ing|s)? to)~20{whole:M}≈160STOP ?(?:[Oo]f (?:these|those|this|that|which))~40{part:M}~20 ?[(,]~16{rate:P}~20(?:of the (?:total|contributions|amount|resources))?`,
    example:
      'Contributions totalled $13,626,894. Of those contributions, $13,018,434 (over 95 per cent) were earmarked',
  },
  {
    form: '[Aa]ppropriat(?:ed|ion of)~30{whole:M}≈200STOP≈140(?:STOP≈80)?{part:M}~20 ?(?:[(,] ?(?:or )?|represent(?:s|ed|ing) ){rate:P}~6 of the (?:total )?appropriation',
    example:
      'the Assembly appropriated an amount of $68,743,800 gross ($67,105,600 net). A total allotment was issued in the amount of $68,235,000 (or 99.3 per cent of the appropriation)',
  },
  {
    form: '[Aa]ppropriated~30{whole:M}≈200STOP(?:≈200STOP)? ?[Ee]xpenditure~30(?:totalled|amounted to)~12{part:M}~60(?:implementation|utilization) rate of {rate:P}',
    example:
      'appropriated an amount of $68,743,800. Expenditure for the period totalled $67,872,200 gross ($65,895,100 net), with a budget implementation rate of 98.7 per cent',
  },
  {
    form: '(?:reduction|increase) of {rate:P} \\({part:M}\\)~20(?:to|in) the proposed (?:amount|resources|requirements) of {whole:M}',
    example: 'recommends a reduction of 5 per cent ($18,800) to the proposed amount of $375,000',
  },
];

/** What ties a rate to the part before it: 占会员国总数的, 执行率为. */
const zhBecause =
  '(?:约?占(?:其|会员国|国家|总数|总额|全部|工作人员|总人数|所有|的|总){0,4}约?|即|相当于|[\u4e00-\u9fff]{1,6}率(?:为|达到?|是)?约?|约)?';

const zh: readonly ShareForm[] = [
  {
    form: '{whole:Q}~16中[，,]?(?:已|共)?有?~4{part:Q}~10(?:填补|在职|到任|就任)~6[，,（(]~4空缺率~4{rate:P}',
    example: '核定的80个员额中有72个已填补，空缺率为10%',
    rest: true,
  },
  {
    form: '{whole:Q}~10中(?:只有|仅有?|有)?约?{rate:P}[，,]?即{part:Q}',
    example: '接受调查的500名工作人员中只有18%，即90人，参加了培训',
  },
  {
    form: '{part:Q}~6[，,](?:为|相当于)~20{whole:Q}的{rate:P}',
    example: '特派团支出4 800万美元，为预算5 000万美元的96%',
  },
  {
    form: '{rate:P}(?:以上)?的~16[（(]{whole:Q}~8(?:中的?|中有){part:Q}~6[)）]',
    example: '75%的建议（60项中的45项）已得到执行',
  },
  {
    form: `{whole:Q}~16(?:当|之)?中[，,]?(?:仅|已|只|共)?有?~4{part:Q}~16[（(，,]${zhBecause}{rate:P}`,
    example: '60项建议中有45项（75%）已得到执行',
  },

  {
    form: `(?:总额|总数|共计|合计|总计)[为达约共计]{0,3}{whole:Q}≈120STOP(?:在?(?:这些|这笔|上述|该)|其中)~20{part:Q}~10[（(，,]~6占~16{rate:P}`,
    example: '捐款总额为13 626 894美元。这些捐款中，13 018 434美元（占捐款的95%以上）指定用于特定项目',
  },
  {
    form: `{whole:Q}~30[，,（(；]?其中~30{part:Q}~20[，,（(]~6占~16{rate:P}`,
    example: '支出为1 000美元，其中人事费800美元，占80%',
  },
  {
    form: `{part:Q}~10[，,（(]~6占~20{whole:Q}~6的{rate:P}`,
    example: '800美元，占总额1 000美元的80%',
  },
  {
    form: `占~20{whole:Q}~8的{rate:P}~12即{part:Q}`,
    example: '占总额1 000美元的80%，即800美元',
  },
  {
    form: '(?:核减|减少|削减){rate:P}[（(]{part:M}[)）]~20拟议~8{whole:M}',
    example: '建议核减5%（18 800美元），即从拟议数额375 000美元中核减',
  },
  {
    form: '批款~10{whole:M}≈160STOP≈120(?:STOP≈60)?{part:M}[，,]?占批款(?:毛额|净额|总额|数额)?的{rate:P}',
    example: '大会批款毛额10 000 000美元。支出毛额9 400 000美元，执行率为94%，结余600 000美元，占批款毛额的6%',
  },
  {
    form: '批(?:款|准)[^。]{0,2}~10{whole:M}≈120STOP≈60(?:支出|分配)~20{part:M}~20(?:执行率|使用率|利用率)~6{rate:P}',
    example: '大会批款68 743 800美元。本期间支出为67 872 200美元，预算执行率为98.7%',
  },
];

export const shareForms: Readonly<Record<Language, readonly ShareForm[]>> = { en, zh };
