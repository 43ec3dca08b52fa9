import { describe, expect, it } from 'vitest';
import { findAlignments } from '../../../src/mentions/alignments/index.ts';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findInstruments } from '../../../src/mentions/instruments/index.ts';
import { findPlaces } from '../../../src/mentions/places/index.ts';
import type { Language } from '../../../src/record/index.ts';

const pairs = (text: string, language: Language): string[] => {
  const context = { language };
  const found = [...findInstruments(text, context), ...findDates(text, context), ...findPlaces(text, context)];
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
      'Kenya, Mexico and Peru ratified it on 3 May 2004 and 6 June 2004, respectively.',
      [],
      'three names, two dates',
    ],
  ] as const)('%s %s', (language, text, expected, why) => expect(pairs(text, language), why).toEqual([...expected]));
});
