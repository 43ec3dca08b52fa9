import type { Language, Table } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { balancesOf } from './balances.ts';
import { relationsOfTurned } from './column-relations.ts';
import { turned } from './laid-out.ts';
import { relationFindings } from './relation-findings.ts';

const rowOf = ({ evidence }: FindingDraft): number => Number(/^r(\d+)/.exec(evidence[0]?.cell ?? '')?.[1]);

/** Totals are sums, and what is left of other rows is the business of `table-balance`. */
const inTable = (table: Table, language: Language): FindingDraft[] => {
  const laid = turned(table);
  if (laid.table.rows.length < 3) return [];
  const found = relationFindings(table, laid, relationsOfTurned(laid.table));
  const others = new Set(found.length > 0 ? balancesOf(table, language).map(({ row }) => row) : []);
  return found.filter((draft) => !others.has(rowOf(draft)) && table.rows[rowOf(draft)]?.role === 'data');
};

export const tableColumn: Check = {
  name: 'table-column',
  rule: {
    en: 'A row calculated from other rows (a ratio, a rate, an average, a difference) agrees with them in every column.',
    zh: '由其他行计算得出的行（比率、百分比、平均数、差额）在每一栏都应相符。',
  },
  source: 'Arithmetic; “Vacancy rate”, “Average cost per participant” and “Ratio of …” below the rows that they are of',
  examples: {
    en: [
      {
        table:
          'Item | 2021 | 2022 | 2023 | 2024\nAuthorized posts | 420 | 436 | 450 | 460\nVacant posts | 42 | 35 | 36 | 23\nVacancy rate (per cent) | 10.0 | 8.0 | 8.8 | 5.0',
        verdict: 'conflict',
      },
      {
        table:
          'Item | 2021 | 2022 | 2023\nStudents | 1 200 | 4 500 | 2 400\nTeachers | 40 | 150 | 160\nRatio of students to teachers | 30 | 30 | 15',
        verdict: 'agreement',
      },
      {
        table:
          'Item | 2021 | 2022 | 2023\nMale staff | 50 | 60 | 70\nFemale staff | 40 | 45 | 70\nRatio of reports to staff | 1.3 | 1.2 | 1.1',
        verdict: 'none',
      },
    ],
    zh: [
      {
        table:
          '项目 | 2020年 | 2021年 | 2022年 | 2023年\n支出（万元） | 36 000 | 24 500 | 51 000 | 18 900\n人口（万人） | 120 | 98 | 150 | 90\n人均支出（元） | 300 | 250 | 430 | 210',
        verdict: 'conflict',
      },
      {
        table:
          '项目 | 2021年 | 2022年 | 2023年\n核定员额 | 420 | 436 | 450\n空缺员额 | 42 | 35 | 36\n空缺率（百分比） | 10.0 | 8.0 | 8.0',
        verdict: 'agreement',
      },
    ],
  },
  needs: ['table.rows', 'table.columns'],
  run: (record) => inTables(record, (table) => inTable(table, record.document.language)),
};
