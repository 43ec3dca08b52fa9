import type { Language } from '../../record/index.ts';
import type { ClaimForm } from './claim-form.ts';

/**
 * How documents bound a figure and give it: `exact` beside `bound`, of which the form says which way it leans; or the
 * two ends, `low` and `high`, of a range. `fraction` catches the words for a part: more than half; beside it, `part` and
 * `whole` may stand for `exact`.
 */
export interface BoundForm extends ClaimForm {
  readonly leans?: 'over' | 'under';
  /** “Nearly”, “just over”: not far from it either. */
  readonly near?: true;
}

const enOver =
  '(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Aa]t least|[Nn]o (?:less|fewer) than|[Uu]pwards of|[Ii]n excess of|[Ee]xceeding)';
const enUnder =
  '(?:(?<![Nn]o |[Nn]ot )(?:[Ll]ess|[Ff]ewer) than|[Uu]nder|[Uu]p to|[Aa]t most|[Nn]ot? (?:more|higher) than|[Bb]elow|[Nn]early|[Aa]lmost)';
const enFraction =
  '(?<fraction>half|a third|one third|two thirds|a quarter|one quarter|three quarters|the majority|a majority)';
const enExact = '(?: \\(|, namely |, that is,? |: |, i\\.e\\.,? )(?:precisely |exactly |namely )?';

const en: readonly BoundForm[] = [
  {
    form: `${enOver} {bound:P}^30${enExact}{exact:P}[) ,.]`,
    example: 'more than 40 per cent (38.5 per cent)',
    leans: 'over',
  },
  { form: `${enOver} {bound:M}^30${enExact}{exact:M}[) ,.]`, example: 'over $10 million ($9,876,000)', leans: 'over' },
  { form: `${enOver} {bound:N}^30 \\({exact:N}\\)`, example: 'more than 40 States (38)', leans: 'over' },
  {
    form: `${enOver} {bound:N}~40 \\({exact:N} (?:in person|registered|to be exact)\\)`,
    example: 'More than 500 participants attended (534 in person)',
    leans: 'over',
  },
  {
    form: `${enOver} {bound:N}~30, {exact:N} to be (?:precise|exact)`,
    example: 'At least 30 States, 33 to be precise, have enacted such laws',
    leans: 'over',
  },
  {
    form: `${enUnder} {bound:P}^40, or {exact:P},`,
    example: 'No more than 10 per cent of the budget, or 9.6 per cent, was spent',
    leans: 'under',
  },
  {
    form: `${enOver} {bound:N}~80 \\((?:a total of )?{exact:N} (?:in total|in all|altogether)\\)`,
    example: 'More than 40 complaints were received in 2024 (46 in total)',
    leans: 'over',
  },
  {
    form: `${enUnder} {bound:N}~80 \\((?:a total of )?{exact:N} (?:in total|in all|altogether)\\)`,
    example: 'Fewer than 50 complaints were received in 2024 (46 in total)',
    leans: 'under',
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Jj]ust over) ${enFraction} of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)`,
    example: 'more than half of the 48 members (27) were women',
    leans: 'over',
  },
  {
    form: `(?:[Nn]early|[Aa]lmost|[Jj]ust under) ${enFraction} of (?:(?:the|its|these|those|all) )*{whole:N}~40 \\({part:N}\\)`,
    example: 'Nearly half of the 48 members (23) were women',
    leans: 'under',
    near: true,
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )[Mm]ore than|[Oo]ver|[Jj]ust over) ${enFraction}\\b~60 \\({part:N} (?:out )?of (?:(?:the|its|a total of) )?{whole:N}~20\\)`,
    example: 'more than half of the posts (27 of 48)',
    leans: 'over',
  },
  {
    form: `(?:(?<![Nn]o |[Nn]ot )(?:[Ll]ess|[Ff]ewer) than|[Uu]nder|[Jj]ust under|[Nn]early|[Aa]lmost) ${enFraction}\\b~60 \\({part:N} (?:out )?of (?:(?:the|its|a total of) )?{whole:N}~20\\)`,
    example: 'less than a third of the States (28 of 90)',
    leans: 'under',
  },
  {
    form: '(?<!not |never )exceed(?:ed|s|ing) {bound:M}~16, (?:reaching|totalling|amounting to|standing at) ~12{exact:M}',
    example: 'The amount exceeded $5 million, reaching $5.4 million by year end',
    leans: 'over',
  },
  {
    form: '(?:not exceed(?:ed|ing)?|(?:remained|stayed|kept) (?:below|under|within))~40{bound:M}~16, (?:reaching|totalling|amounting to|standing at) ~12{exact:M}',
    example: 'Expenditure did not exceed the ceiling of $2.0 million, amounting to $1.8 million',
    leans: 'under',
  },
  {
    form: `${enUnder} {bound:P}^30${enExact}{exact:P}[) ,.]`,
    example: 'less than 5 per cent (5.6 per cent)',
    leans: 'under',
  },
  {
    form: `${enUnder} {bound:M}^30${enExact}{exact:M}[) ,.]`,
    example: 'less than $10 million ($10,876,000)',
    leans: 'under',
  },
  { form: `${enUnder} {bound:N}^30 \\({exact:N}\\)`, example: 'fewer than 40 States (42)', leans: 'under' },
  {
    form: `(?:[Jj]ust|[Ss]lightly) over ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'just over one third (34.7 per cent)',
    leans: 'over',
    near: true,
  },
  {
    form: `(?:[Nn]early|[Aa]lmost|[Jj]ust under) ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'nearly a quarter of the States (24 per cent)',
    leans: 'under',
    near: true,
  },
  {
    form: `(?<![Nn]o |[Nn]ot )[Mm]ore than ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'more than half of the participants (45 per cent)',
    leans: 'over',
  },
  {
    form: `[Oo]ver ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'over two thirds of the staff (60 per cent)',
    leans: 'over',
  },
  {
    form: `(?<![Nn]o |[Nn]ot )[Ll]ess than ${enFraction}\\b≈60 \\((?:or )?{exact:P}\\)`,
    example: 'less than a third of the States (36 per cent)',
    leans: 'under',
  },
  {
    form: '{exact:P}~260,? which exceeded the (?:planned )?target of {bound:P}',
    example: '99 per cent of capitalizable assets, which exceeded the planned target of 97 per cent',
    leans: 'over',
  },
  {
    form: '(?:contributed to~80|total of ){exact:N}~160,? which exceeded the (?:planned )?target of {bound:N}',
    example: 'a total of 984 additional seats, which exceeded the planned target of 580',
    leans: 'over',
  },
  { form: '[Bb]etween {low:Q}^12 and {high:Q}', example: 'between 40 and 35 experts' },
  { form: '[Bb]etween {low:P} and {high:P}', example: 'between 40 per cent and 35 per cent' },
];

