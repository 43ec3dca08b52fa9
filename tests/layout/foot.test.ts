import { describe, expect, it } from 'vitest';
import { findFoot } from '../../src/layout/foot.ts';
import type { Line } from '../../src/layout/lines/line.ts';
import { joinSegments } from '../../src/layout/lines/lines.ts';
import type { Segment } from '../../src/layout/segments/segment.ts';
import { ruleAt } from '../tables/place-segments.ts';
import { at } from './segment.ts';

const sized = (segment: Segment, size: number): Segment => ({ ...segment, size });
const lineOf = (mark: string, text: string, baseline: number, size: number) =>
  joinSegments([sized(at(mark, 98, 104, baseline), size), sized(at(text, 113, 300, baseline), size)]);

describe('findFoot', () => {
  it('a page of notes may begin with the rest of the last one before', () => {
    const mark = { start: 0, end: 2, style: { size: 5, bold: false, italic: false, rise: 3 } };
    const note = (text: string, baseline: number) => {
      const line = joinSegments([sized(at(text, 62, 300, baseline), 8)]);
      return { ...line, styles: [mark] };
    };
    const rest = (left: number, baseline: number) =>
      joinSegments([sized(at('outstanding replies.', left, 160, baseline), 8)]);
    const notes = [note('45 Sales No. E.85.IV.22.', 79), note('46 General Assembly', 90), rest(73.8, 100)];
    expect(findFoot([rest(73.8, 68), ...notes], [], 62, 10)).toBe(0);
    expect(findFoot([rest(62, 68), ...notes], [], 62, 10), 'a line of its own').toBe(1);
  });

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

  it.each([
    ['with its mark raised (A/C.2/80/L.40)', 3, 1],
    ['a line of text: none of the two is a note', 0, 3],
  ])('below a small note one as large as the text, %s', (_, rise, cut) => {
    const raised = (text: string, baseline: number, size: number, up: number): Line => {
      const segment = sized(at(text, 113, 200, baseline), size);
      const style = { size, bold: false, italic: false, rise: 0 };
      const styles = [
        { start: 0, end: 3, style: { ...style, size: up > 0 ? 0.65 * size : size, rise: up } },
        { start: 3, end: text.length, style },
      ];
      return joinSegments([{ ...segment, styles }]);
    };
    const lines = [title, raised('14 UNEP/EA.5/Res.11.', 720, 8.5, 3), raised('15 A/80/255.', 732, 10, rise)];
    expect(findFoot(lines, [ruleAt(706, 100, 172)], 123, 10)).toBe(cut);
  });

  it('a list further in than the note and its rule (A/48/653)', () => {
    const lines = [
      joinSegments([at('Against: Australia, Austria, Belgium', 173, 533, 600)]),
      joinSegments([at('4/', 95, 105, 718), at('The delegation of Rwanda would have voted in favour.', 125, 514, 718)]),
    ];
    expect(findFoot(lines, [ruleAt(700, 65, 205)], 173, 10)).toBe(1);
  });

  it('a rule under a link in a table, which stands between it and what is smaller (DP/2025/12/Add.1)', () => {
    const lines = [joinSegments([sized(at('Reports that are not relevant:', 98, 400, 420), 9)])];
    expect(findFoot(lines, [ruleAt(321, 90, 164)], 90, 10)).toBe(1);
    expect(findFoot(lines, [ruleAt(405, 90, 164)], 90, 10), 'a rule right above it').toBe(0);
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
