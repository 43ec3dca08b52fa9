import type { Row, Table } from '../../record/index.ts';
import { Decimal, decimalsOf, sumOf } from '../figures.ts';
import { isBrought, isCarried } from './carried-rows.ts';
import { hasFigures, isOfYears, stubOf } from './row-stubs.ts';
import { sumHeads } from './sum-heads.ts';

/** One figure of a column with the row that it stands in. */
export interface Addend {
  readonly row: number;
  readonly value: Decimal;
  readonly certainty: number;
}

/** A way of reading which rows a total sums. */
export interface Reading {
  readonly name:
    | 'rows'
    | 'headed rows'
    | 'open rows'
    | 'outer rows'
    | 'inner rows'
    | 'last rows'
    | 'totals'
    | 'rows below'
    | 'heads';
  /** Row numbers, from 0. */
  readonly rows: readonly number[];
  /** Respects the roles and the indentation of the table as read; others are guesses that only a fit confirms. */
  readonly natural: boolean;
}

/** The figures that a reading adds up in one column. */
export const addendsOf = (table: Table, rows: readonly number[], column: number): Addend[] =>
  rows.flatMap((row) => {
    const cell = table.rows[row]?.cells[column];
    return cell?.value === undefined ? [] : [{ row, value: new Decimal(cell.value), certainty: cell.certainty ?? 1 }];
  });

const indentOf = (row: Row): number => row.indent ?? 0;

/** Rows that tell a part of the row above again, or what is taken off a total: they are not summed. */
const ASIDE =
  /^(?:of which|o\/w\b|including:?$|thereof|其中|staff assessment|net requirements|工作人员薪金税|所需资源净额)/i;

/** Outermost rows with figures: what stands deeper below one of them is part of it. */
const outermost = (table: Table, rows: readonly number[]): number[] => {
  const kept: number[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const indent = indentOf(table.rows[row]!);
    if (indent > depth) continue;
    depth = Number.POSITIVE_INFINITY;
    if (!hasFigures(table.rows[row]!)) continue;
    kept.push(row);
    depth = indent;
  }
  return kept;
};

/** Rows with nothing deeper right below them. */
const innermost = (table: Table, rows: readonly number[]): number[] =>
  rows.filter((row, i) => {
    const next = rows[i + 1];
    return next === undefined || indentOf(table.rows[next]!) <= indentOf(table.rows[row]!);
  });

/** What the walk down a table has met: rows not yet summed, and where the last sums stand. */
interface Walk {
  /** Rows that no subtotal has taken, and the subtotals that took the others. */
  readonly open: readonly number[];
  /** Data rows since the last total. */
  readonly data: readonly number[];
  readonly totals: readonly number[];
}

/** The farthest back that a guess looks for the rows of a subtotal. */
const FARTHEST = 40;

const suffixes = (rows: readonly number[], name: 'last rows' | 'totals'): Reading[] =>
  Array.from({ length: Math.min(FARTHEST, rows.length - 2) }, (_, i) => ({
    name,
    rows: rows.slice(-(i + 2)),
    natural: false,
  }));

const below = (table: Table, at: number): number[] => {
  const end = table.rows.findIndex(({ role }, row) => row > at && role === 'total');
  return table.rows.flatMap(({ role }, row) => (row > at && (end < 0 || row < end) && role === 'data' ? [row] : []));
};

const fromData = (table: Table, data: readonly number[]): Reading[] => [
  { name: 'rows', rows: data, natural: true },
  { name: 'inner rows', rows: innermost(table, data), natural: true },
];

