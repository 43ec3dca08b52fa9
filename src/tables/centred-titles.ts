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

const isFlush = (cell: HeadCell, other: HeadCell): boolean => {
  const [a, b] = [cell.fragments[0]!, other.fragments[0]!];
  const middles = Math.abs(a.left + a.right - b.left - b.right) / 2;
  return Math.abs(a.left - b.left) < 2 || Math.abs(a.right - b.right) < 2 || middles < 3;
};

/**
 * Without rules, a title over several columns is known by its place: in their middle, and flush with none of them.
 * @param ends where the amounts of each column end, in points: a column of amounts begins where the one before it ends.
 */
export const spreadCentred = (cells: HeadCell[], ends: readonly (number | undefined)[]): void => {
  for (const cell of [...cells]) {
    if (cell.columns > 1 || cell.column === 0 || cell.fragments.length < 2) continue;
    const [upper, ...lower] = cell.fragments;
    const rest: HeadCell = { ...cell, fragments: lower };
    if (!upper || isFlush({ ...cell, fragments: [upper] }, rest)) continue;
    const beside = (column: number): HeadCell | undefined =>
      cells.find((other) => other !== cell && other.column === column && other.columns === 1);
    // Below the title itself stands the rest of its cell, whatever else stands further down.
    const at = (column: number): HeadCell => (column === cell.column ? rest : (beside(column) ?? rest));
    const isFree = (column: number): boolean => {
      const other = beside(column);
      return other !== undefined && other.fragments[0]!.baseline > upper.baseline + 1;
    };
    const middle = (upper.left + upper.right) / 2;
    let [first, last] = [cell.column, cell.column];
    const candidates: { first: number; last: number; off: number }[] = [];
    while (isFree(first - 1) && first > 1) first -= 1;
    while (isFree(last + 1)) last += 1;
    for (let from = first; from <= cell.column; from += 1) {
      for (let to = cell.column; to <= last; to += 1) {
        if (to === from) continue;
        const left = at(from).fragments[0]!.left;
        const right = at(to).fragments[0]!.right;
        const off = (start: number, end: number): number => Math.abs((start + end) / 2 - middle) / (end - start);
        const [before, end] = [from > 1 ? ends[from - 1] : undefined, ends[to]];
        candidates.push({
          first: from,
          last: to,
          off: Math.min(off(left, right), before && end ? off(before, end) : Number.POSITIVE_INFINITY),
        });
      }
    }
    const best = candidates.toSorted((a, b) => a.off - b.off)[0];
    if (!best || best.off > OFF_CENTRE) continue;
    cells.push({ fragments: [upper], column: best.first, columns: best.last - best.first + 1, level: 0 });
    cell.fragments.shift();
  }
};
