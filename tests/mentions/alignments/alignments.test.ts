import { describe, expect, it } from 'vitest';
import { findAlignments } from '../../../src/mentions/alignments/index.ts';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findInstruments } from '../../../src/mentions/instruments/index.ts';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { findPlaces } from '../../../src/mentions/places/index.ts';
import { findPercentages } from '../../../src/mentions/quantities/index.ts';
import type { Language } from '../../../src/record/index.ts';

const pairs = (text: string, language: Language): string[] => {
  const context = { language };
  const found = [
    ...findInstruments(text, context),
    ...findDates(text, context),
    ...findPlaces(text, context),
    ...findMoney(text, context),
    ...findPercentages(text, context, []),
  ];
  return findAlignments(text, context, found).flatMap((alignment) =>
    alignment.pairs.map(([name, figure]) => `${text.slice(...name)} = ${text.slice(...figure)}`),
  );
};

describe('findAlignments', () => {
  it.each([
    [
      'zh',
      '《联合国打击跨国有组织犯罪公约》以及《关于打击陆、海、空偷运移民的议定书》分别于2003年9月29日和2004年1月18日生效。',
      ['《联合国打击跨国有组织犯罪公约》 = 2003年9月29日', '《关于打击陆、海、空偷运移民的议定书》 = 2004年1月18日'],
      'the n-th name with the n-th date',
    ],
    ['zh', '《联合国反腐败公约》分别于2003年9月29日和2004年1月18日', [], 'one name, two dates: nothing is guessed'],
    [
      'en',
      'Kenya and Mexico ratified it on 3 May 2004 and 6 June 2004, respectively.',
      ['Kenya = 3 May 2004', 'Mexico = 6 June 2004'],
      '“respectively” stands behind both',
    ],
    [
      'en',
      'Recalling the adoption and the entry into force of the Arms Trade Treaty on 2 April 2013 and 24 December 2014, respectively, and noting that the Arms Trade Treaty remains open for accession',
      [],
      'names stand before “respectively”: two events of one instrument',
    ],
    [
      'en',
      'expenditures of $211,900 and $160,600 and apportioned amounts of $187,700 and $188,000 in the 2024/25 and 2023/24 periods, respectively.',
      ['2024/25 = $211,900', '2023/24 = $160,600', '2024/25 = $187,700', '2023/24 = $188,000'],
      'two rows of amounts with one row of periods',
    ],
    [
      'en',
      'Expenditure amounted to $304,900 for 2024/25 and $327,700 for 2023/24 against appropriations of $665,500 and $690,100 respectively.',
      ['2024/25 = $665,500', '2023/24 = $690,100'],
      'periods told one by one before',
    ],
    [
      'en',
      'Cancellation for the 2024/25 period and for the 2023/24 period amounted to $1,679,000 and $2,090,600, respectively.',
      ['2024/25 = $1,679,000', '2023/24 = $2,090,600'],
      'periods as subjects',
    ],
    [
      'zh',
      '2024/25年度和2023/24年度的支出分别为304 900美元和327 700美元。',
      ['2024/25年度 = 304 900美元', '2023/24年度 = 327 700美元'],
      'periods and amounts',
    ],
    ['en', 'It exceeded the targets of 95 per cent and 92 per cent, respectively.', [], 'nothing to pair with'],
    [
      'en',
      'Kenya, Mexico and Peru ratified it on 3 May 2004 and 6 June 2004, respectively.',
      [],
      'three names, two dates',
    ],
  ] as const)('%s %s', (language, text, expected, why) => expect(pairs(text, language), why).toEqual([...expected]));
});
