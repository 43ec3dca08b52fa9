import { expect, it } from 'vitest';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import { layDownTitles } from '../../../src/layout/segments/upright-titles.ts';
import { segmentAt, uprightAt } from '../../tables/place-segments.ts';

const page = { width: 500, height: 800 };
/** Columns 20 points wide, walled from 100 to 160. */
const walls = [100, 120, 140, 160].map((x) => uprightAt(x, 100, 160));

/** Text that reads upward, its letters between `x` and `x` + 9, from 155 up. */
const upward = (x: number, text: string, baseline = x + 8): Segment => ({
  ...segmentAt(page.height - 155, baseline, text),
  angle: 270,
  box: [page.height - 155, x, page.height - 120, x + 9],
});

it('lays titles down in their columns, on one line (JIU/REP/2025/2, annex)', () => {
  const titles = [upward(105, 'UNDP'), upward(125, 'UNEP'), upward(145, 'UNFPA')];
  const laid = [...layDownTitles(titles, [], walls, page, 0).values()];
  expect(laid.map(({ text, box, baseline, angle }) => [text, box[0], box[2], baseline, angle])).toEqual([
    ['UNDP', 105, 114, 155, 0],
    ['UNEP', 125, 134, 155, 0],
    ['UNFPA', 145, 154, 155, 0],
  ]);
});

it('leaves the titles of axes and running heads as they are', () => {
  expect(layDownTitles([upward(105, 'Share'), upward(125, 'Year')], [], walls, page, 0).size).toBe(0);
  expect(layDownTitles([upward(205, 'A'), upward(225, 'B'), upward(245, 'C')], [], walls, page, 0).size).toBe(0);
});
