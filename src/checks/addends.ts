import type { Row, Table } from '../record/index.ts';
import { Decimal, decimalsOf } from './figures.ts';

/** One figure of a column with the row that it stands in. */
export interface Addend {
  readonly row: number;
  readonly value: Decimal;
  readonly certainty: number;
}

/** A way of reading which rows a total sums, with what it gives. */
export interface Reading {
  /** `rows`, `subtotals`, `top rows`, `totals`. */
  readonly name: string;
  readonly addends: readonly Addend[];
  readonly sum: Decimal;
}

const addendAt = (table: Table, row: number, column: number): Addend | undefined => {
  const cell = table.rows[row]?.cells[column];
  if (cell?.value === undefined) return undefined;
  return { row, value: new Decimal(cell.value), certainty: cell.certainty ?? 1 };
};

const reading = (name: string, table: Table, rows: readonly number[], column: number): Reading => {
  const addends = rows.flatMap((row) => addendAt(table, row, column) ?? []);
  return { name, addends, sum: addends.reduce((sum, { value }) => sum.plus(value), new Decimal(0)) };
};

const indentOf = (row: Row): number => row.indent ?? 0;

/** Rows that stand outermost among these: what stands deeper is part of them. */
const outermost = (table: Table, rows: readonly number[]): number[] => {
  const least = Math.min(...rows.map((row) => indentOf(table.rows[row]!)));
  return rows.filter((row) => indentOf(table.rows[row]!) === least);
};

const deepest = (table: Table, rows: readonly number[]): number[] =>
  rows.filter((row, i) => {
    const next = rows[i + 1];
    return next === undefined || indentOf(table.rows[next]!) <= indentOf(table.rows[row]!);
  });

/** The rows between the last total of the same level and this one. */
const span = (table: Table, at: number): number[] => {
  const stops = table.rows[at]!.role === 'subtotal' ? ['subtotal', 'total', 'header'] : ['total', 'header'];
  const rows: number[] = [];
  for (let row = at - 1; row >= 0; row -= 1) {
    if (stops.includes(table.rows[row]!.role)) break;
    rows.unshift(row);
  }
  return rows;
};

const afterLast = (table: Table, rows: readonly number[], role: Row['role']): number[] =>
  rows.slice(rows.findLastIndex((row) => table.rows[row]!.role === role) + 1);

/**
 * Every way in which the total of a column may be meant: all the rows above it, the subtotals, the outermost or the
 * innermost rows of a hierarchy, the totals before it.
 */
export const readings = (table: Table, at: number, column: number): Reading[] => {
  const above = span(table, at);
  const data = above.filter((row) => table.rows[row]!.role === 'data');
  const subtotals = above.filter((row) => table.rows[row]!.role === 'subtotal');
  const totals = table.rows.flatMap((row, i) => (i < at && row.role === 'total' ? [i] : []));
  const loose = afterLast(table, above, 'subtotal').filter((row) => table.rows[row]!.role === 'data');
  const candidates = [
    reading('rows', table, data, column),
    ...(subtotals.length > 0 ? [reading('subtotals', table, [...subtotals, ...loose], column)] : []),
    ...(data.length > 1
      ? [
          reading('top rows', table, outermost(table, data), column),
          reading('inner rows', table, deepest(table, data), column),
        ]
      : []),
    ...(totals.length > 1 && above.length === 0 ? [reading('totals', table, totals, column)] : []),
  ];
  return candidates.filter(({ addends }) => addends.length > 1);
};

/** How far rounding may move the sum of these figures from the total: half a unit of the last place for each. */
export const tolerance = (table: Table, { addends }: Reading, column: number, total: string): Decimal => {
  const scaled = (table.unit?.scale ?? 1) > 1;
  const places = Math.max(
    decimalsOf(total),
    ...addends.map(({ row }) => decimalsOf(table.rows[row]!.cells[column]!.value!)),
  );
  if (!scaled && places === 0) return new Decimal(0);
  return new Decimal(10)
    .pow(-places)
    .div(2)
    .times(addends.length + 1);
};
