import type { Relative } from './grammar.ts';

/** What stands for a year, month or day told elsewhere in the text, or counted from the document's own date. */
const told: Readonly<Record<string, Relative>> = {
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

export const relatives: Readonly<Record<string, Relative>> = {
  ...told,
  ...Object.fromEntries(
    Object.entries(nearDays).map(([word, by]) => [word, { unit: 'day', by, from: 'document' } as const]),
  ),
};

/** Longest first, as a source of a pattern. */
export const relativeWords = (unit?: Relative['unit']) =>
  Object.entries(relatives)
    .filter(([, relative]) => !unit || relative.unit === unit)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const yearWord = `(?<rel>${relativeWords('year')})(?!代|度|期|轻|龄|级)`;
