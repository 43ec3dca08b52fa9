import { describe, expect, it } from 'vitest';
import { standsApart } from '../../../src/layout/furniture/apart.ts';
import type { PageSegments } from '../../../src/layout/segments/page-segments.ts';
import type { Segment } from '../../../src/layout/segments/segment.ts';
import { at } from '../segment.ts';

const page = (...segments: Segment[]): PageSegments => ({ number: 1, width: 612, height: 792, segments, rules: [] });

describe('does text of a furniture form stand apart from the text?', () => {
  it.each([
    {
      why: 'a line that ends with the second half of a joint symbol (S/RES/2558 (2020))',
      segment: at('S/2020/773.', 57, 105, 694),
      others: [
        at('the report on peacebuilding and sustaining peace, A/74/976-', 57, 555, 680),
        at('text', 57, 555, 666),
      ],
      expected: false,
    },
    {
      why: 'a word of a justified line (S/RES/2560 (2020))',
      segment: at('2368', 398, 418, 697),
      others: [at('and (b) of Resolution', 319, 385, 697), at('(2017), and to provide', 432, 555, 697)],
      expected: false,
    },
    {
      why: 'a job number below the text',
      segment: at('26-04885 (E)', 60, 120, 735),
      others: [at('text', 60, 555, 700), at('text', 60, 555, 688)],
      expected: true,
    },
    {
      why: 'a cell beside a stub and other amounts, in a table at the foot of the first page',
      segment: at('12', 300, 310, 700),
      others: [at('Furniture and equipment . . . . . .', 60, 250, 700), at('3 883 799', 380, 420, 700)],
      expected: false,
    },
    {
      why: 'the codes of dates beside a job number',
      segment: at('120804', 140, 170, 735),
      others: [at('04-44567 (C)', 60, 120, 735), at('150804', 180, 210, 735), at('Please note', 400, 450, 735)],
      expected: true,
    },
    { why: 'a page number on a page of pictures', segment: at('12', 300, 310, 760), others: [], expected: true },
  ])('$why', ({ segment, others, expected }) => {
    expect(standsApart(segment, page(segment, ...others), -1)).toBe(expected);
  });
});
