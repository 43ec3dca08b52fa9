import { figures } from './figures.ts';
import type { Form } from './grammar.ts';
import { relativeWords, yearWord } from './zh-relatives.ts';
import * as zh from './zh-words.ts';
import {
  anyYear,
  bareDay,
  bareMonth,
  bareYear,
  day,
  from,
  half,
  list,
  month,
  part,
  quarter,
  season,
  someDay,
  to,
  year,
} from './zh-words.ts';

/** The two ways to write a range: 从5月1日至6月2日, and 5月1日和6月2日之间. */
const range = (first: string, last: string, [one, other]: readonly [string, string]): readonly Form[] => [
  { means: 'range', pattern: `${from}${first}${to}${last}`, example: `${one}至${other}` },
  { means: 'range', pattern: `${first} ?[和与] ?${last} ?之间`, example: `${one}和${other}之间` },
];
const noDayBehind = `(?! ?${someDay} ?日)`;

const rangesWithYear: readonly Form[] = [
  ...range(`${anyYear('')}${month('')} ?${day('')}`, `${anyYear(2)}${month(2)} ?${day(2)}`, [
    '2003年12月9日',
    '2004年1月11日',
  ]),
  ...range(`${anyYear('')}${month('')} ?${day('')}`, `${month(2)} ?${day(2)}`, ['2004 年 6 月 28 日', '7 月 8 日']),
  ...range(`${anyYear('')}${month('')} ?${bareDay('')} ?[日号]?`, day(2), ['2004年5月11日', '20日']),
  ...range(`${anyYear('')}${month('')}`, `${anyYear(2)}${month(2)}${noDayBehind}`, ['2003年1月', '2004年6月']),
  ...range(`${anyYear('')}${bareMonth('')} ?月?`, `${month(2)}(?! ?\\d{1,2} ?日)`, ['2004年3月', '4月']),
  {
    means: 'biennium',
    pattern: `${bareYear('')} ?年?${to}${bareYear(2)} ?年? ?(?:两|双)年期`,
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
    means: 'range',
    pattern: `${from}${bareYear('')} ?年?${to}${year(2)}(?!代)度?`,
    example: '1998－2000 年',
  },
  { means: 'range', pattern: `${year('')} ?[和与] ?${year(2)} ?之间`, example: '2003年和2005年之间' },
];

/** Lists that share what stands before or behind them. */
const shared: readonly Form[] = [
  {
    means: 'each',
    pattern: `${anyYear('')}${month('')} ?${list('days', `${someDay}(?: ?日)?`)}(?<= ?日)`,
    example: '2004年5月11、12和13日',
  },
  {
    means: 'each',
    pattern: `${anyYear('')}${list('months', `${bareMonth('').replace('?<m>', '?:')}(?: ?月)?`)}(?<=月)(?! ?\\d{1,2} ?[日、和至])`,
    example: '2004 年 3 月和 4 月',
  },
  {
    means: 'each',
    pattern: `${list('years', bareYear('').replace('?<y>', '?:'))} ?年(?!代)`,
    example: '2003、2004和2005年',
  },
];

const century = '(?:(?<c>二十|十九|十八|20|19|18|上个?) ?世纪 ?)?';
const edges =
  '(?<edge>头|前|首|最后|后) ?(?:(?<run>十一|[两二三四五六七八九十]|\\d{1,2}) ?个月|(?<qrun>[两二三23]) ?个?季度)';

/** Dates with a year. */
const single: readonly Form[] = [
  { means: 'date', pattern: `${anyYear('')}${month('')} ?${day('')}`, example: '2003 年 12 月 22 日' },
  {
    means: 'date',
    pattern: `${anyYear('')}${month('')} ?(?<d>${zh.hanDay})(?=$|[ ，。；、,)）])`,
    example: '二零零四年八月十五',
    certainty: 0.8,
  },
  { means: 'date', pattern: `${anyYear('')}${month('')}${part}`, example: '2003 年 9 月' },
  { means: 'range', pattern: `${year('')}的? ?${quarter}`, example: '2004年第一季度' },
  { means: 'range', pattern: `${year('')}的? ?${half}`, example: '2004年上半年' },
  { means: 'range', pattern: `${year('')}的? ?${edges}`, example: '2004年头六个月' },
  { means: 'season', pattern: `${year('')}的? ?${season}`, example: '2004年春季' },
  {
    means: 'decade',
    pattern: `${century}(?<x>[一二三四五六七八九]十|[1-9]0) ?年代${part}`,
    example: '二十世纪九十年代',
  },
  { means: 'decade', pattern: `(?<y>[12]\\d\\d0|[一二][${zh.HAN}]{2}[零〇○O]) ?年代${part}`, example: '1990年代' },
  { means: 'century', pattern: `(?<c>[12]\\d|二?十[一二三四五六七八九]?) ?世纪(?!议程)`, example: '二十一世纪' },
  { means: 'date', pattern: `${year('')}(?!代)度?${part}`, example: '2004 年' },
];

