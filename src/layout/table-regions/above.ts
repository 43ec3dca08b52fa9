import { isCaption, isUnitAtRight } from './captions.ts';
import { type Chain, rowsWithin } from './chains.ts';
import { crosses, FAR, leadingSize } from './crossing.ts';
import { BESIDE_STUBS } from './head-rules.ts';
import { countCells, statesAmounts, type TextRow, wordsOf } from './text.ts';

/** The first lines of tall titles, and titles over several columns: close above the head, and nothing over the stubs. */
const isUpperHead = (row: TextRow, below: TextRow, firstColumn: number, chain: Chain): boolean =>
  below.baseline - row.baseline < 1.6 * leadingSize(row) &&
  Math.abs(leadingSize(row) - leadingSize(below)) < 0.6 &&
  isOverAmounts(row, firstColumn, chain);

/** Titles wider than their amounts reach over the stubs by no more than this share of the table's width. */
const OVER_STUBS = 0.06;

const isOverAmounts = (row: TextRow, firstColumn: number, { left, right }: Chain): boolean =>
  row.segments.every(
    ({ box }) => box[0] > firstColumn - Math.max(2, OVER_STUBS * (right - left)) && (box[0] + box[2]) / 2 > firstColumn,
  );

/** Over a rule that leaves out the stubs stand titles over several columns, and tall ones beside them. */
const isOverRule = (row: TextRow, chain: Chain, firstColumn: number): boolean => {
  const [first] = chain.lines;
  return (
    chain.lines.length > 1 &&
    first!.left > chain.left + BESIDE_STUBS &&
    first!.top - row.baseline < leadingSize(row) &&
    isOverAmounts(row, firstColumn, chain)
  );
};

/** Is there a word over each column? Titles wider than their amounts stand close beside each other. */
const fillsColumns = (row: TextRow, columns: readonly number[]): boolean => {
  const middles = row.segments.flatMap(wordsOf).map((word) => (word.left + word.right) / 2);
  const edges = [Number.NEGATIVE_INFINITY, ...columns, Number.POSITIVE_INFINITY];
  return edges.slice(1).every((right, index) => middles.some((x) => x > edges[index]! && x < right));
};

/** Does each title of the row stand over a column of its own, though it is wider than the amounts below it? */
const standsOver = (row: TextRow, columns: readonly number[]): boolean => {
  const columnAt = (x: number): number => columns.filter((boundary) => boundary < x).length;
  const byMiddle = new Set(row.segments.map(({ box }) => columnAt((box[0] + box[2]) / 2)));
  const byEnd = new Set(row.segments.map(({ box }) => columnAt(box[2] - 2)));
  return Math.max(byMiddle.size, byEnd.size) === row.segments.length && row.segments.length >= columns.length;
};

/** A title stands over the middle of the columns that it spans, give or take this, in points. */
const MIDDLE = 4;

/** Does a lone title stand over the middle of two columns or more, but not over that of all? `(Thousands of dollars)` is none. */
const isOverGroup = ({ segments: [segment] }: TextRow, columns: readonly number[], { left, right }: Chain): boolean => {
  const middle = (segment!.box[0] + segment!.box[2]) / 2;
  const edges = [...columns, right];
  const groups = edges.flatMap((start, index) => edges.slice(index + 2).map((end) => (start + end) / 2));
  return (
    !/^[(（]|[:：]/.test(segment!.text) &&
    Math.abs(middle - (left + right) / 2) > 2 * MIDDLE &&
    groups.some((one) => Math.abs(one - middle) < MIDDLE)
  );
};

/** Where each row stands over a rule, so do titles that span columns: over the first, with nothing over the stubs. */
const isOverFirstRule = (row: TextRow, rows: readonly TextRow[], columns: readonly number[], chain: Chain): boolean => {
  const [first, second] = chain.lines;
  const below = rows.find(({ baseline }) => baseline > first!.bottom);
  const reach = (line: typeof first): number => (line ? line.right - line.left : 0);
  return (
    columns.length > 2 &&
    below !== undefined &&
    second !== undefined &&
    below.baseline < second.top &&
    Math.abs(reach(first) - reach(second)) < 2 &&
    Math.abs(leadingSize(row) - leadingSize(below)) < 0.6 &&
    first!.top - row.baseline < leadingSize(row) &&
    isOverAmounts(row, columns[0]!, chain) &&
    (row.segments.length > 1 || isOverGroup(row, columns, chain))
  );
};

/** Rows at the head of a page, over the rule of a total: the table began on the page before, and its head is not repeated. */
const rowsFromPageBefore = (chain: Chain, rows: readonly TextRow[], columns: readonly number[]): TextRow[] => {
  const above = rows.filter(({ baseline }) => baseline < chain.lines[0]!.top);
  const within = rowsWithin(rows, Number.NEGATIVE_INFINITY, chain.lines[0]!.top, chain.left, chain.right);
  const keep = above.every(
    (row, index) =>
      row.segments.length === within[index]?.segments.length &&
      !columns.some((x) => crosses(row, x)) &&
      (index === 0 || row.baseline - above[index - 1]!.baseline < FAR * leadingSize(row)),
  );
  const amounts = above.filter((row) => statesAmounts(row) && countCells(row) > columns.length);
  return keep && amounts.length > 0 ? within : [];
};

/**
 * Rows right above the first rule that have cells in its columns: a head without a rule over it.
 * @param isFirst is it the first table of the page?
 */
export const rowsAbove = (
  chain: Chain,
  rows: readonly TextRow[],
  columns: readonly number[],
  isFirst: boolean,
): TextRow[] => {
  if (columns.length === 0) return [];
  const continued = isFirst ? rowsFromPageBefore(chain, rows, columns) : [];
  if (continued.length > 0) return continued;
  const top = chain.lines[0]!.top;
  const above = rowsWithin(rows, top - 60, top, chain.left, chain.right).toReversed();
  const taken: TextRow[] = [];
  let next = top;
  for (const row of above) {
    if (next - row.baseline > 2 * leadingSize(row) || isCaption(row) || isUnitAtRight(row)) break;
    const cells = countCells(row);
    const full =
      cells > columns.length ||
      (cells > 1 &&
        (fillsColumns(row, columns) ||
          standsOver(row, columns) ||
          (cells >= columns.length && !columns.some((x) => crosses(row, x)))));
    // The only column of amounts may have a title where the stubs have none.
    const single = columns.length === 1 && taken.length === 0 && cells === 1 && isOverAmounts(row, columns[0]!, chain);
    const upper =
      taken.length > 0
        ? isUpperHead(row, taken[0]!, columns[0]!, chain)
        : isOverRule(row, chain, columns[0]!) || isOverFirstRule(row, rows, columns, chain);
    if (!full && !upper && !single) break;
    taken.unshift(row);
    next = row.baseline;
  }
  return taken;
};
