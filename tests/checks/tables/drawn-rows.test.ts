import { describe, expect, it } from 'vitest';
import { rowMatchesText } from '../../../src/checks/tables/row-matches-text.ts';
import type { Language } from '../../../src/record/index.ts';
import { count, inShort, type Marked, money, percent, type SmallBlock, smallRecord, table } from '../small-record.ts';

interface Case {
  readonly language?: Language;
  readonly blocks: readonly SmallBlock[];
  readonly finds: readonly string[];
}

const amounts = (text: string): Marked[] =>
  Array.from(text.matchAll(/\$\d[\d,]*(?:\.\d+)?(?<=\d)|\d[\d ]*美元/g), ([printed]) =>
    money(printed, printed.replaceAll(/[^\d.]/g, '')),
  );

const paragraph = (text: string): SmallBlock => ({ text, mentions: amounts(text) });

const costs = (language: Language) =>
  language === 'en'
    ? table(
        'Category | Apportionment (2024/25) | Expenditure (2024/25) | Apportionment (2025/26) | Cost estimates (2026/27) | Variance\nOfficial travel | 3 623.5 | 3 265.2 | 3 597.3 | 5 196.0 | 1 598.7\nFacilities | 77 549.6 | 76 249.7 | 78 465.1 | 83 314.5 | 4 849.4\nQuick-impact projects | 4 000.0 | 3 580.4 | 4 000.0 | 4 000.0 | –\nΣTotal | 85 173.1 | 83 095.3 | 86 062.4 | 92 510.5 | 6 448.1',
        { unit: { currency: 'USD', scale: 1000 } },
      )
    : table(
        '类别 | 分摊数（2024/25年） | 支出（2024/25年） | 分摊数（2025/26年） | 费用估计数（2026/27年） | 差异\n公务差旅 | 3 623.5 | 3 265.2 | 3 597.3 | 5 196.0 | 1 598.7\n设施 | 77 549.6 | 76 249.7 | 78 465.1 | 83 314.5 | 4 849.4',
        { unit: { currency: 'USD', scale: 1000 } },
      );

const travel = (spent: string, appropriated = '$3,623,500') =>
  `The proposed resources for official travel amount to $5,196,000 for 2026/27, representing an increase of $1,598,700 compared with the approved level of $3,597,300 for 2025/26. Expenditure amounted to ${spent} for 2024/25 and to $3,559,600 for 2023/24 against appropriations in the amount of ${appropriated} and $3,440,900, respectively.`;

const drawn: Readonly<Record<string, Case>> = {
  'every amount is that of the row, or of a year that the table has not': {
    blocks: [paragraph(travel('$3,265,200'))],
    finds: [],
  },
  'one digit of the expenditure is another': {
    blocks: [paragraph(travel('$3,265,800'))],
    finds: ['conflict document 600'],
  },
  // As it is printed in A/80/604/Add.9, para. 43.
  'a point for a comma': {
    blocks: [paragraph(travel('$3,265,200', '$3,623.500'))],
    finds: ['conflict document -3619876.5'],
  },
  'two digits are swapped, and “respectively” tells the year': {
    blocks: [paragraph(travel('$3,265,200', '$3,632,500'))],
    finds: ['conflict document 9000'],
  },
  // $3,275,200 of another year is one digit from 3 265.2 of the year that the table has.
  'an amount of another year is like that of the row': {
    blocks: [
      paragraph(
        'The proposed resources amount to $5,196,000 for 2026/27, compared with $3,597,300 for 2025/26. Expenditure amounted to $3,275,200 for 2023/24.',
      ),
    ],
    finds: [],
  },
  'only one amount is of the row': {
    blocks: [paragraph('The resources amount to $5,196,000. Expenditure amounted to $3,265,800 for 2024/25.')],
    finds: [],
  },
  // A/80/604/Add.9, para. 55: the other amounts have one digit each.
  'a row that the subject names, with one amount of it': {
    blocks: [
      paragraph(
        'The proposed resources for quick-impact projects amount to $4,000,000 for 2026/27. Expenditure amounted to $3,584,400 for 2024/25 and to $2,992,000 for 2023/24.',
      ),
    ],
    finds: ['conflict document 4000'],
  },
  'the same row where no year is told': {
    blocks: [
      paragraph('The resources for quick-impact projects amount to $4,000,000, of which $3,584,400 had been spent.'),
    ],
    finds: [],
  },
  'one amount of a row that is not named': {
    blocks: [
      paragraph('The proposed resources amount to $4,000,000 for 2026/27, and $3,584,400 was spent in 2024/25.'),
    ],
    finds: [],
  },
  'amounts of several rows': {
    blocks: [paragraph('Travel amounts to $5,196,000 and facilities to $83,314,500, of which $3,265,800 is new.')],
    finds: [],
  },
  'few digits, and no word of their year': {
    blocks: [
      paragraph('Travel rises by $1,598,700 from the level of $3,597,300; an amount of $5,186,000 was set aside.'),
    ],
    finds: [],
  },
  中文: {
    language: 'zh',
    blocks: [
      paragraph(
        '2026/27年度拟议公务差旅资源为5 196 000美元，比2025/26年度核定数3 597 300美元增加1 598 700美元。2024/25年度支出为3 265 800美元。',
      ),
    ],
    finds: ['conflict document 600'],
  },
};

