import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/layout/index.ts';
import { shadedRules } from '../../../src/layout/table-regions/shading.ts';
import type { Shade } from '../../../src/pdf/index.ts';
import { expectInProportion } from '../../in-proportion.ts';
import { ruleAt, segmentAt, segmentTo } from '../../tables/place-segments.ts';

const row = (y: number): Segment[] => [segmentAt(65, y, 'Air operations'), segmentTo(395, y, '1 200')];
const rows = [100, 120, 140, 160].flatMap(row);
const head: Shade = [60, 88, 400, 106];
const stripe: Shade = [60, 128, 400, 146];
const cells: readonly Shade[] = [
  [60, 88, 230, 106],
  [230, 88, 400, 97],
  [230, 97, 400, 106],
];

/** Heights of the edges. */
const heights = (
  ...[shades, segments, rules = []]: [readonly Shade[], readonly Segment[], ReturnType<typeof ruleAt>[]?]
) => shadedRules(shades, segments, rules).map(({ position }) => position);

describe('the edges of shading', () => {
  it.each<[string, readonly Shade[], readonly number[]]>([
    ['a shaded head', [head], [88, 106]],
    ['a head and a striped row', [head, stripe], [88, 106, 128, 146]],
    ['a head cell by cell, of two rows', cells, [88, 106, 88, 97, 97, 106]],
    ['a word marked', [[60, 88, 100, 106]], []],
  ])('are rules: %s', (_, shades, expected) => {
    expect(heights(shades, rows)).toEqual(expected);
  });
  it('are none where rules are drawn in the table (DP/2025/12/Add.1: each line of the head has its own box)', () => {
    expect(heights([head], rows, [ruleAt(107, 60, 400)])).toEqual([]);
  });
  it('are none around a title or text on a ground', () => {
    expect(heights([head], [segmentAt(65, 100, 'Recommendation 4')])).toEqual([]);
    const lines = Array.from({ length: 14 }, (_, index) => row(100 + 12 * index)).flat();
    expect(heights([[60, 88, 400, 270]], lines)).toEqual([]);
  });
  it('are found in a time in proportion to the boxes', () => {
    expectInProportion(200, (size) => {
      const many = Array.from({ length: size }, (_, index): Shade => [60, 20 * index, 400, 20 * index + 10]);
      return () => void shadedRules(many, rows, []);
    });
  });
});
