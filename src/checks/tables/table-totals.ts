import type { Table } from '../../record/index.ts';
import { Decimal } from '../figures.ts';

/** A total of money in a table, its unit applied. */
export interface Total {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly amount: Decimal;
}

/** The totals in the last row of totals of a table of money, a column each. */
export const totalsOf = (table: Table): Total[] => {
  const { unit } = table;
  const row = table.rows.findLastIndex(({ role }) => role === 'total');
  if (!unit?.currency || row < 0) return [];
  return table.columns.flatMap(({ type }, column): Total[] => {
    const value = table.rows[row]!.cells[column]?.value;
    return type === 'amount' && value !== undefined
      ? [{ table, row, column, amount: new Decimal(value).times(unit.scale) }]
      : [];
  });
};