describe('amounts of paragraphs that are drawn from a row', () => {
  it.each(Object.entries(drawn))('%s', (_, { language = 'en', blocks, finds }) => {
    const record = smallRecord(language, blocks, [costs(language)]);
    const found = rowMatchesText.run(record).filter(({ verdict }) => verdict === 'conflict');
    expect(found.map(inShort)).toEqual(finds);
  });
});

const vacancies = (language: Language) =>
  table(
    language === 'en'
      ? 'Category | Budgeted 2025/26, per cent | Actual 2025/26, per cent | Projected 2026/27, per cent\nMilitary observers | 0.0 | 38.7 | 90.3\nMilitary contingents | 2.1 | 15.4 | 23.7\nUnited Nations police | 0.8 | 31.0 | 24.4\nFormed police units | 0.0 | 23.8 | 24.5'
      : '类别 | 2025/26年编入预算 % | 2025/26年实际 % | 2026/27年预计 %\n军事观察员 | 0.0 | 38.7 | 90.3\n军事特遣队 | 2.1 | 15.4 | 23.7\n联合国警察 | 0.8 | 31.0 | 24.4\n建制警察部队 | 0.0 | 23.8 | 24.5',
  );

const rates = (text: string, form = /(\d+(?:\.\d+)?)(?: per cent|%)/g): SmallBlock => ({
  text,
  mentions: Array.from(text.matchAll(form), ([printed, number]) => percent(printed, number!)),
});

const staff = table(
  'Category | Approved 2025/26 | Proposed 2026/27 | Variance\nInternational staff | 744 | 670 | (74)\nNational Professional Officer | 116 | 117 | 1\nNational General Service staff | 510 | 510 | –\nUnited Nations Volunteers | | |\nInternational | 248 | 201 | (47)\nNational | 55 | 55 | –\nGovernment-provided personnel | 108 | 108 | –\nΣTotal | 1 781 | 1 661 | (120)',
);

const posts = (text: string): SmallBlock => ({
  text,
  mentions: Array.from(text.matchAll(/(\d[\d,]*) [^,()]*?(?=[,()]| and \d|$)/g), ([printed, number]) =>
    count(printed, number!.replace(',', '')),
  ),
});

