import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRadicals, splitLigatures } from '../../../src/layout/segments/fold.ts';

describe('foldRadicals', () => {
  it.each([
    ['⻢耳他', '马耳他', 'CJK Radicals Supplement: NFKC leaves it'],
    ['⽉ ⼤ ⼠', '月 大 士', 'Kangxi radicals'],
    ['⺠主', '民主', 'supplement'],
    ['2002‒2003', '2002–2003', 'a renderer named the figure dash, which shares its glyph with the en dash'],
    ['Conclusions and/or recommendations∗∗', 'Conclusions and/or recommendations**', 'stars of another code'],
    ['A/59/205 第二', 'A/59/205 第二', 'ordinary text stays'],
  ])('%s', (text, expected, why) => expect(foldRadicals(text), why).toBe(expected));

  it('keeps every offset', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldRadicals(text).length === text.length)));
});

describe('splitLigatures', () => {
  it('gives each letter of a ligature its share of the width', () =>
    expect(splitLigatures({ text: 'eﬃcient', edges: [0, 6, 18, 24, 26, 32, 38, 42] })).toEqual({
      text: 'efficient',
      edges: [0, 6, 10, 14, 18, 24, 26, 32, 38, 42],
    }));
});
