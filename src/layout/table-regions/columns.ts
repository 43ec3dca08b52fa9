import { type Extent, isHanging, isIndent, middleOf, openings, withoutEmpty } from './column-gaps.ts';
import { besideFigures } from './figures-beside-text.ts';
import type { RuleLine, Upright } from './rules.ts';
import { looksNumeric, statesAmounts, type TextRow, type Word, wordsOf } from './text.ts';
import { isTitledGrid } from './titled-grid.ts';

/** Boundaries closer than this are one, in points. */
const NEAR = 5;
/** Share of rows whose words may stand across a boundary. */
const ACROSS = 0.2;

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

/** As many rows of amounts show the columns by themselves. */
const ENOUGH = 3;

/**
 * Rows of cells among the rows: those with more than one segment say where the columns are. A head over amounts is left
 * out: its titles may run over several columns.
 */
const parted = (rows: readonly TextRow[]): { cells: TextRow[]; head: TextRow[] } => {
  const cells = rows.filter((row) => row.segments.length > 1);
  if (cells.filter(statesAmounts).length < ENOUGH)
    return isTitledGrid(cells) ? { cells: cells.slice(1), head: cells.slice(0, 1) } : { cells, head: [] };
  const first = cells.findIndex(statesAmounts);
  return { cells: cells.slice(first), head: cells.slice(0, first) };
};

const sizeOf = (rows: readonly TextRow[]): number => {
  const sizes = rows.flatMap((row) => row.segments.map((segment) => segment.size)).toSorted((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
};

/** So many of a column's rows have parts beside each other where it is two columns; of amounts fewer will do. */
const PARTED = 0.6;
const PARTED_AMOUNTS = 0.4;

/** Further boundaries in columns whose rows still have parts beside each other, as `isParted` tells. */
const withinColumns = (
  boundaries: readonly number[],
  cells: readonly TextRow[],
  extent: Extent,
  share: number,
  isParted: (segments: TextRow['segments']) => boolean,
  boundariesOf: (rows: readonly TextRow['segments'][], column: Extent) => number[],
): number[] => {
  const edges = [extent.left - 20, ...boundaries, extent.right + 20];
  return edges.slice(1).flatMap((right, index) => {
    const left = edges[index]!;
    const inColumn = cells
      .map((row) => row.segments.filter((segment) => segment.box[0] >= left - 2 && segment.box[2] <= right + 2))
      .filter((segments) => segments.length > 0);
    const parted = inColumn.filter((segments) => segments.length > 1 && isParted(segments));
    return parted.length < ENOUGH || parted.length < inColumn.length * share
      ? []
      : boundariesOf(inColumn, { left, right });
  });
};

const middle = ({ left, right }: Extent): number => (left + right) / 2;

const wordsIn = (rows: readonly TextRow['segments'][]): Word[][] => rows.map((segments) => segments.flatMap(wordsOf));

/** Columns by the openings that run through the rows. */
const byOpenings = (
  rows: readonly TextRow[],
  { cells, head }: { readonly cells: readonly TextRow[]; readonly head: readonly TextRow[] },
  extent: Extent,
  size: number,
): number[] => {
  const words = wordsIn(rows.map((row) => row.segments));
  const allowed = cells.length > 12 ? Math.floor(cells.length * 0.05) : 0;
  // Titles over several columns say nothing of where one ends.
  const lone = rows.filter(
    (row) => row.segments.length === 1 && (head.length === 0 || row.baseline > cells[0]!.baseline),
  );
  const cellWords = wordsIn(cells.map((row) => row.segments));
  const found = openings(cellWords, extent, size * (cells.length >= 4 ? 0.7 : 1), allowed);
  const inner = withoutEmpty(
    found.map((opening) => middleOf(opening, [...head, ...lone])),
    words,
    extent,
  );
  const [first] = inner;
  const own =
    first !== undefined && inner.length > 1 && (isHanging(first, words) || isIndent(first, lone, cellWords))
      ? inner.slice(1)
      : inner;
  // A wide amount or two may fill the room between columns of amounts.
  const further = withinColumns(
    own,
    cells,
    extent,
    PARTED_AMOUNTS,
    (segments) => segments.every(({ text }) => looksNumeric(text)),
    (inColumn, column) =>
      // Amounts end at one edge, and begin anywhere right of it.
      openings(wordsIn(inColumn.filter((segments) => segments.length > 1)), column, NARROWEST * size, 0).map(
        ({ left }) => left + BESIDE,
      ),
  );
  return [...own, ...further].toSorted((a, b) => a - b);
};

/** Amounts of two columns stand no closer, in letter sizes. */
const NARROWEST = 0.4;
/** So far beside the edge that the amounts of one column end at the next one begins, in points. */
const BESIDE = 1.5;

/** The boundaries, and those between figures and the texts right behind them. */
const withFigures = (
  boundaries: readonly number[],
  words: readonly (readonly Word[])[],
  extent: Extent,
  size: number,
): number[] => {
  const edges = [extent.left, ...boundaries, extent.right];
  return edges.slice(1).flatMap((right, index) => {
    const further = besideFigures(words, { left: edges[index]!, right }, size);
    const own = index < boundaries.length ? [right] : [];
    return further === undefined ? own : [further, ...own];
  });
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
  const found = parted(rows);
  const { cells } = found;
  if (cells.length === 0 && lines.length === 0) return [];
  const cellWords = wordsIn(cells.map((row) => row.segments));
  const words = wordsIn(rows.map((row) => row.segments));
  const ruled = withoutEmpty(fromRules(cellWords, lines, uprights, extent), words, extent);
  const size = sizeOf(rows);
  if (ruled.length === 0) return withFigures(byOpenings(rows, found, extent, size), words, extent, size);
  const inner = withinColumns(
    ruled,
    cells,
    extent,
    PARTED,
    ([first]) => first!.text.length > 3,
    (inColumn, column) => openings(wordsIn(inColumn), column, size, 0).map(middle),
  );
  return withFigures(
    [...ruled, ...inner].toSorted((a, b) => a - b),
    words,
    extent,
    size,
  );
};
