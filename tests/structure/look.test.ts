import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../src/layout/index.ts';
import { joinSegments } from '../../src/layout/lines/lines.ts';
import { lookOf } from '../../src/structure/look.ts';
import { at } from '../layout/segment.ts';

/** A line whose first letters are bold. */
const block = (text: string, bold: number): TextBlock => {
  const plain = { size: 10, bold: false, italic: false, rise: 0 };
  const styles = [
    { start: 0, end: bold, style: { ...plain, bold: true } },
    { start: bold, end: text.length, style: plain },
  ];
  const line = joinSegments([{ ...at(text, 100, 400, 200), styles }]);
  return { kind: 'text', lines: [line], column: { left: 100, right: 500 }, gapBefore: 2 };
};

describe('lookOf', () => {
  it.each([
    [
      'Gender equality [agenda item 8 (b)]',
      15,
      true,
      'what is added in square brackets does not count (E/HLPF/2025/3/Add.1)',
    ],
    ['Gender equality is a goal of the Agenda', 15, false, 'a bold beginning'],
    ['Gender equality', 15, true, 'a title'],
  ])('%s', (text, bold, found, why) => expect(lookOf(block(text, bold)).bold, why).toBe(found));
});
