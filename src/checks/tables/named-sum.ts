import type { Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf, sumOf } from '../figures.ts';
import { atCell } from '../places.ts';
import { isBeyondChance, slipBetween } from '../slips.ts';
import { tolerance } from './addends.ts';
import { figureIn } from './cell-figure.ts';
import { NO_SUM } from './column-sums.ts';
import { labelOf, type NamedSum, namedSums, type PlacedRow } from './named-rows.ts';
import { hasFigures, stubOf } from './row-stubs.ts';

interface Term extends PlacedRow {
  readonly sign: 1 | -1;
}

interface Outcome {
  readonly sum: NamedSum;
  readonly terms: readonly Term[];
  readonly column: number;
  readonly values: readonly Decimal[];
  readonly expected: Decimal;
  readonly found: Decimal;
  readonly fits: boolean;
}

/** The nearest row before that others name by a label, in this table or one before it. */
const rowOf = (tables: readonly Table[], at: number, before: number, label: string): PlacedRow | undefined => {
  for (let place = at; place >= 0; place -= 1) {
    const table = tables[place]!;
    const rows = place === at ? table.rows.slice(0, before) : table.rows;
    const row = rows.findLastIndex((each) => each.role !== 'header' && hasFigures(each) && labelOf(each) === label);
    if (row >= 0) return { table, row };
  }
  return undefined;
};

const termsOf = (tables: readonly Table[], at: number, { row, terms }: NamedSum): Term[] | undefined => {
  const found = terms.map(({ label, sign }) => {
    const placed = rowOf(tables, at, row, label);
    return placed && { ...placed, sign };
  });
  const rows = found.flatMap((term) => term ?? []);
  const width = tables[at]!.columns.length;
  return rows.length === terms.length && rows.every(({ table }) => table.columns.length === width) ? rows : undefined;
};

/** What is printed with brackets or a sign goes in as it is printed: “Less: (b)” may be either. */
const signed = ({ sign }: Term, value: string): Decimal =>
  sign < 0 && value.startsWith('-') ? new Decimal(value) : new Decimal(value).times(sign);

const outcomeAt = (sum: NamedSum, terms: readonly Term[], column: number): Outcome | undefined => {
  const { table, row } = sum;
  const found = table.rows[row]!.cells[column]?.value;
  const printed = terms.map((term) => figureIn(term.table.rows[term.row]!.cells[column]));
  if (found === undefined || printed.some((value) => value === undefined)) return undefined;
  const values = terms.map((term, at) => signed(term, printed[at]!));
  if (values.filter((value) => !value.isZero()).length < 2) return undefined;
  const expected = sumOf(values);
  // Terms of other tables are rounded as those of this one.
  const addends = terms.flatMap((term, at) =>
    term.table === table && table.rows[term.row]!.cells[column]?.value !== undefined
      ? [{ row: term.row, value: values[at]!, certainty: 1 }]
      : [],
  );
  const slack = tolerance(table, addends, column, found)
    .times(terms.length + 1)
    .div(addends.length + 1);
  return {
    ...{ sum, terms, column, values, expected },
    found: new Decimal(found),
    fits: expected.minus(found).abs().lte(slack),
  };
};

const certaintyOf = ({ sum, terms, column }: Outcome): number =>
  Math.min(...[sum, ...terms].map(({ table, row }) => table.rows[row]!.cells[column]?.certainty ?? 1));

const expressionOf = ({ values }: Outcome): string =>
  values
    .map((value, at) => (at === 0 ? grouped(value) : `${value.isNegative() ? ' − ' : ' + '}${grouped(value.abs())}`))
    .join('');

/** Figures of the sum and its terms in which one slip would make it fit. */
const slipsIn = ({ values, expected, found }: Outcome): Decimal[] => {
  const off = expected.minus(found);
  return [
    ...(slipBetween(plain(expected), plain(found)) ? [found] : []),
    ...values.filter((value) => slipBetween(plain(value.minus(off)), plain(value)) !== undefined),
  ];
};

/** Is there one, and hardly by chance? */
const isSlip = (outcome: Outcome): boolean =>
  slipsIn(outcome).some((value) => isBeyondChance(precisionOf(value), outcome.values.length + 1));

