import { describe, expect, it } from 'vitest';
import { findFoot } from '../../src/layout/foot.ts';
import { joinSegments } from '../../src/layout/lines.ts';
import type { Segment } from '../../src/layout/segment.ts';
import { ruleAt } from '../tables/place-segments.ts';
import { at } from './segment.ts';

const sized = (segment: Segment, size: number): Segment => ({ ...segment, size });
const lineOf = (mark: string, text: string, baseline: number, size: number) =>
  joinSegments([sized(at(mark, 98, 104, baseline), size), sized(at(text, 113, 300, baseline), size)]);

describe('findFoot', () => {
  const title = joinSegments([at('China', 113, 200, 345)]);

  it.each([
    ['both smaller', 9, 9, 1],
    ['the second as large as the text (A/HRC/11/25)', 9, 10, 1],
    ['larger than the text', 9, 12, 3],
  ])('two notes below their rule, %s', (_, first, second, cut) => {
    const lines = [
      title,
      lineOf('*', 'Reissued for technical reasons.', 703, first),
      lineOf('**', 'The annex is circulated as received.', 714, second),
    ];
    expect(findFoot(lines, [ruleAt(690, 90, 164)], 90, 10)).toBe(cut);
  });

  it('a list further in than the note and its rule (A/48/653)', () => {
    const lines = [
      joinSegments([at('Against: Australia, Austria, Belgium', 173, 533, 600)]),
      joinSegments([at('4/', 95, 105, 718), at('The delegation of Rwanda would have voted in favour.', 125, 514, 718)]),
    ];
    expect(findFoot(lines, [ruleAt(700, 65, 205)], 173, 10)).toBe(1);
  });

  it('a stop that stands alone below the note (A/HRC/8/46)', () => {
    const lines = [title, lineOf('*', 'Previously issued.', 703, 10), joinSegments([at('.', 310, 313, 740)])];
    expect(findFoot(lines, [ruleAt(690, 90, 164)], 90, 10)).toBe(1);
  });

  it('a numbered paragraph below the notes of a table (S/2025/472)', () => {
    const lines = [
      title,
      lineOf('*', 'Belize had deployed 2 who have since returned.', 508, 10),
      joinSegments([at('47. So far, the mission is operating at below 30%', 60, 533, 540)]),
    ];
    expect(findFoot(lines, [ruleAt(500, 90, 164)], 60, 10)).toBe(3);
  });
});
