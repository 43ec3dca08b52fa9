import type { Column } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import { numberOfFirstLine } from '../numbers/numbering.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { left, near } from './line-look.ts';

/** A line in the column that it was read in. */
export interface Placed {
  readonly line: Line;
  readonly column: Column;
}

/** Is it one column, read in two bands of a page or on two pages? */
export const sameColumn = (a: Column, b: Column): boolean =>
  a === b || (near(a.left, b.left, 1) && near(a.right, b.right, 1));

/** A block that further lines may belong to. */
export interface Draft {
  readonly lines: Line[];
  /** How far each of them begins from the left of its column, in points. */
  readonly offsets: number[];
  /** Of its first line. */
  readonly column: Column;
  /** Of its last line, which may stand in the next column. */
  lastColumn: Column;
  readonly gapBefore: number;
  readonly number?: PrintedNumber;
}

export const startDraft = ({ line, column }: Placed, gapBefore: number): Draft => {
  const number = numberOfFirstLine(line);
  return {
    lines: [line],
    offsets: [left(line) - column.left],
    column,
    lastColumn: column,
    gapBefore,
    ...(number ? { number } : {}),
  };
};

/** Left edge of the text after the printed number, where the first line has one and a gap after it. */
export const hangingEdge = (draft: Draft): number | undefined => {
  const [first] = draft.lines;
  if (!first || !draft.number) return undefined;
  return first.edges[draft.number.length];
};

/** Is the line indented just as the block's own first line, and unlike all those between? */
export const startsAsBefore = ({ offsets }: Draft, { line, column }: Placed): boolean => {
  const offset = left(line) - column.left;
  return (
    near(offset, offsets[0]!, 0.3 * line.size) && offsets.slice(1).every((other) => offset - other > 1.2 * line.size)
  );
};
