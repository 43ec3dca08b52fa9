import type { Cell, Table } from '../../record/index.ts';
import {
  around,
  Decimal,
  decimalsOf,
  grouped,
  halfUnit,
  type Interval,
  overlap,
  plain,
  precisionOf,
  quotient,
  sumOf,
} from '../figures.ts';
import { isBeyondChance } from '../slips.ts';
import type { Figure } from '../text/figure.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { figureIn } from './cell-figure.ts';
import { isRate, NO_SUM } from './column-sums.ts';
import type { Relation } from './relation.ts';
import { stubOf } from './row-stubs.ts';

/** One row under a relation. */
export interface Outcome {
  readonly row: number;
  readonly expected: Decimal;
  readonly found: Decimal;
  /** Half a unit of the last printed place of what was found. */
  readonly rounding: Decimal;
  readonly fits: boolean;
  readonly expression: string;
  readonly certainty: number;
  /** A figure with a note may be reckoned otherwise, and a percentage may be rounded so that all come to 100. */
  readonly open: boolean;
}

/** What a figure of a table has none of. */
const NO_FIGURE: Omit<Figure, 'value'> = {
  kind: 'number',
  slack: new Decimal(0),
  certainty: 1,
  evidence: { page: 1, bbox: [0, 0, 0, 0], text: '' },
};

const exact = (table: Table, values: readonly string[]): boolean =>
  (table.unit?.scale ?? 1) === 1 && values.every((value) => decimalsOf(value) === 0);

const slackOf = (table: Table, values: readonly string[]): Decimal =>
  exact(table, values) ? new Decimal(0) : sumOf(values.map(halfUnit));

const mean = (table: Table, values: readonly string[], found: string) => {
  const exactly = sumOf(values.map((value) => new Decimal(value))).div(values.length);
  const slack = slackOf(table, values).div(values.length).plus(halfUnit(found));
  return {
    expected: exactly.toDecimalPlaces(decimalsOf(found) + 1),
    fits: exactly.minus(found).abs().lte(slack),
    expression: `(${values.map(grouped).join(' + ')}) ÷ ${values.length}`,
  };
};

const sum = (table: Table, { terms }: Relation, values: readonly string[], found: string) => {
  const expected = sumOf(terms.map(({ sign }, at) => new Decimal(values[at]!).times(sign)));
  const fits = expected
    .minus(found)
    .abs()
    .lte(slackOf(table, [...values, found]));
  const expression = terms
    .map(({ sign }, at) => `${at === 0 ? '' : sign > 0 ? ' + ' : ' − '}${grouped(values[at]!)}`)
    .join('');
  return { expected, fits, expression };
};

/** The two figures of a percentage, as far as rounding leaves them open. */
const ratioOf = (
  table: Table,
  kind: Relation['kind'],
  values: readonly string[],
): [part: Interval, whole: Interval] => {
  const [a, b] = values.map((value) => new Decimal(value)) as [Decimal, Decimal];
  const [slack, base] = values.map((value) => slackOf(table, [value])) as [Decimal, Decimal];
  return [kind === 'growth' ? around(a.minus(b), slack.plus(base)) : around(a, slack), around(b, base)];
};

/** What a quotient is multiplied by: rates are told as parts of one, too. */
const timesOf = ({ kind, times = 1 }: Relation): readonly number[] => (kind === 'ratio' ? [times] : [100, 1]);

const rate = (table: Table, relation: Relation, values: readonly string[], found: string) => {
  const { kind } = relation;
  const [part, whole] = ratioOf(table, kind, values);
  if (whole.low.lte(0)) return undefined;
  const ratio = quotient(part, whole);
  const rounding = halfUnit(found).plus('1e-9');
  const fits = timesOf(relation).some((times) =>
    overlap({ low: ratio.low.times(times), high: ratio.high.times(times) }, around(new Decimal(found), rounding)),
  );
  const exactly = part.low.plus(part.high).div(whole.low.plus(whole.high)).times(timesOf(relation)[0]!);
  const near = exactly.toDecimalPlaces(decimalsOf(found) + 1);
  // A place more where 61.49 would seem to round to the 62 that is stated.
  const seems = !fits && near.toDecimalPlaces(decimalsOf(found)).eq(found);
  const expected = seems ? exactly.toDecimalPlaces(decimalsOf(found) + 2) : near;
  const [first, second] = values.map(grouped);
  const expression = kind === 'growth' ? `(${first} − ${second}) ÷ ${second}` : `${first} ÷ ${second}`;
  return { expected, fits, expression };
};

const reckon = (table: Table, relation: Relation, values: readonly string[], found: string) => {
  if (relation.kind === 'mean') return mean(table, values, found);
  return relation.kind === 'sum' ? sum(table, relation, values, found) : rate(table, relation, values, found);
};

/** The total that a row counts to: the next one below. */
const totalBelow = (table: Table, row: number): number =>
  table.rows.findIndex(({ role }, at) => at >= row && role === 'total');

/** The cells that a relation reckons with in a row, the target last. */
export const placesAt = (
  table: Table,
  row: number,
  { kind, terms, target }: Relation,
): [row: number, column: number][] => {
  const columns = terms.map(({ column }): [number, number] => [row, column]);
  if (kind === 'share') columns.push([totalBelow(table, row), terms[0]!.column]);
  return [...columns, [row, target]];
};

