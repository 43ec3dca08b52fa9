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
  {
    read: table(`Asset | Total | Percentage
      Cash | 18 | –
      U.S. equity | 44 | 10
      International equity | 51 | 12
      Government bonds | 48 | 11
      Corporate bonds | 233 | 55
      Municipal bonds | 26 | 6
      Bond fund | 4 | 1
      Future contracts | 2 | 5
      ΣTotal | 426 | 100`),
    found: ['agreement 0', 'cannot-tell 4.5'],
    why: 'an annual report: the cash, which has no share of its own, is told with the row that seems to have too much',
  },
  {
    read: table(`Location | Cost (dollars) | Units | Cost per unit (dollars)
      Geneva | 54 000 | 12 | 4 500
      Nairobi | 30 000 | 10 | 3 000
      Vienna | 43 120 | 11 | 3 290
      Santiago | 27 500 | 11 | 2 500`),
    found: ['agreement 0', 'conflict document -630'],
    why: 'a cost for each, in columns',
  },
  {
    read: table(`Country | Population (thousands) | Area (thousands of hectares) | Population per square kilometre
      Aland | 12 000 | 40 000 | 30.0
      Bland | 4 500 | 9 000 | 50.0
      Cland | 33 000 | 110 000 | 30.0
      Dland | 8 800 | 22 000 | 40.0`),
    found: ['agreement 0'],
    why: 'units that differ by a power of ten',
  },
  {
    read: table(`Fund | Balance, 1 January | Receipts | Expenditure | Balance, 31 December
      Education | 1 200 | 800 | 550 | 1 450
      Health | 500 | 210 | 180 | 530
      Water | 3 120 | 1 100 | 290 | 3 390
      Energy | 900 | 300 | 450 | 750
      Roads | 150 | 75 | 60 | 165`),
    found: ['agreement 0', 'conflict document -540'],
    why: 'what is left of what was there, in columns',
  },
  {
    read: table(`Category | On board, 1 January | Recruited | Separated | On board, 31 December
      Professional | 412 | 56 | 41 | 427
      General Service | 389 | 22 | 35 | 376
      Field Service | 127 | 11 | 9 | 192
      Volunteers | 64 | 30 | 28 | 66`),
    found: ['agreement 0', 'conflict document 63'],
    why: 'staff on board on two days',
  },
  {
    read: table(`基金 | 期初余额 | 收入 | 支出 | 期末余额
      教育 | 1 200 | 800 | 550 | 1 450
      卫生 | 500 | 210 | 180 | 530
      道路 | 150 | 75 | 60 | 165`),
    found: ['agreement 0'],
    why: '期末余额',
  },
  {
    read: table(`Month | Receipts | Payments | Balance
      January | 500 | 400 | 1 100
      February | 300 | 350 | 1 050
      March | 420 | 380 | 1 900
      April | 610 | 500 | 1 200
      May | 250 | 300 | 1 150
      June | 330 | 310 | 1 170`),
    found: ['agreement 0', 'conflict document 810'],
    why: 'a running balance: a wrong one shows in two rows and is told once',
  },
  {
    read: table(`Date | Receipts | Payments | Balance
      1 March | 5 000 | – | 5 000
      4 March | – | 1 250 | 3 750
      9 March | 2 000 | 480 | 5 720
      15 March | – | 700 | 4 570
      23 March | 1 500 | 2 100 | 3 970`),
    found: ['agreement 0', 'conflict document 450'],
    why: 'receipts and payments name what goes into a balance',
  },
  {
    read: table(`年份 | 当年捐款 | 累计捐款
      2019 | 500 | 500
      2020 | 300 | 800
      2021 | 420 | 1 320
      2022 | 610 | 1 930
      2023 | 250 | 2 180`),
    found: ['agreement 0', 'conflict document 100'],
    why: 'a running total that goes on from the wrong figure',
  },
  {
    read: table(`Donor | 2023 | 2024 | Cumulative since 2015
      Denmark | 12 | 13 | 147
      Norway | 24 | 22 | 213
      Sweden | 30 | 35 | 300
      Finland | 10 | 11 | 100`),
    found: [],
    why: 'a total of years is not one of rows',
  },
  {
    read: table(`Item | 2019 | 2020 | 2021 | 2022 | 2023 | Annual average
      Received | 40 | 45 | 50 | 42 | 48 | 45
      Closed | 38 | 41 | 52 | 40 | 44 | 43
      Referred | 1 116 | 1 104 | 1 138 | 1 107 | 1 105 | 1 141
      Dismissed | 12 | 10 | 9 | 11 | 13 | 11`),
    found: ['agreement 0', 'conflict document 27'],
    why: 'an average of years',
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
