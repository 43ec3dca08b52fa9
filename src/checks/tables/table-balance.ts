import type { Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { Decimal, grouped, plain, sumOf } from '../figures.ts';
import { atCell } from '../places.ts';
import { tolerance } from './addends.ts';
import { isOtherSign, isSlip, type Outcome, valueAt } from './balance-slips.ts';
import { type Balance, balancesOf } from './balances.ts';
import { stubOf } from './row-stubs.ts';

const outcomeAt = (table: Table, balance: Balance, column: number): Outcome | undefined => {
  const found = valueAt(table, balance.row, column);
  const values = balance.terms.map(({ row }) => valueAt(table, row, column));
  if (found === undefined || values.some((value) => value === undefined)) return undefined;
  const addends = balance.terms.map(({ row, sign }, at) => ({
    row,
    value: new Decimal(values[at]!).times(sign),
    certainty: table.rows[row]!.cells[column]!.certainty ?? 1,
  }));
  if (addends.filter(({ value }) => !value.isZero()).length < 2) return undefined;
  const expected = sumOf(addends.map(({ value }) => value));
  const printed = addends.filter(({ row }) => table.rows[row]!.cells[column]!.value !== undefined);
  return {
    balance,
    column,
    expected,
    found: new Decimal(found),
    fits: expected
      .minus(found)
      .abs()
      .lte(tolerance(table, printed, column, found)),
    certainty: Math.min(table.rows[balance.row]!.cells[column]!.certainty ?? 1, ...addends.map((one) => one.certainty)),
  };
};

const expressionOf = (table: Table, { balance, column }: Outcome): string =>
  balance.terms
    .map(({ row, sign }, at) => {
      const value = new Decimal(valueAt(table, row, column)!).times(sign);
      const lead = at === 0 ? '' : value.isNegative() ? ' − ' : ' + ';
      return `${lead}${grouped(at === 0 ? value : value.abs())}`;
    })
    .join('');

const draftOf = (table: Table, outcome: Outcome, confirmed: boolean): FindingDraft => {
  const { balance, column, expected, found, fits, certainty } = outcome;
  const [stub, expression] = [stubOf(table.rows[balance.row]!).slice(0, 60), expressionOf(table, outcome)];
  return {
    verdict: fits ? 'agreement' : 'conflict',
    severity: fits ? 'info' : 'warning',
    ...(fits ? {} : { doubt: confirmed ? ('document' as const) : ('cannot tell' as const) }),
    confidence: Math.min(certainty, confirmed ? 1 : 0.8),
    message: {
      ...(fits && expected.eq(found)
        ? {
            en: `${expression} is ${grouped(expected)}, as “${stub}” says.`,
            zh: `${expression}等于${grouped(expected)}，与“${stub}”相符。`,
          }
        : {
            en: `${expression} is ${grouped(expected)}; “${stub}” says ${grouped(found)}${fits && !expected.eq(found) ? ', within the rounding of the figures' : ''}.`,
            zh: `${expression}等于${grouped(expected)}，“${stub}”为${grouped(found)}${fits && !expected.eq(found) ? '（在数字的舍入范围内）' : ''}。`,
          }),
    },
    evidence: [balance.row, ...balance.terms.map(({ row }) => row)].map((row) =>
      atCell(table, row, column, table.rows[row]!.cells[column]!),
    ),
    computation: {
      expression,
      expected: plain(expected),
      found: plain(found),
      difference: plain(found.minus(expected)),
    },
  };
};

/** One agreement for a balance that fits, and each column that does not and that another column or a slip speaks for. */
const findingsOf = (table: Table, balance: Balance): FindingDraft[] => {
  const outcomes = table.columns.flatMap(({ type }, column) =>
    type === 'amount' ? (outcomeAt(table, balance, column) ?? []) : [],
  );
  const fitting = outcomes.filter(({ fits }) => fits);
  const failing = outcomes.filter((outcome) => !outcome.fits && !isOtherSign(table, outcome));
  if (failing.length > Math.max(1, fitting.length)) return [];
  return [
    ...fitting.slice(0, 1).map((outcome) => draftOf(table, outcome, true)),
    ...failing
      .filter((outcome) => fitting.length > 0 || isSlip(table, outcome))
      .map((outcome) => draftOf(table, outcome, fitting.length > 0)),
  ];
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const { language } = record.document;
  return inTables(record, (table) => balancesOf(table, language).flatMap((balance) => findingsOf(table, balance)));
};

export const tableBalance: Check = {
  name: 'table-balance',
  rule: {
    en: 'A closing balance is the opening balance plus what came in less what went out; a surplus is revenue less expenses.',
    zh: '期末数应等于期初数加增减数；盈余应等于收入减支出。',
  },
  source:
    'Total cases during the year 696, closed during 2024 419, cases ongoing as of 31 December 2024 277 (DP/2025/10, table 7); the layout of financial statements under IPSAS 1',
  examples: {
    en: [
      {
        table:
          'Item | 2024\nBalance, beginning of year | 1 100\nReceived | 512\nSpent | 307\nBalance, end of year | 1 315',
        verdict: 'conflict',
      },
      {
        table:
          'Item | 2024\nBalance, beginning of year | 1 100\nReceived | 512\nSpent | 307\nBalance, end of year | 1 305',
        verdict: 'agreement',
      },
      {
        table:
          'Item | Amount\nBalance as at 31 December 2021 | 4 500\nSurplus/(deficit) for the year | 320\nBalance as at 31 December 2022 | 4 820\nSurplus/(deficit) for the year | 210\nBalance as at 31 December 2023 | 5 300',
        verdict: 'conflict',
      },
      {
        table:
          'Item | 2023\nProvision at 1 January | 2 450\nAdditions | 610\nAmounts used | (475)\nProvision at 31 December | 2 855',
        verdict: 'conflict',
      },
      {
        table:
          'Status | Cases\nCarry-over as of 1 January 2024 | 262\nIntake during the year | 434\nΣTotal cases during the year | 696\nClosed during 2024 | 419\nCases ongoing as of 31 December 2024 | 287',
        verdict: 'conflict',
      },
      {
        table:
          'Status | Cases\nCarryover | 314\nIntake | 134\nΣTotal cases during the year | 448\nClosed during 2024 | 165\nΣTotal cases closed by 31 December 2024 | 165\nCases ongoing, as of 31 December 2024 | 283',
        verdict: 'agreement',
      },
      {
        table:
          'Item | 2024\nAssessed | 120\nVoluntary | 80\nΣTotal revenue | 200\nStaff costs | 110\nTravel | 50\nΣTotal expenses | 160\nSurplus/(deficit) for the year | 30',
        verdict: 'conflict',
      },
      {
        table: 'Item | Amount\nAppropriation | 5 000\nExpenditure | 4 600\nUnencumbered balance | 400',
        verdict: 'agreement',
      },
      {
        table:
          'Item | Amount\nAppropriation | 68,743,800\nAllotment | 68,235,000\nExpenditure | 67,572,200\nUnencumbered balance | 871,600',
        verdict: 'conflict',
      },
      {
        table:
          'Item | Amount\nProposal of the Secretary-General | 61,615,100\nAdjustment recommended | (63,100)\nRecommendation of the Advisory Committee | 61,552,000',
        verdict: 'agreement',
      },
      {
        table:
          'Item | Amount\nAppropriation | 69,576,400\nProjected expenditure | 59,153,400\nProjected underexpenditure | 10,500,500',
        verdict: 'none',
      },
    ],
    zh: [
      {
        table: '项目 | 数额\n拟议数额 | 61 615 100\n调整数 | (63 100)\n建议数额 | 61 525 000',
        verdict: 'conflict',
      },
      { table: '项目 | 2024\n期初余额 | 1 000\n收入 | 500\n支出 | (300)\n期末余额 | 1 250', verdict: 'conflict' },
      { table: '项目 | 2024\n期初余额 | 1 000\n收入 | 500\n支出 | (300)\n期末余额 | 1 200', verdict: 'agreement' },
    ],
  },
  needs: ['table.rows'],
  run,
};
