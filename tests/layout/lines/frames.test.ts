import { describe, expect, it } from 'vitest';
import { boxesOf, isFramed } from '../../../src/layout/lines/frames.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import type { SegmentedPage } from '../../../src/layout/segments/segmented-page.ts';
import type { Rule } from '../../../src/pdf/index.ts';
import { at } from '../segment.ts';

const rule = (orientation: Rule['orientation'], position: number, start: number, end: number): Rule => ({
  ...{ orientation, position, start, end },
  thickness: 0.5,
});
const frame = (top: number, bottom: number, short = 0): Rule[] => [
  rule('horizontal', top, 123, 489),
  rule('horizontal', bottom, 123, 489),
  rule('vertical', 123, top, bottom - short),
  rule('vertical', 489, top, bottom - short),
];
const boxes = (rules: readonly Rule[]) => boxesOf({ rules, height: 792 } as unknown as SegmentedPage);
const title = joinSegments([at('A pact for a sustainable future', 140, 300, 95)]);

describe('a box around lines of text', () => {
  it.each([
    [frame(75, 207), true, 'closed'],
    [frame(75, 207, 6), true, 'with sides that end above the lower rule, as word processors draw them (A/80/1)'],
    [frame(75, 207, 20), false, 'open'],
    [frame(40, 760), false, 'around the page'],
    [frame(120, 207), false, 'further down'],
  ])('%#', (rules, expected, why) => expect(isFramed(title, boxes(rules)), why).toBe(expected));
});
