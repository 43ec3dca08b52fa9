import type { RuleLine, Upright } from './rules.ts';
import { statesAmounts, type TextRow, type Word, wordsOf } from './text.ts';

/** Boundaries closer than this are one, in points. */
const NEAR = 5;
/** Share of rows whose words may stand across a boundary. */
const ACROSS = 0.2;

interface Extent {
  readonly left: number;
  readonly right: number;
}

const cluster = (values: readonly number[]): number[] => {
  const groups: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - group.at(-1)! <= NEAR) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group[group.length >> 1]!);
};

const isAcross = (word: Word, x: number): boolean => word.left < x - 1.5 && word.right > x + 1.5;

/** Boundaries that rules show, where text keeps to them; a row through all columns has no upright through it. */
const fromRules = (
  rows: readonly (readonly Word[])[],
  lines: readonly RuleLine[],
  uprights: readonly Upright[],
  extent: Extent,
): number[] => {
  const inside = (x: number): boolean => x > extent.left + 8 && x < extent.right - 8;
  const marks = [...lines.flatMap((line) => line.joints), ...uprights.map((upright) => upright.x)].filter(inside);
  return cluster(marks).filter((x) => {
    const walls = uprights.filter((upright) => Math.abs(upright.x - x) <= NEAR);
    const beside =
      walls.length === 0 ? rows : rows.filter(([word]) => word && walls.some((wall) => isBeside(word, wall)));
    const crossing = beside.filter((words) => words.some((word) => isAcross(word, x))).length;
    return crossing <= Math.max(1, beside.length * ACROSS);
  });
};

const isBeside = ({ segment: { baseline } }: Word, { top, bottom }: Upright): boolean =>
  baseline > top && baseline < bottom + 2;

/** Openings that no row, or nearly none, has text in. */
const openings = (rows: readonly (readonly Word[])[], extent: Extent, narrowest: number, allowed: number): Extent[] => {
  const events: { x: number; step: number }[] = [];
  for (const words of rows) {
    // Letters of one number or phrase belong together: only wider gaps are seen.
    let current: { left: number; right: number } | undefined;
    const push = (): void => {
      if (current) events.push({ x: current.left, step: 1 }, { x: current.right, step: -1 });
    };
    for (const word of words) {
      if (word.right < extent.left || word.left > extent.right) continue;
      if (current && word.left - current.right < narrowest) current.right = Math.max(current.right, word.right);
      else {
        push();
        current = { left: word.left, right: word.right };
      }
    }
    push();
  }
  events.sort((a, b) => a.x - b.x || b.step - a.step);
  const found: Extent[] = [];
  let depth = 0;
  let open: Extent[] | undefined;
  let seen = false;
  let from = 0;
  const depths: number[] = [];
  for (const { x, step } of events) {
    if (open) {
      open.push({ left: from, right: x });
      depths.push(depth);
    }
    depth += step;
    if (step > 0 && depth > allowed && open) {
      if (seen && x - open[0]!.left >= narrowest) found.push(emptiest(open, depths));
      open = undefined;
    }
    if (depth > allowed) seen = true;
    else if (seen && !open) [open, depths.length] = [[], 0];
    from = x;
  }
  return found;
};

/** Where a row or two may stand in an opening, the widest stretch of it that the fewest stand in. */
const emptiest = (stretches: readonly Extent[], depths: readonly number[]): Extent => {
  const fewest = Math.min(...depths.filter((_, index) => stretches[index]!.right > stretches[index]!.left));
  return stretches
    .filter((_, index) => depths[index] === fewest)
    .reduce((best, one) => (one.right - one.left > best.right - best.left ? one : best));
};

/** The middle of an opening, away from titles and lone text of a neighbouring column that reach into it. */
const middleOf = ({ left, right }: Extent, lone: readonly TextRow[]): number => {
  let [from, to] = [left, right];
  for (const { box } of lone.flatMap((row) => row.segments)) {
    if (box[0] < left && box[2] > from && box[2] < right - 2) from = box[2];
    if (box[2] > right && box[0] < to && box[0] > left + 2) to = box[0];
  }
  return from < to ? (from + to) / 2 : (left + right) / 2;
};

