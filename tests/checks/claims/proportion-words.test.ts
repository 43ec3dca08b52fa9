import { describe, expect, it } from 'vitest';
import { fractionOf, multipleOf } from '../../../src/checks/claims/proportion-words.ts';

const cases: readonly [words: string, fraction: number | undefined, multiple: number | undefined, why: string][] = [
  ['half', 0.5, undefined, 'a part of itself'],
  ['Two thirds', 2 / 3, undefined, 'at the beginning of a sentence'],
  ['three-quarters', 0.75, undefined, 'with a hyphen'],
  ['five thirds', undefined, undefined, 'no part of a whole'],
  ['三分之二', 2 / 3, undefined, 'in Chinese'],
  ['一半', 0.5, undefined, 'in Chinese, half'],
  ['tripled', undefined, 3, 'a verb'],
  ['sevenfold', undefined, 7, 'DP/2025/18: a sevenfold rise'],
  ['10-fold', undefined, 10, 'in digits'],
  ['three times', undefined, 3, 'as high'],
  ['cut by half', undefined, 0.5, 'of a cost'],
  ['翻了两番', undefined, 4, 'twice doubled'],
  ['四倍', undefined, 4, 'in Chinese, so many times'],
];

describe('parts and multiples in words', () => {
  it.each(cases)('%s', (words, fraction, multiple) => {
    expect([fractionOf(words), multipleOf(words)]).toEqual([fraction, multiple]);
  });
});
