import { describe, expect, it } from 'vitest';
import { spaceBetween } from '../../src/layout/word-space.ts';

describe('a gap between runs', () => {
  it.each([
    ['f', 't', 0.187, true, 'paragraph 11 of|the report of 1998 (A/53/603)'],
    ['t', 't', 0.197, true, 'the Paris Agreement|to apply (A/C.2/80/L.22)'],
    ['1', 'o', 0.18, true, 'in paragraph 11|of chapter VII'],
    ['e', 'k', 0.1, false, 'se|king, set apart to fill the line'],
    ['4', '5', 0.18, false, 'digits of one number'],
    ['/', '.', 0.18, false, '/|...'],
    ['章', '1', 0.18, false, 'beside an ideograph'],
    ['会', '议', 0.3, false, 'ideographs'],
  ])('%s|%s, %s of the size wide', (last, next, gap, is, why) =>
    expect(gap > spaceBetween(last.charCodeAt(0), next.charCodeAt(0)), why).toBe(is),
  );
});
