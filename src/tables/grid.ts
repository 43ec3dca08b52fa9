import { commonestOf } from '../layout/commonest.ts';
import { findColumns } from '../layout/table-regions/columns.ts';
import type { TableRegion } from '../layout/table-regions/index.ts';
import { findRuleLines, findUprights, type RuleLine, type Upright } from '../layout/table-regions/rules.ts';
import { findTextRows, type TextRow, wordsOf } from '../layout/table-regions/text.ts';
import { columnAt, type Fragment, fragmentOf, joinFragments, OVERHANG } from './fragments.ts';
import { innerWalls, isCentredBetweenRules, oneCellRows } from './walls.ts';
import { type Columns, partAtGaps } from './words-in-columns.ts';

/** One baseline of a table, its words given to columns. */
export interface GridLine {
  readonly baseline: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

export interface Grid {
  readonly lines: readonly GridLine[];
  /** Inner boundaries between columns, in points. */
  readonly boundaries: readonly number[];
  readonly ruleLines: readonly RuleLine[];
  readonly uprights: readonly Upright[];
  readonly left: number;
  readonly right: number;
}

const fragmentsOf = (row: TextRow, columns: Columns, isOneCell: boolean): Fragment[] => {
  const { boundaries } = columns;
  if (isOneCell)
    return [{ ...fragmentOf(row.segments.flatMap(wordsOf), boundaries), column: 0, columns: boundaries.length + 1 }];
  return joinFragments(
    row.segments.flatMap((segment) => partAtGaps(wordsOf(segment), columns)),
    boundaries,
  );
};

const gridLine = (row: TextRow, columns: Columns, isOneCell: boolean): GridLine => ({
  baseline: row.baseline,
  size: Math.max(...row.segments.map((segment) => segment.size)),
  fragments: fragmentsOf(row, columns, isOneCell),
});

const isFull = ({ fragments }: GridLine, columns: number): boolean =>
  fragments.length === columns && fragments.every((fragment) => fragment.columns === 1);

/** As many rows below show that each column has its own text. */
const ENOUGH = 3;

/**
 * Titles may stand off the texts below them: set at the right, where those are at the left. Where they are as many as the columns,
 * and the rows below have a text in each, they are those of the columns in their order.
 */
const withTitlesInOrder = (lines: readonly GridLine[], [first]: readonly TextRow[], columns: Columns): GridLine[] => {
  const [titles, ...below] = lines;
  const count = columns.boundaries.length + 1;
  if (!first || !titles || count < 3 || first.segments.length !== count || isFull(titles, count)) return [...lines];
  if (below.length < ENOUGH || !below.every((line) => isFull(line, count))) return [...lines];
  const fragments = first.segments.map((segment, column) => ({
    ...fragmentOf(wordsOf(segment), columns.boundaries),
    column,
    columns: 1,
  }));
  return [{ ...titles, fragments }, ...below];
};

/** The left edge that at least three segments of a column share, and most of them. */
const flushLeft = (rows: readonly TextRow[], boundaries: readonly number[]): (number | undefined)[] => {
  const counts = Array.from({ length: boundaries.length + 1 }, () => new Map<number, number>());
  const all = counts.map(() => 0);
  for (const { box } of rows.flatMap((row) => row.segments)) {
    const column = columnAt(box[0] + OVERHANG, boundaries);
    const key = Math.round(box[0] * 2) / 2;
    counts[column]!.set(key, (counts[column]!.get(key) ?? 0) + 1);
    all[column]! += 1;
  }
  return counts.map((column, index) => {
    const [left = 0, count] = commonestOf(column);
    return count >= 3 && count > all[index]! / 2 ? left : undefined;
  });
};

/**
 * Finds the columns of a region and gives each word to one.
 * @param known inner boundaries, where they are known from the page before.
 */
export const readGrid = (region: TableRegion, known?: readonly number[]): Grid => {
  const rows = findTextRows(region.segments);
  const ruleLines = findRuleLines(region.rules);
  const extent = { left: region.box[0], right: region.box[2] };
  const all = findUprights(region.rules);
  const walls = innerWalls(all, ruleLines, extent);
  const tall = all.filter((line) => line.length > 0.3 * (region.box[3] - region.box[1]));
  const uprights = [...new Set([...tall, ...walls])];
  const boundaries = known ?? findColumns(rows, ruleLines, uprights, extent);
  const columns = { boundaries, lefts: flushLeft(rows, boundaries) };
  const oneCell = boundaries.length > 0 ? oneCellRows(rows, all, walls, ruleLines, extent) : new Set<TextRow>();
  const isOneCell = (row: TextRow): boolean =>
    oneCell.has(row) || (boundaries.length > 1 && isCentredBetweenRules(row, ruleLines, extent));
  const placed = rows.map((row) => gridLine(row, columns, isOneCell(row)));
  const lines = withTitlesInOrder(placed, rows, columns);
  return { lines, boundaries, ruleLines, uprights, ...extent };
};
