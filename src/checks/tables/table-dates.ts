import type { Check } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { indexOf } from '../record-index.ts';
import { rowDates } from './row-dates.ts';
import { tablePeriods } from './table-periods.ts';

export const tableDates: Check = {
  name: 'table-dates',
  rule: {
    en: 'What a row of a table describes does not end before it begins, and has the date there that the text gives for it.',
    zh: '表中各行所列期间的结束不得早于开始；正文所述某行事项的日期应与表中一致。',
  },
  source: 'Columns “Start date” and “End date” of consultants, travel and projects; sessions with their dates',
  examples: {
    en: [
      {
        table:
          'Name | Start date | End date\nBrown | 1 March 2023 | 31 May 2023\nDiaz | 15 June 2023 | 30 April 2023\nFall | 1 September 2023 | 15 December 2023',
        verdict: 'conflict',
      },
      { table: 'Project | Period\nWater | 2018–2021\nRoads | 2019–2022\nSchools | 2020–2021', verdict: 'none' },
    ],
    zh: [
      {
        table: '项目 | 期间\n供水 | 2018－2021年\n道路 | 2022－2019年\n学校 | 2020年1月至2021年6月',
        verdict: 'conflict',
      },
      {
        table: '姓名 | 开始日期 | 结束日期\n张三 | 2023年3月1日 | 2023年5月31日\n李四 | 2023年6月15日 | 2023年8月30日',
        verdict: 'none',
      },
    ],
  },
  needs: ['table.columns', 'table.rows'],
  run: (record) => [
    ...inTables(record, (table) => tablePeriods(table, record.document.language)),
    ...(record.tables.length === 0 ? [] : rowDates(indexOf(record))),
  ],
};
