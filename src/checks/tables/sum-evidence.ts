import type { FindingEvidence, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { grouped, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import type { Sum } from './column-sums.ts';

/** Cells read with less certainty than this make a conflict our doubt. */
export const SURE = 0.8;

const expressionOf = ({ addends, total, difference }: Sum): string => {
  const parts = addends.map(({ value }) => (value.isNegative() ? `(${grouped(value)})` : grouped(value)));
  const shown = parts.length > 6 ? [...parts.slice(0, 3), `… (${parts.length - 5}) …`, ...parts.slice(-2)] : parts;
  return `${shown.join(' + ')} = ${grouped(total.plus(difference))}`;
};

export const certaintyOf = (table: Table, { addends, row, column }: Sum): number =>
  Math.min(table.rows[row]!.cells[column]!.certainty ?? 1, ...addends.map(({ certainty }) => certainty));

/** The total, the first and the last row that it sums, and every cell whose reading is in doubt. */
export const evidenceOf = (table: Table, { row, column, addends }: Sum): FindingEvidence[] => {
  const doubtful = addends.filter(({ certainty }) => certainty < SURE).map((addend) => addend.row);
  const rows = [...new Set([row, addends[0]!.row, addends.at(-1)!.row, ...doubtful.slice(0, 8)])];
  return rows.map((at) => atCell(table, at, column, table.rows[at]!.cells[column]!));
};

export const computationOf = (sum: Sum): NonNullable<FindingDraft['computation']> => ({
  expression: expressionOf(sum),
  expected: plain(sum.total.plus(sum.difference)),
  found: plain(sum.total),
  difference: plain(sum.difference),
});

const negativeWords = (negative: number, rows: number): { readonly en: string; readonly zh: string } => {
  if (negative === 0) return { en: '', zh: '' };
  if (negative === rows) return { en: ', all of them negative,', zh: '（均为负数）' };
  return {
    en: `, ${negative === 1 ? 'one' : negative} of them negative,`,
    zh: `（其中${negative}行为负数）`,
  };
};

/** The finding that the rows of one column or more sum to their totals. */
export const agreement = (table: Table, sums: readonly Sum[]): FindingDraft => {
  const [first] = sums as [Sum, ...Sum[]];
  const rounded = sums.some(({ difference }) => !difference.isZero());
  const negative = first.addends.filter(({ value }) => value.isNegative()).length;
  const [more, count] = [sums.length > 1, first.addends.length];
  const minus = negativeWords(negative, count);
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...sums.map((sum) => certaintyOf(table, sum))),
    message: {
      en: `${count} rows${minus.en} add up to the stated ${grouped(first.total)}${more ? `; the same holds for ${sums.length} columns in all` : ''}${rounded ? ', within the rounding of the figures' : ''}.`,
      zh: `${count}行${minus.zh}之和与所列总数${grouped(first.total)}相符${more ? `，共${sums.length}栏相符` : ''}${rounded ? '（在数字的舍入范围内）' : ''}。`,
    },
    evidence: more ? sums.slice(0, 8).flatMap((sum) => evidenceOf(table, sum).slice(0, 1)) : evidenceOf(table, first),
    computation: computationOf(first),
  };
};
