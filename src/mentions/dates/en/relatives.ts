import type { Relative } from '../form.ts';

const row = (unit: Relative['unit'], by: number, from: Relative['from']): Relative => ({ unit, by, from });

/** What stands for a century, year, month or day told elsewhere in the text, or counted from the document's own date. */
const told: Readonly<Record<string, Relative>> = {
  'the same year': row('year', 0, 'text'),
  'that same year': row('year', 0, 'text'),
  'that year': row('year', 0, 'text'),
  'the previous year': row('year', -1, 'text'),
  'the preceding year': row('year', -1, 'text'),
  'the prior year': row('year', -1, 'text'),
  'the following year': row('year', 1, 'text'),
  'the subsequent year': row('year', 1, 'text'),
  'the succeeding year': row('year', 1, 'text'),
  'this year': row('year', 0, 'document'),
  'the current year': row('year', 0, 'document'),
  'the present year': row('year', 0, 'document'),
  'last year': row('year', -1, 'document'),
  'next year': row('year', 1, 'document'),
  'the same month': row('month', 0, 'text'),
  'that same month': row('month', 0, 'text'),
  'that month': row('month', 0, 'text'),
  'the previous month': row('month', -1, 'text'),
  'the preceding month': row('month', -1, 'text'),
  'the following month': row('month', 1, 'text'),
  'this month': row('month', 0, 'document'),
  'the current month': row('month', 0, 'document'),
  'last month': row('month', -1, 'document'),
  'next month': row('month', 1, 'document'),
  'the same day': row('day', 0, 'text'),
  'that same day': row('day', 0, 'text'),
  'the following day': row('day', 1, 'text'),
  'the next day': row('day', 1, 'text'),
  'the previous day': row('day', -1, 'text'),
  'the preceding day': row('day', -1, 'text'),
  'the day before yesterday': row('day', -2, 'document'),
  'the day after tomorrow': row('day', 2, 'document'),
  yesterday: row('day', -1, 'document'),
  tomorrow: row('day', 1, 'document'),
};

/** Centuries and decades; "the last century" is as often the one before as a length of time. */
const long: Readonly<Record<string, Relative>> = {
  'this century': row('century', 0, 'document'),
  'the present century': row('century', 0, 'document'),
  'the current century': row('century', 0, 'document'),
  'last century': row('century', -1, 'document'),
  'the previous century': row('century', -1, 'document'),
  'next century': row('century', 1, 'document'),
  'the coming century': row('century', 1, 'document'),
  'this decade': row('decade', 0, 'document'),
  'the current decade': row('decade', 0, 'document'),
  'the present decade': row('decade', 0, 'document'),
};

/** Only where a half, a quarter or an end of it is told: the first half of the year. */
const bare: Readonly<Record<string, Relative>> = { 'the year': row('year', 0, 'text') };

/** "Today" is a day only in a form of its own, as it mostly means nowadays. */
export const relatives: Readonly<Record<string, Relative>> = {
  ...told,
  ...long,
  ...bare,
  today: row('day', 0, 'document'),
};

const anyCase = (word: string) => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);
const wordsOf = (rows: Readonly<Record<string, Relative>>, unit?: Relative['unit']) =>
  Object.entries(rows)
    .filter(([, relative]) => !unit || relative.unit === unit)
    .map(([word]) => anyCase(word))
    .join('|');

export const relativeWords = (unit?: 'year' | 'month' | 'day') => wordsOf(told, unit);
export const longWords = wordsOf(long);

/** "Over the last year" is a length of time. */
export const yearWord = `(?<![Tt]he |past )(?<rel>${wordsOf(told, 'year')})\\b`;
/** A year told elsewhere, of which a part is told here. */
export const yearTold = `(?<![Tt]he |past )(?<rel>${wordsOf(told, 'year')}|[Tt]he year(?! (?:of |in )?\\d))\\b`;
