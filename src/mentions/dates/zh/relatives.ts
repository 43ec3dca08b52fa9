import { type Relative, relative } from '../form.ts';

/** What stands for a year, month or day told elsewhere in the text, or counted from the document's own date. */
const told: Readonly<Record<string, Relative>> = {
  同年: relative('year', 0, 'text'),
  同一年: relative('year', 0, 'text'),
  当年: relative('year', 0, 'text'),
  该年: relative('year', 0, 'text'),
  次年: relative('year', 1, 'text'),
  翌年: relative('year', 1, 'text'),
  下一年: relative('year', 1, 'text'),
  上年: relative('year', -1, 'text'),
  上一年: relative('year', -1, 'text'),
  前一年: relative('year', -1, 'text'),
  本年: relative('year', 0, 'document'),
  今年: relative('year', 0, 'document'),
  去年: relative('year', -1, 'document'),
  前年: relative('year', -2, 'document'),
  明年: relative('year', 1, 'document'),
  后年: relative('year', 2, 'document'),
  同月: relative('month', 0, 'text'),
  当月: relative('month', 0, 'text'),
  该月: relative('month', 0, 'text'),
  次月: relative('month', 1, 'text'),
  翌月: relative('month', 1, 'text'),
  本月: relative('month', 0, 'document'),
  这个月: relative('month', 0, 'document'),
  上月: relative('month', -1, 'document'),
  上个月: relative('month', -1, 'document'),
  下月: relative('month', 1, 'document'),
  下个月: relative('month', 1, 'document'),
  同日: relative('day', 0, 'text'),
  同一天: relative('day', 0, 'text'),
  当日: relative('day', 0, 'text'),
  当天: relative('day', 0, 'text'),
  次日: relative('day', 1, 'text'),
  翌日: relative('day', 1, 'text'),
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
const days = Object.fromEntries(Object.entries(nearDays).map(([word, by]) => [word, relative('day', by, 'document')]));

/** Centuries by their distance; their decades are told behind them: 上世纪九十年代. */
const centuries: Readonly<Record<string, Relative>> = {
  本世纪: relative('century', 0, 'document'),
  上世纪: relative('century', -1, 'document'),
  上个世纪: relative('century', -1, 'document'),
  上一世纪: relative('century', -1, 'document'),
  下世纪: relative('century', 1, 'document'),
  下个世纪: relative('century', 1, 'document'),
};

/** Read in forms of their own only: 到年底, and 今天, which mostly means nowadays. */
const bare: Readonly<Record<string, Relative>> = {
  年: relative('year', 0, 'text'),
  今天: relative('day', 0, 'document'),
  今日: relative('day', 0, 'document'),
};

export const relatives: Readonly<Record<string, Relative>> = { ...told, ...days, ...centuries, ...bare };

const wordsOf = (rows: Readonly<Record<string, Relative>>, unit?: Relative['unit']) =>
  Object.entries(rows)
    .filter(([, each]) => !unit || each.unit === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Longest first, as a source of a pattern. */
export const relativeWords = (unit?: 'year' | 'month' | 'day') => wordsOf({ ...told, ...days }, unit);
export const centuryWords = wordsOf(centuries);

/** The 次 of 第十七次月度报告 and 每次年会 counts what comes behind it. */
const notCounted = '(?<![\\d一二两三四五六七八九十百几多本这该每各历首上](?=次))';

export const yearWord = `${notCounted}(?<rel>${relativeWords('year')})(?!代|度|期|轻|龄|级)`;
export const monthWord = `${notCounted}(?<rel>${relativeWords('month')})(?!度)`;
