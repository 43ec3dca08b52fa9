import { isIdeographic } from '../layout/segments/fold.ts';
import { fragmentText } from './fragments.ts';
import { goesOn, isBold } from './goes-on.ts';
import type { Grid, GridLine } from './grid.ts';
import { covers, statesValues, stubOf, values } from './grid-lines.ts';
import { kindForms } from './kinds.ts';
import { gapsBelow, LEVEL, leadingOf, WIDEST_HAN_LEADING, WIDEST_LEADING } from './leading.ts';
import {
  beginsBesideStub,
  beginsNumbered,
  beginsTogether,
  beginsWithNumber,
  isNumberedList,
  listEntries,
  numberedIn,
  rowGapOf,
} from './row-starts.ts';
import { gatherTall, inSharedBands, isRuledGrid, ruleBetween, statesRow } from './ruled-rows.ts';
import { isKeyed, isOpenKey } from './stacked-pairs.ts';
import { beginsBeside, distancesAbove, furtherParagraphs, gatherStaggered } from './staggered.ts';
import { endsOpen, isGroupAbove, isNamedAbove, isWrapped, rightEdges } from './wrapping.ts';

/** Lines that make one row of cells, top first. */
export type RowLines = readonly GridLine[];

/** In a list of symbols, lines of one title are no further apart than this. */
const TIGHT = 1.4;

const sharesColumn = (a: GridLine, b: GridLine): boolean =>
  a.fragments.some((one) => b.fragments.some((other) => covers(one, other.column) || covers(other, one.column)));

const sharesValues = (a: GridLine, b: GridLine): boolean =>
  values(a).some((one) => values(b).some((other) => one.column === other.column));

const LEADERS = /(?:[.·…‥]\s?){4,}$|(?:\s[.·])+$/;

/** Points lead from the last line of a stub to its amounts; a stub below begins a row. */
const isLedAndBegun = (above: GridLine, below: GridLine): boolean => {
  const [upper, lower] = [stubOf(above), stubOf(below)];
  return upper !== undefined && lower !== undefined && LEADERS.test(fragmentText(upper));
};

/** Each symbol begins a row. */
const gatherKeyed = (lines: readonly GridLine[]): RowLines[] => {
  const rows: GridLine[][] = [];
  let key = '';
  for (const line of lines) {
    const stub = stubOf(line);
    const row = rows.at(-1);
    const above = row?.at(-1);
    // A title without a symbol is set across both columns.
    const untitled =
      stub && stub.columns > 1 && above && stubOf(above)?.columns === stub.columns
        ? line.baseline - above.baseline < TIGHT * line.size
        : false;
    if (row && (!stub || isOpenKey(key) || untitled)) row.push(line);
    else rows.push([line]);
    if (stub) key = fragmentText(stub);
  }
  return rows;
};

/**
 * Ideographs go on at a wider leading: in stubs, where the lines below them state nothing of their own; in tables of text,
 * where each line goes on with one that is full.
 */
const hanLeading = (
  lines: readonly GridLine[],
  free: readonly number[],
  gaps: readonly number[],
  rights: readonly number[],
): number | undefined => {
  const leading = leadingOf(free, WIDEST_HAN_LEADING);
  if (!leading) return undefined;
  const tight = gaps.flatMap((gap, index) => (gap >= LEVEL && gap <= leading ? [index] : []));
  if (!statesValues(lines))
    return tight.every((index) => isWrapped(lines[index]!, lines[index + 1]!, rights)) ? leading : undefined;
  const lower = tight.map((index) => lines[index + 1]!);
  const goOn = lower.every(
    (line) => line.fragments.length === 1 && isIdeographic(fragmentText(line.fragments[0]!).charCodeAt(0)),
  );
  return goOn ? leading : undefined;
};

const isFramework = (grid: Grid): boolean =>
  grid.lines.some((line) =>
    line.fragments.some((fragment) =>
      kindForms.some(({ kind, form }) => kind === 'results-framework' && form.test(fragmentText(fragment))),
    ),
  );

/** The widest distance at which lines are of one cell, in letter sizes; undefined where distances do not tell. */
const cellLeading = (lines: readonly GridLine[], gaps: readonly number[], grid: Grid): number | undefined => {
  const ofTexts = !statesValues(lines);
  const free = gaps.filter((_, index) => !ruleBetween(lines[index]!, lines[index + 1]!, grid, ofTexts));
  const leading = leadingOf(free);
  if (leading === undefined) return undefined;
  if (leading === 0) return hanLeading(lines, free, gaps, rightEdges(lines, grid.boundaries.length + 1)) ?? 0;
  const tight = gaps.flatMap((gap, index) => (gap >= LEVEL && gap <= leading ? [index] : []));
  const clashes = tight.filter((index) => sharesValues(lines[index]!, lines[index + 1]!));
  if (clashes.length > tight.length / 3) return undefined;
  // One line may be set closer than the others: where those further apart state no amounts over amounts, they go on, too.
  const wider = leadingOf(free.filter((gap) => gap > leading));
  if (!wider || !statesValues(lines)) return leading;
  const loose = gaps.flatMap((gap, index) => (gap > leading && gap <= wider ? [index] : []));
  return loose.length > 1 && !loose.some((index) => sharesValues(lines[index]!, lines[index + 1]!)) ? wider : leading;
};

