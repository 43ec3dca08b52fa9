import { expect, it } from 'vitest';
import { besideFigures } from '../../../src/layout/table-regions/figures-beside-text.ts';
import { wordsOf } from '../../../src/layout/table-regions/text.ts';
import { segmentAt, segmentTo } from '../../tables/place-segments.ts';

const extent = { left: 300, right: 520 };
/** Figures end at 348; texts begin at 354. */
const row = (figure: string, text: string, left = 354) => [
  ...wordsOf(segmentTo(348, 100, figure)),
  ...wordsOf(segmentAt(left, 100, text)),
];

it.each<[why: string, rows: ReturnType<typeof row>[], boundary: number | undefined]>([
  [
    'figures that end at one edge before texts that begin at one',
    [row('30.0', 'Late nomination'), row('61.0', 'Changes'), row('8.0', 'Visas')],
    351,
  ],
  ['figures in groups', [row('2 118.4', 'Damage'), row('11 940.0', 'Start-up'), row('305.7', 'Relocation')], 351],
  [
    'texts that begin anywhere are the rest of phrases',
    [row('30', 'days', 354), row('61', 'days', 354), row('8', 'days', 358)],
    undefined,
  ],
  ['figures of two columns', [row('30.0', '12'), row('61.0', '14'), row('8.0', '1')], undefined],
  [
    'days before their months (A/47/466)',
    ['11', '12', '13'].map((day) => wordsOf(segmentTo(420, 100, `${day} June 1992`))),
    undefined,
  ],
  ['too few rows', [row('30.0', 'Late nomination'), row('61.0', 'Changes')], undefined],
])('%s', (_, rows, boundary) => {
  expect(besideFigures(rows, extent, 10)).toBe(boundary);
});
