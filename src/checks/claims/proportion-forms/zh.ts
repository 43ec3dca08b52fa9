import type { ProportionForm } from './proportion-form.ts';

const zhNear = '(?:(?<near>超过|逾|近|将近|几乎|接近|大约|约))?';
const zhBare = '(?<!将近|接近|近|超过|逾|不到|不足)';
/** `bounds` reads these. */
const zhNotUnder = '(?<!不到|不足|不及|少于)';
const zhMultiple = '(?<times>翻了?[一两]番|翻番|减半|减少了?一半)';
const zhTimes = '(?<times>[两二三四五六七八九十]倍)';
const zhFraction = '(?<fraction>[二三四五六七八九十]分之[一二三四五六七八九]|一半|半数)';
const zhAlone = '(?<!(?:番|倍)[^STOP]{0,24})(?<!又|再)';
const zhFromTo = '[，,](?:即)?(?:从|由)~20{old:Q}~20(?:至|到|为)~12{new:Q}';
const zhWasFromTo = '(?:从|由)~20{old:Q}~20(?:至|到|为)~12{new:Q}~6[，,]~6';
const zhChange = '(?:增加|增长|上升|提高|扩大|减少|下降|降低|缩减)了?';

/** Parts and multiples in Chinese words. */
export const zh: readonly ProportionForm[] = [
  {
    form: `${zhAlone}${zhNear}${zhMultiple}~6${zhFromTo}`,
    example: '流离失所者人数自2022年以来翻了一番，从30万人增至60万人',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhWasFromTo}${zhNear}${zhMultiple}`,
    example: '人数从30万人增至60万人，翻了一番',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?:增|增加|增长|扩大|上升)(?:至|到|为)原来的${zhTimes}~6${zhFromTo}`,
    example: '用户数目增至原来的四倍，从1 500人增至6 000人',
    sort: 'times',
    tied: true,
  },
  {
    form: `(?:增|增加|增长|扩大|上升)(?:至|到)${zhTimes}~6${zhFromTo}`,
    example: '申请数三年内增至五倍，从200份增加到1 000份',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhAlone}(?:增加|增长|上升|扩大)了?(?<times>[一两二三四五六七八九十]倍)(?<near>以上)?~6${zhFromTo}`,
    example: '适应资金增加了两倍，从2019年的2 000万美元增至2023年的6 000万美元',
    sort: 'more',
  },
  {
    form: `${zhWasFromTo}(?:增加|增长|上升|扩大)了?(?<times>[一两二三四五六七八九十]倍)(?<near>以上)?`,
    example: '适应资金从2 000万美元增至6 000万美元，增加了两倍',
    sort: 'more',
  },
  {
    form: `{new:Q}~10[，,]是~20{old:Q}~10的${zhTimes}`,
    example: '袭击事件达900起，是2021年300起的三倍',
    sort: 'times',
    tied: true,
  },
  {
    form: `${zhChange}${zhNear}${zhFraction}~6${zhFromTo}`,
    example: '年产量增加五分之一，从5 000万吨提高到6 000万吨',
    sort: 'change',
    tied: true,
  },
  {
    form: `${zhWasFromTo}${zhChange}${zhNear}${zhFraction}`,
    example: '缉获量由2022年的1 600吨增至2023年的2 000吨，增加了四分之一',
    sort: 'change',
    tied: true,
  },
  {
    form: `${zhBare}${zhFraction}的~16[（(]{whole:Q}~8中的?{part:Q}~4[)）]`,
    example: '三分之二的成员（90名成员中的60名）由大会选举产生',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~16中?[，,]?有?${zhNear}${zhNotUnder}${zhFraction}[（(]{part:Q}~4[)）]`,
    example: '在接受访谈的400户家庭中，有四分之一（100户）无法获得安全饮用水',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~16有?${zhNear}${zhNotUnder}${zhFraction}[，,]?即{part:Q}`,
    example: '86项建议中有一半，即43项，已得到执行',
    sort: 'part',
    tied: true,
  },
  {
    form: `{whole:Q}~10中[，,]?(?:已|共)?有?~4{part:Q}~20[，,（(]约?占?(?:总数的?)?${zhNear}${zhFraction}`,
    example: '84份来文中有21份来自非政府组织，占四分之一',
    sort: 'part',
    tied: true,
  },
  {
    form: `{part:Q}~10[，,]占~16{whole:Q}~6的${zhNear}${zhFraction}`,
    example: '自愿捐款4 000万美元，占总收入1亿美元的五分之二',
    sort: 'part',
    tied: true,
  },
  {
    form: '(?:之比|比例|比)(?:为|是){a:N}[:：比]{b:N}(?![:：])~6[，,（(]~10{x:N}(?![:：])~20{y:N}(?![:：])',
    example: '师生比为1:20，教师30名，学生600名',
    sort: 'ratio',
  },
  {
    form: '{x:N}(?![:：])~20{y:N}(?![:：])~20(?:之比|比例|比)(?:为|是){a:N}[:：比]{b:N}(?![:：])',
    example: '男童60名，女童40名，男女童之比为3:2',
    sort: 'ratio',
  },
];
