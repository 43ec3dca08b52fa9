import { describe, expect, it } from 'vitest';
import type { SegmentedPage } from '../../../src/layout/index.ts';
import { withPlainFace } from '../../../src/layout/index.ts';
import type { Segment, Style } from '../../../src/layout/segments/segment.ts';
import { at } from '../segment.ts';

const look = (text: string, style: Partial<Style>): Segment => ({
  ...at(text, 50, 400, 100),
  styles: [{ start: 0, end: text.length, style: { size: 10, bold: false, italic: false, rise: 0, ...style } }],
});

const page = (segments: readonly Segment[]): SegmentedPage => ({
  number: 1,
  width: 600,
  height: 800,
  angle: 0,
  segments,
  turned: [],
  rules: [],
  displayed: { width: 600, height: 800, rotation: 0 },
  glyphs: 0,
});

const boldOf = (...segments: Segment[]): boolean[] =>
  withPlainFace([page(segments)])[0]!.segments.map(({ styles }) => styles[0]!.style.bold);

const title = look('范围', { bold: true, byFace: 'bold' });
const text = '本节对负责授权的政府提供指导';

describe('withPlainFace', () => {
  it.each([
    ['a title in 中宋 above a text in 宋体 (ST/SPACE/61/Rev.3)', [title, look(text, {})], [true, false]],
    [
      'a text in 中宋, with a title made bolder (the Agreement of 2023 in Chinese)',
      [look('范围', { bold: true }), look(text, { bold: true, byFace: 'bold' })],
      [true, false],
    ],
  ] as const)('%s', (_, segments, wanted) => expect(boldOf(...segments)).toEqual(wanted));
});
