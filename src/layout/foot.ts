import type { Rule } from '../pdf/index.ts';
import type { Line } from './line.ts';
import type { Segment } from './segment.ts';

/** The rule above footnotes is short and starts at the column's left edge. */
const SHORTEST = 30;
const LONGEST = 200;

export const startsWithMark = (line: Segment): boolean => {
  const first = line.styles[0];
  if (/^[*†‡]{1,4}\s?\S/.test(line.text)) return true;
  return first !== undefined && first.start === 0 && first.style.rise > 1 && first.end <= 6;
};

/** All footnote rules of UN documents are hairlines at the left of the column, not part of a table's frame. */
export const isFootRule = (rule: Rule, left: number): boolean => {
  const length = rule.end - rule.start;
  return (
    rule.orientation === 'horizontal' && length >= SHORTEST && length <= LONGEST && Math.abs(rule.start - left) < 60
  );
};

/** Notes go down to the end of the column, in letters no larger than the text's, nearly always smaller. */
const areNotes = (lines: readonly Line[], bodySize: number): boolean => {
  const largest = Math.max(...lines.map((line) => line.size));
  return largest < bodySize * 0.95 || (largest < bodySize + 0.3 && lines.length <= 6 && lines.every(isSeparate));
};

/** With notes as large as the text, only lines that start one, or go on below its text, can be told from text. */
const isSeparate = (line: Line, index: number, all: readonly Line[]): boolean =>
  startsWithMark(line) || (index > 0 && Math.abs(line.box[0] - all[0]!.box[0]) < 3 * line.size);

/**
 * Index of the first line of the notes at the foot of a column; `lines.length` where it has none.
 * The notes begin below a short rule, or, without one, with the first of the last lines that are smaller than the text
 * and start with a mark.
 */
export const findFoot = (lines: readonly Line[], rules: readonly Rule[], left: number, bodySize: number): number => {
  const cuts = rules
    .filter((rule) => isFootRule(rule, left))
    .map((rule) => lines.findIndex((line) => line.box[1] > rule.position - 3))
    .filter((index) => index >= 0 && startsWithMark(lines[index]!) && areNotes(lines.slice(index), bodySize));
  if (cuts.length > 0) return Math.min(...cuts);
  let cut = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]!;
    if (line.size > bodySize * 0.93) break;
    if (startsWithMark(line)) cut = i;
  }
  return cut;
};
