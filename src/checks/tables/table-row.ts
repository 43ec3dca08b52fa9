import type { FindingEvidence, Table } from '../../record/index.ts';
import type { Bearing, Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { grouped, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { groupBy } from '../record-index.ts';
import { bestOf } from './borne-relations.ts';
import { type Relation, relationsOf } from './column-relations.ts';
import { isOfRounded, isSlipAt, type Outcome, placesAt } from './row-outcomes.ts';
import { stubOf } from './row-stubs.ts';

const titleOf = (table: Table, column: number): string => table.columns[column]?.title.slice(0, 60) ?? '';

const evidenceOf = (table: Table, relation: Relation, row: number): FindingEvidence[] => {
  const places = placesAt(table, row, relation);
  return [...places.slice(-1), ...places.slice(0, -1)].flatMap(([at, column]) => {
    const cell = table.rows[at]?.cells[column];
    return cell ? [atCell(table, at, column, cell)] : [];
  });
};

const SURE = 0.8;

const bearingOf = (table: Table, relation: Relation, { row }: Outcome, outcomes: readonly Outcome[]): Bearing => ({
  ...(relation.kind === 'sum' ? { terms: relation.terms.length } : { rounded: isOfRounded(table, row, relation) }),
  slip: isSlipAt(table, row, relation),
  fitting: outcomes.filter(({ fits, found }) => fits && !found.isZero()).length,
  failing: outcomes.filter(({ fits }) => !fits).length,
});

const conflict = (table: Table, relation: Relation, outcome: Outcome, outcomes: readonly Outcome[]): FindingDraft => {
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
    bearing: bearingOf(table, relation, outcome, outcomes),
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

const inTable = (table: Table): FindingDraft[] => {
  const rows = table.rows.flatMap(({ role }, row) => (role === 'header' ? [] : [row]));
  const byTarget = groupBy(relationsOf(table), ({ target }) => String(target));
  return [...byTarget.values()].flatMap((relations): FindingDraft[] => {
    const best = bestOf(table, rows, relations);
    if (!best) return [];
    const { relation, outcomes } = best;
    return [
      agreement(table, relation, outcomes),
      ...outcomes.filter(({ fits }) => !fits).map((outcome) => conflict(table, relation, outcome, outcomes)),
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
