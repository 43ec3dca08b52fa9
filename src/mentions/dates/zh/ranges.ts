import type { Form } from '../form.ts';
import { yearWord } from './relatives.ts';
import { anyYear, bareDay, bareMonth, bareYear, day, from, list, month, someDay, to, year } from './words.ts';

/** The two ways to write a range: 从5月1日至6月2日, and 5月1日和6月2日之间. */
const range = (first: string, last: string, [one, other]: readonly [string, string]): readonly Form[] => [
  { means: 'range', pattern: `${from}${first}${to}${last}`, example: `${one}至${other}` },
  { means: 'range', pattern: `${first} ?[和与] ?${last} ?之间`, example: `${one}和${other}之间` },
];
const noDayBehind = `(?! ?${someDay} ?日)`;
const monthBefore = '(?<![第同统另某])';
const months = list('months', `${bareMonth('').replace('?<m>', '?:')}(?: ?月)?`);
const days = list('days', `${someDay}(?: ?日)?`);

export const rangesWithYear: readonly Form[] = [
  ...range(`${anyYear('')}${month('')} ?${day('')}`, `${anyYear(2)}${month(2)} ?${day(2)}`, [
    '2003年12月9日',
    '2004年1月11日',
  ]),
  {
    means: 'range',
    pattern: `${from}${anyYear('')}${month('')}(?: ?${day('')})?${to}(?<after>次年|翌年|第二年) ?${month(2)}(?: ?${day(2)})?`,
    example: '2004年12月至次年3月',
  },
  ...range(`${anyYear('')}${month('')} ?${day('')}`, `${month(2)} ?${day(2)}`, ['2004 年 6 月 28 日', '7 月 8 日']),
  ...range(`${anyYear('')}${month('')} ?${bareDay('')} ?[日号]?`, day(2), ['2004年5月11日', '20日']),
  ...range(`${anyYear('')}${month('')} ?${day('')}`, day(2), ['2004年5月11日（星期二）', '14日（星期五）']),
  ...range(`${anyYear('')}${month('')}`, `${anyYear(2)}${month(2)}${noDayBehind}`, ['2003年1月', '2004年6月']),
  ...range(`${anyYear('')}${bareMonth('')} ?月?`, `${month(2)}(?! ?\\d{1,2} ?日)`, ['2004年3月', '4月']),
  {
    means: 'biennium',
    pattern: `${bareYear('')} ?年?${to}${bareYear(2)} ?年? ?(?:两|双)年(?:期|度)`,
    example: '2002－2003 两年期',
  },
  {
    means: 'fiscal',
    pattern: `${bareYear('')} ?(?:年)?${to}(?<y2>\\d{4}|\\d\\d) ?年? ?(?:财政年度?|财政期|财年|会计年度)`,
    example: '2003-2004财政年度',
  },
  { means: 'fiscal', pattern: `${bareYear('')} ?[–-] ?(?<y2>\\d\\d) ?年度?`, example: '2003-04年' },
  {
    means: 'fiscal',
    pattern: `${bareYear('')} ?/ ?(?<y2>\\d{4}|\\d\\d)(?!\\d) ?(?:财政年度?|财政期|财年|会计年度|年度?|(?=期间|预算|执行))`,
    example: '2003/04年',
  },
  {
    // The unit behind the last serves all.
    means: 'fiscal',
    pattern: `${bareYear('')}/(?<y2>\\d\\d)(?=(?: ?[、和至到] ?\\d{4}/\\d\\d){1,6} ?(?:财政年度?|财政期|财年|会计年度|年度?))`,
    example: '2021/22',
    within: '2021/22、2022/23和2023/24年度',
  },
  { means: 'fiscal', pattern: `${bareYear('')} ?年? ?(?:财政年度?|财政期|财年|会计年度)`, example: '2004财政年度' },
  {
    means: 'range',
    pattern: `${from}${bareYear('')} ?年?${to}${year(2)}(?!代)度?`,
    example: '1998－2000 年',
  },
  { means: 'range', pattern: `${year('')} ?[和与] ?${year(2)} ?之间`, example: '2003年和2005年之间' },
  {
    // 2011-2016菲律宾发展计划, 2012-2013学年, but not 2000-2100人.
    means: 'range',
    pattern:
      '(?<y>(?:19|20)\\d\\d) ?[–-]{1,2} ?(?<y2>(?:19|20)\\d\\d)(?=[)）]|[\\u4e00-\\u9fff“《"](?<![人名个件份次所家元美万亿千百]))',
    example: '2011-2016',
    within: '2011-2016发展计划',
  },
];

/** Lists that share what stands before or behind them. */
export const shared: readonly Form[] = [
  { means: 'each', pattern: `${anyYear('')}${month('')} ?${days}(?<= ?日)`, example: '2004年5月11、12和13日' },
  {
    means: 'each',
    pattern: `${anyYear('')}${months}(?<=月)(?! ?\\d{1,2} ?[日、和至])`,
    example: '2004 年 3 月和 4 月',
  },
  {
    means: 'each',
    pattern: `${list('years', bareYear('').replace('?<y>', '?:'))} ?年(?!代)`,
    example: '2003、2004和2005年',
  },
  {
    means: 'each',
    pattern: `${year('')}的? ?${list('quarters', '第?[1-4一二三四]')} ?季度`,
    example: '2003年第三和第四季度',
  },
];

/** Ranges of a year told elsewhere. */
export const relativeRanges: readonly Form[] = [
  {
    means: 'range',
    pattern: `${yearWord} ?的?${month('')} ?${day('')}${to}(?:${month(2)} ?)?${day(2)}`,
    example: '同年5月11日至20日',
  },
  { means: 'range', pattern: `${yearWord} ?的?${bareMonth('')} ?月?${to}${month(2)}`, example: '同年5月至9月' },
];

/** Ranges and lists that leave their year to what stands before them. */
export const yearlessRanges: readonly Form[] = [
  ...range(`${month('')} ?${day('')}`, `${month(2)} ?${day(2)}`, ['6月28日', '7月8日']),
  ...range(`${month('')} ?${bareDay('')} ?[日号]?`, day(2), ['5月11日', '20日']),
  ...range(`${month('')} ?${day('')}`, day(2), ['5月11日（星期二）', '14日（星期五）']),
  ...range(`${bareMonth('')} ?月?`, `${month(2)}(?! ?\\d{1,2} ?日)`, ['3月', '4月']),
  { means: 'each', pattern: `${monthBefore}${month('')} ?${days}(?<= ?日)`, example: '5月11、12和13日' },
  {
    means: 'each',
    pattern: `${monthBefore}${months}(?<=月)(?! ?\\d{1,2} ?[日、和至])`,
    example: '4、5和6月',
  },
  { means: 'range', pattern: `${bareDay('')} ?日${to}${day(2)}`, example: '十六日至十八日' },
];
