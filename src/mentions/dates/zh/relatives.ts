import type { Relative } from '../form.ts';

const row = (unit: Relative['unit'], by: number, from: Relative['from']): Relative => ({ unit, by, from });

/** What stands for a year, month or day told elsewhere in the text, or counted from the document's own date. */
const told: Readonly<Record<string, Relative>> = {
  同年: row('year', 0, 'text'),
  同一年: row('year', 0, 'text'),
  当年: row('year', 0, 'text'),
  该年: row('year', 0, 'text'),
  次年: row('year', 1, 'text'),
  翌年: row('year', 1, 'text'),
  下一年: row('year', 1, 'text'),
  上年: row('year', -1, 'text'),
  上一年: row('year', -1, 'text'),
  前一年: row('year', -1, 'text'),
  本年: row('year', 0, 'document'),
  今年: row('year', 0, 'document'),
  去年: row('year', -1, 'document'),
  前年: row('year', -2, 'document'),
  明年: row('year', 1, 'document'),
  后年: row('year', 2, 'document'),
  同月: row('month', 0, 'text'),
  当月: row('month', 0, 'text'),
  该月: row('month', 0, 'text'),
  次月: row('month', 1, 'text'),
  翌月: row('month', 1, 'text'),
  本月: row('month', 0, 'document'),
  这个月: row('month', 0, 'document'),
  上月: row('month', -1, 'document'),
  上个月: row('month', -1, 'document'),
  下月: row('month', 1, 'document'),
  下个月: row('month', 1, 'document'),
  同日: row('day', 0, 'text'),
  同一天: row('day', 0, 'text'),
  当日: row('day', 0, 'text'),
  当天: row('day', 0, 'text'),
  次日: row('day', 1, 'text'),
  翌日: row('day', 1, 'text'),
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
const days = Object.fromEntries(Object.entries(nearDays).map(([word, by]) => [word, row('day', by, 'document')]));

/** Centuries by their distance; their decades are told behind them: 上世纪九十年代. */
const centuries: Readonly<Record<string, Relative>> = {
  本世纪: row('century', 0, 'document'),
  上世纪: row('century', -1, 'document'),
  上个世纪: row('century', -1, 'document'),
  上一世纪: row('century', -1, 'document'),
  下世纪: row('century', 1, 'document'),
  下个世纪: row('century', 1, 'document'),
};

/** Read in forms of their own only: 到年底, and 今天, which mostly means nowadays. */
const bare: Readonly<Record<string, Relative>> = {
  年: row('year', 0, 'text'),
  今天: row('day', 0, 'document'),
  今日: row('day', 0, 'document'),
};

export const relatives: Readonly<Record<string, Relative>> = { ...told, ...days, ...centuries, ...bare };

const wordsOf = (rows: Readonly<Record<string, Relative>>, unit?: Relative['unit']) =>
  Object.entries(rows)
    .filter(([, relative]) => !unit || relative.unit === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Longest first, as a source of a pattern. */
export const relativeWords = (unit?: 'year' | 'month' | 'day') => wordsOf({ ...told, ...days }, unit);
export const centuryWords = wordsOf(centuries);

export const yearWord = `(?<rel>${relativeWords('year')})(?!代|度|期|轻|龄|级)`;
