import { readHan } from '../numerals/zh.ts';
import type { Form, Grammar, Relative } from './grammar.ts';

const HAN = '零〇○一二三四五六七八九';
const to = '(?: ?(?:至|到|[–-]{1,2}|~) ?)';
const and = '(?: ?(?:、|,|，|和|及|与|或|以及) ?)';
const bareYear = (n: '' | 2) => `(?<y${n}>1[5-9]\\d\\d|2[01]\\d\\d|[一二][${HAN}]{3})(?!\\d)`;
const year = (n: '' | 2) => `${bareYear(n)} ?年`;
/** Before a month nothing else can be meant, so rarer years are read too: 1357年6月, 两千零四年八月. */
const anyYear = (n: '' | 2) =>
  `(?<y${n}>[12]\\d{3}|[一二三四五六七八九][${HAN}]{2,3}|[一二两]千(?:零?[一二三四五六七八九十百]{1,6})?) ?年 ?`;
const bareMonth = (n: '' | 2) => `(?<m${n}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正])`;
const month = (n: '' | 2) => `${bareMonth(n)} ?月(?:份(?!额))?`;
const bareDay = (n: '' | 2) =>
  `(?<d${n}>[12]\\d|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])`;
const day = (n: '' | 2) => `${bareDay(n)} ?[日号]`;
const list = (name: 'years' | 'months' | 'days', member: string) => `(?<${name}>${member}(?:${and}${member}){1,12})`;

const relatives: Readonly<Record<string, Relative>> = {
  同年: { unit: 'year', by: 0, from: 'text' },
  当年: { unit: 'year', by: 0, from: 'text' },
  该年: { unit: 'year', by: 0, from: 'text' },
  次年: { unit: 'year', by: 1, from: 'text' },
  翌年: { unit: 'year', by: 1, from: 'text' },
  上年: { unit: 'year', by: -1, from: 'text' },
  上一年: { unit: 'year', by: -1, from: 'text' },
  前一年: { unit: 'year', by: -1, from: 'text' },
  本年: { unit: 'year', by: 0, from: 'document' },
  今年: { unit: 'year', by: 0, from: 'document' },
  去年: { unit: 'year', by: -1, from: 'document' },
  前年: { unit: 'year', by: -2, from: 'document' },
  明年: { unit: 'year', by: 1, from: 'document' },
  后年: { unit: 'year', by: 2, from: 'document' },
  同月: { unit: 'month', by: 0, from: 'text' },
  当月: { unit: 'month', by: 0, from: 'text' },
  该月: { unit: 'month', by: 0, from: 'text' },
  次月: { unit: 'month', by: 1, from: 'text' },
  本月: { unit: 'month', by: 0, from: 'document' },
  这个月: { unit: 'month', by: 0, from: 'document' },
  上月: { unit: 'month', by: -1, from: 'document' },
  上个月: { unit: 'month', by: -1, from: 'document' },
  下月: { unit: 'month', by: 1, from: 'document' },
  下个月: { unit: 'month', by: 1, from: 'document' },
  同日: { unit: 'day', by: 0, from: 'text' },
  当日: { unit: 'day', by: 0, from: 'text' },
  次日: { unit: 'day', by: 1, from: 'text' },
  翌日: { unit: 'day', by: 1, from: 'text' },
};
/** Days counted from the day of writing; without a document date they are figures of speech (更美好的明天). */
const nearDays: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨天: -1,
  昨日: -1,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};
