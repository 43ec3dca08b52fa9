import type { Relative } from './grammar.ts';

/** What stands for a year, month or day told elsewhere in the text, or counted from the document's own date. */
export const relatives: Readonly<Record<string, Relative>> = {
  'the same year': { unit: 'year', by: 0, from: 'text' },
  'that same year': { unit: 'year', by: 0, from: 'text' },
  'that year': { unit: 'year', by: 0, from: 'text' },
  'the previous year': { unit: 'year', by: -1, from: 'text' },
  'the preceding year': { unit: 'year', by: -1, from: 'text' },
  'the following year': { unit: 'year', by: 1, from: 'text' },
  'this year': { unit: 'year', by: 0, from: 'document' },
  'the current year': { unit: 'year', by: 0, from: 'document' },
  'last year': { unit: 'year', by: -1, from: 'document' },
  'next year': { unit: 'year', by: 1, from: 'document' },
  'the same month': { unit: 'month', by: 0, from: 'text' },
  'that month': { unit: 'month', by: 0, from: 'text' },
  'the previous month': { unit: 'month', by: -1, from: 'text' },
  'the following month': { unit: 'month', by: 1, from: 'text' },
  'this month': { unit: 'month', by: 0, from: 'document' },
  'the current month': { unit: 'month', by: 0, from: 'document' },
  'last month': { unit: 'month', by: -1, from: 'document' },
  'next month': { unit: 'month', by: 1, from: 'document' },
  'the same day': { unit: 'day', by: 0, from: 'text' },
  'the following day': { unit: 'day', by: 1, from: 'text' },
  'the previous day': { unit: 'day', by: -1, from: 'text' },
  'the day before yesterday': { unit: 'day', by: -2, from: 'document' },
  'the day after tomorrow': { unit: 'day', by: 2, from: 'document' },
  yesterday: { unit: 'day', by: -1, from: 'document' },
  tomorrow: { unit: 'day', by: 1, from: 'document' },
};

const anyCase = (word: string) => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);

export const relativeWords = (unit?: Relative['unit']) =>
  Object.entries(relatives)
    .filter(([, relative]) => !unit || relative.unit === unit)
    .map(([word]) => anyCase(word))
    .join('|');

/** "Over the last year" is a length of time. */
export const yearWord = `(?<![Tt]he |past )(?<rel>${relativeWords('year')})\\b`;