const withoutEmpty = (boundaries: readonly number[], rows: readonly (readonly Word[])[], extent: Extent): number[] => {
  const kept: number[] = [];
  const centers = rows.flatMap((words) => words.map((word) => (word.left + word.right) / 2)).toSorted((a, b) => a - b);
  const hasText = (from: number, to: number): boolean => centers.some((center) => center > from && center < to);
  for (const [index, x] of boundaries.entries()) {
    const next = boundaries[index + 1] ?? extent.right + 20;
    if (!hasText(x, next)) continue;
    if (kept.length === 0 && !hasText(extent.left - 20, x)) continue;
    kept.push(x);
  }
  return kept;
};

/** As many rows of amounts show the columns by themselves. */
const ENOUGH = 3;

/**
 * Rows of cells among the rows: those with more than one segment say where the columns are. A head over amounts is left
 * out: its titles may run over several columns.
 */
const parted = (rows: readonly TextRow[]): { cells: TextRow[]; head: TextRow[] } => {
  const cells = rows.filter((row) => row.segments.length > 1);
  if (cells.filter(statesAmounts).length < ENOUGH) return { cells, head: [] };
  const first = cells.findIndex(statesAmounts);
  return { cells: cells.slice(first), head: cells.slice(0, first) };
};

const sizeOf = (rows: readonly TextRow[]): number => {
  const sizes = rows.flatMap((row) => row.segments.map((segment) => segment.size)).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
};

/**
 * Finds the inner boundaries of columns, in points, left to right. Cell edges shown by rules come first, where the text
 * keeps to them; where there are none, or a column between two of them still has parted cells, the openings that run
 * through the rows are taken.
 * @param rows rows of the table's body; with the header's where the table has few.
 */
export const findColumns = (
  rows: readonly TextRow[],
  lines: readonly RuleLine[],
  uprights: readonly Upright[],
  extent: Extent,
): number[] => {
  const { cells, head } = parted(rows);
  if (cells.length === 0 && lines.length === 0) return [];
  const words = rows.map((row) => row.segments.flatMap(wordsOf));
  const cellWords = cells.map((row) => row.segments.flatMap(wordsOf));
  const ruled = withoutEmpty(fromRules(cellWords, lines, uprights, extent), words, extent);
  const size = sizeOf(rows);
  if (ruled.length === 0) {
    const allowed = cells.length > 12 ? Math.floor(cells.length * 0.05) : 0;
    // Titles over several columns say nothing of where one ends.
    const lone = rows.filter(
      (row) => row.segments.length === 1 && (head.length === 0 || row.baseline > cells[0]!.baseline),
    );
    const found = openings(cellWords, extent, size * (cells.length >= 4 ? 0.7 : 1), allowed);
    return withoutEmpty(
      found.map((opening) => middleOf(opening, [...head, ...lone])),
      words,
      extent,
    );
  }
  const edges = [extent.left - 20, ...ruled, extent.right + 20];
  const inner = edges.slice(1).flatMap((right, index) => {
    const left = edges[index]!;
    const inColumn = cells
      .map((row) => row.segments.filter((segment) => segment.box[0] >= left - 2 && segment.box[2] <= right + 2))
      .filter((segments) => segments.length > 0);
    const split = inColumn.filter((segments) => segments.length > 1 && segments[0]!.text.length > 3);
    if (split.length < 3 || split.length < inColumn.length * 0.6) return [];
    return openings(
      inColumn.map((segments) => segments.flatMap(wordsOf)),
      { left, right },
      size,
      0,
    ).map((opening) => (opening.left + opening.right) / 2);
  });
  return [...ruled, ...inner].toSorted((a, b) => a - b);
};
