import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableSum } from '../../../src/checks/tables/table-sum.ts';
import type { Table } from '../../../src/record/index.ts';
import { expectInProportion } from '../../in-proportion.ts';
import { inShort, smallRecord, table } from '../small-record.ts';

interface Case {
  readonly lines: string;
  readonly extra?: Partial<Table>;
  readonly found: readonly string[];
  readonly why: string;
}

const thousands: Partial<Table> = { unit: { currency: 'USD', scale: 1000 } };

const millions: Partial<Table> = { unit: { currency: 'USD', scale: 1_000_000 } };

const cases: readonly Case[] = [
  {
    lines: `国别 | 认捐总额
      澳大利亚 | 880 000
      马耳他 | (2 500)
      智利 | 1 000
      Σ共计 | 878 500`,
    found: ['agreement 0'],
    why: 'a figure in brackets is negative',
  },
  {
    lines: `国别 | 认捐总额
      澳大利亚 | 880 000
      马耳他 | 2 500
      智利 | 1 000
      Σ共计 | 878 500`,
    found: ['conflict document 5000'],
    why: 'the brackets are gone',
  },
  {
    lines: `捐助方 | 认捐额
      政府 |
      奥地利 | 410 000
      加拿大 | 1 268 400
      意大利 | 2 410 750
      瑞典 | 2 210 600
      σ小计 | 6 029 750
      其他 |
      欧洲联盟委员会 | 2 904 000
      私人捐助者 | 46 200
      σ小计 | 2 950 200
      Σ总计 | 8 979 950`,
    found: ['conflict document 270000', 'agreement 0', 'agreement 0'],
    why: 'more than the total: digits may be swapped in the row of Italy (2 140 750) or in that of Austria (140 000)',
  },
  {
    lines: `Category | 2025/26
      Civilian personnel |
      United Nations Volunteer | 2 906.0
      General temporary assistance | 7 922.9
      σ>Subtotal | 10 828.9
      Operational costs |
      Official travel | 133.8
      Facilities and infrastructure | 104.5
      Ground transportation | 174.1
      Air operations | 6 628.4
      Communications | 701.3
      Other supplies | 197.5
      σ>Subtotal | 7 939.6
      Σ>Total | 18 768.5`,
    extra: thousands,
    found: ['agreement 0', 'agreement 0', 'agreement 0'],
    why: 'A/80/604/Add.9, table 1: the total sums the subtotals',
  },
  {
    lines: `Item | 2023 | 2022
      Cash | 6 120 | 5 214
      Investments | 9 270 | 7 913
      ΣTotal current assets | 15 390 | 13 127
      Vessels | 11 240 | 10 731
      Licences | 725 | 678
      ΣTotal non-current assets | 11 965 | 11 409
      ΣTotal assets | 27 355 | 24 636
      Payables | 7 215 | 6 840
      Provisions | 90 | 115
      ΣTotal current liabilities | 7 305 | 6 955
      Benefits | 18 072 | 16 205
      Other | 12 | 7
      ΣTotal non-current liabilities | 18 084 | 16 212
      ΣTotal liabilities | 25 389 | 23 167`,
    found: [
      'agreement 0',
      'agreement 0',
      'agreement 0',
      'conflict document -100',
      'agreement 0',
      'agreement 0',
      'agreement 0',
    ],
    why: 'a statement of financial position: total liabilities are no sum of assets, also where the assets are wrong',
  },
  {
    lines: `Category | 2025/26
      United Nations Volunteer | 2 906.0
      General temporary assistance | 7 922.9
      σSubtotal | 10 828.9
      Official travel | 133.8
      Air operations | 6 628.4
      Communications | 701.3
      σSubtotal | 7 963.5
      Σ>Total | 18 792.4`,
    extra: thousands,
    found: ['agreement 0', 'conflict document -500', 'agreement 0'],
    why: 'a digit of a row changed (133.8 for 633.8): its subtotal fails, the others bear the hierarchy out',
  },
  {
    lines: `Category | Approved | Proposed
      Posts | |
      International staff | 745 | 670
      National staff | 626 | 627
      >National Professional Officer | 115 | 117
      >National General Service staff | 511 | 510
      Government-provided personnel | 108 | 108
      Σ>Total | 1 479 | 1 405`,
    found: ['agreement 0'],
    why: 'rows that stand deeper are part of the row above them',
  },
  {
    lines: `Category | Approved | Proposed
      International staff | 745 | 670
      National staff | |
      >National Professional Officer | 115 | 117
      >National General Service staff | 511 | 510
      Σ>Total | 1 371 | 1 297`,
    found: ['agreement 0'],
    why: 'a heading row without figures is not counted',
  },
  {
    lines: `Category | 2024 | 2025 | 2026
      International staff | 52 | 42 | 51
      National staff | 90 | 83 | 90
      Temporary positions | 2 | – | 2
      Σ>Total | 144 | 126 | 143`,
    found: ['agreement 0', 'conflict document -1'],
    why: 'two columns fit, a dash is nothing, the third has another total',
  },
  {
    lines: `Item | Amount
      A | 1.4
      B | 1.4
      C | 1.4
      Σ>Total | 4.3`,
    extra: thousands,
    found: ['agreement -0.1'],
    why: 'rounded figures: a tenth is within half a unit for each',
  },
  {
    lines: `Item | Amount
      A | 1.40
      B | 1.40
      C | 1.40
      Σ>Total | 4.30`,
    extra: { unit: { currency: 'USD', scale: 1 } },
    found: ['conflict document -0.1'],
    why: 'dollars and cents are not rounded',
  },
  {
    lines: `Item | Number | Vacancy rate
      A | 10 | 12.5
      B | 20 | 8.9
      C | 30 | 4.0
      Σ>Total | 60 | 7.5`,
    found: ['agreement 0'],
    why: 'rates do not add up',
  },
  {
    lines: `Item | Share (%)
      A | 33.3
      B | 33.3
      C | 33.3
      Σ>Total | 100.0`,
    found: ['agreement -0.1'],
    why: 'percentages of one whole do, within rounding',
  },
  {
    lines: `Item | Amount
      Military | 41 945.0
      Civilian | 15 528.8
      Operational | 11 270.0
      Σ Gross requirements | 68 743.8
      Staff assessment income | 1 638.2
      Net requirements | 67 105.6
      Voluntary contributions in kind | 12.5
      Σ Total requirements | 68 756.3`,
    extra: thousands,
    found: ['agreement 0', 'agreement 0'],
    why: 'a total may go on from the total before it; staff assessment and net requirements tell it again',
  },
  {
    lines: `Item | Amount
      A | 100
      B | 2x0
      C | 300
      Σ Total | 600`,
    found: ['cannot-tell -200'],
    why: 'a cell that is no number was not read',
  },
  {
    lines: `Item | Number
      Complaints received | 30
      Complaints closed | 20
      Complaints pending | 5
      Σ Total staff trained | 48`,
    found: ['cannot-tell 7'],
    why: 'a total of something else than the rows above it',
  },
  {
    lines: `Item | 2003 | 2004
      A | 1 100 | 2 300
      B | 1 200 | 2 400
      C | 1 300 | 2 500
      Σ Total | 4 600 | 9 200`,
    found: ['conflict cannot tell -1000'],
    why: 'every column falls short: one row is missing, here or in our reading',
  },
  {
    lines: `Item | 2024 | 2023 (restated)
      Voluntary contributions | 412.6 | 398.1
      Investment revenue | 22.1 | 15.0
      ΣTotal income | 434.7 | 413.1
      Salaries | 210.3 | 201.7
      Grants | 180.2 | 190.0
      ΣTotal costs | 390.5 | 391.7
      ΣDifference | 44.2 | 21.4`,
    found: ['agreement 0', 'agreement 0'],
    why: 'in both columns the second total is taken off: so the table reckons',
  },
  {
    lines: `Month | Litres | Price | Cost
      January | 1 020 | 1.10 | 1 122.0
      February | 980 | 1.12 | 1 097.6
      March | 1 050 | 1.08 | 1 134.0
      ΣTotal | 3 050 | 1.10 | 3 353.6`,
    found: ['agreement 0'],
    why: 'a price on average, where the other columns add up',
  },
  {
    lines: `Activity | 2023 expenditure (in United States dollars) | 2024 expenditure (in United States dollars)
      Evaluation | 35 163 181 | 42 071 555
      Data and surveys | 1 546 505 | 221 046
      Reviews | 580 956 | 1 259 217
      ΣTotal | 37 290 643 | 43 551 818`,
    found: ['agreement 0', 'conflict cannot tell -1'],
    why: 'E/ICEF/2025/23, table 2: cents may have been rounded off',
  },
  {
    lines: `Item | 2022 | 2023
      Salaries | 8.124 | 9.336
      Travel | 1.345 | 1.402
      Rent | 2.012 | 2.208
      Supplies | 0.944 | 0.981
      ΣTotal | 12.4 | 13.9`,
    extra: millions,
    found: ['agreement 0.025'],
    why: 'a total that is rounded further than its rows',
  },
  {
    lines: `Item | Amount
      Salaries | 8.12
      Travel | 1.3
      Rent | 2.01
      Supplies | 0.9
      ΣTotal | 12.4`,
    extra: millions,
    found: ['agreement -0.07'],
    why: 'each row is rounded to its own place',
  },
  {
    lines: `Item | 2022 | 2023
      Salaries | 8.124 | 9.336
      Travel | 1.345 | 1.402
      Rent | 2.012 | 2.208
      Supplies | 0.944 | 0.981
      ΣTotal | 12.4 | 13.6`,
    extra: millions,
    found: ['agreement 0.025', 'conflict document 0.327'],
    why: 'a digit of a rounded total',
  },
  {
    lines: `Category | Approved | Expenditure
      Military observers | 1 200.5 | 1 150.0
      Police | 2 300.0 | 2 250.3
      σSubtotal | 17 800.7 | 17 351.0
      International staff | 5 100.0 | 5 000.0
      National staff | 2 050.0 | 2 010.5
      σSubtotal | 7 150.0 | 7 010.5
      ΣTotal | 24 950.7 | 24 361.5`,
    extra: thousands,
    found: ['conflict cannot tell -14300.2', 'agreement 0', 'agreement 0'],
    why: 'the largest row is missing: both columns fall short of a subtotal that the total upholds',
  },
  {
    lines: `捐助方 | 2022年
      政府 |
      澳大利亚 | 120 000
      加拿大 | 90 000
      σ小计 | 210 000
      其他 |
      乙基金会 | 64 000
      丙公司 | 41 500
      σ小计 | 310 500
      Σ共计 | 520 500`,
    found: ['agreement 0', 'conflict cannot tell -205000', 'agreement 0'],
    why: 'the same in one column',
  },
  {
    lines: `Donor | 2022 | 2023
      Governments | |
      of which Australia | 20 000 | 30 500
      of which Canada | 90 000 | 81 250
      σSubtotal | 210 000 | 240 500
      Foundation B | 64 000 | 70 300
      Company C | 41 500 | 43 100
      σSubtotal | 105 500 | 113 400
      ΣTotal | 315 500 | 353 900`,
    found: ['cannot-tell -100000', 'agreement 0', 'agreement 0'],
    why: 'rows that tell only of a part',
  },
  {
    lines: `Donor | 2022 | 2023
      Australia | 120 000 | 130 500
      Canada | 90 000 | 81 250
      Japan | 64 000 | 70 300
      ΣTotal | 574 000 | 692 050`,
    extra: { title: 'Ten largest donors' },
    found: ['cannot-tell -300000'],
    why: 'a table of some of the donors',
  },
  {
    lines: `捐助方 | 2022 | 2023
      澳大利亚 | 120 000 | 130 500
      加拿大 | 90 000 | 81 250
      日本 | 64 000 | 70 300
      Σ共计 | 574 000 | 692 050`,
    extra: { title: '主要捐助方' },
    found: ['cannot-tell -300000'],
    why: '主要捐助方',
  },
  {
    lines: `Region | 2021 | 2022 | 2023
      Africa | 1 250 | 1 405 | 1 530
      Europe | 310 | 295 | 330
      Americas | 870 | 905 | 940
      ΣTotal | 5 330 | 5 606 | 5 670`,
    found: ['conflict cannot tell -2900'],
    why: 'more than half of the total is missing in every column: no digit of one row explains it',
  },
  {
    lines: `Component | Approved | Proposed
      ΣTotal | 2 450 | 2 855
      Substantive | 1 300 | 1 385
      Political | 700 | 745
      Legal | 600 | 640
      Support | 1 150 | 1 200
      Finance | 500 | 520
      Logistics | 650 | 680`,
    extra: thousands,
    found: ['agreement 0', 'conflict document -270'],
    why: 'a total above its rows, whose heads are told by their figures alone',
  },
  {
    lines: `Component | Proposed
      Substantive | 1 385
      Political | 745
      Legal | 640
      Support | 1 200
      Finance | 520
      Logistics | 680
      ΣTotal | 2 855`,
    extra: thousands,
    found: ['conflict document -270'],
    why: 'the same in one column, the total below',
  },
  {
    lines: `Item | 2018 | 2017
      Cash | 2 853 | 3 053
      Receivables | 5 020 | 4 911
      Finished goods | 2 120 | 1 915
      Raw materials | 954 | 901
      ΣTotal inventories | 3 074 | 2 816
      Prepaids | 741 | 937
      Other | 349 | 266
      ΣTotal current assets | 12 037 | 11 983
      σPlant | 8 738 | 8 866
      ΣTotal assets | 20 775 | 20 849`,
    found: ['agreement 0', 'cannot-tell -10947', 'cannot-tell 6373', 'agreement 0'],
    why: 'a total that is one of the rows of the next: no row is missing there',
  },
  {
    lines: `Expense | 2022 | 2021 | | 2020
      Operating lease | 130 | 113 | | 112
      Short-term lease | 17 | 20 | |
      Amortization | 2 | | 2 | 2
      Interest | 1 | | 1 | 1
      ΣTotal lease expense | 150 | 136 | | 115`,
    found: ['agreement 0', 'conflict reading -3'],
    why: 'an annual report: two amounts were read in a column beside theirs',
  },
  {
    lines: `构成部分 | 国际 | 本国 | 共计
      行政领导和管理 | 32 | 40 | 72
      政治事务 | 33 | 66 | 99
      人权 | 24 | 32 | 56
      Σ共计 | 98 | 138 | 227`,
    extra: { title: '按构成部分分列的员额' },
    found: ['agreement 0', 'conflict document -9'],
    why: '构成部分 are components: all of them are listed',
  },
  {
    lines: `Component | 2025 | 2026 | 2027
      A. Policymaking organs | 201.4 | 236.8 | 225.6
      B. Executive direction | 1 834.0 | 1 902.5 | 1 761.9
      C. Programme of work |
      1. Transit policy | 3 620.7 | 3 718.1 | 3 421.7
      2. Corridor infrastructure | 2 955.3 | 3 011.7 | 2 823.8
      3. Navigational safety | 1 412.8 | 1 466.0 | 1 518.3
      σSubtotal, C | 7 988.8 | 8 295.8 | 7 763.8
      D. Programme support | 988.6 | 1 024.9 | 931.4
      ΣTotal | 11 012.8 | 11 360.0 | 10 682.7`,
    found: ['agreement 0', 'conflict document -100', 'agreement 0'],
    why: 'a row without figures heads the rows of the subtotal, though none is set in',
  },
  {
    lines: `捐助方 | 2025年收到的金额
      国家 |
      澳大利亚 | 120 000
      智利 | 15 000
      σ小计，国家 | 135 000
      其他捐助方 |
      岛屿基金会 | 20 000
      渔民合作社 | 2 600
      σ小计，其他 | 26 200
      Σ共计 | 157 600`,
    found: ['agreement 0', 'conflict document -3600', 'agreement 0'],
    why: 'the rows and the total both show that the subtotal has two digits swapped',
  },
  {
    lines: `Grade | 2026 | 2027
      D-2 | 2 | 2
      P-5 | 30 | 30
      P-4 | 38 | 39
      σSubtotal | 70 | 73
      National Officer | 2 | 3
      Local level | 102 | 98
      σSubtotal | 104 | 101
      ΣTotal | 174 | 172`,
    found: ['agreement 0', 'conflict document -2', 'agreement 0', 'agreement 0'],
    why: 'the total has the rows of the subtotal right',
  },
];