/** Words that stand for a year, month or day told elsewhere. */
const relative: readonly Form[] = [
  { means: 'none', pattern: '(?:上年|去年|上一年|前一年)度?同期', example: '上年同期' },
  {
    means: 'range',
    pattern: `${yearWord} ?的?${month('')} ?${day('')}${to}(?:${month(2)} ?)?${day(2)}`,
    example: '同年5月11日至20日',
  },
  { means: 'range', pattern: `${yearWord} ?的?${bareMonth('')} ?月?${to}${month(2)}`, example: '同年5月至9月' },
  { means: 'relative', pattern: `${yearWord} ?的?${month('')}(?: ?${day('')})?`, example: '同年5月11日' },
  { means: 'range', pattern: `${yearWord} ?的?${quarter}`, example: '今年第一季度' },
  { means: 'range', pattern: `${yearWord} ?的?${half}`, example: '去年下半年' },
  { means: 'range', pattern: `${yearWord} ?的?${edges}`, example: '今年头三个月' },
  { means: 'season', pattern: `${yearWord} ?的?(?<s>春|夏|秋|冬)[季天]`, example: '今年夏天' },
  { means: 'relative', pattern: `${yearWord}(?<rel2>本月|同月)(?:${day('')})?`, example: '去年本月十日' },
  { means: 'relative', pattern: `${yearWord}${part}`, example: '去年' },
  { means: 'relative', pattern: `(?<rel>${relativeWords('month')})(?: ?${day('')})?(?![球亮])`, example: '本月十日' },
  { means: 'relative', pattern: `(?<rel>${relativeWords('day')})(?![本元])`, example: '同日' },
  {
    means: 'week',
    pattern: '(?<week>(?:上+|下+|这|本)) ?个?(?:周|星期|礼拜)(?<wd>[一二三四五六日天])?(?![期边围到刊])',
    example: '上周一',
  },
];

/** Dates that leave their year to what stands before them. */
const yearless: readonly Form[] = [
  { means: 'yearly', pattern: `每(?:一|隔一)?年(?:的)? ?${month('')}(?: ?${day('')})?`, example: '每年5月26日' },
  ...range(`${month('')} ?${day('')}`, `${month(2)} ?${day(2)}`, ['6月28日', '7月8日']),
  ...range(`${month('')} ?${bareDay('')} ?[日号]?`, day(2), ['5月11日', '20日']),
  ...range(`${bareMonth('')} ?月?`, `${month(2)}(?! ?\\d{1,2} ?日)`, ['3月', '4月']),
  {
    means: 'each',
    pattern: `(?<![第同统另某])${month('')} ?${list('days', `${someDay}(?: ?日)?`)}(?<= ?日)`,
    example: '5月11、12和13日',
  },
  {
    means: 'each',
    pattern: `(?<![第同统另某])${list('months', `${bareMonth('').replace('?<m>', '?:')}(?: ?月)?`)}(?<=月)(?! ?\\d{1,2} ?[日、和至])`,
    example: '4、5和6月',
  },
  { means: 'range', pattern: `${bareDay('')} ?日${to}${day(2)}`, example: '十六日至十八日' },
  { means: 'date', pattern: `(?<![第同统另某])${month('')} ?${day('')}`, example: '5月11日' },
  {
    means: 'date',
    pattern: `(?<m>十[一二]?|[一二三四五六七八九])月(?<d>${zh.hanDay})(?=$|[ ，。；、,)）])`,
    example: '一月二十三',
    certainty: 0.8,
  },
  { means: 'date', pattern: `(?<![第同统另某])${month('')}(?![球亮])${part}`, example: '4 月', certainty: 0.9 },
  { means: 'range', pattern: '第(?<q>[1-4一二三四]) ?季度', example: '第三季度', certainty: 0.8 },
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
  // Numbers that are no dates.
  { means: 'none', pattern: `第 ?(?:[\\d.]+|[${zh.HAN}十百千两]+)`, example: '第六十七' },
];

/** Every form, the fullest first: at a place the first that fits is taken. */
export const forms: readonly Form[] = [...rangesWithYear, ...shared, ...single, ...figures, ...relative, ...yearless];
