import type { Column } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';

export const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/** Where the line begins, in points. */
export const left = (line: Line): number => line.box[0];

/** Does the line end before its column does? */
export const isShort = (line: Line, column: Column): boolean => line.box[2] < column.right - 2 * line.size;

/** A mark that the end of a line has pushed into the next, alone there, smaller than the text of its block. */
export const isLoneMark = (line: Line, text: Line): boolean =>
  line.size < 0.75 * text.size && /^\d{1,3}$/.test(line.text);

const TERMINAL = /[.。；;:：!！?？…][”’"'）)」』\]]*$/;

/** A mark as notes had it in the 1990s: `resolution 48/218. 3/`. */
const STROKE = /\s?(?<!\d)\d{1,3}\/$/;

/** A footnote mark at the end of the line is no part of its sentence. */
export const withoutMark = ({ styles, text }: Line): string => {
  const last = styles.at(-1);
  return (last && last.style.rise > 0 ? text.slice(0, last.start).trimEnd() : text).replace(STROKE, '');
};

/** Does the line end a sentence? */
export const isTerminal = (line: Line): boolean => TERMINAL.test(withoutMark(line));

/** Is the line set so throughout, but for a letter or two? */
export const isAll = (line: Line, look: 'bold' | 'italic'): boolean => {
  let weight = 0;
  for (const { start, end, style } of line.styles) if (style[look]) weight += end - start;
  return weight >= line.text.length * 0.85;
};
