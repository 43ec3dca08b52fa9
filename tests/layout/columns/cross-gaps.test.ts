import { describe, expect, it } from 'vitest';
import { partAtGutter } from '../../../src/layout/columns/cross-gaps.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import { at } from '../segment.ts';

/** Letters of five points from 100 on, and a word that begins at 300 behind a gap. */
const crossing = (left: string, right: string, baseline: number): Segment => {
  const edges = [...left].map((_, index) => 300 - (left.length - index) * 5 - 8);
  const text = `${left} ${right}`;
  const all = [...edges, 292, ...[...right, ''].map((_, index) => 300 + index * 5)];
  return { ...at(text, edges[0]!, all.at(-1)!, baseline), edges: all, glyphs: text.length - 1 };
};
const names = (baseline: number): Segment[] => [at('Vanuatu', 100, 140, baseline), at('Mr. A', 300, 330, baseline)];
const venezuela = crossing('Venezuela (Bolivarian Republic of)', 'H.E. Mr. Samuel', 110);

describe('partAtGutter', () => {
  it.each([
    ['a State right before the column of names', [...names(100), venezuela], 4],
    ['full lines above and below', [at('a full line of text', 100, 480, 100), venezuela], 2],
    [
      'the gap of a word elsewhere',
      [...names(100), crossing('Venezuela', 'H.E.', 110)].map((one, index) =>
        index === 2
          ? { ...one, edges: one.edges.map((edge) => edge + 20), box: [one.box[0] + 20, 102, one.box[2] + 20, 112] }
          : one,
      ) as Segment[],
      3,
    ],
  ])('%s', (_, segments, count) => expect(partAtGutter(segments, 300)).toHaveLength(count));

  it('keeps every glyph', () => {
    const [, , left, right] = partAtGutter([...names(100), venezuela], 300);
    expect([left!.text, right!.text]).toEqual(['Venezuela (Bolivarian Republic of)', 'H.E. Mr. Samuel']);
    expect(left!.partOf).toBe(venezuela);
  });
});
