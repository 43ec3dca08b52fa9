import { isPrintedNumber } from '../layout/table-regions/text.ts';
import { type Fragment, fragmentText } from './fragments.ts';
import type { Grid, GridLine } from './grid.ts';
import { stubOf, values } from './grid-lines.ts';
import { beginsLike, isFull, isWrapped } from './wrapping.ts';

/** Does the line begin in bold letters? */
export const isBold = (line: GridLine): boolean => {
  const word = line.fragments[0]?.words[0];
  return word?.segment.styles.find(({ end }) => end > word.start)?.style.bold ?? false;
};

const startsLower = (text: string): boolean => /^[\p{Ll}(（&]/u.test(text);

/** Does the lower line begin where the text after the printed number of the first one does: `22. Regulatory framework`? */
const hangsBelow = ({ words: [number, next] }: Fragment, lower: Fragment): boolean =>
  number !== undefined &&
  next !== undefined &&
  isPrintedNumber(fragmentText({ words: [number] })) &&
  Math.abs(next.left - lower.left) < 2;

/** Where distances do not tell: does the lower line go on with the upper one's cells? */
export const goesOn = (
  row: readonly GridLine[],
  below: GridLine,
  grid: Grid & { hasValues: boolean; rights: number[] },
  next?: GridLine,
): boolean => {
  const above = row.at(-1)!;
  if (
    !grid.hasValues &&
    (below.fragments.some((fragment) => /^\p{Ll}/u.test(fragmentText(fragment))) ||
      isWrapped(above, below, grid.rights))
  )
    return true;
  const [hasAbove, hasBelow] = [values(above).length > 0, values(below).length > 0];
  if (hasAbove && hasBelow) return false;
  const [upper, lower] = [stubOf(above), stubOf(below)];
  if (!lower) return !hasBelow || !hasAbove;
  const first = stubOf(row[0]!) ?? upper;
  if (first && !grid.hasValues && hangsBelow(first, lower)) return true;
  if (!upper || !first || isBold(above) !== isBold(below)) return false;
  const indented = lower.left > first.left + 3;
  const width = (grid.boundaries[0] ?? grid.right) - grid.left;
  const full = upper.right - grid.left > 0.66 * width || isFull(upper, lower, grid.rights);
  if (startsLower(fragmentText(lower))) return true;
  if (hasBelow && indented && beginsLike(lower, upper, next)) return false;
  return full && indented && !(hasAbove && !hasBelow && lower.left > upper.left + 12);
};
