import type { RuleLine } from '../layout/table-regions/rules.ts';
import type { HeadCell } from './centred-titles.ts';
import type { Grid, GridLine } from './grid.ts';

export interface Separator {
  readonly y: number;
  /** Columns that it runs under, in stretches without an opening. */
  readonly stretches: readonly { readonly first: number; readonly last: number }[];
}

/** Pieces of a rule that leave a wider opening end a stretch, in points. */
const OPENING = 3.8;

export const columnEdges = (grid: Grid): number[] => [grid.left, ...grid.boundaries, grid.right];

/** A wall beside a title ends no further above the rule below it than this, in points. */
const WALL_END = 4;

/** Does a wall stand right over the rule, at the edge after this column? */
const isWalledAfter = (column: number, { top }: RuleLine, { boundaries, uprights }: Grid): boolean =>
  uprights.some(
    (wall) =>
      Math.abs(wall.x - (boundaries[column] ?? Number.NaN)) < WALL_END &&
      wall.top < top - WALL_END &&
      wall.bottom > top - WALL_END,
  );

const stretchesOf = (rule: RuleLine, grid: Grid): Separator['stretches'] => {
  const joined: { start: number; end: number }[] = [];
  for (const piece of rule.pieces) {
    const last = joined.at(-1);
    if (last && piece.start - last.end < OPENING) last.end = Math.max(last.end, piece.end);
    else joined.push({ ...piece });
  }
  const edges = columnEdges(grid);
  return joined.flatMap(({ start, end }) => {
    const covered = edges.slice(1).flatMap((right, column) => {
      const middle = (edges[column]! + right) / 2;
      return middle > start && middle < end ? [column] : [];
    });
    const ends = covered.filter((column) => column === covered.at(-1) || isWalledAfter(column, rule, grid));
    return ends.map((last, index) => ({ first: index === 0 ? covered[0]! : ends[index - 1]! + 1, last }));
  });
};

export const separatorsOf = (head: readonly GridLine[], grid: Grid): Separator[] => {
  const top = head[0]!.baseline;
  const bottom = head.at(-1)!.baseline - head.at(-1)!.size * 0.4;
  return grid.ruleLines
    .filter((rule) => rule.top > top - 1 && rule.bottom < bottom)
    .map((rule) => ({ y: rule.top, stretches: stretchesOf(rule, grid) }))
    .filter(({ stretches }) => stretches.length > 0);
};

export const runsUnder = (
  { stretches }: Separator,
  { column, columns }: { column: number; columns: number },
): boolean => stretches.some(({ first, last }) => first < column + columns && last >= column);

interface Part {
  readonly first: number;
  readonly last: number;
}

const middleOf = (cell: HeadCell): number => {
  const left = Math.min(...cell.fragments.map((fragment) => fragment.left));
  const right = Math.max(...cell.fragments.map((fragment) => fragment.right));
  return (left + right) / 2;
};

/** How far off the middles of their columns titles stand, in points. */
const offBy = (parts: readonly Part[], over: readonly HeadCell[], edges: readonly number[]): number =>
  parts.reduce(
    (sum, { first, last }, index) => sum + Math.abs(middleOf(over[index]!) - (edges[first]! + edges[last + 1]!) / 2),
    0,
  );

/** Parts the columns from `first` to `last` among cells over them, so that each stands nearest to the middle of its own. */
const partBetween = (cells: readonly HeadCell[], first: number, last: number, edges: readonly number[]): Part[] => {
  const [cell, ...others] = cells;
  if (!cell) return [];
  if (others.length === 0) return [{ first, last }];
  let best: { off: number; parts: Part[] } | undefined;
  const furthest = Math.min(others[0]!.column - 1, last - others.length);
  for (let end = Math.max(first, cell.column + cell.columns - 1); end <= furthest; end += 1) {
    const rest = partBetween(others, end + 1, last, edges);
    if (rest.length < others.length) continue;
    const parts = [{ first, last: end }, ...rest];
    const off = offBy(parts, cells, edges);
    if (!best || off < best.off) best = { off, parts };
  }
  return best?.parts ?? [];
};

