import { rowsOf } from '../columns/row-numbers.ts';
import { printedNumber } from '../numbers/numbering.ts';
import type { Segment } from '../segments/segment.ts';

/** Words of a justified line are no further apart than this, in letter sizes; cells are. */
const WORDS = 2.4;
/** Share of the rows of a text that fill their column. */
const FULL_ROWS = 0.5;
const FULL = 0.8;

const isNumber = ({ text }: Segment): boolean => printedNumber(`${text} `)?.length === text.length + 1;

/** The row without the number that hangs before it. */
const withoutNumber = (row: readonly Segment[]): readonly Segment[] =>
  row.length > 1 && isNumber(row[0]!) ? row.slice(1) : row;

/**
 * Are these the lines of paragraphs and items whose numbers hang before them? They look like cells of two columns, but
 * each line has one stretch of words, and most fill the width: `(a)` beside `Workshops held in 31 countries on the`.
 */
export const isHangingText = (segments: readonly Segment[]): boolean => {
  const rows = rowsOf(segments).map(withoutNumber);
  const [left, right] = [
    Math.min(...segments.map(({ box }) => box[0])),
    Math.max(...segments.map(({ box }) => box[2])),
  ];
  const isOneStretch = (row: readonly Segment[]): boolean =>
    row.every((segment, index) => index === 0 || segment.box[0] - row[index - 1]!.box[2] < WORDS * segment.size);
  const full = rows.filter((row) => row.at(-1)!.box[2] - row[0]!.box[0] > FULL * (right - left));
  return segments.some(isNumber) && rows.every(isOneStretch) && full.length >= rows.length * FULL_ROWS;
};
