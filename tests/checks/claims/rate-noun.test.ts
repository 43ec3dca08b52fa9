import { describe, expect, it } from 'vitest';
import { isRateOfAnother } from '../../../src/checks/claims/rate-noun.ts';

/** `%` stands for the rate, `#` for the whole. */
const cases: readonly [words: string, another: boolean][] = [
  ['the Party obtained % of votes (48 of the # seats in the Assembly)', true],
  ['5,000 of the # settlements – accounting for % of the country’s population –', true],
  ['about % of civil servants were women, and 81 out of # judges were women', true],
  ['Of the # recommendations issued, 40, or % of the total', false],
  ['Of the # members, 23 took part, or % of the membership', false],
  ['Of the # posts, 30 (%) were vacant', false],
  ['23 women, or % of the participants, among # participants', false],
];

describe('isRateOfAnother', () => {
  it.each(cases)('%s', (text, another) => {
    const words = text.replace('%', '\uE001').replace('#', '\uE002');
    expect(isRateOfAnother(words, words.indexOf('\uE001'), words.indexOf('\uE002'))).toBe(another);
  });
});
