import { describe, expect, it } from 'vitest';
import { isSpaceless, spaceBetween } from '../../../src/layout/segments/word-space.ts';

describe('a gap between runs', () => {
  it.each([
    ['f', 't', 0.187, true, true, 'paragraph 11 of|the report of 1998 (A/53/603)'],
    ['a', 'b', 0.187, false, false, 'sustaina|ble, set apart to fill a line that has spaces (E/2025/61)'],
    ['1', 'o', 0.18, true, true, 'in paragraph 11|of chapter VII'],
    ['c', 'o', 0.138, true, false, 'Welc|omes, letters set apart'],
    ['4', '5', 0.18, true, false, 'digits of one number'],
    ['/', '.', 0.18, true, false, '/|...'],
    ['章', '1', 0.18, true, false, 'beside an ideograph'],
    ['会', '议', 0.3, true, false, 'ideographs'],
  ])('%s|%s, %s of the size wide, on a line without spaces: %s', (last, next, gap, spaceless, is, why) =>
    expect(gap > spaceBetween(last.charCodeAt(0), next.charCodeAt(0), spaceless), why).toBe(is),
  );
});

describe('a gap on a line whose runs hold no spaces', () => {
  it.each([
    [['securing', 'the', 'necessary', 'resources'], true, 'each run a word (A/53/603)'],
    [['develo', 'ping countries', 'and'], false, 'a run of two words'],
    [['44', '.'], false, 'too few to tell'],
    [['C', 'o', 'n', 't', 'e', 'n', 't', 's'], false, 'letters spread over a line'],
  ])('%s', (texts, spaceless, why) => {
    expect(isSpaceless(texts.map((text) => ({ text }))), why).toBe(spaceless);
    expect(0.155 > spaceBetween('y'.charCodeAt(0), 'r'.charCodeAt(0), spaceless), why).toBe(spaceless);
  });
});
