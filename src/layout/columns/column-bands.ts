import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { rowsOf, stepBetween } from './row-numbers.ts';

/** A column has at least this many lines, and they fill at least this share of its width. */
export const FEWEST = 4;
const FILLED = 0.55;

/** A justified line may have gaps as wide as those between cells; what counts is how much of the column it spans. */
export const isColumn = (segments: readonly Segment[]): boolean => {
  if (segments.length < FEWEST) return false;
  const left = Math.min(...segments.map((segment) => segment.box[0]));
  const right = Math.max(...segments.map((segment) => segment.box[2]));
  const rows = rowsOf(segments);
  const full = rows.filter((row) => row.at(-1)!.box[2] - row[0]!.box[0] > FILLED * (right - left));
  return full.length >= FEWEST && full.length >= rows.length * 0.35;
};

/** The first line of a right-hand column begins no further from the gutter; what stands at the right of a masthead does. */
const FIRST_LINE = 0.08;

/** One line with a gap in it is a line with a gap, not two columns. */
const isRow = ({ left, right }: Band): boolean =>
  left.length === 1 && right.length === 1 && Math.abs(left[0]!.baseline - right[0]!.baseline) < 1;

/** On the last page of a text in columns a few lines may be all; there another page tells where the gutter is. */
export const isFaced = (band: Band, gutter: number, pageWidth: number): boolean =>
  !band.across &&
  band.left.length > 0 &&
  band.right.some(({ box }) => box[0] < gutter + pageWidth * FIRST_LINE) &&
  !isRow(band);

/** Does the band stand in two columns, of which one at least is long enough to tell? */
export const isParted = (band: Band): boolean =>
  !band.across && band.left.length > 0 && band.right.length > 0 && (isColumn(band.left) || isColumn(band.right));

/** A line that fills its column ends at least this share of the way to the gutter. */
const FULL = 0.85;
/** A line below another of one paragraph is no further from it, in letter sizes. */
const NEXT = 1.6;

/** Does a row fill its column, and another go on right below it? Entries of a list seldom do. */
const goesOnBelow = (rows: readonly (readonly Segment[])[], edge: number, end: number): boolean =>
  rows.some((row, index) => {
    const below = rows[index + 1]?.[0];
    return (
      below !== undefined &&
      row.at(-1)!.box[2] - edge > FULL * (end - edge) &&
      below.baseline - row[0]!.baseline < NEXT * Math.max(below.size, row[0]!.size)
    );
  });

const edgeOf = (segments: readonly Segment[]): number => Math.min(...segments.map((segment) => segment.box[0]));

/** A text may end in the left column, or a table or a heading stand below it before it reaches the right one. */
export const isLone = ({ across, left, right }: Band, gutter: number): boolean =>
  !across && right.length === 0 && goesOnBelow(rowsOf(left), edgeOf(left), gutter);

/**
 * Between a heading or a table and the next a text may have only a line or two in each column: a full one on the left that goes
 * on in the next line tells it from a list, or paragraphs on the right whose numbers go on from those on the left.
 */
export const isShortText = (band: Band, gutter: number, pageWidth: number): boolean => {
  if (!isFaced(band, gutter, pageWidth)) return false;
  return goesOnBelow(rowsOf(band.left), edgeOf(band.left), gutter) || stepBetween(band.left, band.right) === 1;
};
