import { describe, expect, it } from 'vitest';
import { tableColumn } from '../../../src/checks/tables/table-column.ts';
import { inShort, smallRecord, table } from '../small-record.ts';

const posts = `Item | 2021 | 2022 | 2023 | 2024
  Authorized posts | 420 | 436 | 450 | 460
  Incumbency | 378 | 401 | 414 | 437
  Vacant posts | 42 | 35 | 36 | 23
  Vacancy rate (per cent) | 10.0 | 8.0 | 8.0 | 5.0`;

const cost = `Item | 2020 | 2021 | 2022 | 2023
  Total cost (dollars) | 120 000 | 135 000 | 99 000 | 180 000
  Number of participants | 400 | 450 | 300 | 500
  Average cost per participant (dollars) | 300 | 300 | 330 | 360`;

const teachers = `指标 | 东部 | 中部 | 西部
  学生人数 | 4 500 | 3 000 | 1 890
  教师人数 | 250 | 200 | 105
  生师比 | 18.0 | 15.0 | 18.0`;

const years = `Year | Received | Closed | Referred
  2019 | 1 140 | 38 | 6
  2020 | 1 145 | 41 | 4
  2021 | 1 150 | 52 | 8
  2022 | 1 142 | 40 | 7
  2023 | 1 148 | 44 | 5
  Average | 1 145 | 43 | 6`;

const cases: readonly { lines: string; found: readonly string[]; why: string }[] = [
  { lines: posts, found: ['agreement 0'], why: 'a rate in every column' },
  {
    lines: posts.replace('8.0 | 8.0', '8.0 | 8.8'),
    found: ['agreement 0', 'conflict document 0.8'],
    why: 'a rate of one of four columns',
  },
  { lines: cost, found: ['agreement 0'], why: 'a cost for each' },
  {
    lines: cost.replace('300 | 330', '300 | 303'),
    found: ['agreement 0', 'conflict document -27'],
    why: 'two digits of a cost for each',
  },
  { lines: teachers, found: ['agreement 0'], why: 'a short name takes one character from each of the two' },
  {
    lines: teachers.replace('18.0 | 15.0', '18.0 | 16.0'),
    found: ['agreement 0', 'conflict document 1'],
    why: 'two of three columns bear a named ratio out',
  },
  {
    lines: `Indicator | 2010 | 2015 | 2020
      Population (millions) | 12.5 | 14.0 | 16.0
      Physicians | 5 000 | 6 300 | 8 000
      Physicians per 10,000 inhabitants | 4.0 | 4.5 | 5.9`,
    found: ['agreement 0', 'conflict document 0.9'],
    why: 'inhabitants are the population',
  },
  {
    lines: `Item | 2000 | 2010 | 2020
      Population aged 65 and over (thousands) | 1 250 | 1 600 | 2 100
      Population aged 15 to 64 (thousands) | 10 000 | 10 000 | 10 500
      Old-age dependency ratio (per cent) | 12.5 | 16.0 | 22.0`,
    found: ['agreement 0', 'conflict document 2'],
    why: 'a rate right below its two rows is of those',
  },
  { lines: years, found: ['agreement 0'], why: 'averages of years' },
  {
    lines: years.replace('Average | 1 145', 'Average | 1 154'),
    found: ['agreement 0', 'conflict document 9'],
    why: 'the average of one of three columns',
  },
  {
    lines: `Item | 2021 | 2022 | 2023
      Male staff | 50 | 60 | 70
      Female staff | 40 | 45 | 70
      Ratio of reports to staff | 1.3 | 1.2 | 1.1`,
    found: [],
    why: 'a ratio of something that the table does not tell',
  },
  {
    lines: `Item | 2021 | 2022 | 2023 | 2024
      Visits | 31 | 29 | 30 | 32
      Reports | 15 | 14 | 15 | 16
      Rate of return | 2.1 | 2.1 | 2.0 | 2.4`,
    found: [],
    why: 'rates of two digits that names do not tie to two rows fit many by chance',
  },
  {
    lines: `Object | 2022 | 2023 | Variance
      Posts | 400 | 420 | 20
      Vacant | 40 | 42 | 2
      Vacancy rate (per cent) | 10.0 | 10.0 | –`,
    found: [],
    why: 'a column of differences has no rate, and two columns are too few',
  },
  {
    lines: `Indicator | Women | Men | Average
      Hours of training | 12 | 18 | 15
      Average age | 41 | 44 | 43`,
    found: [],
    why: 'an average that is of no rows of the table',
  },
];

describe('table-column', () => {
  it.each(cases)('$why: $found', ({ lines, found }) =>
    expect(tableColumn.run(smallRecord('en', [], [table(lines)])).map(inShort)).toEqual(found),
  );

  it('speaks both languages', () => {
    const wrong = smallRecord('en', [], [table(cost.replace('300 | 330', '300 | 303'))]);
    expect(tableColumn.run(wrong).at(-1)?.message).toEqual({
      en: 'In the column “2022”, 99 000 ÷ 300 is 330; the row “Average cost per participant (dollars)” says 303.',
      zh: '“2022”一栏中，99 000 ÷ 300等于330，“Average cost per participant (dollars)”一行所列为303。',
    });
  });

  it('points at the cells of the document', () => {
    const wrong = smallRecord('en', [], [table(cost.replace('300 | 330', '300 | 303'))]);
    expect(
      tableColumn
        .run(wrong)
        .at(-1)
        ?.evidence.map(({ cell, text }) => [cell, text]),
    ).toEqual([
      ['r3c3', '303'],
      ['r1c3', '99 000'],
      ['r2c3', '300'],
    ]);
  });
});
