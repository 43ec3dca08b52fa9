import type { Language } from '../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/** How documents state that one amount is a percentage of another: `part`, `rate`, `whole`. */
export type ShareForm = ClaimForm;

const enRate =
  '(?:,? ?\\(?(?:or|representing|which represents?|represents?|accounting for|constituting|equivalent to|that is,?) |, | ?\\()(?:about |some |over |more than |nearly |almost |approximately |less than |only |just )*{rate:P}\\)?';
const enWhole =
  ' of (?:the|its|their|that|a|an)(?:^60 (?:of|totalling|amounting to))? ?(?:approximately |about )?{whole:Q}';

const en: readonly ShareForm[] = [
  {
    form: `{part:Q}~50${enRate}${enWhole}`,
    example: 'expenditure amounted to $34,122,300, or 49.0 per cent of the appropriation of $69,576,400',
  },
  {
    form: `[Oo]f (?:the|these|those|a|this) (?:total (?:number )?of )?~30{whole:Q}~40,~30{part:Q}~30 ?[(,] ?(?:or )?~12{rate:P}`,
    example: 'Of the 1,233 staff, 886 (72 per cent) were male',
  },
  {
    form: `[Oo]f (?:the|these|those|a|this) (?:total (?:number )?of )?~30{whole:Q}~40,~30{first:Q}~30 ?[(,] ?(?:or )?~12{other:P}\\)?~40 and ~10{part:Q}~20 ?\\(~12{rate:P}`,
    example: 'Of the 1,233 staff, 886 (72 per cent) were male and 347 (28 per cent) were female',
  },
  {
    form: `(?:total(?:led|ling|s)?(?: of)?|amount(?:ed|ing|s)? to)~20{whole:M}≈160STOP ?(?:[Oo]f (?:these|those|this|that|which))~40{part:M}~20 ?[(,]~16{rate:P}~20(?:of the (?:total|contributions|amount|resources))?`,
    example:
      'Contributions totalled $13,626,894. Of those contributions, $13,018,434 (over 95 per cent) were earmarked',
  },
];

const zh: readonly ShareForm[] = [
  {
    form: `(?:总额|总数|共计|合计|总计)[为达约共计]{0,3}{whole:Q}≈120STOP(?:在?(?:这些|这笔|上述|该)|其中)~20{part:Q}~10[（(，,]~6占~16{rate:P}`,
    example: '捐款总额为13 626 894美元。这些捐款中，13 018 434美元（占捐款的95%以上）指定用于特定项目',
  },
  {
    form: `{whole:Q}~30[，,（(；]?其中~30{part:Q}~20[，,（(]~6占~16{rate:P}`,
    example: '支出为1 000美元，其中人事费800美元，占80%',
  },
  {
    form: `{part:Q}~10[，,（(]~6占~20{whole:Q}的{rate:P}`,
    example: '800美元，占总额1 000美元的80%',
  },
  {
    form: `占~20{whole:Q}~8的{rate:P}~12即{part:Q}`,
    example: '占总额1 000美元的80%，即800美元',
  },
];

export const shareForms: Readonly<Record<Language, readonly ShareForm[]>> = { en, zh };
