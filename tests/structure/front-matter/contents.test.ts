import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { contentsEntries, entryLines } from '../../../src/structure/front-matter/contents.ts';
import { wordsOf } from '../../../src/structure/words/index.ts';
import { at } from '../../layout/segment.ts';

const words = wordsOf('en');
const block = (...texts: readonly string[]): TextBlock => ({
  kind: 'text',
  lines: texts.map((text, row) => joinSegments([at(text, 58, 550, 100 + 12 * row)])),
  column: { left: 58, right: 550 },
  gapBefore: 2,
});

describe('a contents page', () => {
  const contents = block('Contents');
  const entry = block('XIII. Way forward ............................ 34');
  const annexes = block('Annexes');
  const list = block('Annex 1: Output scorecard, 2024', 'Annex 2: UNFPA humanitarian update, 2024');
  const text = block('The Fund reports', 'on what it has done', 'in the year under review', 'and before.');

  it.each([
    [[contents, entry, annexes, list], [entry, annexes, list], 'annexes without pages (DP/FPA/2025/4 (Part I))'],
    [[contents, entry, annexes, list, text], [entry, annexes, list], 'text below them'],
    [[contents, entry, list], [entry], 'without a heading of their own'],
    [[contents, annexes, list], [], 'without entries before them'],
  ])('%#', (blocks, expected, why) => {
    expect([...contentsEntries(blocks, words, 10)], why).toEqual(expected);
  });

  it('has an entry for each annex', () => {
    expect(entryLines(list, words).map((lines) => lines.length)).toEqual([1, 1]);
  });
});
