import type { GrowthForm } from './growth-form.ts';

const zhDirection =
  '(?:(?<up>净增加?|增长|增加|上升|提高|增多|上涨|攀升|增幅|涨幅|高出|多出|多|高)|(?<down>净减少?|减少|下降|降低|缩减|减幅|降幅|下跌|回落|跌幅|少|低))(?:了|额为|幅度为|达到?|约|为){0,2}';
/** 比 of 占比, 比重, 同比 and 相比 compares nothing with what follows. */
const zhWith = '(?:较|(?<![占之同环对相])比(?![重例率值])|与|同(?![比期])|相较于)';

const zhTo =
  '(?:(?<up>增至|增加到|增加至|增长到|增长至|上升到|上升至|升至|提高到|提高至)|(?<down>减至|减少到|减少至|下降到|下降至|降至|降到))';
const zhToAny =
  '(?:增至|增加到|增加至|增长到|增长至|上升到|上升至|升至|提高到|提高至|减至|减少到|减少至|下降到|下降至|降至|降到)';

/** How Chinese reports state growth; forms stand from the fullest to the barest. */
export const zh: readonly GrowthForm[] = [
  {
    form: '{new:Q}~40{old:Q}~10前者比后者(?:(?<up>多|高|长|大|重)|(?<down>少|低|短|小|轻))(?:了|约|出){0,2}{rate:P}',
    example: '采用简化程序的报告平均为19 600字，未采用的为24 500字，前者比后者短20%',
    tied: true,
  },
  {
    form: '{old:Q}~40{new:Q}~10后者比前者(?:(?<up>多|高|长|大|重)|(?<down>少|低|短|小|轻))(?:了|约|出){0,2}{rate:P}',
    example: '2023年为24 500字，2024年为19 600字，后者比前者少20%',
    tied: true,
  },
  {
    form: `{new:Q}[（(](?:OTHER|\\d{4}年?)[:：为]{old:Q}[)）][，,]~4${zhDirection}{rate:P}`,
    example: '方案执行额为6 600万美元（2023年：6 000万美元），增加10%',
    tied: true,
  },
  {
    form: `${zhDirection}{change:Q}~4[，,（(]~6{rate:P}[）)]?[，,]?(?:从|由)~30{old:Q}~20${zhToAny}~20{new:Q}`,
    example: '工作人员费用减少200万美元（20%），从1 000万美元降至800万美元',
    tied: true,
  },
  {
    form: `${zhDirection}{rate:P}[，,](?:从|由)~30{old:Q}~20${zhToAny}~20{new:Q}`,
    example: '支出增加了12.5%，从2022年的480万美元增至2023年的540万美元',
    tied: true,
  },
  {
    form: `(?:从|由)~30{old:Q}~20${zhTo}~20{new:Q}~8[，,（(]~12{rate:P}`,
    example: '案件数目从2019年的250起增加到2020年的300起，增幅为20%',
    tied: true,
  },
  {
    form: `(?:从|由)~30{old:Q}~20${zhToAny}~20{new:Q}~8[，,]~4${zhDirection}{change:Q}`,
    example: '未缴摊款从5 000万美元减至4 000万美元，减少1 000万美元',
    tied: true,
  },
  {
    form: `与~12{old:Q}~10相比[，,]~30${zhTo}{new:Q}~8[，,（(]~12{rate:P}`,
    example: '与2021年的2 000人相比，2022年难民人数增至2 500人，增幅为25%',
    tied: true,
  },
  {
    form: `与~12{old:Q}~10相比[，,]~30${zhDirection}{rate:P}[，,]~4(?:至|达到?|为|${zhToAny})~6{new:Q}`,
    example: '与2022年的2 500万美元相比，2023年的所需资源减少12%，降至2 200万美元',
    tied: true,
  },
  {
    form: `{new:Q}~8[，,]~10${zhDirection}{rate:P}[（(](?:OTHER|上年|上期|上一年|去年|前一年|前期)~8{old:Q}~4[）)]`,
    example: '捐款总额为6 300万美元，同比增长5%（2023年为6 000万美元）',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,；]而?(?:OTHER|[一二两三四五十]?{years:N}?年前|(?:上一?|前一?|上个|去)(?:两年期|年度|财政年度|期间|财年|年|期))(?:同期|时)?~6[为是有]{old:Q}~6[，,]~8${zhDirection}{change:Q}~4[，,（(]~8{rate:P}`,
    example: '流离失所者人数为612 000人，而一年前为544 000人，增加68 000人（12.5%）',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,](?:而)?(?:上一?|前一?|上个|去)(?:两年期|年度|财政年度|期间|财年|年|期)(?:同期)?~6为{old:Q}[，,]~6${zhDirection}{rate:P}`,
    example: '收入为1.1亿美元，上一两年期为1亿美元，增长10%',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,]~20${zhWith}~60{old:Q}~30(?:相比|比较)?[，,]?~12${zhDirection}(?:了)?{change:Q}~4[，,（(]~8{rate:P}`,
    example: '拟议资源为36 680 100美元，与2025/26年度分摊款项43 122 300美元相比，减少6 442 200美元，即14.9%',
    tied: true,
  },
  {
    form: `(?:与|较|(?<![占之同环对相])比)~16{old:Q}~6(?:相比|比较)[，,]~12${zhDirection}{change:Q}~4[，,（(]~8{rate:P}`,
    example: '与2011年6月30日的42 732人相比，减少645人，即减少1.5%',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,]~30${zhDirection}{change:Q}~4[，,（(]~8{rate:P}[）)]?[，,]~10(?:上年|上期|前期|原|此前|2)~20为{old:Q}`,
    example: '总额为1 100美元，比上年增加100美元（10%），上年同期为1 000美元',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,]${zhWith}~30${zhDirection}{rate:P}[，,；](?:上年|上期|前期|原|去年)?~8为{old:Q}`,
    example: '总额为13 626 894美元，较上年同期增长43%，为9 546 300美元',
    tied: true,
  },
  {
    form: `{new:Q}~6[，,]?~20${zhWith}~60{old:Q}~12(?:相比|比较)?[，,]?~8${zhDirection}{rate:P}`,
    example: '捐款达13 626 894美元，比上一期间的9 546 300美元增加43%',
    tied: true,
  },
  {
    form: `(?:从|由)~30{old:Q}~20(?:(?<up>增至|增加到|增加至|增长到|上升到|上升至|提高到)|(?<down>减至|减少到|减少至|下降到|下降至|降至))~20{new:Q}[，,（(]~12{rate:P}`,
    example: '支出从9 546 300美元增至13 626 894美元，增幅为43%',
    tied: true,
  },
  {
    form: `{new:Q}[，,]?(?<up>超出|超过)~10{old:Q}[，,]~4(?:超支|超出)(?:额为)?{change:Q}[，,（(]~6{rate:P}`,
    example: '支出10 400 000美元，超出分配数10 000 000美元，超支400 000美元，超支率为4%',
  },
  {
    form: `${zhDirection}{change:Q}~4[，,（(]~8{rate:P}[）)]?[，,]?(?:与|比|较)~40{old:Q}`,
    example: '减少521 900美元，即3.3%，与批款15 844 600美元相比',
  },
  {
    form: `{new:Q}~6[，,]?~10${zhWith}~30{old:Q}~8${zhDirection}{change:Q}(?!~4[，,（(]~8PERCENT)`,
    example: '最后批款3.3亿美元，比初始批款3.0亿美元多3 000万美元',
  },
  {
    form: `{new:Q}~6[，,]~4(?:反映|体现|表示|意味着|${zhWith}|同比)~30${zhDirection}{change:Q}~6[，,（(]~8{rate:P}`,
    example: '拟议经费为9 612 300美元，反映所需业务费用减少997 200美元，即9.4%',
  },
];
