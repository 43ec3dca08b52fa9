import { isIdeographic } from '../layout/segments/fold.ts';
import { type Fragment, fragmentText } from './fragments.ts';
import type { GridLine } from './grid.ts';
import { isNumeric, stubOf, values } from './grid-lines.ts';

/** Widths are known to this, in points. */
const ROUNDING = 0.3;

/** Had the first word of the lower line no room at the end of the upper one, but for what is left free there? */
export const isFull = (upper: Fragment, lower: Fragment, rights: readonly number[], free = 0): boolean => {
  const [word] = lower.words;
  if (word === undefined) return false;
  // Between ideographs a line may end anywhere.
  const isHan = isIdeographic(word.segment.text.charCodeAt(word.start));
  const width = isHan ? Math.min(2 * lower.size, word.right - word.left) : word.right - word.left;
  return upper.right + (isHan ? 0 : 0.25 * upper.size) + width > rights[lower.column]! + ROUNDING - free;
};

/** Would the first word of the lower line have had room at the end of the upper one? Then it was not wrapped. */
export const isWrapped = (above: GridLine, below: GridLine, rights: readonly number[]): boolean =>
  below.fragments.some((lower) => {
    const upper = above.fragments.find((fragment) => fragment.column === lower.column);
    return upper !== undefined && !isNumeric(upper) && !isNumeric(lower) && isFull(upper, lower, rights);
  });

/** Letters of one width; a typist ends a line where the next word might not have room. */
const isTyped = ({ words }: Fragment): boolean => {
  const { segment, start, end } = words.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const widths = Array.from({ length: end - start - 1 }, (_, index) => {
    const at = start + index;
    return segment.edges[at + 1]! - segment.edges[at]!;
  });
  return widths.length > 2 && Math.max(...widths) - Math.min(...widths) < 0.02 * segment.size;
};

/** Letters that a typist leaves free at the end of a line. */
const LEFT_FREE = 2;
/** Width of a typewriter's letter, in letter sizes. */
const PITCH = 0.6;

/** Does the stub begin in capitals where the stub of the row below it begins, after text that is not left open? */
export const beginsLike = (lower: Fragment, upper: Fragment, next: GridLine | undefined): boolean => {
  const following = next && values(next).length > 0 ? stubOf(next) : undefined;
  return (
    following !== undefined &&
    Math.abs(following.left - lower.left) < 1 &&
    /^\p{Lu}\p{Ll}/u.test(fragmentText(lower)) &&
    /^\p{Lu}/u.test(fragmentText(following)) &&
    !OPEN_END.test(fragmentText(upper))
  );
};

/**
 * A line that had room for more, over a line of its own with amounts, is the name of a group of rows; so is one over a row
 * further in than it, as the next row is, though there was no room for its first word.
 */
export const isGroupAbove = (above: GridLine, below: GridLine, rights: readonly number[], next?: GridLine): boolean => {
  const [upper, lower] = [stubOf(above), stubOf(below)];
  if (!upper || !lower || values(above).length > 0 || values(below).length === 0) return false;
  const free = isTyped(upper) ? LEFT_FREE * PITCH * upper.size : 0;
  if (upper.columns > 1 || lower.left <= upper.left + 3) return false;
  return !isFull(upper, lower, rights, free) || beginsLike(lower, upper, next);
};

/** So much room beyond the first word of the next line, in letter sizes, and a line was not wrapped. */
const ROOM = 4;
/** A stub that goes on ends, or begins again, with one of these. */
const OPEN_END = /[-–—/,:(（&]$|\b(?:and|of|for|the|in|to|by|with|on|from)$/i;

/** Is text left open in a column in which the line goes on with a number: `SDG indicators 5.2 and` over `5.2.2 to reduce`? */
export const endsOpen = (row: readonly GridLine[], { fragments }: GridLine): boolean =>
  fragments.some((lower) => {
    const upper = row.flatMap((line) => line.fragments).findLast(({ column }) => column === lower.column);
    return upper !== undefined && /^\d/.test(fragmentText(lower)) && OPEN_END.test(fragmentText(upper));
  });

/** A stub alone in its line, that had room for more, over one in capitals at the same edge is the name of a group. */
export const isNamedAbove = (
  above: GridLine,
  below: GridLine,
  rights: readonly number[],
  hasValues: boolean,
): boolean => {
  const [upper, lower] = [stubOf(above), stubOf(below)];
  if (!hasValues || !upper || !lower || above.fragments.length > 1 || upper.columns > 1) return false;
  if (Math.abs(upper.left - lower.left) > 1 || isIdeographic(fragmentText(lower).charCodeAt(0))) return false;
  if (!/^\p{Lu}/u.test(fragmentText(lower)) || OPEN_END.test(fragmentText(upper))) return false;
  return !isFull(upper, lower, rights, ROOM * upper.size);
};

/** A word of points: `.`, `......` */
const POINTS_ONLY = /^[.·…‥]+$/;

/** Where the words of a fragment end, and the points after them begin. */
const rightOfWords = ({ words, right }: Fragment): number => {
  const last = words.findLast(({ segment, start, end }) => !POINTS_ONLY.test(segment.text.slice(start, end)));
  if (!last || last === words.at(-1)) return right;
  return last.right;
};

/** How far text reaches in each column, in points. */
export const rightEdges = (lines: readonly GridLine[], columns: number): number[] => {
  const rights = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  for (const fragment of lines.flatMap((line) => line.fragments))
    if (fragment.columns === 1) rights[fragment.column] = Math.max(rights[fragment.column]!, rightOfWords(fragment));
  return rights;
};
