import { Decimal } from 'decimal.js';
import type { Row, Table } from '../../record/index.ts';

/** Figures of a row in order, the unit of the table applied, so that thousands and units compare. */
export const figuresOfRow = (row: Row, table: Table): string[] =>
  row.cells.flatMap(({ value }) =>
    value === undefined ? [] : [new Decimal(value).times(table.unit?.scale ?? 1).toFixed()],
  );

const figuresOf = (table: Table): Set<string> => new Set(table.rows.flatMap((row) => figuresOfRow(row, table)));

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((figure) => large.has(figure)).length / small.size;
};

const isLike = (a: Table, b: Table): boolean =>
  shared(figuresOf(a), figuresOf(b)) >= 0.4 || (a.number !== undefined && a.number === b.number);

export interface AlignedTables {
  readonly a?: Table;
  readonly b?: Table;
}

/** Tables of two languages in pairs: each with the first of the other side that has most of its figures. */
export const alignTables = (a: readonly Table[], b: readonly Table[]): AlignedTables[] => {
  const left = [...b];
  const pairs = a.map((table): AlignedTables => {
    const at = left.findIndex((other) => isLike(table, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return { a: table, ...(other && { b: other }) };
  });
  return [...pairs, ...left.map((table) => ({ b: table }))];
};

/** Rows that say the same, by their place in each table; one is missing where the other table has none. */
export interface AlignedRows {
  readonly a?: number;
  readonly b?: number;
}

interface NumberedRow {
  readonly at: number;
  readonly figures: readonly string[];
}

const numbered = (table: Table): NumberedRow[] =>
  table.rows
    .map((row, at) => ({ at, row, figures: figuresOfRow(row, table) }))
    .filter(({ row, figures }) => row.role !== 'header' && figures.length > 0);

/** How far two rows that are not the same may be one row with a slip in it. */
const likeness = (a: NumberedRow, b: NumberedRow): number => {
  if (a.figures.length !== b.figures.length) return 0;
  return a.figures.filter((figure, at) => figure === b.figures[at]).length / a.figures.length;
};

/** Signs that differ between two figures, printed in full. */
const slips = (one = '', other = ''): number =>
  one.length === other.length ? [...one].filter((sign, at) => sign !== other[at]).length : 9;

const isSlip = (a: NumberedRow, b: NumberedRow): boolean =>
  a.figures.length === b.figures.length &&
  a.figures.every((figure, at) => figure === b.figures[at] || slips(figure, b.figures[at]) <= 2);

/**
 * Rows in pairs: first those with the very same figures, in whatever order (lists of countries are ordered otherwise in
 * each language), then those that most of their figures or a slip tells, then what no other row is left for.
 */
export const alignRows = (a: Table, b: Table): AlignedRows[] => {
  const left = numbered(b);
  const take = (wanted: (row: NumberedRow) => boolean): NumberedRow | undefined => {
    const at = left.findIndex(wanted);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const pairs = new Map<NumberedRow, NumberedRow>();
  const rows = numbered(a);
  const tests: readonly ((one: NumberedRow, other: NumberedRow) => boolean)[] = [
    (one, other) => one.figures.length === other.figures.length && likeness(one, other) === 1,
    (one, other) => likeness(one, other) >= 0.5,
    isSlip,
  ];
  for (const test of tests)
    for (const row of rows) {
      if (pairs.has(row)) continue;
      const other = take((candidate) => test(row, candidate));
      if (other) pairs.set(row, other);
    }
  const unpaired = rows.filter((row) => !pairs.has(row));
  if (unpaired.length === 1 && left.length === 1 && unpaired[0]!.figures.length === left[0]!.figures.length)
    pairs.set(unpaired[0]!, left.pop()!);
  return [
    ...rows.map((row) => {
      const other = pairs.get(row);
      return { a: row.at, ...(other && { b: other.at }) };
    }),
    ...left.map(({ at }) => ({ b: at })),
  ];
};
