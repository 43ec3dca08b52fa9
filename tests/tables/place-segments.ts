import type { Line, Segment } from '../../src/layout/index.ts';
import { joinSegments } from '../../src/layout/index.ts';
import type { Rule } from '../../src/pdf/index.ts';

export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  /** Letters at the end that are raised as a note mark. */
  readonly raised?: number;
}

/** A segment whose letters are each half as wide as they are high, with its left edge and baseline in points. */
export const segmentAt = (
  x: number,
  y: number,
  text: string,
  { size = 10, bold = false, raised = 0 }: Look = {},
): Segment => {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x + (index * size) / 2);
  const end = text.length - raised;
  const style = { size, bold, italic: false, rise: 0 };
  return {
    page: 1,
    angle: 0,
    text,
    edges,
    baseline: y,
    size,
    box: [x, y - 0.8 * size, edges.at(-1)!, y + 0.22 * size],
    styles: [
      { start: 0, end, style },
      ...(raised > 0
        ? [{ start: end, end: text.length, style: { ...style, size: size * 0.6, rise: size * 0.35 } }]
        : []),
    ],
    glyphs: text.replaceAll(' ', '').length,
    artifact: false,
  };
};

/** The same with its right edge given. */
export const segmentTo = (right: number, y: number, text: string, look: Look = {}): Segment =>
  segmentAt(right - (text.length * (look.size ?? 10)) / 2, y, text, look);

export const ruleAt = (y: number, start: number, end: number, thickness = 0.5): Rule => ({
  orientation: 'horizontal',
  start,
  end,
  position: y,
  thickness,
});

export const uprightAt = (x: number, start: number, end: number): Rule => ({
  orientation: 'vertical',
  start,
  end,
  position: x,
  thickness: 0.5,
});

export const lineAt = (x: number, y: number, text: string, look: Look = {}): Line =>
  joinSegments([segmentAt(x, y, text, look)]);