const zhOver = '(?:(?<!不|未|没有)(?:远超|超过|逾|多于|高于)|至少|不少于|不低于|不下)';
const zhUnder = '(?:不到|不足|(?<!不)(?:少于|低于)|至多|不超过|不高于|最多|近|接近)';
const zhFraction = '(?<fraction>一半|半数|三分之一|三分之二|四分之一|四分之三|大多数|多数)';
const zhExact = '[（(](?:即|确切数字为)?';

const zh: readonly BoundForm[] = [
  { form: `${zhOver}{bound:P}^14${zhExact}{exact:P}[)）]`, example: '超过40%（38.5%）', leans: 'over' },
  { form: `${zhOver}{bound:M}^14${zhExact}{exact:M}[)）]`, example: '逾1 000万美元（9 876 000美元）', leans: 'over' },
  {
    form: `${zhOver}{bound:N}^14${zhExact}{exact:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '超过40个国家（38个）',
    leans: 'over',
  },
  {
    form: '{bound:N}多~20[（(](?:实到|实有|实际为?|确切数字为){exact:N}',
    example: '500多名代表出席会议（实到534人）',
    leans: 'over',
  },
  {
    form: '(?:不超过|不到|不足|低于|至多)~10{bound:P}[（(]实际为?{exact:P}',
    example: '行政费用不超过预算的10%（实际为9.6%）',
    leans: 'under',
  },
  {
    form: `${zhOver}{bound:N}~30[（(](?:共计?|总共|合计){exact:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '共有超过200人参加了培训（共计245人）',
    leans: 'over',
  },
  {
    form: `${zhUnder}{bound:N}~30[（(](?:共计?|总共|合计){exact:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '不到50项投诉得到处理（共46项）',
    leans: 'under',
  },
  {
    form: `(?:将近|接近|近)${zhFraction}的~16[（(]{whole:N}~8中的?{part:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '近三分之二的答复者（201人中的131人）',
    leans: 'under',
    near: true,
  },
  {
    form: `(?<!不|未|没有)(?:超过|逾)${zhFraction}的~16[（(]{whole:N}~8中的?{part:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '超过半数的国家（90国中的48国）',
    leans: 'over',
  },
  {
    form: `(?:不到|不足)${zhFraction}的~16[（(]{whole:N}~8中的?{part:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '不到三分之一的国家（90国中的28国）提交了报告',
    leans: 'under',
  },
  {
    form: `(?<!未|不|没有|不得)(?:超过|逾|突破)了?{bound:M}~6[，,]~6(?:达到?|为|共计|至){exact:M}`,
    example: '金额超过500万美元，年底达540万美元',
    leans: 'over',
  },
  {
    form: `(?:未超过|没有超过|低于)~8{bound:M}~6[，,]~6(?:为|达到?|共计){exact:M}`,
    example: '支出未超过200万美元的上限，为180万美元',
    leans: 'under',
  },
  { form: `{bound:P}以上^14${zhExact}{exact:P}[)）]`, example: '40%以上的国家（38.5%）', leans: 'over' },
  { form: `${zhUnder}{bound:P}^14${zhExact}{exact:P}[)）]`, example: '不到5%（5.6%）', leans: 'under' },
  {
    form: `${zhUnder}{bound:M}^14${zhExact}{exact:M}[)）]`,
    example: '不到1 000万美元（10 876 000美元）',
    leans: 'under',
  },
  {
    form: `${zhUnder}{bound:N}^14${zhExact}{exact:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '不到40个国家（42个）',
    leans: 'under',
  },
  {
    form: `(?:近|将近|接近)${zhFraction}≈20${zhExact}{exact:P}[)）]`,
    example: '近四分之一的国家（24%）',
    leans: 'under',
    near: true,
  },
  {
    form: `(?:略高于|略超过|略多于)${zhFraction}≈20${zhExact}{exact:P}[)）]`,
    example: '略高于三分之一（34.7%）',
    leans: 'over',
    near: true,
  },
  {
    form: `(?:超过|逾){0,1}${zhFraction}以上≈20${zhExact}{exact:P}[)）]`,
    example: '半数以上的与会者（45%）',
    leans: 'over',
  },
  {
    form: `(?<!不|未|没有)(?:超过|逾)${zhFraction}≈20${zhExact}{exact:P}[)）]`,
    example: '超过三分之二的工作人员（60%）',
    leans: 'over',
  },
  {
    form: `(?:不到|不足)${zhFraction}≈20${zhExact}{exact:P}[)）]`,
    example: '不到三分之一的国家（36%）',
    leans: 'under',
  },
  {
    form: '(?:介于|在){low:Q}[\u4e00-\u9fff]{0,4}(?:至|和|与|到){high:Q}[\u4e00-\u9fff]{0,4}之?间',
    example: '介于40名至35名专家之间',
  },
  {
    form: '{exact:P}~80[，,](?:超过|高于)了?(?:计划|预定)?目标{bound:P}',
    example: '99%的资产已登记，超过计划目标97%',
    leans: 'over',
  },
  {
    form: '(?:共|总共)~8{exact:N}~60[，,](?:超过|高于)了?(?:计划|预定)?目标(?:数)?{bound:N}',
    example: '共培训984人，超过计划目标580人',
    leans: 'over',
  },
  { form: '(?:介于|在){low:P}(?:至|和|与|到){high:P}之?间', example: '介于40%至35%之间' },
];

export const boundForms: Readonly<Record<Language, readonly BoundForm[]>> = { en, zh };

/** Parts in words, per hundred; thirds to two places. */
export const fractions: Readonly<Record<string, string>> = {
  half: '50',
  'a third': '33.33',
  'one third': '33.33',
  'two thirds': '66.67',
  'a quarter': '25',
  'one quarter': '25',
  'three quarters': '75',
  'the majority': '50',
  'a majority': '50',
  一半: '50',
  半数: '50',
  三分之一: '33.33',
  三分之二: '66.67',
  四分之一: '25',
  四分之三: '75',
  大多数: '50',
  多数: '50',
};
