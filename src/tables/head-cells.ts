import { LEADERS } from '../layout/table-regions/text.ts';
import type { Cell, Row } from '../record/index.ts';
import { emptyCell, makeCell, type Place, withRaw } from './cells.ts';
import { type HeadCell, spreadCentred } from './centred-titles.ts';
import { type Fragment, fragmentText } from './fragments.ts';
import type { Grid, GridLine } from './grid.ts';
import { isColumnNumber, WALLED } from './head.ts';
import { columnEdges, runsUnder, type Separator, separatorsOf, spread, spreadInBoxes } from './head-spans.ts';
import { readNumber } from './numbers.ts';

/** In a table of boxes a cell is of the level that its box begins on, wherever its title stands in it. */
const boxLevelOf = (cell: HeadCell, separators: readonly Separator[]): number =>
  separators.findLastIndex((separator) => separator.y < cell.fragments[0]!.baseline && runsUnder(separator, cell)) + 1;

/** A tall cell is of the level that its last line stands on with others, or its first where it hangs from the top. */
const levelOf = (cell: HeadCell, cells: readonly HeadCell[], separators: readonly Separator[]): number => {
  const top = cell.fragments[0]!.baseline;
  const stands = cells.some((other) => other !== cell && Math.abs(bottomOf(other) - bottomOf(cell)) < 1);
  const hangs = !stands && cells.every(({ fragments }) => fragments[0]!.baseline > top - 1);
  return separators.filter(({ y }) => y < (hangs ? top : bottomOf(cell))).length;
};

const bottomOf = (cell: HeadCell): number => cell.fragments.at(-1)!.baseline;

/** Cells below a spanning cell are a level further down than it, though no rule parts them. */
const lowerUnderSpans = (cells: readonly HeadCell[]): void => {
  const spans = cells.filter((cell) => cell.columns > 1).toSorted((a, b) => bottomOf(a) - bottomOf(b));
  for (const span of spans) {
    const under = cells.some(
      (cell) =>
        cell !== span &&
        cell.level === span.level &&
        cell.column < span.column + span.columns &&
        cell.column + cell.columns > span.column &&
        bottomOf(cell) > bottomOf(span) + 1,
    );
    if (!under) continue;
    for (const cell of cells)
      if (cell !== span && cell.level >= span.level && bottomOf(cell) > bottomOf(span) + 1) cell.level += 1;
  }
};

/**
 * The numbers of the columns are a row of their own, with the title of the stubs where it stands beside them; in boxes that
 * title may be as tall as the head.
 */
const lowerNumbers = (cells: readonly HeadCell[], boxed: boolean): void => {
  const numbers = cells.filter(
    (cell) => cell.fragments.length === 1 && isColumnNumber(fragmentText(cell.fragments[0]!)),
  );
  if (numbers.length < 2) return;
  const height = Math.min(...numbers.map(bottomOf));
  const above = cells.filter((cell) => bottomOf(cell) < height - 1);
  const level = Math.max(0, ...above.map((cell) => cell.level + 1));
  const lowered = boxed ? numbers : cells.filter((cell) => bottomOf(cell) >= height - 1);
  for (const cell of lowered) cell.level = Math.max(cell.level, level);
};

const isNumeric = (fragment: Fragment): boolean => {
  const { value, nil } = readNumber(fragmentText(fragment));
  return value !== undefined || nil === true;
};

/** Where most amounts of each column end, and the rows of points that lead to them, which end where stubs would, in points. */
const amountEdges = (lines: readonly GridLine[], columns: number): (number | undefined)[] => {
  const ends = Array.from({ length: columns }, () => new Map<number, number>());
  for (const fragment of lines.flatMap((line) => line.fragments)) {
    const ended = fragment.column === 0 ? LEADERS.test(fragmentText(fragment)) : isNumeric(fragment);
    if (fragment.columns > 1 || !ended) continue;
    const end = Math.round(fragment.right);
    ends[fragment.column]!.set(end, (ends[fragment.column]!.get(end) ?? 0) + 1);
  }
  return ends.map((column) => [...column].toSorted((a, b) => b[1] - a[1])[0]?.[0]);
};