const draftOf = (outcome: Outcome, outcomes: readonly Outcome[]): FindingDraft => {
  const { sum, terms, column, expected, found, fits } = outcome;
  const certainty = certaintyOf(outcome);
  const fitting = outcomes.filter((other) => other.fits).length;
  const stub = stubOf(sum.table.rows[sum.row]!).slice(0, 60);
  const doubt = certainty < 0.8 ? 'reading' : fitting > 0 || isSlip(outcome) ? 'document' : 'cannot tell';
  const expression = expressionOf(outcome);
  const isSame = expected.eq(found);
  return {
    verdict: fits ? 'agreement' : 'conflict',
    severity: fits ? 'info' : doubt === 'document' ? 'error' : 'warning',
    ...(fits ? {} : { doubt }),
    confidence: fits || doubt === 'document' ? certainty : Math.min(certainty, 0.6),
    message: isSame
      ? {
          en: `${expression} is ${grouped(found)}, as “${stub}” says.`,
          zh: `${expression}等于${grouped(found)}，与“${stub}”相符。`,
        }
      : {
          en: `${expression} is ${grouped(expected)}; “${stub}” says ${grouped(found)}${fits ? ', within the rounding of the figures' : ''}.`,
          zh: `${expression}等于${grouped(expected)}，“${stub}”为${grouped(found)}${fits ? '（在数字的舍入范围内）' : ''}。`,
        },
    evidence: [sum, ...terms].map(({ table, row }) => atCell(table, row, column, table.rows[row]!.cells[column]!)),
    bearing: { terms: terms.length, slip: isSlip(outcome), fitting, failing: outcomes.length - fitting },
    computation: {
      expression,
      expected: plain(expected),
      found: plain(found),
      difference: plain(found.minus(expected)),
    },
  };
};

/** Where more columns miss than fit, the labels are those of other rows. */
const findingsOf = (tables: readonly Table[], at: number, sum: NamedSum): FindingDraft[] => {
  const terms = termsOf(tables, at, sum);
  if (!terms) return [];
  const outcomes = sum.table.columns.flatMap(({ type, title }, column) =>
    type === 'amount' && column > 0 && !NO_SUM.test(title) ? (outcomeAt(sum, terms, column) ?? []) : [],
  );
  const failing = outcomes.filter(({ fits }) => !fits);
  const fitting = outcomes.filter(({ fits }) => fits);
  if (failing.length > Math.max(1, fitting.length)) return [];
  if (fitting.length === 0 && failing.some((outcome) => slipsIn(outcome).length === 0)) return [];
  return [...fitting.slice(0, 1), ...failing].map((outcome) => draftOf(outcome, outcomes));
};

const find = ({ tables }: CheckedRecord): FindingDraft[] =>
  tables.flatMap((table, at) => namedSums(table).flatMap((sum) => findingsOf(tables, at, sum)));

export const namedSum: Check = {
  name: 'named-sum',
  rule: {
    en: 'A row that names the rows it is calculated from (Total, A + B; sections I and II) is their sum, also across several tables.',
    zh: '名称中列明由哪些行计算得出的行（共计(A+B)、第一和第二款总计）应等于这些行之和，跨表亦然。',
  },
  source:
    '“Total (A + B)”, “Net requirements (c) = (a) − (b)” and “Grand total, sections I and II” in budgets and accounts',
  examples: {
    en: [
      {
        table: 'Item | 2022 | 2023\nA. Staff | 620 | 640\nB. Operations | 220 | 260\nTotal (A + B) | 480 | 900',
        verdict: 'conflict',
      },
      {
        table:
          'Item | Amount\n(a) Gross requirements | 5 120\n(b) Staff assessment | 430\nNet requirements (a − b) | 4 690',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        table: '项目 | 2022年 | 2023年\nA. 人员 | 620 | 640\nB. 业务 | 220 | 260\n小计(A+B) | 480 | 900',
        verdict: 'conflict',
      },
      { table: '项目 | 数额\n一、人员 | 6 200\n二、业务 | 2 210\n共计（一+二） | 8 410', verdict: 'agreement' },
    ],
  },
  needs: ['table.rows'],
  run: find,
};
