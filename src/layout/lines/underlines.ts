import type { Rule } from '../../pdf/index.ts';
import type { Line } from './line.ts';

/** An underline is this far below its baseline, in letter sizes, at most. */
const BELOW = 0.35;
/** It stands out of its text by no more than this, in points: the rule of a table or a box does. */
const OVERHANG = 8;
/** Share of the text's width that is underlined. */
const COVERED = 0.6;

/** Is the line underlined? Until the late 1990s that is how titles stood out. */
export const isUnderlined = (line: Line, rules: readonly Rule[]): boolean => {
  const [left, , right] = line.box;
  let covered = 0;
  for (const { orientation, position, start, end } of rules) {
    if (orientation !== 'horizontal' || position < line.baseline || position > line.baseline + BELOW * line.size)
      continue;
    if (start < left - OVERHANG || end > right + OVERHANG) return false;
    covered += end - start;
  }
  return covered > COVERED * (right - left);
};
