import type { Table } from '../../record/index.ts';
import { Decimal, sumOf } from '../figures.ts';

/** So many parts at most has a row that is their sum. */
const MOST_PARTS = 15;

const valueAt = (table: Table, row: number, column: number): Decimal | undefined => {
  const value = table.rows[row]!.cells[column]?.value;
  return value === undefined ? undefined : new Decimal(value);
};

/** Is a row the sum of others in more than half of its columns? */
const isSumOf = (table: Table, head: number, parts: readonly number[]): boolean => {
  const columns = table.columns.flatMap(({ type }, column) => {
    const value = type === 'amount' && column > 0 ? valueAt(table, head, column) : undefined;
    return value === undefined || value.isZero() ? [] : [{ column, value }];
  });
  const fitting = columns.filter(({ column, value }) =>
    sumOf(parts.flatMap((part) => valueAt(table, part, column) ?? [])).eq(value),
  );
  return fitting.length * 2 > columns.length;
};

const partsOf = (table: Table, rows: readonly number[], at: number): number => {
  for (let count = 2; count <= MOST_PARTS && at + count < rows.length; count += 1)
    if (isSumOf(table, rows[at]!, rows.slice(at + 1, at + 1 + count))) return count;
  return 0;
};

/** Fewer groups may be so by chance. */
const FEWEST = 2;

/**
 * Rows that head the others by their figures alone: each is the sum of the rows right below it, up to the next, and no row
 * is left over. None where the rows show no such groups.
 * @example of Substantive 1 300, Political 700, Legal 600, Support 1 150, Finance 500, Logistics 650: the first and the fourth
 */
export const sumHeads = (table: Table, rows: readonly number[]): number[] => {
  const heads: number[] = [];
  for (let at = 0; at < rows.length; ) {
    const parts = partsOf(table, rows, at);
    if (parts === 0) return [];
    heads.push(rows[at]!);
    at += parts + 1;
  }
  return heads.length < FEWEST ? [] : heads;
};
