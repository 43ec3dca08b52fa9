import {
  apart,
  type Day,
  inMonth,
  inYear,
  iso,
  isoMonth,
  monthsOf,
  nthWeekday,
  sameMonth,
  sameYear,
  single,
  two,
  type Writing,
} from './days.ts';

const digits = '〇一二三四五六七八九';
const weekdays = '一二三四五六日';
const han = (n: number): string =>
  `${n >= 20 ? digits[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 ? digits[n % 10] : ''}`;
const hanYear = (n: number): string => [...String(n)].map((digit) => digits[Number(digit)]).join('');
const full = (d: Day): string => `${d.year}年${d.month}月${d.day}日`;
const spaced = (d: Day): string => `${d.year} 年 ${d.month} 月 ${d.day} 日`;
const hanDay = (d: Day): string => `${hanYear(d.year)}年${han(d.month)}月${han(d.day)}日`;

const years = (form: string, write: (from: number, to: number) => string): Writing => ({
  form,
  write: ({ a, b }) => (a.year < b.year ? [write(a.year, b.year), `${a.year}/${b.year}`] : undefined),
});
const next = (form: string, write: (year: number) => string): Writing => ({
  form,
  write: ({ a }) => [write(a.year), `${a.year}/${a.year + 1}`],
});

/** Every form in which Chinese reports write dates, one a row. */
export const writings: readonly Writing[] = [
  single('日', full),
  single('空格', spaced),
  single('汉字', hanDay),
  single('号', (d) => `${d.year}年${d.month}月${d.day}号`),
  single('ISO 8601', iso),
  single('点', (d) => `${d.year}.${d.month}.${d.day}`),
  single('斜线', (d) => `${d.year}/${d.month}/${d.day}`),
  { form: '月', write: ({ a }) => [`${a.year}年${a.month}月`, isoMonth(a)] },
  { form: '月份', write: ({ a }) => [`${a.year}年${a.month}月份`, isoMonth(a)] },
  { form: '月底', write: ({ a }) => [`${a.year}年${a.month}月底`, isoMonth(a)] },
  { form: '年', write: ({ a }) => [`${a.year}年`, `${a.year}`] },
  { form: '年底', write: ({ a }) => [`${a.year}年底`, `${a.year}`] },
  apart('至', (a, b) => `${full(a)}至${full(b)}`),
  apart('破折号', (a, b) => `${full(a)}－${full(b)}`),
  apart('自…起至…止', (a, b) => `自${full(a)}起至${full(b)}止`),
  apart('之间', (a, b) => `${full(a)}和${full(b)}之间`),
  apart('汉字', (a, b) => `${hanDay(a)}至${hanDay(b)}`),
  apart('空格', (a, b) => `${spaced(a)}至 ${spaced(b)}`),
  apart('ISO 8601', (a, b) => `${iso(a)}至${iso(b)}`),
  inYear('同年', (a, b) => `${full(a)}至${b.month}月${b.day}日`),
  inYear('同年汉字', (a, b) => `${hanDay(a)}至${han(b.month)}月${han(b.day)}日`),
  inMonth('同月', (a, b) => `${full(a)}至${b.day}日`),
  inMonth('同月一日', (a, b) => `${a.year}年${a.month}月${a.day}－${b.day}日`),
  inMonth('同月汉字', (a, b) => `${hanDay(a)}至${han(b.day)}日`),
  {
    form: '两年的月',
    write: ({ a, b }) =>
      a.year < b.year
        ? [`${a.year}年${a.month}月至${b.year}年${b.month}月`, `${isoMonth(a)}/${isoMonth(b)}`]
        : undefined,
  },
  {
    form: '一年的月',
    write: (pair) => {
      const b = sameYear(pair);
      return b && [`${b.year}年${pair.a.month}月至${b.month}月`, monthsOf(b.year, pair.a.month, b.month)];
    },
  },
  {
    form: '跨年的月',
    write: ({ a, b }) => [
      `${a.year}年${a.month}月至次年${b.month}月`,
      `${isoMonth(a)}/${isoMonth({ ...b, year: a.year + 1 })}`,
    ],
  },
  years('年至年', (from, to) => `${from}年至${to}年`),
  years('一个年', (from, to) => `${from}－${to}年`),
  years('汉字年', (from, to) => `${hanYear(from)}年至${hanYear(to)}年`),
  years('年之间', (from, to) => `${from}年和${to}年之间`),
  next('两年期', (year) => `${year}－${year + 1}两年期`),
  next('年两年期', (year) => `${year}年至${year + 1}年两年期`),
  next('斜线年度', (year) => `${year}/${two((year + 1) % 100)}年度`),
  next('财政年度', (year) => `${year}/${year + 1}财政年度`),
  { form: '财政年度', write: ({ a }) => [`${a.year}财政年度`, `${a.year}`] },
  { form: '季度', write: ({ a, n }) => [`${a.year}年第${digits[n]}季度`, monthsOf(a.year, n * 3 - 2, n * 3)] },
  {
    form: '半年',
    write: ({ a, n }) => [`${a.year}年${n > 2 ? '下' : '上'}半年`, monthsOf(a.year, n > 2 ? 7 : 1, n > 2 ? 12 : 6)],
  },
  { form: '头几个月', write: ({ a, n }) => [`${a.year}年头${digits[n + 2]}个月`, monthsOf(a.year, 1, n + 2)] },
  { form: '季节', write: ({ a, n }) => [`${a.year}年${'春夏秋冬'[n - 1]}季`, `${a.year}-2${n}`] },
  { form: '年代', write: ({ a }) => [`${Math.floor(a.year / 10)}0年代`, `${Math.floor(a.year / 10)}X`] },
  {
    form: '世纪年代',
    write: ({ a }) =>
      a.year < 2000
        ? [`二十世纪${digits[Math.floor(a.year / 10) % 10]}十年代`, `${Math.floor(a.year / 10)}X`]
        : undefined,
  },
  {
    form: '几日',
    write: (pair) => {
      const b = sameMonth(pair);
      return b && [`${pair.a.year}年${pair.a.month}月${pair.a.day}日和${b.day}日`, [iso(pair.a), iso(b)]];
    },
  },
  {
    form: '几月',
    write: (pair) => {
      const b = sameYear(pair);
      return b && [`${b.year}年${pair.a.month}月和${b.month}月`, [isoMonth(pair.a), isoMonth(b)]];
    },
  },
  {
    form: '几年',
    write: ({ a, b }) => (a.year < b.year ? [`${a.year}、${b.year}年`, [`${a.year}`, `${b.year}`]] : undefined),
  },
  {
    form: '第几个星期几',
    write: ({ a, b, n }) => {
      const weekday = (b.day % 7) + 1;
      return [`${a.year}年${a.month}月第${digits[n]}个星期${weekdays[weekday - 1]}`, iso(nthWeekday(a, weekday, n))];
    },
  },
];
