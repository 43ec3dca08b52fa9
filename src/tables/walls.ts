import type { Extent } from '../layout/table-regions/column-gaps.ts';
import type { RuleLine, Upright } from '../layout/table-regions/rules.ts';
import type { TextRow } from '../layout/table-regions/text.ts';

/** Walls and rules that meet do so within this, in points. */
const NEAR = 3;

/** Pieces of a rule between rows cover as much of it; the edges of boxes to be ticked cover less. */
const COVERED = 0.8;

const isCovered = ({ pieces, left, right }: RuleLine): boolean =>
  pieces.reduce((sum, { start, end }) => sum + end - start, 0) > COVERED * (right - left);

/** Walls of cells: they go from one rule to another, between the edges of the table. */
export const innerWalls = (
  uprights: readonly Upright[],
  rules: readonly RuleLine[],
  { left, right }: Extent,
): readonly Upright[] => {
  const whole = rules.filter(isCovered);
  const meets = (x: number, y: number): boolean =>
    whole.some(
      ({ top, bottom, left: from, right: to }) =>
        y > top - NEAR && y < bottom + NEAR && x > from - NEAR && x < to + NEAR,
    );
  return uprights.filter(
    ({ x, top, bottom }) => x > left + NEAR && x < right - NEAR && meets(x, top) && meets(x, bottom),
  );
};

const isBeside = ({ baseline, segments }: TextRow, { top, bottom }: Upright): boolean =>
  baseline - segments[0]!.size * 0.3 > top && baseline - segments[0]!.size * 0.3 < bottom;

/** Cells of so many rows may stand beside each other without a wall in a table of boxes. */
const UNWALLED = 0.1;

/**
 * Tells whether a row is one cell: in a table of boxes, one without a wall between those at both its ends.
 * @param rows all of the table's. Where cells stand beside each other without walls, none is told by its walls.
 */
export const oneCellRows = (
  rows: readonly TextRow[],
  uprights: readonly Upright[],
  inner: readonly Upright[],
  { left, right }: Extent,
): ReadonlySet<TextRow> => {
  if (inner.length === 0) return new Set();
  const isParted = (row: TextRow): boolean => inner.some((wall) => isBeside(row, wall));
  const cells = rows.filter(({ segments }) => segments.length > 1);
  if (cells.filter((row) => !isParted(row)).length > UNWALLED * cells.length) return new Set();
  const isWalledAt = (row: TextRow, edge: number): boolean =>
    uprights.some((wall) => Math.abs(wall.x - edge) < NEAR && isBeside(row, wall));
  return new Set(
    rows.filter(
      (row) => row.segments.length === 1 && isWalledAt(row, left) && isWalledAt(row, right) && !isParted(row),
    ),
  );
};

/** The rules over and under a row that is one cell go through as much of the table. */
const WHOLE = 0.95;
/** They stand no further off its baseline, in letter sizes. */
const CLOSE = 2;

/** Is the row a lone text in the middle of the table, between two rules through all of it: the name of a group of rows? */
export const isCentredBetweenRules = (
  { baseline, segments: [segment, ...others] }: TextRow,
  rules: readonly RuleLine[],
  { left, right }: Extent,
): boolean => {
  if (!segment || others.length > 0) return false;
  if (Math.abs(segment.box[0] + segment.box[2] - left - right) > 2 * NEAR) return false;
  const close = rules.filter(
    (rule) => rule.right - rule.left > WHOLE * (right - left) && Math.abs(rule.top - baseline) < CLOSE * segment.size,
  );
  return close.some(({ top }) => top < baseline) && close.some(({ top }) => top > baseline);
};
