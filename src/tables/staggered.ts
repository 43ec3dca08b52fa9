import { type Fragment, fragmentText } from './fragments.ts';
import type { GridLine } from './grid.ts';
import { isNumeric } from './grid-lines.ts';

/** How far below the text above it in its columns each fragment stands, in letter sizes. */
export type Distances = ReadonlyMap<Fragment, number>;

export const distancesAbove = (lines: readonly GridLine[], columns: number): Distances => {
  const last = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  const distances = new Map<Fragment, number>();
  for (const { fragments } of lines) {
    for (const fragment of fragments) {
      const above = Math.max(...last.slice(fragment.column, fragment.column + fragment.columns));
      distances.set(fragment, (fragment.baseline - above) / fragment.size);
    }
    for (const { column, columns: width, baseline } of fragments) last.fill(baseline, column, column + width);
  }
  return distances;
};

/**
 * Lines of cells may stand between those of others beside them. A row begins where all that stands in a line begins a
 * cell, an amount or the stub among it, below a cell of the row before.
 */
export const beginsBeside = (
  row: readonly GridLine[],
  { fragments }: GridLine,
  leading: number,
  distances: Distances,
): boolean =>
  fragments.length > 1 &&
  fragments.every((fragment) => distances.get(fragment)! > leading) &&
  fragments.some((fragment) => fragment.column === 0 || isNumeric(fragment)) &&
  row.some((line) => line.fragments.some((above) => fragments.some(({ column }) => column === above.column)));

/** As many rows with cells beside each other show where rows begin. */
const ENOUGH = 3;

/** Two rows show it where as many cells begin beside each other. */
const WIDE = 4;

const BULLET = /^[•▪●◦‣]/;
/** Paragraphs of a cell stand closer than rows by this share. */
const CLOSER = 0.95;

/**
 * Tells texts alone in their line that go on with the row above, as a further paragraph of its cell: in any column but the
 * first where all rows begin in that, as those of numbered lists do, or with many cells beside each other; in the last one
 * otherwise; set closer than rows are, or after a bullet. Where not enough rows show where rows begin, none.
 */
export const furtherParagraphs = (
  lines: readonly GridLine[],
  columns: number,
  leading: number,
  distances: Distances,
): ReadonlySet<GridLine> => {
  const begins = (fragment: Fragment): boolean => distances.get(fragment)! > leading;
  const beginning = lines.filter(({ fragments }) => fragments.filter(begins).length > 1);
  const wide = beginning.filter(({ fragments }) => fragments.filter(begins).length >= WIDE);
  if (beginning.length < ENOUGH && wide.length < 2) return new Set();
  const inStubs = beginning.every(({ fragments: [first] }) => first!.column === 0 && begins(first!));
  const tells = inStubs || wide.length === beginning.length;
  const from = tells ? 1 + Math.min(...beginning.map(({ fragments: [first] }) => first!.column)) : columns - 1;
  const rowGap = Math.min(
    ...beginning.map(({ fragments }) => Math.min(...fragments.map((one) => distances.get(one)!))),
  );
  return new Set(
    lines.filter(({ fragments: [first, ...others] }) => {
      if (others.length > 0 || isNumeric(first!) || first!.column < from) return false;
      return distances.get(first!)! < CLOSER * rowGap || BULLET.test(fragmentText(first!));
    }),
  );
};

interface Placed {
  readonly fragment: Fragment;
  readonly line: number;
  readonly row: number;
}

/** Lines of one cell each, in one column. */
const cellsIn = (
  column: readonly Placed[],
  leading: number,
  distances: Distances,
  isParted: (from: number, to: number) => boolean,
): Placed[][] => {
  const cells: Placed[][] = [];
  for (const one of column) {
    const last = cells.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      distances.get(one.fragment)! <= leading &&
      !isNumeric(one.fragment) &&
      !isNumeric(last.fragment) &&
      !isParted(last.line, one.line);
    if (goesOn) cells.at(-1)!.push(one);
    else cells.push([one]);
  }
  return cells;
};

/** Where a row begins, and whether a stub goes on in its first line. */
interface Start {
  readonly line: number;
  readonly beside: boolean;
}

/** Do rows begin between the lines of a cell, or in one of them? Then it runs beside several. */
const isBesideRows = (cell: readonly Placed[], starts: readonly Start[]): boolean =>
  cell.some(({ line }, index) =>
    starts.some(
      (start) =>
        start.line > (cell[index - 1]?.line ?? line) && start.line < line + (start.beside && index > 0 ? 1 : 0),
    ),
  );

/**
 * A cell may run beside several rows, its lines between theirs: it belongs to the row that it begins in.
 * @param begun lines that begin a row beside a stub that goes on.
 * @param isParted does a rule stand between these lines?
 */
export const gatherStaggered = (
  rows: readonly (readonly GridLine[])[],
  leading: number,
  distances: Distances,
  begun: ReadonlySet<GridLine>,
  isParted: (from: number, to: number) => boolean,
): readonly (readonly GridLine[])[] => {
  const starts: Start[] = [];
  const owners = new Map<Fragment, number>();
  const byColumn: Placed[][] = [];
  let line = 0;
  for (const [row, own] of rows.entries()) {
    starts.push({ line, beside: begun.has(own[0]!) });
    for (const { fragments } of own) {
      for (const fragment of fragments) {
        byColumn[fragment.column] ??= [];
        byColumn[fragment.column]!.push({ fragment, line, row });
      }
      line += 1;
    }
  }
  for (const cell of byColumn.flatMap((column) => cellsIn(column, leading, distances, isParted)))
    if (isBesideRows(cell, starts)) for (const { fragment } of cell) owners.set(fragment, cell[0]!.row);
  if (owners.size === 0) return rows;
  const gathered: GridLine[][] = rows.map(() => []);
  for (const [row, own] of rows.entries()) {
    for (const one of own) {
      const parts = Map.groupBy(one.fragments, (fragment) => owners.get(fragment) ?? row);
      for (const [owner, fragments] of parts) gathered[owner]!.push({ ...one, fragments });
    }
  }
  return gathered.filter((own) => own.length > 0);
};
