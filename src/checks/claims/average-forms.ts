import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/** How documents state an average: a `whole`, the `number` that it is spread over, and the `average`. */
export interface AverageForm extends ClaimForm {
  /** The larger of the two is spread over the other, whichever stands first. */
  readonly either?: true;
}

const en: readonly AverageForm[] = [
  {
    form: '{number:N}~50{whole:N}~60\\bone (?<noun>[a-z]+)(?: [a-z]+){0,2} (?:(?:for|to|per|serving)(?: every| each)?) {average:N}',
    example:
      'The region has 4,200 physicians for a population of 8.4 million, or one physician for every 2,000 inhabitants',
    either: true,
  },
  {
    form: '[Cc]ost of {whole:M}~20{number:N}~40 average of {average:M} each\\b',
    example: 'At a total cost of $720,000, the 24 training courses cost an average of $30,000 each',
  },
  {
    form: '(?:[Tt]otal(?:l?ed|ling|s)?|[Aa]mount(?:ed|ing|s)?|[Ii]n all|[Aa]ltogether|[Ss]pent|[Cc]ost|[Rr]eceived|[Dd]isbursed|[Hh]eld|[Oo]rganized|[Cc]onducted|[Pp]rovided|[Tt]rained)~40{whole:Q}~70(?:in|for|to|over|among|across|during|from|by|covering|shared by|spread over)~30{number:N}~60 average (?:of|was|is)~16{average:Q}~12 (?:per|a|an|each|for each|in each)\\b',
    example: 'a total of 120 missions were carried out in 12 countries, or an average of 10 per country',
  },
  {
    form: '{number:N}~60(?:totall?ing|amounting to|received|worth|at a (?:total )?cost of|attended by|with|for)~30{whole:Q}~40,? (?:or|that is|representing|i\\.e\\.|equivalent to|for)? ?an average (?:of|cost of|grant of|value of)~16{average:Q}~12 (?:per|a|an|each|for each)\\b',
    example: '12 projects totalling $600,000, an average of $50,000 per project',
  },
  {
    form: '(?:[Aa]n|[Tt]he) average of~6{average:Q}~40 (?:attended |for |in |per |to )?each of (?:the )?{number:N}~30,? (?:for|or|giving|making|that is,) (?:a|an overall) total of {whole:Q}',
    example: 'An average of 35 participants attended each of the 10 workshops, for a total of 350 participants',
  },
];

const zh: readonly AverageForm[] = [
  {
    form: '(?:共|总共|合计|总额|总计|全年)~16{whole:Q}~30[，,]?~20(?:涉及|分布在|分布于|覆盖|用于|由|在|遍及|分给|惠及)~10{number:N}~30[，,（(]~6平均~16{average:Q}',
    example: '共举办120次讲习班，涉及12个国家，平均每国10次',
  },
  {
    form: '{number:N}~24(?:总额|总计|合计|共计|共|费用|供资|资金)~10{whole:Q}~10[，,（(]~6平均~16{average:Q}',
    example: '12个项目共计600 000美元，平均每个项目50 000美元',
  },
];

export const averageForms: Readonly<Record<Language, readonly AverageForm[]>> = { en, zh };
