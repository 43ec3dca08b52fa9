import { boundsOf } from '../relations/index.ts';
import {
  all,
  BadQuestion,
  context,
  documentColumns,
  type Given,
  inLanguage,
  languageOption,
  mentionsInPlace,
  type Question,
} from './question.ts';

/** First and last day of two dates, each a day, a month or a year. */
const daysBetween = (given: Given): { readonly from: string; readonly to: string } => {
  const ends = given.between;
  const [first, last = first] = Array.isArray(ends) ? (ends as readonly string[]) : [String(ends ?? '')];
  const [from, to] = [first, last].map((end) => boundsOf(end ?? ''));
  if (!from || !to || (Array.isArray(ends) && ends.length > 2))
    throw new BadQuestion('--between takes two dates: 2004-01-01 2004-12-31, or 2004-03 2004-06, or one year');
  return { from: from.from, to: to.to };
};

/** Dates in the text. */
export const dates: Question = {
  name: 'dates',
  asks: 'dates in the text that lie between two days',
  example: 'dates --between 2004-01-01 2004-12-31',
  options: [
    { flag: '--between <dates...>', means: 'first and last day; a month or a year will do', required: true },
    { flag: '--overlapping', means: 'also periods that only reach into the time' },
    languageOption,
  ],
  columns: {
    ...documentColumns,
    edtf: 'EDTF (ISO 8601-2).',
    from: 'First day that it covers.',
    to: 'Last day that it covers.',
    text: 'As printed.',
    context: 'The words around it.',
  },
  select: (given) => {
    const { from, to } = daysBetween(given);
    const inside = given.overlapping
      ? { sql: 'm.date_from <= ? AND m.date_to >= ?', parameters: [to, from] }
      : { sql: 'm.date_from >= ? AND m.date_to <= ?', parameters: [from, to] };
    const where = all(inside, inLanguage(given));
    return {
      sql: `SELECT d.symbol AS document, d.language, m.page, m.edtf, m.date_from AS "from", m.date_to AS "to", m.text,
          ${context} AS context
        FROM ${mentionsInPlace}
        WHERE ${where.sql} ORDER BY m.date_from, m.row_id`,
      parameters: where.parameters,
    };
  },
};
