import type { Segment } from '../../src/layout/segments/segment.ts';

/** A segment of plain letters of ten points, where a test wants nothing but its text and its place. */
export const at = (text: string, left: number, right: number, baseline: number): Segment => ({
  page: 1,
  angle: 0,
  text,
  edges: [left, right],
  baseline,
  size: 10,
  box: [left, baseline - 8, right, baseline + 2],
  styles: [],
  glyphs: text.length,
  artifact: false,
});