describe('table-sum', () => {
  it.each(cases)('$why', ({ lines, extra, found }) =>
    expect(tableSum.run(smallRecord('en', [], [table(lines, extra)])).map(inShort)).toEqual(found),
  );

  it('says that a cell was read with little certainty', () => {
    const read = table('Item | Amount\nA | 100\nB | 200\nC | 300\nΣTotal | 700');
    const rows = read.rows.map((row, at) =>
      at === 2 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, certainty: 0.5 })) } : row,
    );
    expect(tableSum.run(smallRecord('en', [], [{ ...read, rows }])).map(inShort)).toEqual(['conflict reading -100']);
  });

  it('names what would make the sum fit, in both languages', () => {
    const [found] = tableSum.run(smallRecord('zh', [], [table(cases[1]!.lines)]));
    expect(found?.message).toEqual({
      en: 'The rows of the column “认捐总额” add up to 883 500; the total says 878 500, a difference of 5 000.',
      zh: '“认捐总额”栏各行之和为883 500，所列总数为878 500，相差5 000。',
    });
    expect(found?.computation?.hypothesis).toEqual({
      en: 'fits if “马耳他” (2 500) is negative',
      zh: '若“马耳他”（2 500）为负数则相符',
    });
  });

  const amounts = fc.array(fc.integer({ min: -99_999, max: 9_999_999 }), { minLength: 3, maxLength: 40 });
  const build = (rows: readonly number[], total: number): Table =>
    table(['Item | Amount', ...rows.map((value, at) => `Row ${at} | ${value}`), `ΣTotal | ${total}`].join('\n'));
  const sum = (rows: readonly number[]): number => rows.reduce((all, value) => all + value, 0);

  it('agrees with every table whose total is right', () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const found = tableSum.run(smallRecord('en', [], [build(rows, sum(rows))]));
        expect(found.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
        if (sum(rows) !== 0) expect(found.map(inShort)).toEqual(['agreement 0']);
      }),
    );
  });

  /** Rows of such a sum may be meant as parts of another row: then the table has a reading that fits. */
  const isSumOfNeighbours = (rows: readonly number[], value: number): boolean =>
    rows.some((_, start) => {
      let rest = value;
      for (let at = start; at < rows.length && rest > 0; at += 1) rest -= rows[at]!;
      return rest === 0;
    });

  it('finds every digit changed, with its difference', () => {
    const positive = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(positive, fc.nat(), fc.nat(5), fc.integer({ min: 1, max: 9 }), (rows, pick, digit, by) => {
        const at = pick % rows.length;
        const figures = String(rows[at]).padStart(6, '0').split('');
        figures[digit] = String((Number(figures[digit]) + by) % 10);
        const changed = rows.with(at, Number(figures.join('')));
        const difference = sum(changed) - sum(rows);
        fc.pre(Math.abs(difference) < sum(rows) && !isSumOfNeighbours(changed, Math.abs(difference)));
        const found = tableSum.run(smallRecord('en', [], [build(changed, sum(rows))]));
        expect(found.map(({ verdict, computation }) => [verdict, computation?.difference])).toEqual([
          ['conflict', String(difference)],
        ]);
      }),
    );
  });

  it('takes time in proportion to the table', () => {
    expectInProportion(2500, (length) => {
      const rows = Array.from({ length }, (_, at) => at);
      const record = smallRecord('en', [], [build(rows, sum(rows))]);
      return () => expect(tableSum.run(record).map(inShort)).toEqual(['agreement 0']);
    });
  });
});
