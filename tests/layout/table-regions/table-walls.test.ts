import { expect, it } from 'vitest';
import { findTableRegions } from '../../../src/layout/table-regions/index.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { ruleAt, segmentAt, uprightAt } from '../../tables/place-segments.ts';

const EDGES = [60, 180, 300, 420];

/** A box with rules at these heights. */
const box = (...heights: readonly number[]): Rule[] => [
  ...heights.map((y) => ruleAt(y, 60, 420)),
  ...EDGES.map((x) => uprightAt(x, heights[0]!, heights.at(-1)!)),
];

const row = (y: number, ...texts: readonly string[]) =>
  texts.map((text, column) => segmentAt(EDGES[column]! + 4, y, text));

const found = (segments: ReturnType<typeof row>, rules: readonly Rule[]): number[] =>
  findTableRegions({ page: 2, width: 500, height: 800, angle: 0, segments, rules }).map(
    (region) => region.segments.length,
  );

const above = [...row(112, 'Viet Nam', 'Mr. Giang', 'Ms. Lien'), ...row(132, 'Yemen', 'Mr. Al-Barati', 'Mr. Huy')];
const below = [
  ...row(182, 'Holy See', 'Mr. Caccia', 'Mr. Murphy'),
  ...row(202, 'Observer', 'Mr. Formica', 'Ms. Viviano'),
];
const heading = segmentAt(180, 157, 'Observer States', { bold: true });

it.each<[string, ReturnType<typeof row>, readonly Rule[], readonly number[]]>([
  [
    'a heading between two boxes is in neither (A/CN.10/2025/INF/1)',
    [...above, heading, ...below],
    [...box(100, 120, 140), ...box(170, 190, 210)],
    [6, 6],
  ],
  ['a heading within one box is a row', [...above, heading, ...below], box(100, 120, 140, 170, 190, 210), [13]],
  [
    'a box holds all its rows: the legend below is text (JIU/REP/2025/2)',
    [
      ...above,
      segmentAt(62, 152, 'Legend:'),
      segmentAt(62, 164, 'L:'),
      segmentAt(90, 164, 'Recommendation for decision'),
    ],
    box(100, 120, 140),
    [6],
  ],
  ['a box with a single row of cells is a table (A/CN.10/2025/INF/1)', above.slice(0, 3), box(100, 120), [3]],
])('%s', (_, segments, rules, expected) => {
  expect(found(segments, rules)).toEqual(expected);
});
