import { expect, it } from 'vitest';
import { leadingOf, textSizeOf } from '../../src/layout/body.ts';
import { joinSegments } from '../../src/layout/lines/lines.ts';
import { at } from './segment.ts';

const ofSize = (size: number, glyphs: number) => ({ ...at('text', 60, 100, 100), size, glyphs });

it.each<{ why: string; text: [size: number, glyphs: number][]; common: number; expected: number }>([
  {
    why: 'a Chinese budget has most of its characters in tables, which are smaller than its text',
    text: [
      [10.5, 1900],
      [14, 120],
      [8, 300],
    ],
    common: 8,
    expected: 10.5,
  },
  { why: 'titles between tables are not the text', text: [[14, 90]], common: 8, expected: 8 },
  { why: 'a page of nothing but figures has the size of its tables', text: [], common: 7, expected: 7 },
])('$why', ({ text, common, expected }) => {
  expect(
    textSizeOf(
      text.map(([size, glyphs]) => ofSize(size, glyphs)),
      common,
    ),
  ).toBe(expected);
});

it('measures the leading below full lines: titles of tables stand closer than the text', () => {
  const lineAt = (y: number, right: number) => joinSegments([at('text', 60, right, y)]);
  const paragraphs = [100, 125, 150, 175, 200, 225, 250, 275].map((y) => lineAt(y, 500));
  const titles = [400, 414, 428, 442, 456].map((y) => lineAt(y, 180));
  expect(leadingOf([...paragraphs, ...titles], 10)).toBe(25);
  expect(leadingOf(titles, 10)).toBe(14);
});