/** Every way in which a total or subtotal may be meant, the likeliest first. */
const readingsAt = (table: Table, at: number, { open, data, totals }: Walk): Reading[] => {
  const isSubtotal = table.rows[at]!.role === 'subtotal';
  const summed = (row: number): boolean => !ASIDE.test(stubOf(table.rows[row]!));
  const since = isSubtotal ? open.slice(open.findLastIndex((row) => table.rows[row]!.role !== 'data') + 1) : open;
  const plain = since.filter(summed);
  // “C. Programme of work” without figures heads the rows of “Subtotal, C”, whatever stands before it.
  const head = isSubtotal ? plain.findLastIndex((row) => !hasFigures(table.rows[row]!)) : -1;
  const under = open.length === 0 && totals.length < 2 ? below(table, at) : [];
  const readings: Reading[] = [
    { name: 'heads', rows: sumHeads(table, plain.length > 0 ? plain : under), natural: true },
    ...(head > 0 ? [{ name: 'headed rows' as const, rows: plain.slice(head + 1), natural: true }] : []),
    { name: 'open rows', rows: plain, natural: true },
    ...(isSubtotal ? [] : fromData(table, data.filter(summed))),
    { name: 'outer rows', rows: outermost(table, plain), natural: true },
    { name: 'inner rows', rows: innermost(table, plain), natural: true },
    { name: 'totals', rows: totals, natural: open.length === 0 },
    { name: 'totals', rows: [...totals.slice(-1), ...plain], natural: false },
    ...(since.length < open.length ? [{ name: 'open rows' as const, rows: open.filter(summed), natural: false }] : []),
    ...suffixes(open, 'last rows'),
    // Total liabilities are not the current ones, the others and the assets above them.
    ...(open.length === 0 ? suffixes(totals, 'totals') : []),
    { name: 'rows below', rows: under, natural: false },
  ];
  const seen = new Set<string>();
  return readings.filter(({ rows }) => {
    const key = rows.join(' ');
    if (rows.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** A row of sums with the ways of reading it. */
export interface SumRow {
  readonly row: number;
  readonly readings: readonly Reading[];
}

/**
 * Walks down a table and gives its rows of sums with their readings. A subtotal takes the rows that it sums, so that
 * the total counts it and not them; `choose` says which reading a row has.
 */
export const walkSums = (table: Table, choose: (sum: SumRow) => Reading | undefined): void => {
  let [open, data]: [number[], number[]] = [[], []];
  let totals: number[] = [];
  const carries = table.rows.some(isCarried);
  for (const [row, each] of table.rows.entries()) {
    const { role } = each;
    if (isOfYears(each)) {
      [open, data, totals] = [[], [], []];
      continue;
    }
    // What a page carries over to the next is told twice more; its rows are summed themselves.
    if (role === 'header' || (carries && (isCarried(each) || isBrought(each)))) continue;
    if (role === 'data') {
      open.push(row);
      data.push(row);
      continue;
    }
    const chosen = choose({ row, readings: readingsAt(table, row, { open, data, totals }) });
    if (role === 'total') {
      [open, data] = [[], []];
      totals.push(row);
    } else {
      const taken = new Set(chosen?.rows ?? []);
      open = [...open.filter((other) => !taken.has(other)), row];
    }
  }
};

const SCALE_WORDS = /thousand|million|billion|千|万|亿/i;

/** Are the figures of a column printed in a unit so large that they were rounded to it? */
const isScaled = (table: Table, column: number): boolean =>
  (table.unit?.scale ?? 1) > 1 || (!table.unit && SCALE_WORDS.test(`${table.title} ${table.columns[column]?.title}`));

/**
 * Decimals that each row was rounded to, where they differ: its own, but a whole figure among others with decimals has
 * only left its zeros out.
 */
const placesOf = (values: readonly string[]): number[] => {
  const printed = values.map(decimalsOf);
  const fewest = Math.min(...printed.filter((places) => places > 0));
  return printed.map((places) => (places === 0 && fewest !== Number.POSITIVE_INFINITY ? fewest : places));
};

/** How far rounding may move the sum of figures from their total: half a unit of the last place of each of them. */
export const tolerance = (table: Table, addends: readonly Addend[], column: number, total: string): Decimal => {
  const values = addends.map(({ row }) => table.rows[row]!.cells[column]!.value!);
  const places = [...placesOf(values), decimalsOf(total)];
  const cents = Math.max(...places) === 2 && places.at(-1) === 2;
  if (cents && table.unit?.currency !== undefined && table.unit.scale === 1) return new Decimal(0);
  if (Math.max(...places) === 0 && !isScaled(table, column)) return new Decimal(0);
  return sumOf(places.map((place) => new Decimal(10).pow(-place).div(2)));
};

export const sumOfAddends = (addends: readonly Addend[]): Decimal => sumOf(addends.map(({ value }) => value));