const allRelatives: Readonly<Record<string, Relative>> = {
  ...relatives,
  ...Object.fromEntries(
    Object.entries(nearDays).map(([word, by]) => [word, { unit: 'day', by, from: 'document' } as const]),
  ),
};
const words = (unit: Relative['unit']) =>
  Object.entries(allRelatives)
    .filter(([, relative]) => relative.unit === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');
const yearWord = `(?<rel>${words('year')})(?!代|度|期|轻|龄|级)`;

const forms: readonly Form[] = [
  // Ranges, the fullest first.
  {
    means: 'range',
    pattern: `${anyYear('')}${month('')} ?${day('')}${to}${anyYear(2)}${month(2)} ?${day(2)}`,
    example: '2003年12月9日至2004年1月11日',
  },
  {
    means: 'range',
    pattern: `${anyYear('')}${month('')} ?${day('')}${to}${month(2)} ?${day(2)}`,
    example: '2004 年 6 月 28 日至 7 月 8 日',
  },
  {
    means: 'range',
    pattern: `${anyYear('')}${month('')} ?${bareDay('')} ?[日号]?${to}${day(2)}`,
    example: '2004年5月11日至20日',
  },
  {
    means: 'range',
    pattern: `${anyYear('')}${month('')}${to}${anyYear(2)}${month(2)}(?! ?${bareDay('').replace('?<d>', '?:')} ?日)`,
    example: '2003年 1月－2004年 6月',
  },
  {
    means: 'range',
    pattern: `${anyYear('')}${bareMonth('')} ?月?${to}${month(2)}(?! ?\\d{1,2} ?日)`,
    example: '2004年3月至4月',
  },
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
  {
    means: 'fiscal',
    pattern: `${bareYear('')} ?/ ?(?<y2>\\d{4}|\\d\\d)(?!\\d) ?(?:财政年度?|财政期|财年|会计年度|年度?|(?=期间|预算|执行))`,
    example: '2003/04年',
  },
  { means: 'range', pattern: `${bareYear('')} ?年?${to}${year(2)}(?!代)`, example: '1998－2000 年' },
  // Lists that share what stands before or behind them.
  {
    means: 'each',
    pattern: `${anyYear('')}${month('')} ?${list('days', `${bareDay('').replace('?<d>', '?:')}(?: ?日)?`)}(?<= ?日)`,
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
  // Single dates.
  { means: 'date', pattern: `${anyYear('')}${month('')} ?${day('')}`, example: '2003 年 12 月 22 日' },
  {
    means: 'date',
    pattern: `${anyYear('')}${month('')} ?(?<d>二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])(?=$|[ ，。；、,)）])`,
    example: '二零零四年八月十五',
    certainty: 0.8,
  },
  { means: 'date', pattern: `${anyYear('')}${month('')}`, example: '2003 年 9 月' },
  { means: 'range', pattern: `${year('')} ?第?(?<q>[1-4一二三四]) ?季度`, example: '2004年第一季度' },
  { means: 'range', pattern: `${year('')} ?(?<h>上|下)半年`, example: '2004年上半年' },
  { means: 'season', pattern: `${year('')} ?(?<s>春|夏|秋|冬)[季天]?`, example: '2004年春季' },
  {
    means: 'decade',
    pattern: `(?:(?<c>二十|十九|十八|20|19|18) ?世纪 ?)?(?<x>[一二三四五六七八九]十|[1-9]0) ?年代`,
    example: '二十世纪九十年代',
  },
  { means: 'decade', pattern: `(?<y>[12]\\d\\d0) ?年代`, example: '1990年代' },
  { means: 'century', pattern: '(?<c>[12]\\d|二?十[一二三四五六七八九]?) ?世纪(?!议程)', example: '二十一世纪' },
  { means: 'date', pattern: `${year('')}(?!代)度?`, example: '2004 年' },
  // Numbers alone.
  {
    means: 'date',
    pattern: '(?<y>[12]\\d{3})([-./])(?<m>1[0-2]|0?[1-9])\\2(?<d>[12]\\d|3[01]|0?[1-9])(?![\\d./-])',
    example: '2010-01-29',
    certainty: 0.9,
  },
  {
    means: 'date',
    pattern: '(?<d>[12]\\d|3[01]|0?[1-9])([-./])(?<m>1[0-2]|0?[1-9])\\2(?<y>[12]\\d{3})(?![\\d./-])',
    example: '13.5.2015',
    certainty: 0.8,
  },
  // Words that stand for a year, month or day told elsewhere.
  { means: 'none', pattern: '(?:上年|去年|上一年|前一年)度?同期', example: '上年同期' },
  {
    means: 'range',
    pattern: `${yearWord} ?的?${month('')} ?${day('')}${to}(?:${month(2)} ?)?${day(2)}`,
    example: '同年5月11日至20日',
  },
  { means: 'relative', pattern: `${yearWord} ?的?${month('')}(?: ?${day('')})?`, example: '同年5月11日' },
  { means: 'relative', pattern: `${yearWord}(?<rel2>本月|同月)(?:${day('')})?`, example: '去年本月十日' },
  { means: 'relative', pattern: yearWord, example: '去年' },
  { means: 'relative', pattern: `(?<rel>${words('month')})(?: ?${day('')})?(?![球亮])`, example: '本月十日' },
  { means: 'relative', pattern: `(?<rel>${words('day')})(?![本元])`, example: '同日' },
  // Dates that leave their year to what stands before them.
  { means: 'yearly', pattern: `每(?:一|隔一)?年(?:的)? ?${month('')}(?: ?${day('')})?`, example: '每年5月26日' },
  { means: 'range', pattern: `${month('')} ?${day('')}${to}${month(2)} ?${day(2)}`, example: '6月28日至7月8日' },
  { means: 'range', pattern: `${month('')} ?${bareDay('')} ?[日号]?${to}${day(2)}`, example: '5月11日至20日' },
  { means: 'range', pattern: `${bareMonth('')} ?月?${to}${month(2)}(?! ?\\d{1,2} ?日)`, example: '3月至4月' },
  { means: 'date', pattern: `(?<![第同统另某])${month('')} ?${day('')}`, example: '5月11日' },
  {
    means: 'date',
    pattern: '(?<m>十[一二]?|[一二三四五六七八九])月(?<d>二?十[一二三四五六七八九]?|三十一?)(?=$|[ ，。；、,)）])',
    example: '一月二十三',
    certainty: 0.8,
  },
  { means: 'date', pattern: `(?<![第同统另某])${month('')}(?![球亮])`, example: '4 月', certainty: 0.9 },
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
  { means: 'none', pattern: `第 ?(?:[\\d.]+|[${HAN}十百千两]+)`, example: '第六十七' },
];

const seasons: Readonly<Record<string, number>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4, 上: 1, 下: 2, 正: 1 };

const number = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text);
  const value = seasons[text] ?? readHan(text);
  return value === undefined ? undefined : Number(value);
};

/** How Chinese texts of the United Nations write dates. */
export const zh: Grammar = {
  starts: new RegExp(
    `(?<![A-Za-z\\d./])\\d+|第|每[年一隔]|[${HAN}十百千两正]+|${Object.keys(allRelatives)
      .sort((a, b) => b.length - a.length)
      .join('|')}`,
    'g',
  ),
  forms,
  number,
  relatives: allRelatives,
  approximate: /(?:大约|约|左右|大概)(?:于|在)? ?$/,
  joint: /^ ?(?:、|,|，|和|及|与|或|以及|至|到|并于|又于|[–-])? ?(?:于|在)? ?$/,
};