const told: Readonly<Record<string, Case & { readonly of: 'rates' | 'posts' }>> = {
  'A/80/604/Add.9, para. 20': {
    of: 'rates',
    blocks: [
      rates(
        'Higher vacancy rates for military observers (90.3 per cent compared with 0 per cent), military contingents (23.7 per cent compared with 2.1 per cent), United Nations police (24.4 per cent compared with 0.8 per cent) and formed police units (24.5 per cent compared with 0 per cent).',
      ),
    ],
    finds: ['agreement 0', 'agreement 0'],
  },
  'one of four rates is another': {
    of: 'rates',
    blocks: [
      rates(
        'Higher vacancy rates for military observers (90.3 per cent), military contingents (27.3 per cent), United Nations police (24.4 per cent) and formed police units (24.5 per cent).',
      ),
    ],
    finds: ['conflict document 3.6'],
  },
  'what a rate is compared with': {
    of: 'rates',
    blocks: [
      rates(
        'Rates for military observers (90.3 per cent compared with 0 per cent), military contingents (23.7 per cent compared with 2.7 per cent), United Nations police (24.4 per cent compared with 0.8 per cent) and formed police units (24.5 per cent compared with 0 per cent).',
      ),
    ],
    finds: ['agreement 0', 'conflict document 0.6'],
  },
  'a rate that the row has in another column': {
    of: 'rates',
    blocks: [
      rates(
        'Vacancy rates for military observers (90.3 per cent), military contingents (15.4 per cent) and United Nations police (24.4 per cent).',
      ),
    ],
    finds: ['agreement 0'],
  },
  'one rate shows no column': {
    of: 'rates',
    blocks: [rates('Vacancy rates for military observers (90.3 per cent) and military contingents (27.3 per cent).')],
    finds: [],
  },
  'rates in Chinese': {
    of: 'rates',
    language: 'zh',
    blocks: [
      rates('空缺率较高的有：军事观察员（90.3%）、军事特遣队（27.3%）、联合国警察（24.4%）和建制警察部队（24.5%）。'),
    ],
    finds: ['conflict document 3.6'],
  },
  // The 872 are told in words of which a row is called, and sum three rows.
  'A/80/604/Add.9, para. 23': {
    of: 'posts',
    blocks: [
      posts(
        'comprising 871 international staff (670 international staff, 201 international United Nations Volunteers), 682 national staff (117 National Professional Officers, 510 national General Service staff, 55 national United Nations Volunteers) and 108 government-provided personnel',
      ),
    ],
    finds: ['agreement 0'],
  },
  'one number of posts is another': {
    of: 'posts',
    blocks: [
      posts(
        'comprising 670 international staff, 117 National Professional Officers, 570 national General Service staff, 55 national United Nations Volunteers and 108 government-provided personnel',
      ),
    ],
    finds: ['conflict document 60'],
  },
  'posts of which some are told': {
    of: 'posts',
    blocks: [
      posts(
        'a review of 670 international staff, 117 National Professional Officers, 12 national General Service staff and 108 government-provided personnel',
      ),
    ],
    finds: [],
  },
};

describe('figures that a sentence gives for rows of one column', () => {
  it.each(Object.entries(told))('%s', (_, { language = 'en', of, blocks, finds }) => {
    const record = smallRecord(language, blocks, [of === 'rates' ? vacancies(language) : staff]);
    expect(rowMatchesText.run(record).map(inShort)).toEqual(finds);
  });
});

const reductions = (rows: string) =>
  table(`Category | Paragraph number (present report) | Recommendation | Financial implication\n${rows}`, {
    unit: { currency: 'USD', scale: 1 },
    columns: [
      { title: 'Category', type: 'text' },
      { title: 'Paragraph number (present report)', type: 'text' },
      { title: 'Recommendation', type: 'text' },
      { title: 'Financial implication', type: 'amount' },
    ],
  });

const recommends = (number: string, rate: string, amount: string): SmallBlock => ({
  number,
  text: `The Committee recommends a reduction of ${rate} per cent ($${amount}) to the proposed resources.`,
  mentions: [percent(`${rate} per cent`, rate), money(`$${amount}`, amount.replaceAll(',', ''))],
});

