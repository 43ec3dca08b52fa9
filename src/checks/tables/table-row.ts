import type { Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { relationsOf } from './column-relations.ts';
import { asPrinted, withRowBefore } from './laid-out.ts';
import { relationFindings } from './relation-findings.ts';
import { likelyRunning, runningColumns } from './running-relations.ts';

/** Columns that go on from row to row, where no other columns of their row give them. */
const running = (table: Table, explained: ReadonlySet<string>): FindingDraft[] =>
  runningColumns(table).flatMap((column) => {
    if (explained.has(String(column))) return [];
    const relations = likelyRunning(table, column, table.columns.length);
    return relationFindings(table, withRowBefore(table, column), relations);
  });

const columnOf = ({ evidence }: FindingDraft): string => /c(\d+)$/.exec(evidence[0]?.cell ?? '')?.[1] ?? '';

const inTable = (table: Table): FindingDraft[] => {
  const found = relationFindings(table, asPrinted(table), relationsOf(table));
  return [...found, ...running(table, new Set(found.map(columnOf)))];
};

const run = (record: CheckedRecord): FindingDraft[] => inTables(record, inTable);

export const tableRow: Check = {
  name: 'table-row',
  rule: {
    en: 'A column calculated from other columns (a total, a variance, a percentage) agrees with them in every row.',
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
