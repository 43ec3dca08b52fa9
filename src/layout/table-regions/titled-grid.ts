import type { TextRow } from './text.ts';

/** As many rows show the columns by themselves. */
const ENOUGH = 3;
/** Texts of a column begin at one edge, give or take this, in points. */
const FLUSH = 2;

const lookOf = ({ segments: [first] }: TextRow): string => JSON.stringify({ ...first!.styles[0]!.style, rise: 0 });

/** Does a row in a look of its own stand over rows that all have a text in each column, flush left? These show the columns. */
export const isTitledGrid = ([titles, first, ...others]: readonly TextRow[]): boolean =>
  titles !== undefined &&
  first !== undefined &&
  others.length >= ENOUGH - 1 &&
  lookOf(titles) !== lookOf(first) &&
  others.every(
    (row) =>
      lookOf(row) !== lookOf(titles) &&
      row.segments.length === first.segments.length &&
      row.segments.every(({ box }, index) => Math.abs(box[0] - first.segments[index]!.box[0]) < FLUSH),
  );
