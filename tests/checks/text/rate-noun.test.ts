import { describe, expect, it } from 'vitest';
import { isOfTotal, isRateOfAnother, isYearly } from '../../../src/checks/text/rate-noun.ts';

/** `%` stands for the rate, `#` for the whole. */
const cases: readonly [words: string, another: boolean][] = [
  ['the Party obtained % of votes (48 of the # seats in the Assembly)', true],
  ['5,000 of the # settlements – accounting for % of the country’s population –', true],
  ['about % of civil servants were women, and 81 out of # judges were women', true],
  ['Of the # recommendations issued, 40, or % of the total', false],
  ['Of the # members, 23 took part, or % of the membership', false],
  ['Of the # posts, 30 (%) were vacant', false],
  ['second for nine of the # largest entities, accounting for % of total funding from Governments', true],
  ['23 women, or % of the participants, among # participants', false],
];

describe('isRateOfAnother', () => {
  it.each(cases)('%s', (text, another) => {
    const words = text.replace('%', '\uE001').replace('#', '\uE002');
    expect(isRateOfAnother(words, words.indexOf('\uE001'), words.indexOf('\uE002'))).toBe(another);
  });
});

/** `%` stands for the rate. */
const others: readonly [words: string, yearly: boolean, ofTotal: boolean, why: string][] = [
  ['has grown by % a year, from', true, false, 'the rate of each year is none of all of them'],
  ['at an average annual rate of % between', true, false, 'told before it'],
  ['人口每年增长%，从', true, false, 'in Chinese'],
  ['up from 2023 and representing % of total procurement', false, true, 'DP/OPS/2025/12, para. 2'],
  ['an increase of % compared with 2023', false, false, 'of the change'],
];

describe('rates of other things than a change', () => {
  it.each(others)('%s', (text, yearly, ofTotal) => {
    const words = text.replace('%', '\uE001');
    expect([isYearly(words, words.indexOf('\uE001')), isOfTotal(words, words.indexOf('\uE001'))]).toEqual([
      yearly,
      ofTotal,
    ]);
  });
});
