import { describe, expect, it } from 'vitest';
import { namedSum } from '../../../src/checks/tables/named-sum.ts';
import type { Language } from '../../../src/record/index.ts';
import { inShort, smallRecord, table } from '../small-record.ts';

const first = `Object | 2022 | 2023
  Salaries | 61 000 | 62 300
  Travel | 24 600 | 22 100
  ΣTotal, section I | 85 600 | 84 400`;
const second = `Object | 2022 | 2023
  Grants | 50 000 | 48 000
  Fellowships | 14 500 | 16 200
  ΣTotal, section II | 64 500 | 64 200
  ΣGrand total, sections I and II | 150 100 | 148 600`;

const cases: readonly {
  readonly language?: Language;
  readonly tables: readonly string[];
  readonly found: readonly string[];
  readonly why: string;
}[] = [
  { tables: [first, second], found: ['agreement 0'], why: 'a total of sections in two tables' },
  {
    tables: [first, second.replace('148 600', '146 800')],
    found: ['agreement 0', 'conflict document -1800'],
    why: 'two digits of it swapped',
  },
  { tables: [second], found: [], why: 'a section that stands elsewhere' },
  {
    tables: [
      `Item | Amount
      A. Staff |
      Salaries | 500
      Allowances | 120
      σTotal, A | 620
      B. Operations |
      Travel | 80
      Rent | 140
      σTotal, B | 220
      ΣTotal, A + B | 480`,
    ],
    found: ['conflict cannot tell -360'],
    why: 'totals of sections; figures of two digits are a slip apart by chance',
  },
  {
    tables: [
      `Item | 2022 | 2023
      (a) Gross requirements | 5 120.4 | 5 310.8
      (b) Staff assessment | 430.2 | 441.1
      Net requirements (c) = (a) − (b) | 4 690.2 | 4 689.7`,
    ],
    found: ['agreement 0', 'conflict document -180'],
    why: 'a difference, and another figure than that in one column',
  },
  {
    tables: [
      `Item | 2022 | 2023
      A. Revenue | 5 120.4 | 5 310.8
      B. Expenses | (4 430.2) | (4 441.1)
      Surplus (A - B) | 690.2 | 869.7`,
    ],
    found: ['agreement 0'],
    why: 'what is taken off stands in brackets',
  },
  {
    tables: [
      `Item | 2022 | 2023
      A. Assets | 620 | 640
      B. Liabilities | 220 | 260
      Vitamin (A + B) | 41 | 43`,
    ],
    found: [],
    why: 'letters that are no rows of the table',
  },
  {
    tables: [
      `Section | 2024 | 2025
      I. Posts | 10 250.4 | 10 480.9
      II. Non-posts | 4 120.7 | 4 015.2
      Subtotal, I + II | 14 371.1 | 14 946.1`,
    ],
    found: ['agreement 0', 'conflict document 450'],
    why: 'Roman numerals are no letters',
  },
  {
    language: 'zh',
    tables: [
      `项目 | 2022年 | 2023年
      一、人员 | 6 200 | 6 400
      二、业务 | 2 210 | 2 600
      三、应急 | 420 | 450
      共计（一+二+三） | 8 830 | 9 540`,
    ],
    found: ['agreement 0', 'conflict document 90'],
    why: '共计（一+二+三）',
  },
  {
    language: 'zh',
    tables: [
      `用途 | 2022年 | 2023年
      薪金 | 61 000 | 62 300
      差旅 | 24 600 | 22 100
      Σ第一款共计 | 85 600 | 84 400`,
      `用途 | 2022年 | 2023年
      赠款 | 50 000 | 48 000
      研究金 | 14 500 | 16 200
      Σ第二款共计 | 64 500 | 64 200
      Σ第一款和第二款总计 | 150 100 | 146 800`,
    ],
    found: ['agreement 0', 'conflict document -1800'],
    why: '第一款和第二款总计',
  },
];

describe('named-sum', () => {
  it.each(cases)('$why: $found', ({ language = 'en', tables, found }) => {
    const read = tables.map((lines, at) => table(lines, { id: `t${at + 1}` }));
    expect(namedSum.run(smallRecord(language, [], read)).map(inShort)).toEqual(found);
  });

  it('speaks both languages', () => {
    const read = [first, second.replace('148 600', '146 800')].map((lines, at) => table(lines, { id: `t${at + 1}` }));
    expect(namedSum.run(smallRecord('en', [], read)).at(-1)?.message).toEqual({
      en: '84 400 + 64 200 is 148 600; “Grand total, sections I and II” says 146 800.',
      zh: '84 400 + 64 200等于148 600，“Grand total, sections I and II”为146 800。',
    });
  });
});
