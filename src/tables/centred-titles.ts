import type { Fragment } from './fragments.ts';

/** A cell of the head: fragments of one column or span, not parted by a rule. */
export interface HeadCell {
  readonly fragments: Fragment[];
  column: number;
  columns: number;
  level: number;
}

/** A title set in the middle over several columns stands no further off their middle, as a share of their width. */
const OFF_CENTRE = 0.1;

const isFlush = (cell: HeadCell, other: HeadCell, setRight: boolean): boolean => {
  const [a, b] = [cell.fragments[0]!, other.fragments[0]!];
  if (Math.abs(a.right - b.right) < 2) return true;
  const middles = Math.abs(a.left + a.right - b.left - b.right) / 2;
  return !setRight && (Math.abs(a.left - b.left) < 2 || middles < 3);
};

/** So many of the titles end where the amounts below them do, where titles are set so. */
const SET_RIGHT = 0.7;

const areSetRight = (cells: readonly HeadCell[], ends: readonly (number | undefined)[]): boolean => {
  const over = cells.filter(({ column, columns }) => columns === 1 && column > 0 && ends[column] !== undefined);
  const flush = over.filter(({ column, fragments }) => Math.abs(fragments.at(-1)!.right - ends[column]!) < 2);
  return over.length > 1 && flush.length >= SET_RIGHT * over.length;
};

interface Columns {
  readonly first: number;
  readonly last: number;
}

/** Columns that a title may span, and how far off their middle it stands. */
interface Span extends Columns {
  readonly off: number;
}

/** Cells end beyond their amounts, and begin beyond those before them, by no more than this, in points. */
const PADDING = 6.5;
/** Places of letters and edges are known to this, in points. */
const ROUNDING = 1.5;

/**
 * The span whose middle is that of the title. Cells begin where the amounts before them end, and end where theirs do, or a
 * little beyond; where that tells nothing, they go from the first title below to the last.
 */
const spanOf = (
  upper: Fragment,
  over: Columns,
  free: Columns,
  at: (column: number) => HeadCell,
  ends: readonly (number | undefined)[],
): Span | undefined => {
  const middle = (upper.left + upper.right) / 2;
  const byAmounts: Span[] = [];
  const byTitles: Span[] = [];
  for (let first = free.first; first <= over.first; first += 1) {
    for (let last = over.last; last <= free.last; last += 1) {
      if (last === first) continue;
      const [before, end] = [ends[first - 1], ends[last]];
      if (before !== undefined && end !== undefined) byAmounts.push({ first, last, off: middle - (before + end) / 2 });
      const [left, right] = [at(first).fragments[0]!.left, at(last).fragments[0]!.right];
      const off = Math.abs((left + right) / 2 - middle);
      if (off <= OFF_CENTRE * (right - left)) byTitles.push({ first, last, off: off / (right - left) });
    }
  }
  const nearest = (spans: readonly Span[]): Span | undefined =>
    spans.toSorted((a, b) => Math.abs(a.off) - Math.abs(b.off))[0];
  const exact = byAmounts.filter(({ off }) => off > -ROUNDING && off < PADDING);
  if (exact.length > 0) return nearest(exact);
  const wide = byAmounts
    .map((span) => ({ ...span, off: span.off / (ends[span.last]! - ends[span.first - 1]!) }))
    .filter(({ off }) => Math.abs(off) <= OFF_CENTRE);
  return nearest([...byTitles, ...wide]);
};

/** Lines of one title stand closer than this to each other, as a share of how far the lines of others do. */
const APART = 1.25;

/** How far apart the lines of titles stand, in points. */
const leadingIn = (cells: readonly HeadCell[]): number =>
  Math.min(
    ...cells.flatMap(({ fragments }) =>
      fragments.slice(1).map(({ baseline }, index) => baseline - fragments[index]!.baseline),
    ),
  );

/**
 * Without rules, a title over several columns is known by its place: in their middle, and flush with none of them.
 * @param ends where the amounts of each column end, in points.
 */
export const spreadCentred = (cells: HeadCell[], ends: readonly (number | undefined)[]): void => {
  const setRight = areSetRight(cells, ends);
  const leading = leadingIn(cells);
  for (const cell of [...cells]) {
    const wide = cell.columns > 1;
    if (cell.column === 0 || cell.fragments.length < (wide ? 1 : 2)) continue;
    const [upper, ...lower] = cell.fragments;
    const rest: HeadCell = wide ? cell : { ...cell, fragments: lower };
    const apart = !wide && lower[0]!.baseline - upper!.baseline > APART * leading;
    if (!wide && !apart && isFlush({ ...cell, fragments: [upper!] }, rest, setRight)) continue;
    const beside = (column: number): HeadCell | undefined =>
      cells.find((other) => other !== cell && other.column === column && other.columns === 1);
    const over: Columns = { first: cell.column, last: cell.column + cell.columns - 1 };
    // Below the title itself stands the rest of its cell, whatever else stands further down.
    const at = (column: number): HeadCell => (!wide && column === cell.column ? rest : (beside(column) ?? rest));
    const isFree = (column: number): boolean => {
      const other = beside(column);
      return other !== undefined && other.fragments[0]!.baseline > upper!.baseline + 1;
    };
    let { first, last } = over;
    while (isFree(first - 1) && first > 1) first -= 1;
    while (isFree(last + 1)) last += 1;
    const best = spanOf(upper!, over, { first, last }, at, ends);
    if (!best) continue;
    const columns = best.last - best.first + 1;
    if (wide) Object.assign(cell, { column: best.first, columns });
    else cells.push({ fragments: [cell.fragments.shift()!], column: best.first, columns, level: 0 });
  }
};