/** A wide title that ends where the amounts below it do reaches into the column before, but is not over it. */
const withinColumn = (fragment: Fragment, ends: readonly (number | undefined)[]): Fragment => {
  const last = fragment.column + fragment.columns - 1;
  const end = ends[last];
  return fragment.columns === 2 && end !== undefined && Math.abs(fragment.right - end) < 2
    ? { ...fragment, column: last, columns: 1 }
    : fragment;
};

/** A short last line of a title over several columns stands close below its middle, and alone: `2022 (restated) –` over `2024`. */
const endsTitle = (fragment: Fragment, above: HeadCell, line: GridLine): boolean => {
  const last = above.fragments.at(-1)!;
  const covers = ({ column }: Fragment): boolean => column >= above.column && column < above.column + above.columns;
  return (
    above.columns > fragment.columns &&
    line.fragments.filter(covers).length === 1 &&
    fragment.baseline - last.baseline < 1.4 * fragment.size &&
    Math.abs(fragment.left + fragment.right - last.left - last.right) < fragment.size
  );
};

const gatherCells = (head: readonly GridLine[], separators: readonly Separator[], grid: Grid): HeadCell[] => {
  const cells: HeadCell[] = [];
  const ends = amountEdges(grid.lines.slice(head.length), grid.boundaries.length + 1);
  for (const line of head) {
    for (const fragment of line.fragments.map((one) => withinColumn(one, ends))) {
      const above = cells.findLast(
        (cell) => cell.column < fragment.column + fragment.columns && cell.column + cell.columns > fragment.column,
      );
      const joins =
        above &&
        ((above.column === fragment.column && above.columns === fragment.columns) ||
          endsTitle(fragment, above, line)) &&
        !isColumnNumber(fragmentText(fragment)) &&
        !separators.some(
          (separator) =>
            separator.y > bottomOf(above) - 1 && separator.y < fragment.baseline && runsUnder(separator, fragment),
        );
      if (joins) above.fragments.push(fragment);
      else cells.push({ fragments: [fragment], column: fragment.column, columns: fragment.columns, level: 0 });
    }
  }
  return cells;
};

const textOf = (cell: Cell): string => cell.text;

/** The head of a table: its rows, and each column's title with the titles that span it. */
export interface Head {
  readonly rows: readonly Row[];
  readonly titles: readonly string[];
}

/** Reads stacked and spanning cells of a head. `Variance` over `Amount` gives the title `Variance: Amount`. */
export const readHead = (head: readonly GridLine[], grid: Grid, place: Place): Head => {
  const columns = grid.boundaries.length + 1;
  if (head.length === 0) return { rows: [], titles: new Array<string>(columns).fill('') };
  const separators = separatorsOf(head, grid);
  const cells = gatherCells(head, separators, grid);
  spread(cells, separators, columnEdges(grid));
  if (separators.length === 0) spreadCentred(cells, amountEdges(grid.lines.slice(head.length), columns));
  const boxed = grid.uprights.length >= WALLED;
  if (boxed) spreadInBoxes(cells, grid);
  for (const cell of cells) cell.level = boxed ? boxLevelOf(cell, separators) : levelOf(cell, cells, separators);
  lowerUnderSpans(cells);
  lowerNumbers(cells, boxed);
  const levels = [...new Set(cells.map((cell) => cell.level))].toSorted((a, b) => a - b);
  const titles = Array.from({ length: columns }, (): string => '');
  const rows = levels.map((level): Row => {
    const row: Cell[] = new Array<Cell>(columns).fill(emptyCell);
    for (const own of cells.filter((cell) => cell.level === level)) {
      const { columns: _, ...cell } = makeCell(own.fragments, place);
      const before = row[own.column]!;
      const text = textOf(cell);
      row[own.column] =
        before.text === ''
          ? { ...cell, ...(own.columns > 1 ? { columns: own.columns } : {}) }
          : { ...before, text: `${before.text} ${text}`, evidence: [...withRaw(before), ...withRaw(cell)] };
      if (isColumnNumber(text)) continue;
      for (let column = own.column; column < own.column + own.columns; column += 1) {
        const above = titles[column]!;
        titles[column] = above === '' ? text : `${above}: ${text}`;
      }
    }
    return { role: 'header', cells: row.map(withoutValue) };
  });
  return { rows, titles };
};

/** `2025` in a head is the name of a column, not an amount. */
const withoutValue = ({ value: _, nil: __, ...cell }: Cell): Cell => cell;