/** Less than a unit of the last printed place away. */
const isNextTo = (expected: Decimal, found: string): boolean =>
  expected.minus(found).abs().lt(halfUnit(found).times(2));

/** A rate of more than all of its base, 721 per cent for 77 and 10, tells more than that has digits, however it was rounded. */
const ALL = 100;

/** Would a rate fit if each of its figures were rounded to its last place? (40) per cent for 15 and 26. */
export const isOfRounded = (table: Table, row: number, relation: Relation): boolean => {
  if (relation.kind === 'sum' || relation.kind === 'mean') return false;
  const values = cellsAt(table, row, relation).map((cell) => figureIn(cell) ?? '0');
  const width = new Decimal(values.at(-1)!).abs().gt(ALL) ? 2 : 1;
  const [a, b, found] = values.map((value) => around(new Decimal(value), halfUnit(value).times(width))) as [
    Interval,
    Interval,
    Interval,
  ];
  if (b.low.lte(0)) return false;
  const part = relation.kind === 'growth' ? { low: a.low.minus(b.high), high: a.high.minus(b.low) } : a;
  const ratio = quotient(part, b);
  const times = timesOf(relation)[0]!;
  return overlap({ low: ratio.low.times(times), high: ratio.high.times(times) }, found);
};

/** A column that its head does not call “of which” may be part of another: then the total is that of the others. */
const isWithoutOne = ({ kind, stated, terms }: Relation, values: readonly string[], over: Decimal): boolean =>
  kind === 'sum' &&
  !stated &&
  terms.length > 2 &&
  terms.every(({ sign }) => sign > 0) &&
  !over.isZero() &&
  values.some((value) => over.eq(value));

/**
 * Would a share fit with the amount of another row of its group that has none of its own? “Cash 18” with none, or a dash,
 * whose share stands at the row below.
 */
const isWithUnshared = (table: Table, row: number, relation: Relation, values: readonly string[]): boolean => {
  if (relation.kind !== 'share') return false;
  const column = relation.terms[0]!.column;
  const [start, end] = [
    table.rows.findLastIndex(({ role }, at) => at < row && role === 'total') + 1,
    totalBelow(table, row),
  ];
  return table.rows.slice(start, end).some(({ role, cells }, at) => {
    const [amount, share] = [cells[column]?.value, cells[relation.target]];
    if (role !== 'data' || start + at === row || amount === undefined || share?.value !== undefined) return false;
    const both = new Decimal(values[0]!).plus(amount).toFixed();
    return rate(table, relation, [both, values[1]!], values[2]!)?.fits ?? false;
  });
};

const cellsAt = (table: Table, row: number, relation: Relation): (Cell | undefined)[] =>
  placesAt(table, row, relation).map(([at, column]) => table.rows[at]?.cells[column]);

/** Would one slip in one figure make a row fit, and hardly by chance? */
export const isSlipAt = (table: Table, row: number, relation: Relation): boolean => {
  const cells = cellsAt(table, row, relation);
  const values = cells.map((cell) => figureIn(cell) ?? '0');
  // A rate has so few digits that a slip in one of its figures nearly always makes it fit.
  const tried = relation.kind === 'sum' ? values.keys() : [values.length - 1];
  const figures = Object.fromEntries(
    [...tried].flatMap((at) => {
      const cell = cells[at];
      return cell?.value === undefined ? [] : [[String(at), { ...NO_FIGURE, value: new Decimal(cell.value) }]];
    }),
  );
  const digits = Math.max(...values.map((value) => precisionOf(new Decimal(value))));
  return (
    isBeyondChance(digits, Object.keys(figures).length) &&
    isOneSlipAway(figures, (changed) => {
      const all = values.map((value, at) => (changed[String(at)] ? plain(changed[String(at)]!.value) : value));
      return reckon(table, relation, all.slice(0, -1), all.at(-1)!)?.fits ?? false;
    })
  );
};

export const outcomeAt = (table: Table, row: number, relation: Relation): Outcome | undefined => {
  const cells = cellsAt(table, row, relation);
  const values = cells.map(figureIn);
  // A dash where a result is wanted says that none is given: “—” for a change of more than the whole.
  if (cells.at(-1)?.value === undefined && values.slice(0, -1).some((value) => Number(value) !== 0)) return undefined;
  if (relation.kind === 'sum' && (cells.some(isRate) || NO_SUM.test(stubOf(table.rows[row]!)))) return undefined;
  if (values.some((value) => value === undefined) || cells.every((cell) => cell?.value === undefined)) return undefined;
  const [terms, found] = [values.slice(0, -1) as string[], values.at(-1)!];
  const outcome = reckon(table, relation, terms, found);
  if (!outcome) return undefined;
  return {
    ...outcome,
    row,
    found: new Decimal(found),
    rounding: halfUnit(found),
    certainty: Math.min(...cells.map((cell) => cell?.certainty ?? 1)),
    open:
      cells.some((cell) => (cell?.notes?.length ?? 0) > 0) ||
      isWithoutOne(relation, terms, outcome.expected.minus(found)) ||
      (!outcome.fits && isWithUnshared(table, row, relation, [...terms, found])) ||
      (relation.kind !== 'sum' && isNextTo(outcome.expected, found)),
  };
};
