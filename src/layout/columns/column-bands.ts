import type { Segment } from '../segments/segment.ts';
import { type Band, rowsOf } from './bands.ts';

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

/** Between two headings a text may have only a line or two in each column: two full ones on the left tell it from a list. */
export const isShortText = ({ across, left, right }: Band, gutter: number): boolean => {
  if (across || right.length === 0) return false;
  const [first, second] = rowsOf(left);
  const edge = Math.min(...left.map((segment) => segment.box[0]));
  return second !== undefined && first!.at(-1)!.box[2] - edge > 0.85 * (gutter - edge);
};
