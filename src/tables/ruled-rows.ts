import type { RuleLine } from '../layout/table-regions/rules.ts';
import { isShading } from '../layout/table-regions/shading.ts';
import type { Fragment } from './fragments.ts';
import type { Grid, GridLine } from './grid.ts';
import { covers, stubOf, values } from './grid-lines.ts';

/** Is the rule wider than one cell? */
const isWide = ({ left, right, joints }: RuleLine, grid: Grid): boolean =>
  right - left > 0.25 * (grid.right - grid.left) || (joints.length > 0 && grid.uprights.length > 1);

const isOver = ({ left, right }: RuleLine, { fragments }: GridLine): boolean =>
  fragments.some((fragment) => fragment.right > left && fragment.left < right);

/**
 * Does a rule that is wider than one cell stand between the two lines? It may stand beside a line of a box that it does not
 * part. In a table of texts one that is not over the lower line does not count: beside a cell that goes on it parts the rows
 * of the next column.
 */
export const ruleBetween = (above: GridLine, below: GridLine, grid: Grid, ofTexts = false): boolean =>
  grid.ruleLines.some(
    (rule) =>
      rule.bottom >= above.baseline - 0.3 * above.size &&
      rule.bottom < below.baseline - 0.3 * below.size &&
      isWide(rule, grid) &&
      !(ofTexts && !isOver(rule, below)),
  );

/** Do amounts stand beside a stub, or beside each other? In a grid of boxes a number alone numbers a part of its cell. */
export const statesRow = (line: GridLine): boolean => values(line).length > (stubOf(line) ? 0 : 1);

/** Rules end no further from the wall that they meet, in points. */
const MEETS = 3;

/** Rules from wall to wall beside boxes that go on: where rows of boxes are parted by them, each states amounts once. */
const isParted = (lines: readonly GridLine[], grid: Grid): boolean => {
  const isWall = (at: number): boolean => grid.uprights.some(({ x }) => Math.abs(x - at) < MEETS);
  const rules = grid.ruleLines.filter(
    (rule) =>
      rule.top > lines[0]!.baseline && rule.top < lines.at(-1)!.baseline && isWall(rule.left) && isWall(rule.right),
  );
  if (rules.length < 2 || rules.length < lines.length / 8) return false;
  return bandsOf(lines, rules).every((band) => band.filter(statesRow).length <= 1);
};

/** In a grid of ruled rows, every row of cells has a rule below it. */
export const isRuledGrid = (lines: readonly GridLine[], grid: Grid): boolean => {
  if (grid.uprights.length > 2 && isParted(lines, grid)) return true;
  const whole = grid.ruleLines.filter((rule) => rule.right - rule.left > 0.85 * (grid.right - grid.left));
  const top = lines[0]!.baseline;
  const inside = whole.filter((rule) => rule.top > top && rule.top < lines.at(-1)!.baseline);
  const least = grid.uprights.length >= 2 ? 1 : 2;
  if (inside.length < least) return false;
  if (least === 1 && inside.length >= lines.length / 8) return true;
  // Striped rows have the edges of shading between them, names of groups as well.
  if (inside.every(isShading)) return bandsOf(lines, inside).every((band) => band.filter(statesRow).length <= 1);
  const counted = least === 1 ? statesRow : (line: GridLine): boolean => values(line).length > 0;
  const counts = bandsOf(lines, inside).map((band) => band.filter(counted).length);
  return counts.every((count) => (least === 1 ? count <= 1 : count === 1));
};

/** Lines of a ruled grid that stand between two rules with several rows of amounts. */
export const inSharedBands = (lines: readonly GridLine[], grid: Grid): ReadonlySet<GridLine> => {
  const whole = grid.ruleLines.filter((rule) => rule.right - rule.left > 0.85 * (grid.right - grid.left));
  return new Set(bandsOf(lines, whole).flatMap((band) => (band.filter(statesRow).length > 1 ? band : [])));
};

/** Lines between one rule and the next. */
const bandsOf = (lines: readonly GridLine[], rules: readonly RuleLine[]): GridLine[][] => {
  const bands = new Map<number, GridLine[]>();
  for (const line of lines) {
    const above = rules.filter((rule) => rule.top < line.baseline - 0.3 * line.size).length;
    bands.set(above, [...(bands.get(above) ?? []), line]);
  }
  return [...bands.values()];
};

/** Where the box begins in which the fragment stands: the lowest rule over it that runs through its middle. */
const topOf = ({ left, right, baseline, size }: Fragment, { ruleLines }: Grid): number => {
  const middle = (left + right) / 2;
  const over = ruleLines.findLast(
    ({ top, pieces }) => top < baseline - 0.3 * size && pieces.some(({ start, end }) => start < middle && end > middle),
  );
  return over?.top ?? Number.NEGATIVE_INFINITY;
};

/** Does nothing stand in that column of the row, or nothing but what is in the same box? */
const isFree = (row: readonly GridLine[], { column }: Fragment, top: number, grid: Grid, inSameBox: boolean): boolean =>
  row.every((line) =>
    line.fragments.every((other) => !covers(other, column) || (inSameBox && topOf(other, grid) === top)),
  );

const inColumn = (row: readonly GridLine[], column: number): Fragment[] =>
  row.flatMap((line) => line.fragments.filter((fragment) => covers(fragment, column)));

/** Texts of one cell go on closer than one row follows another, in points. */
const CLOSER = 1;

/**
 * Do the texts of a box that runs beside several rows go on closer than those rows stand? A stub under a sum's rule does not:
 * it stands beside its amounts.
 */
const goesOnCloser = (
  rows: readonly (readonly GridLine[])[],
  index: number,
  column: number,
  top: number,
  grid: Grid,
) => {
  const above = rows.slice(0, index).flatMap((row) => inColumn(row, column).filter((one) => topOf(one, grid) === top));
  const first = inColumn(rows[index]!, column)[0];
  if (!first || above.length === 0) return false;
  const own = rows[index]!.flatMap((line) => line.fragments).filter((one) => topOf(one, grid) > top);
  const steps = own.flatMap((one) => {
    const over = inColumn(rows[index - 1]!, one.column).at(-1);
    return over ? [inColumn(rows[index]!, one.column)[0]!.baseline - over.baseline] : [];
  });
  return steps.length > 0 && first.baseline - above.at(-1)!.baseline < Math.min(...steps) - CLOSER;
};

/**
 * In a grid of boxes a text belongs to the first row that its box runs beside, wherever it stands in that: rows are parted by
 * rules that do not run through the box. In a table of amounts such a rule may stand over a sum only, and a stub below it begins
 * a row.
 */
export const gatherTall = (
  rows: readonly (readonly GridLine[])[],
  grid: Grid,
  ofTexts: boolean,
): (readonly GridLine[])[] => {
  const gathered: GridLine[][] = rows.map(() => []);
  for (const [index, own] of rows.entries()) {
    for (const line of own) {
      const parts = Map.groupBy(line.fragments, (fragment) => {
        const top = topOf(fragment, grid);
        const first = rows.findIndex(([begun]) => begun!.baseline - 0.3 * begun!.size > top);
        const isParted = first >= 0 && first < index && ruleBetween(rows[first]![0]!, line, grid);
        if (!isParted) return index;
        const inSameBox = ofTexts || goesOnCloser(rows, index, fragment.column, top, grid);
        return isFree(rows[first]!, fragment, top, grid, inSameBox) ? first : index;
      });
      for (const [row, fragments] of parts) gathered[row]!.push({ ...line, fragments });
    }
  }
  return gathered.filter((own) => own.length > 0);
};