/**
 * Gathers the lines of a table's body into rows. Rules part rows; so do distances wider than those within a cell; two
 * numbers in one column are always of two rows.
 */
export const gatherRows = (lines: readonly GridLine[], grid: Grid): readonly RowLines[] => {
  if (lines.length === 0) return [];
  if (grid.boundaries.length <= 1 && isKeyed(lines)) return gatherKeyed(lines);
  const columns = grid.boundaries.length + 1;
  const gaps = gapsBelow(lines, columns);
  const leading = cellLeading(lines, gaps, grid);
  const ruled = isRuledGrid(lines, grid);
  const shared = ruled ? inSharedBands(lines, grid) : new Set<GridLine>();
  const boxed = ruled && grid.uprights.length > 1;
  const hasValues = statesValues(lines);
  const rights = rightEdges(lines, columns);
  const isList = isNumberedList(lines);
  const framework = !hasValues && isFramework(grid);
  const distances = distancesAbove(lines, columns);
  const paragraphs = leading ? furtherParagraphs(lines, columns, leading, distances) : undefined;
  const rowGap = leading ? rowGapOf(lines, leading, distances) : undefined;
  const entries = leading && rowGap && !hasValues ? listEntries(lines, columns, leading, rowGap, distances) : undefined;
  const begun = new Set<GridLine>();
  const rows: GridLine[][] = [[lines[0]!]];
  for (let i = 1; i < lines.length; i += 1) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    const row = rows.at(-1)!;
    const gap = gaps[i - 1]!;
    const distance = (below.baseline - above.baseline) / Math.max(above.size, below.size);
    // A line of a box beside them may stand right at the rule that parts two rows.
    const isParted = row.some((line) => ruleBetween(line, below, grid, !hasValues));
    let same: boolean;
    if (isParted || isLedAndBegun(above, below) || (isList && beginsWithNumber(below))) same = false;
    else if (!(boxed && !statesRow(below)) && row.some((line) => sharesValues(line, below))) same = false;
    else if (beginsNumbered(row, below, framework, columns) && !endsOpen(row, below)) {
      same = false;
      const stub = stubOf(below);
      if (framework && stub && distances.get(stub)! <= (leading || WIDEST_LEADING)) begun.add(below);
    } else if (!ruled && leading && beginsBeside(row, below, leading, distances)) same = false;
    else if (!ruled && leading && hasValues && beginsBesideStub(row, below, leading, distances)) {
      same = false;
      begun.add(below);
    } else if ((!ruled || shared.has(below)) && isNamedAbove(above, below, rights, hasValues)) same = false;
    else if (ruled) same = true;
    else if (entries?.has(below) && row.some((line) => sharesColumn(line, below))) same = false;
    else if (distance < LEVEL && !sharesColumn(above, below)) same = true;
    else if (leading === undefined)
      same = gap < WIDEST_LEADING * 1.15 && goesOn(row, below, { ...grid, hasValues, rights }, lines[i + 1]);
    else same = gap <= leading && !isGroupAbove(above, below, rights, lines[i + 1]);
    // A further paragraph within a cell of a table of text, or of a list: nothing new begins in the first column.
    if (
      !same &&
      (!hasValues || (paragraphs?.has(below) && !isBold(below))) &&
      !ruled &&
      !stubOf(below) &&
      numberedIn(below, framework, columns).length === 0 &&
      !(entries?.has(below) && row.some((line) => sharesColumn(line, below))) &&
      !(leading && beginsTogether(row, below, rowGap ?? leading, distances)) &&
      columns > 1 &&
      !isParted
    )
      same = true;
    if (same) row.push(below);
    else rows.push([below]);
  }
  const isRuled = (from: number, to: number): boolean => ruleBetween(lines[from]!, lines[to]!, grid);
  if (ruled && framework)
    return gatherTall(gatherStaggered(rows, leading || WIDEST_LEADING, distances, begun, isRuled), grid, !hasValues);
  if (boxed) return gatherTall(rows, grid, !hasValues);
  if (!leading || ruled || !(hasValues || framework)) return rows;
  return gatherStaggered(rows, leading, distances, begun, isRuled);
};
