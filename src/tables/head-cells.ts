import type { RuleLine } from '../layout/table-regions/rules.ts';
import type { Cell, Row } from '../record/index.ts';
import { emptyCell, makeCell, type Place, withRaw } from './cells.ts';
import { type HeadCell, spreadCentred } from './centred-titles.ts';
import { type Fragment, fragmentText, type Grid, type GridLine } from './grid.ts';
import { isColumnNumber } from './head.ts';
import { readNumber } from './numbers.ts';

interface Separator {
  readonly y: number;
  /** Columns that it runs under, in stretches without an opening. */
  readonly stretches: readonly { readonly first: number; readonly last: number }[];
}

/** Pieces of a rule that leave a wider opening end a stretch, in points. */
const OPENING = 3.8;

const columnEdges = (grid: Grid): number[] => [grid.left, ...grid.boundaries, grid.right];

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
    return covered.length > 0 ? [{ first: covered[0]!, last: covered.at(-1)! }] : [];
  });
};

const separatorsOf = (head: readonly GridLine[], grid: Grid): Separator[] => {
  const top = head[0]!.baseline;
  const bottom = head.at(-1)!.baseline - head.at(-1)!.size * 0.4;
  return grid.ruleLines
    .filter((rule) => rule.top > top - 1 && rule.bottom < bottom)
    .map((rule) => ({ y: rule.top, stretches: stretchesOf(rule, grid) }))
    .filter(({ stretches }) => stretches.length > 0);
};

const runsUnder = ({ stretches }: Separator, { column, columns }: { column: number; columns: number }): boolean =>
  stretches.some(({ first, last }) => first < column + columns && last >= column);

interface Part {
  readonly first: number;
  readonly last: number;
}

const middleOf = (cell: HeadCell): number => {
  const left = Math.min(...cell.fragments.map((fragment) => fragment.left));
  const right = Math.max(...cell.fragments.map((fragment) => fragment.right));
  return (left + right) / 2;
};

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
    const off = parts.reduce(
      (sum, part, index) => sum + Math.abs(middleOf(cells[index]!) - (edges[part.first]! + edges[part.last + 1]!) / 2),
      0,
    );
    if (!best || off < best.off) best = { off, parts };
  }
  return best?.parts ?? [];
};

/** A cell over a stretch of rule belongs to all columns under the stretch, a part of them where several stand over it. */
const spread = (cells: readonly HeadCell[], separators: readonly Separator[], edges: readonly number[]): void => {
  for (const [index, { y, stretches }] of separators.entries()) {
    const from = separators[index - 1]?.y ?? Number.NEGATIVE_INFINITY;
    for (const { first, last } of stretches) {
      if (last === first) continue;
      const over = cells
        .filter(
          (cell) =>
            cell.column <= last &&
            cell.column + cell.columns > first &&
            cell.fragments.every((fragment) => fragment.baseline < y + 1 && fragment.baseline > from),
        )
        .toSorted((a, b) => a.column - b.column);
      // Titles set in the middle beside each other may share one rule.
      const parts = over.length > 0 ? partBetween(over, first, last, edges) : [];
      over.forEach((cell, position) => {
        const part = parts[position];
        if (!part) return;
        cell.column = part.first;
        cell.columns = part.last - part.first + 1;
      });
    }
  }
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

/** The numbers of the columns are a row of their own, with the title of the stubs where it stands beside them. */
const lowerNumbers = (cells: readonly HeadCell[]): void => {
  const numbers = cells.filter(
    (cell) => cell.fragments.length === 1 && isColumnNumber(fragmentText(cell.fragments[0]!)),
  );
  if (numbers.length < 2) return;
  const height = Math.min(...numbers.map(bottomOf));
  const above = cells.filter((cell) => bottomOf(cell) < height - 1);
  const level = Math.max(0, ...above.map((cell) => cell.level + 1));
  for (const cell of cells) if (bottomOf(cell) >= height - 1) cell.level = Math.max(cell.level, level);
};

const isNumeric = (fragment: Fragment): boolean => {
  const { value, nil } = readNumber(fragmentText(fragment));
  return value !== undefined || nil === true;
};

/** Where most amounts of each column end, in points. */
const amountEdges = (lines: readonly GridLine[], columns: number): (number | undefined)[] => {
  const ends = Array.from({ length: columns }, () => new Map<number, number>());
  for (const fragment of lines.flatMap((line) => line.fragments)) {
    if (fragment.columns > 1 || !isNumeric(fragment)) continue;
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
        above.column === fragment.column &&
        above.columns === fragment.columns &&
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
  for (const cell of cells) cell.level = separators.filter(({ y }) => y < bottomOf(cell)).length;
  lowerUnderSpans(cells);
  lowerNumbers(cells);
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
