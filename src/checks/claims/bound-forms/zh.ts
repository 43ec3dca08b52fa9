import type { BoundForm } from './bound-form.ts';

const zhOver = '(?:(?<!不|未|没有)(?:远超|超过|逾|多于|高于)|至少|不少于|不低于|不下)';
const zhUnder = '(?:不到|不足|(?<!不)(?:少于|低于)|至多|不超过|不高于|最多|近|接近)';
const zhFraction = '(?<fraction>一半|半数|三分之一|三分之二|四分之一|四分之三|大多数|多数)';
const zhExact = '[（(](?:即|确切数字为)?';

/** How Chinese reports bound a figure. */
export const zh: readonly BoundForm[] = [
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
    form: `(?<!未|不|没有|不得)(?:超过|逾|突破)了?{bound:M}~6[，,](?:年底|年末|期末|最终|实际|目前|全年|截至OTHER|OTHER)?(?:已)?(?:达到?|为|共计|至){exact:M}`,
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
  {
    form: `{whole:N}~12中[，,]?(?:有)?(?:不到|不足|不及)${zhFraction}~4[（(]{part:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '在48个提交报告的国家中，不到半数（20个）指定了中央机关',
    leans: 'under',
  },
  {
    form: `{whole:N}~12中的?(?<fraction>多数|大多数|半数以上|过半数)[（(]{part:N}[\u4e00-\u9fff]{0,3}[)）]`,
    example: '60名专家中的多数（34名）支持第一种备选方案',
    leans: 'over',
  },
  {
    form: '(?:从|由|为|在)?{low:Q}[\u4e00-\u9fff]{0,3}(?:至|到){high:Q}[\u4e00-\u9fff]{0,3}不等',
    example: '参加人数从18人到32人不等',
  },
  {
    form: '(?:每年|年均|预计|估计)[\u4e00-\u9fff]{0,8}(?:减少|增长|增加|下降|上升|收缩|萎缩|损失)约?{low:P}(?:至|到|-|－|–){high:P}',
    example: '森林面积每年减少2%至4%',
  },
  { form: '(?:介于|在){low:P}(?:至|和|与|到){high:P}之?间', example: '介于40%至35%之间' },
];