/** Lines one below the other over a stretch of rule are one title, however wide each is. */
const joinStacked = (cells: HeadCell[], over: readonly HeadCell[]): readonly HeadCell[] => {
  const fragments = over.flatMap((cell) => cell.fragments).toSorted((a, b) => a.baseline - b.baseline);
  const [cell, ...others] = over;
  if (
    others.length === 0 ||
    fragments.some(({ baseline }, index) => baseline - (fragments[index - 1]?.baseline ?? 0) < 1)
  )
    return over;
  cell!.fragments.splice(0, cell!.fragments.length, ...fragments);
  for (const other of others) cells.splice(cells.indexOf(other), 1);
  return [cell!];
};

/** A stretch may run under stubs as well, though no title stands over them, and those beside them in their own middle. */
const partStretch = (over: readonly HeadCell[], { first, last }: Part, edges: readonly number[]): Part[] => {
  const parts = partBetween(over, first, last, edges);
  if (first > 0 || over.length === 0) return parts;
  let best = parts;
  for (let from = 1; from <= over[0]!.column; from += 1) {
    const beside = partBetween(over, from, last, edges);
    if (beside.length >= parts.length && offBy(beside, over, edges) < offBy(best, over, edges)) best = beside;
  }
  return best;
};

/** A cell over a stretch of rule belongs to all columns under the stretch, a part of them where several stand over it. */
export const spread = (cells: HeadCell[], separators: readonly Separator[], edges: readonly number[]): void => {
  for (const { y, stretches } of separators) {
    // Two titles over several columns each may have their rules at one height, far apart.
    const from = separators.findLast((above) => above.y < y - 1)?.y ?? Number.NEGATIVE_INFINITY;
    for (const { first, last } of stretches) {
      if (last === first) continue;
      const over = joinStacked(
        cells,
        cells.filter(
          (cell) =>
            cell.column <= last &&
            cell.column + cell.columns > first &&
            cell.fragments.every((fragment) => fragment.baseline < y + 1 && fragment.baseline > from),
        ),
      ).toSorted((a, b) => a.column - b.column);
      // Titles set in the middle beside each other may share one rule.
      const parts = partStretch(over, { first, last }, edges);
      over.forEach((cell, position) => {
        const part = parts[position];
        if (!part) return;
        cell.column = part.first;
        cell.columns = part.last - part.first + 1;
      });
    }
  }
};

/** Walls that stand beside the first line of a cell, left to right, in points. */
const wallsBeside = ({ fragments: [first] }: HeadCell, { uprights }: Grid): number[] => {
  const middle = first!.baseline - 0.3 * first!.size;
  return uprights.filter(({ top, bottom }) => top < middle && bottom > middle).map(({ x }) => x);
};

/** In a head of boxes a title belongs to all columns that its box runs over, alone in it, wherever it stands in that. */
export const spreadInBoxes = (cells: readonly HeadCell[], grid: Grid): void => {
  const edges = columnEdges(grid);
  const boxes = cells.map((cell) => {
    const walls = wallsBeside(cell, grid);
    if (!walls.some((x) => x > grid.left + WALL_END && x < grid.right - WALL_END)) return undefined;
    const left = Math.max(...walls.filter((x) => x < middleOf(cell)));
    const right = Math.min(...walls.filter((x) => x > middleOf(cell)));
    const under = edges.slice(1).flatMap((edge, column) => {
      const middle = (edges[column]! + edge) / 2;
      return middle > left && middle < right ? [column] : [];
    });
    return under.length > 1 ? { first: under[0]!, last: under.at(-1)! } : undefined;
  });
  for (const [index, cell] of cells.entries()) {
    const box = boxes[index];
    if (!box) continue;
    const isShared = cells.some(
      (other) =>
        other !== cell &&
        other.column <= box.last &&
        other.column + other.columns > box.first &&
        Math.abs(other.fragments[0]!.baseline - cell.fragments[0]!.baseline) < cell.fragments[0]!.size,
    );
    if (isShared) continue;
    cell.column = box.first;
    cell.columns = box.last - box.first + 1;
  }
};
