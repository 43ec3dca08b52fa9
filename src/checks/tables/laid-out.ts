import type { Cell, Row, Table } from '../../record/index.ts';
import { hasFigures, isOfYears, stubOf } from './row-stubs.ts';

/** A table as its figures are reckoned, with the place in the document's table of each of its cells. */
export interface LaidOut {
  readonly table: Table;
  /** Along rows as printed, or down columns. */
  readonly along: 'row' | 'column';
  readonly placeOf: (row: number, column: number) => readonly [row: number, column: number];
}

export const asPrinted = (table: Table): LaidOut => ({ table, along: 'row', placeOf: (row, column) => [row, column] });

const PERCENTAGE = /per ?cent|percentage|%|％|百分|占比/i;
/** These are reckoned from other columns: what is said of the rows does not hold for them. */
const RECKONED =
  /\b(?:variance|difference|change|increase|decrease)\b|per ?cent(?:age)?|[%％]|差异|差额|增减|变动|变化|百分/i;

const EMPTY: Cell = { text: '', evidence: [] };

/** A table with its rows for columns; columns that are reckoned from others are left out. */
export const turned = (table: Table): LaidOut => {
  const rows = table.rows.flatMap((row, at) =>
    row.role !== 'header' && hasFigures(row) && !isOfYears(row) ? [at] : [],
  );
  const columns = table.columns.flatMap(({ type, title }, at) =>
    at > 0 && type !== 'text' && !RECKONED.test(title) ? [at] : [],
  );
  const head: Row = {
    role: 'header',
    cells: [EMPTY, ...rows.map((row) => ({ ...EMPTY, text: stubOf(table.rows[row]!) }))],
  };
  const body = columns.map(
    (column): Row => ({
      role: 'data',
      cells: [
        { ...EMPTY, text: table.columns[column]!.title },
        ...rows.map((row) => table.rows[row]!.cells[column] ?? EMPTY),
      ],
    }),
  );
  return {
    table: {
      ...table,
      columns: [
        { title: '', type: 'text' },
        ...rows.map((row) => {
          const title = stubOf(table.rows[row]!);
          return { title, type: PERCENTAGE.test(title) ? ('percentage' as const) : ('amount' as const) };
        }),
      ],
      rows: [head, ...body],
    },
    along: 'column',
    placeOf: (row, column) => [rows[column - 1] ?? 0, columns[row - 1] ?? 0],
  };
};

/**
 * A table with one column more, in which each row has the figure of a column in the row before it: what a running balance
 * goes on from.
 */
export const withRowBefore = (table: Table, column: number): LaidOut => {
  const [before, last] = [new Map<number, number>(), table.columns.length];
  let previous: number | undefined;
  for (const [at, { role, cells }] of table.rows.entries()) {
    if (role === 'data' && previous !== undefined) before.set(at, previous);
    previous = role === 'data' && cells[column]?.value !== undefined ? at : undefined;
  }
  const rows = table.rows.map((row, at): Row => {
    const from = before.get(at);
    return { ...row, cells: [...row.cells, from === undefined ? EMPTY : table.rows[from]!.cells[column]!] };
  });
  return {
    table: { ...table, columns: [...table.columns, { title: '', type: 'amount' }], rows },
    along: 'row',
    placeOf: (row, at) => (at === last ? [before.get(row) ?? row, column] : [row, at]),
  };
};
