import type { Cell, FindingEvidence, Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import {
  around,
  Decimal,
  decimalsOf,
  grouped,
  halfUnit,
  type Interval,
  overlap,
  plain,
  quotient,
  sumOf,
} from '../figures.ts';
import { atCell } from '../places.ts';
import { groupBy } from '../record-index.ts';
import { type Relation, relationsOf } from './column-relations.ts';
import { stubOf } from './row-stubs.ts';

/** One row under a relation. */
interface Outcome {
  readonly row: number;
  readonly expected: Decimal;
  readonly found: Decimal;
  readonly fits: boolean;
  readonly expression: string;
  readonly certainty: number;
  /** A figure with a note may be reckoned otherwise, and a percentage may be rounded so that all come to 100. */
  readonly open: boolean;
}

/** Nothing stated is nothing to add; text in the place of a number leaves the row out. */
const figureIn = (cell: Cell | undefined): string | undefined => cell?.value ?? (cell?.nil ? '0' : undefined);

const exact = (table: Table, values: readonly string[]): boolean =>
  (table.unit?.scale ?? 1) === 1 && values.every((value) => decimalsOf(value) === 0);

const slackOf = (table: Table, values: readonly string[]): Decimal =>
  exact(table, values) ? new Decimal(0) : sumOf(values.map(halfUnit));

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

const percentage = (table: Table, kind: Relation['kind'], values: readonly string[], found: string) => {
  const [part, whole] = ratioOf(table, kind, values);
  if (whole.low.lte(0)) return undefined;
  const ratio = quotient(part, whole);
  const rounding = halfUnit(found).plus('1e-9');
  const fits = [1, 100].some((times) =>
    overlap({ low: ratio.low.times(times), high: ratio.high.times(times) }, around(new Decimal(found), rounding)),
  );
  const exactly = part.low.plus(part.high).div(whole.low.plus(whole.high)).times(100);
  const near = exactly.toDecimalPlaces(decimalsOf(found) + 1);
  // A place more where 61.49 would seem to round to the 62 that is stated.
  const seems = !fits && near.toDecimalPlaces(decimalsOf(found)).eq(found);
  const expected = seems ? exactly.toDecimalPlaces(decimalsOf(found) + 2) : near;
  const [first, second] = values.map(grouped);
  const expression = kind === 'growth' ? `(${first} − ${second}) ÷ ${second}` : `${first} ÷ ${second}`;
  return { expected, fits, expression };
};

/** The total that a row counts to: the next one below. */
const totalBelow = (table: Table, row: number): number =>
  table.rows.findIndex(({ role }, at) => at >= row && role === 'total');

/** The cells that a relation reckons with in a row, the target last. */
const placesAt = (table: Table, row: number, { kind, terms, target }: Relation): [row: number, column: number][] => {
  const columns = terms.map(({ column }): [number, number] => [row, column]);
  if (kind === 'share') columns.push([totalBelow(table, row), terms[0]!.column]);
  return [...columns, [row, target]];
};

/** Less than a unit of the last printed place away. */
const isNextTo = (expected: Decimal, found: string): boolean =>
  expected.minus(found).abs().lt(halfUnit(found).times(2));

/** A column that its head does not call “of which” may be part of another: then the total is that of the others. */
const isWithoutOne = ({ kind, stated, terms }: Relation, values: readonly string[], over: Decimal): boolean =>
  kind === 'sum' &&
  !stated &&
  terms.length > 2 &&
  terms.every(({ sign }) => sign > 0) &&
  !over.isZero() &&
  values.some((value) => over.eq(value));

const outcomeAt = (table: Table, row: number, relation: Relation): Outcome | undefined => {
  const cells = placesAt(table, row, relation).map(([at, column]) => table.rows[at]?.cells[column]);
  const values = cells.map(figureIn);
  if (values.some((value) => value === undefined) || cells.every((cell) => cell?.value === undefined)) return undefined;
  const [terms, found] = [values.slice(0, -1) as string[], values.at(-1)!];
  const outcome =
    relation.kind === 'sum' ? sum(table, relation, terms, found) : percentage(table, relation.kind, terms, found);
  if (!outcome) return undefined;
  return {
    ...outcome,
    row,
    found: new Decimal(found),
    certainty: Math.min(...cells.map((cell) => cell?.certainty ?? 1)),
    open:
      cells.some((cell) => (cell?.notes?.length ?? 0) > 0) ||
      isWithoutOne(relation, terms, outcome.expected.minus(found)) ||
      (relation.kind !== 'sum' && isNextTo(outcome.expected, found)),
  };
};

/** The rows bear a relation out: enough of them fit, and hardly any does not. */
const isBorneOut = (relation: Relation, outcomes: readonly Outcome[]): boolean => {
  const telling = outcomes.filter(({ fits, found, expected }) => fits && !(found.isZero() && expected.isZero())).length;
  const failing = outcomes.filter(({ fits }) => !fits).length;
  if (relation.stated) return telling >= 2 && telling >= failing;
  const isTotal = relation.kind === 'sum' && relation.terms.every(({ sign }) => sign > 0);
  return telling >= 3 && telling >= failing * (isTotal ? 2 : 3);
};

const titleOf = (table: Table, column: number): string => table.columns[column]?.title.slice(0, 60) ?? '';

const evidenceOf = (table: Table, relation: Relation, row: number): FindingEvidence[] => {
  const places = placesAt(table, row, relation);
  return [...places.slice(-1), ...places.slice(0, -1)].flatMap(([at, column]) => {
    const cell = table.rows[at]?.cells[column];
    return cell ? [atCell(table, at, column, cell)] : [];
  });
};

const SURE = 0.8;

const conflict = (table: Table, relation: Relation, outcome: Outcome): FindingDraft => {
  const stub = stubOf(table.rows[outcome.row]!).slice(0, 60);
  const { expression, expected, found, certainty, open } = outcome;
  const title = titleOf(table, relation.target);
  const verdict = open ? 'cannot-tell' : 'conflict';
  const [rate, sign] = relation.kind === 'sum' ? ['', ''] : [' per cent', '%'];
  const doubt = certainty >= SURE ? ('document' as const) : ('reading' as const);
  return {
    verdict,
    severity: open ? 'info' : 'error',
    ...(open ? {} : { doubt }),
    confidence: certainty,
    message: {
      en: `In row “${stub}”, ${expression} is ${grouped(expected)}${rate}; the column “${title}” says ${grouped(found)}.`,
      zh: `“${stub}”一行中，${expression}等于${grouped(expected)}${sign}，“${title}”栏为${grouped(found)}。`,
    },
    evidence: evidenceOf(table, relation, outcome.row),
    computation: {
      expression,
      expected: plain(expected),
      found: plain(found),
      difference: plain(found.minus(expected)),
    },
  };
};

const agreement = (table: Table, relation: Relation, outcomes: readonly Outcome[]): FindingDraft => {
  const fitting = outcomes.filter(({ fits }) => fits);
  const last = fitting.at(-1)!;
  const title = titleOf(table, relation.target);
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...fitting.map(({ certainty }) => certainty)),
    message: {
      en: `The column “${title}” is what the other columns give in ${fitting.length} rows.`,
      zh: `“${title}”栏在${fitting.length}行中与其他各栏相符。`,
    },
    evidence: evidenceOf(table, relation, last.row),
    computation: {
      expression: last.expression,
      expected: plain(last.expected),
      found: plain(last.found),
      difference: plain(last.found.minus(last.expected)),
    },
  };
};

