import type { Segment } from '../layout/segments/segment.ts';
import type { Extent } from '../layout/table-regions/column-gaps.ts';
import type { RuleLine, Upright } from '../layout/table-regions/rules.ts';
import type { TextRow } from '../layout/table-regions/text.ts';

/** Walls at one place stand no further apart, in points. */
const NEAR = 3;
/** A wall ends no further from the rule that it meets. */
const MEETS = 5;

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
        y > top - MEETS && y < bottom + MEETS && x > from - NEAR && x < to + NEAR,
    );
  return uprights.filter(
    ({ x, top, bottom }) => x > left + NEAR && x < right - NEAR && meets(x, top) && meets(x, bottom),
  );
};

const isBeside = ({ baseline, segments }: TextRow, { top, bottom }: Upright): boolean =>
  baseline - segments[0]!.size * 0.3 > top && baseline - segments[0]!.size * 0.3 < bottom;

/** The rules over and under rows that are one cell go through as much of the table. */
const WHOLE = 0.85;

/** Rows between one whole rule and the next. */
const bandsOf = (rows: readonly TextRow[], rules: readonly RuleLine[], { left, right }: Extent): TextRow[][] => {
  const whole = rules.filter((rule) => rule.right - rule.left > WHOLE * (right - left));
  const above = (row: TextRow): number =>
    whole.filter(({ top }) => top < row.baseline - 0.3 * row.segments[0]!.size).length;
  return [...Map.groupBy(rows, above).values()];
};

const isCentred = ({ box }: Segment, { left, right }: Extent): boolean =>
  Math.abs(box[0] + box[2] - left - right) < 2 * NEAR;

const crosses = ({ segments }: TextRow, x: number): boolean =>
  segments.some(({ box }) => box[0] < x - 2 && box[2] > x + 2);

/** Does text stand on both sides of a wall further up or down, and none through it? */
const partsAt = (row: TextRow, x: number): boolean =>
  !crosses(row, x) && row.segments[0]!.box[0] < x - 2 && row.segments.at(-1)!.box[2] > x + 2;

/** Does text run through the places of walls, more often than it keeps to them, or stand alone before them or in the middle? */
const runsThrough = (band: readonly TextRow[], walls: readonly number[], extent: Extent): boolean => {
  const through = band.filter((row) => walls.some((x) => crosses(row, x))).length;
  const kept = band.filter((row) => walls.some((x) => partsAt(row, x))).length;
  if (through + kept > 0) return through > kept;
  const first = Math.min(...walls);
  return band.every(({ segments: [segment] }) => segment!.box[0] < first || isCentred(segment!, extent));
};

/** Tells which rows are one cell: in a table of boxes those of a band without walls between those at both its ends. */
export const oneCellRows = (
  rows: readonly TextRow[],
  uprights: readonly Upright[],
  inner: readonly Upright[],
  rules: readonly RuleLine[],
  extent: Extent,
): ReadonlySet<TextRow> => {
  if (inner.length === 0) return new Set();
  const walls = inner.map(({ x }) => x);
  const isWalledAt = (row: TextRow, edge: number): boolean =>
    uprights.some((wall) => Math.abs(wall.x - edge) < NEAR && isBeside(row, wall));
  const isOneCell = (band: readonly TextRow[]): boolean =>
    band.every((row) => isWalledAt(row, extent.left) && isWalledAt(row, extent.right)) &&
    !band.some((row) => inner.some((wall) => isBeside(row, wall))) &&
    runsThrough(band, walls, extent);
  return new Set(bandsOf(rows, rules, extent).filter(isOneCell).flat());
};

/** The rules over and under the name of a group stand no further off its baseline, in letter sizes. */
const CLOSE = 2;

/** Is the row a lone text in the middle of the table, between two rules through all of it: the name of a group of rows? */
export const isCentredBetweenRules = (
  { baseline, segments: [segment, ...others] }: TextRow,
  rules: readonly RuleLine[],
  { left, right }: Extent,
): boolean => {
  if (!segment || others.length > 0) return false;
  if (!isCentred(segment, { left, right })) return false;
  const close = rules.filter(
    (rule) => rule.right - rule.left > WHOLE * (right - left) && Math.abs(rule.top - baseline) < CLOSE * segment.size,
  );
  return close.some(({ top }) => top < baseline) && close.some(({ top }) => top > baseline);
};
