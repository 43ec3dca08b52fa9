import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRadicals } from '../../src/layout/index.ts';

describe('foldRadicals', () => {
  it.each([
    ['⻢耳他', '马耳他', 'CJK Radicals Supplement: NFKC leaves it'],
    ['⽉ ⼤ ⼠', '月 大 士', 'Kangxi radicals'],
    ['⺠主', '民主', 'supplement'],
    ['A/59/205 第二', 'A/59/205 第二', 'ordinary text stays'],
  ])('%s', (text, expected, why) => expect(foldRadicals(text), why).toBe(expected));

  it('keeps every offset', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldRadicals(text).length === text.length)));
});
