import type { Rule } from '../pdf/index.ts';
import type { Line } from './line.ts';

/** The rule above footnotes is short and starts at the column's left edge. */
const SHORTEST = 30;
const LONGEST = 200;

const startsWithMark = (line: Line): boolean => {
  const first = line.styles[0];
  if (/^[*†‡]{1,4}\s?\S/.test(line.text)) return true;
  return first !== undefined && first.start === 0 && first.style.rise > 1 && first.end <= 6;
};

/** All footnote rules of UN documents are hairlines at the left of the column, not part of a table's frame. */
const isFootRule = (rule: Rule, lines: readonly Line[], left: number): boolean => {
  const length = rule.end - rule.start;
  return (
    rule.orientation === 'horizontal' &&
    length >= SHORTEST &&
    length <= LONGEST &&
    Math.abs(rule.start - left) < 60 &&
    lines.length > 0
  );
};

/**
 * Index of the first line of the notes at the foot of a column; `lines.length` where it has none.
 * The notes begin below a short rule, or, without one, with the first of the last lines that are smaller than the text
 * and start with a mark.
 */
export const findFoot = (lines: readonly Line[], rules: readonly Rule[], left: number, bodySize: number): number => {
  const cuts = rules
    .filter((rule) => isFootRule(rule, lines, left))
    .map((rule) => lines.findIndex((line) => line.box[1] > rule.position - 3))
    .filter((index) => index >= 0 && startsWithMark(lines[index]!) && lines[index]!.size < bodySize + 0.3);
  if (cuts.length > 0) return Math.min(...cuts);
  let cut = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]!;
    if (line.size > bodySize * 0.93) break;
    if (startsWithMark(line)) cut = i;
  }
  return cut;
};
