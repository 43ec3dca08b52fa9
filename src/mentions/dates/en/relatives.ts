import { type Relative, relative } from '../form.ts';

/** What stands for a century, year, month or day told elsewhere in the text, or counted from the document's own date. */
const told: Readonly<Record<string, Relative>> = {
  'the same year': relative('year', 0, 'text'),
  'that same year': relative('year', 0, 'text'),
  'that year': relative('year', 0, 'text'),
  'the previous year': relative('year', -1, 'text'),
  'the preceding year': relative('year', -1, 'text'),
  'the prior year': relative('year', -1, 'text'),
  'the following year': relative('year', 1, 'text'),
  'the subsequent year': relative('year', 1, 'text'),
  'the succeeding year': relative('year', 1, 'text'),
  'this year': relative('year', 0, 'document'),
  'the current year': relative('year', 0, 'document'),
  'the present year': relative('year', 0, 'document'),
  'last year': relative('year', -1, 'document'),
  'next year': relative('year', 1, 'document'),
  'the same month': relative('month', 0, 'text'),
  'that same month': relative('month', 0, 'text'),
  'that month': relative('month', 0, 'text'),
  'the previous month': relative('month', -1, 'text'),
  'the preceding month': relative('month', -1, 'text'),
  'the following month': relative('month', 1, 'text'),
  'this month': relative('month', 0, 'document'),
  'the current month': relative('month', 0, 'document'),
  'last month': relative('month', -1, 'document'),
  'next month': relative('month', 1, 'document'),
  'the same day': relative('day', 0, 'text'),
  'that same day': relative('day', 0, 'text'),
  'the following day': relative('day', 1, 'text'),
  'the next day': relative('day', 1, 'text'),
  'the previous day': relative('day', -1, 'text'),
  'the preceding day': relative('day', -1, 'text'),
  'the day before yesterday': relative('day', -2, 'document'),
  'the day after tomorrow': relative('day', 2, 'document'),
  yesterday: relative('day', -1, 'document'),
  tomorrow: relative('day', 1, 'document'),
};

/** Centuries and decades; "the last century" is as often the one before as a length of time. */
const long: Readonly<Record<string, Relative>> = {
  'this century': relative('century', 0, 'document'),
  'the present century': relative('century', 0, 'document'),
  'the current century': relative('century', 0, 'document'),
  'last century': relative('century', -1, 'document'),
  'the previous century': relative('century', -1, 'document'),
  'next century': relative('century', 1, 'document'),
  'the coming century': relative('century', 1, 'document'),
  'this decade': relative('decade', 0, 'document'),
  'the current decade': relative('decade', 0, 'document'),
  'the present decade': relative('decade', 0, 'document'),
};

/** Only where a half, a quarter or an end of it is told: the first half of the year. */
const bare: Readonly<Record<string, Relative>> = { 'the year': relative('year', 0, 'text') };

/** "Today" is a day only in a form of its own, as it mostly means nowadays. */
export const relatives: Readonly<Record<string, Relative>> = {
  ...told,
  ...long,
  ...bare,
  today: relative('day', 0, 'document'),
};

const anyCase = (word: string) => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);
const wordsOf = (rows: Readonly<Record<string, Relative>>, unit?: Relative['unit']) =>
  Object.entries(rows)
    .filter(([, each]) => !unit || each.unit === unit)
    .map(([word]) => anyCase(word))
    .join('|');

export const relativeWords = (unit?: 'year' | 'month' | 'day') => wordsOf(told, unit);
export const longWords = wordsOf(long);

/** "Over the last year" is a length of time. */
export const yearWord = `(?<![Tt]he |past )(?<rel>${wordsOf(told, 'year')})\\b`;
/** A year told elsewhere, of which a part is told here. */
export const yearTold = `(?<![Tt]he |past )(?<rel>${wordsOf(told, 'year')}|[Tt]he year(?! (?:of |in )?\\d))\\b`;
