import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../src/checks/tables/table-row.ts';
import type { Table } from '../../../src/record/index.ts';
import { inShort, smallRecord, table } from '../small-record.ts';

/** A second header row with the numbers and formulas of the columns. */
const withHead = (lines: string, head: string, extra: Partial<Table> = {}): Table => {
  const read = table(lines, extra);
  const cells = head.split('|').map((text) => ({ text: text.trim(), evidence: [] }));
  return { ...read, rows: [read.rows[0]!, { role: 'header', cells }, ...read.rows.slice(1)] };
};

const budget = `Category | 2025/26 | 2026/27 | Variance | Variance %
  Military | 43 122.3 | 36 680.1 | (6 442.2) | (14.9)
  Civilian | 15 844.6 | 15 322.7 | (521.9) | (3.3)
  Operational | 10 609.5 | 9 612.3 | (997.2) | (9.4)
  ΣTotal | 69 576.4 | 61 615.1 | (7 961.3) | (11.4)`;
const head = '| (1) | (2) | (3)=(2)-(1) | (4)=(3)÷(1)';
const thousands: Partial<Table> = { unit: { currency: 'USD', scale: 1000 } };

const cases: readonly { read: Table; found: readonly string[]; why: string }[] = [
  {
    read: withHead(budget, head, thousands),
    found: ['agreement 0', 'agreement 0.04'],
    why: 'A/80/604/Add.1: the head states both formulas',
  },
  {
    read: withHead(budget.replace('(521.9)', '(571.9)'), head, thousands),
    found: ['agreement 0', 'conflict document -50', 'agreement 0.04', 'conflict document 0.31'],
    why: 'a digit of a variance changed: neither the difference nor the percentage fits',
  },
  {
    read: table(budget, thousands),
    found: ['agreement 0', 'agreement 0.04'],
    why: 'without formulas the rows themselves show what the columns mean',
  },
  {
    read: table(`国别 | 2003年 | 2004年 | 共计
      智利 | 10 | 20 | 30
      哥伦比亚 | 5 | 7 | 12
      墨西哥 | 8 | 8 | 16
      巴西 | 3 | 4 | 7
      秘鲁 | 1 | 2 | 4
      Σ共计 | 27 | 41 | 69`),
    found: ['agreement 0', 'conflict document 1', 'conflict document 1'],
    why: 'a column of totals: 1 + 2 is not 4, nor 27 + 41 69',
  },
  {
    read: table(`Item | 2003 | 2004 | Total
      A | 10 | 20 | 45
      B | 5 | 7 | 80
      C | 8 | 8 | 12`),
    found: [],
    why: 'a column called total that the rows do not bear out is something else',
  },
  {
    read: table(`Activity | Expenditure | Percentage
      Evaluations | 300 | 60.0
      Surveys | 100 | 20.0
      Training | 75 | 15.0
      Travel | 25 | 7.0
      ΣTotal | 500 | 100.0`),
    found: ['agreement 0', 'conflict document 2'],
    why: 'E/ICEF/2025/23: each row has its share of the total row',
  },
  {
    read: table(`Object | 2024 | 2025 | Percentage change
      Posts | 200 | 210 | 5.0
      Travel | 50 | 40 | (20.0)
      Supplies | 80 | 90 | 12.5
      Fuel | 40 | 50 | 26.0`),
    found: ['agreement 0', 'conflict document 1'],
    why: 'a growth that no column of differences states',
  },
  {
    read: table(`Priority | Total outstanding | Under 12 months | 12 to 18 months | Over 18 months
      High | 53 | 44 | 7 | 2
      Medium | 147 | 126 | 21 | 0
      Low | 41 | 30 | 5 | 6`),
    found: ['agreement 0'],
    why: 'DP/2025/10: a total before its parts',
  },
  {
    read: table(`Unit | Audit: 2023 | Audit: 2024 | Inquiry: 2023 | Inquiry: 2024 | Total: 2023 | Total: 2024
      Posts | 12 | 11 | 12 | 13 | 24 | 24
      Filled | 8 | 12 | 9 | 9 | 17 | 22
      Support | 1 | 4 | 2 | 1 | 3 | 5
      Vacant | 4 | 2 | 3 | 3 | 7 | 5`),
    found: ['agreement 0', 'agreement 0', 'conflict document 1'],
    why: 'DP/FPA/2025/6: a total of the columns with the same year',
  },
  {
    read: table(`Item | 2003 | 2004 | Change
      A | 10 | 20 | up
      B | 5 | 7 | –
      C | 8 | 8 | –`),
    found: [],
    why: 'words are no figures',
  },
  {
    read: table(`Country | 2005 | 2009 | Change (percentage)
      Chile | 100 | 120 | 20.0
      Peru | 200 | 250 | 25.0
      Cuba | 400 | 300 | -25.0
      Samoa | 189 | … | …
      Tonga | 160 | .. | ..`),
    found: ['agreement 0'],
    why: 'what is not available (…, ..) is not nothing',
  },
];

describe('table-row', () => {
  it.each(cases)('$why', ({ read, found }) =>
    expect(tableRow.run(smallRecord('en', [], [read])).map(inShort)).toEqual(found),
  );

  it('speaks both languages', () => {
    const [, wrong] = tableRow.run(smallRecord('zh', [], [cases[3]!.read]));
    expect(wrong?.message).toEqual({
      en: 'In row “秘鲁”, 1 + 2 is 3; the column “共计” says 4.',
      zh: '“秘鲁”一行中，1 + 2等于3，“共计”栏为4。',
    });
  });
});
