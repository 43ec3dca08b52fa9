import type { Form } from '../form.ts';
import { monthWord, relativeWords, yearWord } from './relatives.ts';
import { anyYear, bareDay, day, half, hanDay, month, part, shortYear, year } from './words.ts';

/** Dates with a year. */
export const single: readonly Form[] = [
  { means: 'date', pattern: `${anyYear('')}${month('')} ?${day('')}`, example: '2003 年 12 月 22 日' },
  {
    means: 'date',
    pattern: `${anyYear('')}${month('')} ?(?<d>${hanDay}|[12]\\d|3[01]|0?[1-9])(?=$|[ ，。；、,)）])`,
    example: '二零零四年八月十五',
    certainty: 0.8,
  },
  { means: 'date', pattern: `${anyYear('')}${month('')}${part}`, example: '2003 年 9 月' },
  { means: 'date', pattern: `${year('')}(?!代)度?${part}`, example: '2004 年' },
  {
    means: 'date',
    pattern: `(?<=[\\u4e00-\\u9fff》*] ?[(（])(?<y>(?:19|20)\\d\\d)(?=[)）])`,
    example: '2004',
    within: '利比亚(2004)',
  },
  {
    means: 'date',
    pattern:
      '(?<y>(?:19|20)\\d\\d)(?= ?(?:(?:日?历|预算|交易|报告)年(?!代)|国际[\\u4e00-\\u9fff]{1,12}年|[\\u4e00-\\u9fff]{1,12}国际年))',
    example: '2004',
    within: '2004日历年',
  },
  {
    means: 'date',
    pattern: `${shortYear} ?年${month('')}(?: ?${day('')})?`,
    example: '98年3月',
    certainty: 0.6,
  },
  { means: 'range', pattern: `${shortYear} ?年第(?<q>[1-4一二三四]) ?季度`, example: '16年第一季度', certainty: 0.6 },
  { means: 'range', pattern: `${shortYear} ?年${half}`, example: '98年上半年', certainty: 0.6 },
  {
    means: 'date',
    pattern:
      '(?<yy>[4-9九八七六五四][二三四五六七八九〇零]|[零〇][一二三四五六七八九])(?<!四五|五六|六七|七八|八九|\\d.) ?年(?![代龄级])',
    example: '九六年',
    certainty: 0.5,
  },
];

/** Words that stand for a year, month or day told elsewhere. */
export const relative: readonly Form[] = [
  { means: 'relative', pattern: `${yearWord} ?的?${month('')}(?: ?${day('')}|${part})`, example: '同年5月11日' },
  { means: 'relative', pattern: `${yearWord}(?<rel2>本月|同月)(?:${day('')})?`, example: '去年本月十日' },
  { means: 'relative', pattern: `${yearWord}${part}`, example: '去年' },
  {
    means: 'relative',
    pattern: `${monthWord}(?: ?${day('')}|${part})(?![球亮])`,
    example: '本月十日',
  },
  { means: 'relative', pattern: `(?<rel>${relativeWords('day')})(?![本元])`, example: '同日' },
  { means: 'relative', pattern: '(?<rel>今天|今日)(?=[，。、上下晚早清]|$)', example: '今天', certainty: 0.5 },
  {
    means: 'relative',
    pattern: '(?<rel>年)(?<part>底|末|初)(?![步级])',
    example: '年底',
    certainty: 0.7,
  },
  {
    means: 'week',
    pattern: '(?<week>(?:上+|下+|这|本)) ?个?(?:周|星期|礼拜)(?<wd>[一二三四五六日天])?(?![期边围到刊])',
    example: '上周一',
  },
];

/** Dates that leave their year to what stands before them. */
export const yearless: readonly Form[] = [
  { means: 'date', pattern: `(?<![第同统另某])${month('')} ?${day('')}`, example: '5月11日' },
  {
    means: 'date',
    pattern: `(?<m>十[一二]?|[一二三四五六七八九])月(?<d>${hanDay})(?=$|[ ，。；、,)）])`,
    example: '一月二十三',
    certainty: 0.8,
  },
  { means: 'date', pattern: `(?<![第同统另某])${month('')}(?![球亮])${part}`, example: '4 月', certainty: 0.9 },
  { means: 'range', pattern: '第(?<q>[1-4一二三四]) ?季度', example: '第三季度', certainty: 0.8 },
  { means: 'range', pattern: half, example: '上半年', certainty: 0.8 },
  {
    means: 'ordinal day',
    pattern: `${bareDay('')} ?日(?![元本期内间常益程报子后前])`,
    example: '29日',
    certainty: 0.8,
  },
  {
    means: 'ordinal day',
    pattern: `(?<d>[12]\\d|3[01]|0?[1-9]) ?号(?=$|[，。；、,])`,
    example: '12号',
    certainty: 0.6,
  },
];
