import type { Cell, Table } from '../../record/index.ts';
import { Decimal } from '../figures.ts';
import { type Addend, addendsOf, type Reading, sumOfAddends, tolerance, walkSums } from './addends.ts';
import { isUnavailable } from './cell-figure.ts';
import { withUnnamedSums } from './unnamed-sums.ts';

/** A total in one column, against the rows that it sums. */
export interface Sum {
  readonly row: number;
  readonly column: number;
  readonly total: Decimal;
  readonly addends: readonly Addend[];
  /** The sum of the rows less the stated total. */
  readonly difference: Decimal;
  readonly fits: boolean;
  /** A cell of the rows that holds text where a number is wanted, or says that its figure is not available. */
  readonly broken: boolean;
}

/** A row of sums under the reading that serves it best. */
export interface ReadSumRow {
  readonly row: number;
  readonly reading: Reading;
  readonly sums: readonly Sum[];
  /** Some column confirms the reading, and no more columns deny it than confirm it. */
  readonly confirmed: boolean;
  /** Every reading that respects the table's roles and indentation adds up the same figures. */
  readonly alone: boolean;
}

/** Rates, averages, ranks and dates do not add up. */
export const NO_SUM =
  /per ?cent|percentage|%|％|\brates?\b|\baverages?\b|\bratios?\b|\bfactors?\b|\bindex\b|\bmedian\b|\brank(?:ing)?\b|per capita|per (?:[a-z]+ )?share|百分|比例|比率|平均|率$|指数|中位|排名|人均/i;

/** Shares of one whole, whose total is 100, add up to it. */
const isWhole = (table: Table, row: number, column: number): boolean =>
  table.columns[column]?.type === 'percentage' && new Decimal(table.rows[row]!.cells[column]?.value ?? 0).eq(100);

/** Is a figure printed as a rate? “0.3%” */
export const isRate = (cell: Cell | undefined): boolean => /[%％]/.test(cell?.text ?? '');

const isSummed = (table: Table, row: number, column: number): boolean =>
  isWhole(table, row, column) ||
  (table.columns[column]?.type === 'amount' &&
    !NO_SUM.test(table.columns[column].title) &&
    !isRate(table.rows[row]!.cells[column]));

const sumAt = (table: Table, row: number, column: number, { rows }: Reading): Sum | undefined => {
  const value = table.rows[row]!.cells[column]?.value;
  if (value === undefined) return undefined;
  const addends = addendsOf(table, rows, column);
  if (addends.length === 0) return undefined;
  const total = new Decimal(value);
  const difference = sumOfAddends(addends).minus(total);
  const slack = isWhole(table, row, column)
    ? Decimal.max(tolerance(table, addends, column, value), new Decimal(addends.length + 1).div(2))
    : tolerance(table, addends, column, value);
  const broken = rows.some((at) => {
    const cell = table.rows[at]!.cells[column];
    return isUnavailable(cell) || (cell?.value === undefined && !cell?.nil && /\d/.test(cell?.text ?? ''));
  });
  return { row, column, total, addends, difference, fits: difference.abs().lte(slack), broken };
};

/** A fit that is no chance: more than one row with a figure, and a total that is not nothing. */
const isTelling = ({ fits, total, addends }: Sum): boolean => fits && addends.length > 1 && !total.isZero();

/** A guess at the rows may fit by chance where the figures are small. */
const isBeyondChance = (sums: readonly Sum[]): boolean =>
  sums.every(({ fits }) => fits) &&
  (sums.filter(isTelling).length > 1 || sums.some((sum) => isTelling(sum) && sum.total.abs().gte(1000)));

type Candidate = Omit<ReadSumRow, 'alone'>;

/** So much of its total at most misses a reading by that comes as near as a slip would. */
const NEAR = '0.01';
const FAR = 10;

const readAs = (table: Table, row: number, columns: readonly number[], reading: Reading): Candidate => {
  const sums = columns.flatMap((column) => sumAt(table, row, column, reading) ?? []);
  const telling = sums.filter(isTelling).length;
  return { row, reading, sums, confirmed: telling > 0 && telling >= sums.filter(({ fits }) => !fits).length };
};

/** By how much of its total the worst column of a reading misses. */
const farthest = ({ sums }: Candidate): Decimal =>
  Decimal.max(0, ...sums.map(({ difference, total }) => (total.isZero() ? 0 : difference.div(total).abs())));

/**
 * Where as many columns fit, what one reading misses by next to nothing and the other by far is told by the first: shares stand
 * beside the outer rows only, so that they fit however deep the amounts are summed.
 */
const isNearer = (a: Candidate, b: Candidate): boolean =>
  b.reading.natural && b.confirmed && farthest(b).lte(NEAR) && farthest(a).gt(farthest(b).times(FAR));

const better = (a: Candidate | undefined, b: Candidate): Candidate => {
  if (!b.reading.natural && !isBeyondChance(b.sums)) return a ?? b;
  const fits = ({ sums }: Candidate): number => sums.filter(isTelling).length;
  if (!a || fits(b) !== fits(a)) return !a || fits(b) > fits(a) ? b : a;
  return isNearer(a, b) ? b : a;
};

const isAlone = (table: Table, readings: readonly Reading[]): boolean => {
  const figures = readings
    .filter(({ natural }) => natural)
    .map(({ rows }) => rows.filter((row) => table.rows[row]!.cells.some(({ value }, at) => at > 0 && value)).join(' '));
  return new Set(figures).size === 1;
};

/** Every row of sums of a table with the sums of its columns, under the reading that fits the most of them. */
export const sumsOf = (read: Table): ReadSumRow[] => {
  if (NO_SUM.test(read.title) || NO_SUM.test(read.unit?.text ?? '')) return [];
  const table = withUnnamedSums(read);
  const found: ReadSumRow[] = [];
  walkSums(table, ({ row, readings }) => {
    const columns = table.columns.flatMap((_, column) => (isSummed(table, row, column) ? [column] : []));
    let best: Candidate | undefined;
    for (const reading of readings) {
      if (best?.confirmed && best.sums.every(({ fits }) => fits)) break;
      best = better(best, readAs(table, row, columns, reading));
    }
    if (!best || best.sums.length === 0) return best?.reading;
    found.push({ ...best, alone: isAlone(table, readings) });
    return best.reading;
  });
  return found;
};