interface Borne {
  readonly relation: Relation;
  readonly outcomes: readonly Outcome[];
}

/** Likely relations are tried on so many rows before they are worked out for all. */
const SAMPLE = 16;

const workOut = (table: Table, rows: readonly number[], relation: Relation): Borne[] => {
  const outcomes = rows.flatMap((row) => outcomeAt(table, row, relation) ?? []);
  return isBorneOut(relation, outcomes) ? [{ relation, outcomes }] : [];
};

const misfits = ({ outcomes }: Borne): number => outcomes.filter(({ fits }) => !fits).length;

/** The relation of a target that most rows bear out. */
const bestOf = (table: Table, rows: readonly number[], relations: readonly Relation[]): Borne | undefined =>
  relations
    .filter(({ stated }, at) => stated || workOut(table, rows.slice(0, SAMPLE), relations[at]!).length > 0)
    .flatMap((relation) => workOut(table, rows, relation))
    .toSorted((a, b) => misfits(a) - misfits(b) || b.outcomes.length - a.outcomes.length)[0];

const inTable = (table: Table): FindingDraft[] => {
  const rows = table.rows.flatMap(({ role }, row) => (role === 'header' ? [] : [row]));
  const byTarget = groupBy(relationsOf(table), ({ target }) => String(target));
  return [...byTarget.values()].flatMap((relations): FindingDraft[] => {
    const best = bestOf(table, rows, relations);
    if (!best) return [];
    const { relation, outcomes } = best;
    return [
      agreement(table, relation, outcomes),
      ...outcomes.filter(({ fits }) => !fits).map((outcome) => conflict(table, relation, outcome)),
    ];
  });
};

const run = (record: CheckedRecord): FindingDraft[] => inTables(record, inTable);

export const tableRow: Check = {
  name: 'table-row',
  rule: {
    en: 'Columns that are reckoned from others (totals, variances, percentages) are so in every row.',
    zh: '由其他栏计算得出的栏（合计、差异、百分比）在每一行都应相符。',
  },
  source: 'Variance (6)=(5)-(3), Percentage (7)=(6)÷(3) in the heads of peacekeeping budget tables (A/80/604/Add.1)',
  examples: {
    en: [
      {
        table:
          'Object | Apportionment | Expenditure | Variance\nStaff | 100 | 90 | 10\nTravel | 50 | 45 | 5\nRent | 40 | 30 | 11\nFuel | 20 | 15 | 5\nFood | 60 | 59 | 1',
        verdict: 'conflict',
      },
      {
        table:
          'Object | Apportionment | Expenditure | Variance\nStaff | 100 | 90 | 10\nTravel | 50 | 45 | 5\nRent | 40 | 30 | 10\nFuel | 20 | 15 | 5',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        table:
          '用途 | 批款 | 支出 | 差异\n人事 | 100 | 90 | 10\n差旅 | 50 | 45 | 5\n房租 | 40 | 30 | 11\n燃料 | 20 | 15 | 5\n口粮 | 60 | 59 | 1',
        verdict: 'conflict',
      },
      {
        table:
          '用途 | 批款 | 支出 | 差异\n人事 | 100 | 90 | 10\n差旅 | 50 | 45 | 5\n房租 | 40 | 30 | 10\n燃料 | 20 | 15 | 5',
        verdict: 'agreement',
      },
    ],
  },
  needs: ['table.columns'],
  run,
};
