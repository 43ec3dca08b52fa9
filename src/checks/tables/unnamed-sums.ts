import type { Row, Table } from '../../record/index.ts';
import { addendsOf, sumOfAddends, tolerance } from '../addends.ts';

/** A row of figures and nothing else: what it is of, only the rule above it tells. */
const isUnnamed = ({ role, cells }: Row): boolean =>
  role === 'data' &&
  cells.some(({ value }) => value !== undefined) &&
  cells.every(({ text, value, nil }) => value !== undefined || nil || text.trim() === '');

/** Is every figure of a row the sum of the figures above it, in the rows given? */
const sums = (table: Table, row: number, rows: readonly number[]): boolean =>
  table.rows[row]!.cells.every(({ value }, column) => {
    if (value === undefined) return true;
    const addends = addendsOf(table, rows, column);
    return (
      addends.length > 0 &&
      sumOfAddends(addends)
        .minus(value)
        .abs()
        .lte(tolerance(table, addends, column, value))
    );
  });

/**
 * A table whose rows without a name that sum the rows above them, since the last sum, are subtotals:
 * “Rations 40.8 / Freight 1,328.8 / 1,369.6”.
 */
export const withUnnamedSums = (table: Table): Table => {
  if (!table.rows.some(isUnnamed)) return table;
  let open: number[] = [];
  const rows = table.rows.map((row, at): Row => {
    const isSum = isUnnamed(row) && open.length > 0 && sums(table, at, open);
    if (isSum || row.role === 'subtotal' || row.role === 'total') open = [];
    else if (row.role === 'data') open.push(at);
    return isSum ? { ...row, role: 'subtotal' } : row;
  });
  return { ...table, rows };
};