const named: Readonly<Record<string, readonly [rows: string, finds: readonly string[]]>> = {
  'A/80/604/Add.1, annex': [
    'Travel | 32 | Reduction of 10 per cent | (29 800)\nFacilities | 33 | Reduction of 5 per cent | (18 800)',
    ['agreement 0'],
  ],
  'another amount': [
    'Travel | 32 | Reduction of 10 per cent | (28 900)\nFacilities | 33 | Reduction of 5 per cent | (18 800)',
    ['agreement 0', 'conflict document 900'],
  ],
  'another rate': [
    'Travel | 32 | Reduction of 15 per cent | (29 800)\nFacilities | 33 | Reduction of 5 per cent | (18 800)',
    ['agreement 0', 'conflict document -5'],
  ],
  'an amount that is like none of the paragraph': [
    'Travel | 32 | Reduction of 10 per cent | (1 234 000)\nFacilities | 33 | Reduction of 5 per cent | (18 800)',
    ['agreement 0'],
  ],
  'rows and paragraphs that have nothing in common': [
    'Travel | 32 | Reduction of 11 per cent | (29 900)\nFacilities | 33 | Reduction of 6 per cent | (18 900)',
    [],
  ],
};

describe('rows that name the paragraph that they come from', () => {
  it.each(Object.entries(named))('%s', (_, [rows, finds]) => {
    const record = smallRecord(
      'en',
      [recommends('32', '10', '29,800'), recommends('33', '5', '18,800')],
      [reductions(rows)],
    );
    expect(rowMatchesText.run(record).map(inShort)).toEqual(finds);
  });
});

const performance = (language: Language) =>
  language === 'en'
    ? table(
        'Category | Apportionment (2024/25) | Expenditure (2024/25) | Apportionment (2025/26)\nMilitary and police personnel | 642 877.4 | 628 416.9 | 635 236.3\nCivilian personnel | 235 925.4 | 250 145.3 | 256 506.0\nOperational costs | 292 816.9 | 267 706.9 | 282 389.7\nΣGross requirements | 1 171 619.7 | 1 146 269.1 | 1 174 132.0',
        { unit: { currency: 'USD', scale: 1000 } },
      )
    : table(
        '类别 | 分摊数（2024/25年） | 支出（2024/25年） | 分摊数（2025/26年）\n军警人员 | 642 877.4 | 628 416.9 | 635 236.3\n文职人员 | 235 925.4 | 250 145.3 | 256 506.0\n业务费用 | 292 816.9 | 267 706.9 | 282 389.7',
        { unit: { currency: 'USD', scale: 1000 } },
      );

const spent = (civilian: string): string =>
  `Higher expenditure under civilian personnel (${civilian}) and lower requirements under military and police personnel ($14,460,500) and under operational costs ($25,110,000).`;

const differences: Readonly<Record<string, Case>> = {
  'A/80/604/Add.9, para. 2': { blocks: [paragraph(spent('$14,219,900'))], finds: ['agreement 0'] },
  'one digit of one is another': { blocks: [paragraph(spent('$14,279,900'))], finds: ['conflict document 60000'] },
  'an amount that is like none': { blocks: [paragraph(spent('$8,000,000'))], finds: ['agreement 0'] },
  'one difference shows no columns': {
    blocks: [
      paragraph('Higher under civilian personnel ($14,279,900) and lower under operational costs ($25,110,000).'),
    ],
    finds: [],
  },
  中文: {
    language: 'zh',
    blocks: [
      paragraph(
        '文职人员（14 279 900美元）支出较高，军警人员（14 460 500美元）和业务费用（25 110 000美元）所需经费较少。',
      ),
    ],
    finds: ['conflict document 60000'],
  },
};

describe('amounts that lie between two columns', () => {
  it.each(Object.entries(differences))('%s', (_, { language = 'en', blocks, finds }) => {
    const record = smallRecord(language, blocks, [performance(language)]);
    expect(rowMatchesText.run(record).map(inShort)).toEqual(finds);
  });
});
