import type { GlyphRun } from '../../src/pdf/index.ts';

const font = { name: 'Times', bold: false, italic: false };
/** Letters half as wide as they are high, upright. */
export const run = (text: string, left: number, baseline: number, size: number): GlyphRun => ({
  text,
  edges: [left, ...[...text].map((_, i) => left + ((i + 1) * size) / 2)],
  baseline,
  size,
  font,
  glyphs: text.length,
  angle: 0,
  invisible: false,
  artifact: false,
});
