import type { Line } from '../lines/line.ts';
import { numberOfLine } from '../numbers/numbering.ts';
import { isIdeographic } from '../segments/fold.ts';
import { type Draft, type Placed, sameColumn } from './draft.ts';
import { left, near } from './line-look.ts';

/** Is the line set in from the one below it, as the first line of a paragraph is? */
export const isIndented = ({ line, column }: Placed, following: Placed | undefined): boolean =>
  following !== undefined &&
  following.line.page === line.page &&
  sameColumn(following.column, column) &&
  left(line) - left(following.line) > 1.2 * line.size &&
  numberOfLine(following.line) === undefined;

/**
 * The first part of a line that could have stood in the line above: Chinese lines end before any character, though some
 * renderers keep the one before an address with it: `阅https://treaties.example.org/`.
 */
const FIRST_WORD = /^(?:\p{Script=Han} ?)?[^\s\p{Script=Han}-]+-?/u;

/** Width of that part, in points. */
export const firstWordOf = (line: Line): number => {
  const word = FIRST_WORD.exec(line.text)?.[0].length ?? 0;
  return line.edges[word]! - left(line);
};

/** How far before its column's end a Chinese line ends that had room for more, in sizes. */
const ROOM = 3;

/** Where no lines are justified, a line that ends before this share of its column ends early. */
const HALF = 0.6;

const middle = (line: Line): number => (left(line) + line.box[2]) / 2;

/**
 * Chinese lines break before any character: one that ends before its column does ends its paragraph, unless the next word, an
 * address in Latin letters, had no room in it. Lines of a title in the middle are broken on purpose.
 * @param edge where justified lines of the column end, in points.
 */
export const endsEarly = ({ lines, lastColumn }: Draft, line: Line, edge: number | undefined): boolean => {
  const above = lines.at(-1)!;
  const end = edge ?? lastColumn.left + HALF * (lastColumn.right - lastColumn.left);
  return (
    isIdeographic(above.text.charCodeAt(above.text.length - 1)) &&
    above.box[2] + Math.max(ROOM * above.size, firstWordOf(line)) < end &&
    !near(middle(above), middle(line), line.size)
  );
};
