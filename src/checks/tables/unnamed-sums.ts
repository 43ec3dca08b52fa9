import type { Row, Table } from '../../record/index.ts';
import { addendsOf, sumOfAddends, tolerance } from './addends.ts';

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

/** Each row without a name, with the rows since the one before. */
const stretches = (table: Table): { readonly at: number; readonly rows: readonly number[] }[] => {
  const found: { at: number; rows: number[] }[] = [];
  let open: number[] = [];
  for (const [at, row] of table.rows.entries()) {
    const unnamed = isUnnamed(row);
    if (unnamed && open.length > 0) found.push({ at, rows: open });
    if (unnamed || row.role === 'subtotal' || row.role === 'total') open = [];
    else if (row.role === 'data' && row.cells.some(({ value }) => value !== undefined)) open.push(at);
  }
  return found;
};

/**
 * A table whose rows without a name, since most of them sum the rows above them, are subtotals:
 * “Rations 40.8 / Freight 1,328.8 / 1,369.6”.
 */
export const withUnnamedSums = (table: Table): Table => {
  const unnamed = stretches(table);
  const fitting = unnamed.filter(({ at, rows }) => sums(table, at, rows));
  if (unnamed.length === 0 || fitting.length * 2 <= unnamed.length) return table;
  const at = new Set(unnamed.map((stretch) => stretch.at));
  return { ...table, rows: table.rows.map((row, place) => (at.has(place) ? { ...row, role: 'subtotal' } : row)) };
};
