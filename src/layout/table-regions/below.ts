import { largest } from './bands.ts';
import { isBold, isCaption, isUnit } from './captions.ts';
import { type Chain, rowsWithin } from './chains.ts';
import { crosses, FAR, leadingSize } from './crossing.ts';
import { BESIDE_STUBS, hasBody } from './head-rules.ts';
import { isShading } from './shading.ts';
import { countCells, looksNumeric, startsNote, statesAmounts, type TextRow } from './text.ts';

/** Rules over the body and under it are at least this thick, in points, where they are thicker than others. */
const THICK = 1;
/** Their distance to the last rule, likewise. */
const FAR_FROM_RULE = 3.6;

/** Is the row one of cells that keep to the columns? */
const keepsTo = (row: TextRow, columns: readonly number[]): boolean =>
  countCells(row) > 1 &&
  !columns.some((x) => crosses(row, x) && row.segments.length < 3 && !row.segments.some((s) => looksNumeric(s.text)));

/** Does a line that begins with the stubs reach as far as what stands beside them in these rows? */
const reaches = (row: TextRow, above: readonly TextRow[], columns: readonly number[]): boolean => {
  const [first] = row.segments;
  return (
    first!.box[0] < columns[0]! &&
    first!.box[2] > Math.min(...above.flatMap(({ segments }) => segments.slice(1, 2).map(({ box }) => box[0]))) - 2
  );
};

/** Do lines of text run through the columns of amounts, as no cell and no name of a group does? */
const isText = (rows: readonly TextRow[], columns: readonly number[]): boolean =>
  rows.filter((row) =>
    columns.slice(1).some((x) => crosses({ ...row, segments: row.segments.slice(-1) }, x) && countCells(row) > 1),
  ).length > 1;

/**
 * A table closes with a rule as thick as the one below its head; a thinner one parts its rows, and it goes on below. Below the
 * last shaded row stands one without shading, or none.
 */
const isOpen = ({ lines, left, right }: Chain): boolean => {
  if (isShading(lines.at(-1)!)) return true;
  const whole = lines.filter((line) => line.right - line.left > 0.8 * (right - left));
  const thickest = Math.max(...whole.map(({ thickness }) => thickness));
  return whole.length > 2 && thickest >= THICK && lines.at(-1)!.thickness < 0.6 * thickest;
};

/** The name of a group between the last two rules has its rows below them. */
const endsInGroup = ({ lines }: Chain, inside: readonly TextRow[]): boolean => {
  const [upper, lower] = [lines.at(-2), lines.at(-1)!];
  const last = upper ? inside.filter(({ baseline }) => baseline > upper.bottom && baseline < lower.top + 1) : [];
  return lines.length > 2 && last.length === 1 && last[0]!.segments.length === 1 && lower.joints.length > 0;
};

/** Rows of a table that fills the page are no further apart, in letter sizes. */
const FAR_IN_PAGE = 4.2;

/** Fewer rows of cells below the last rule are no further rows of its table. */
const FEWEST_BELOW = 3;
/** Share of the rows below it that keep to the columns. */
const MOST = 0.8;

/** Does text stand on both sides of the edge of a column, and none across it? */
const partsAt = (row: TextRow, x: number): boolean =>
  !crosses(row, x) && row.segments[0]!.box[0] < x - 2 && row.segments.at(-1)!.box[2] > x + 2;

/** Do the rows below the last rule, down to the end of the page, keep to its columns? No text does. */
const fillsPage = (below: readonly TextRow[], columns: readonly number[]): boolean =>
  columns.length > 0 &&
  below.filter((row) => keepsTo(row, columns) || columns.every((x) => partsAt(row, x))).length >= FEWEST_BELOW &&
  below.filter((row) => !columns.some((x) => crosses(row, x))).length > MOST * below.length;

/** Names of groups in a table that fills the page leave the last column free. */
const isShortOf = ({ segments }: TextRow, column: number): boolean =>
  segments.length === 1 && segments[0]!.box[2] < column;

/** A table that ends with the page may have no head, and one rule over it, drawn cell by cell, and none below it. */
export const opensTable = ({ lines: [rule], left, right }: Chain, rows: readonly TextRow[]): boolean => {
  const below = rowsWithin(rows, rule!.bottom, Number.POSITIVE_INFINITY, left, right);
  const last = rows.at(-1)?.segments.length === below.at(-1)?.segments.length;
  return rule!.joints.length > 0 && last && fillsPage(below, rule!.joints);
};

/** Headings are larger than the rows of a table by this factor. */
const LARGER = 1.15;

/** Is it a lone heading, in larger letters than all rows of the table? */
const isHeading = (row: TextRow, rows: readonly TextRow[]): boolean =>
  row.segments.length === 1 && rows.length > 0 && leadingSize(row) > LARGER * largest(rows);

/** Is it a lone text at the left edge, right below the head, that ends with the stubs? */
const namesGroup = ({ baseline, segments }: TextRow, { lines, left }: Chain, [stubs]: readonly number[]): boolean => {
  const [segment, ...others] = segments;
  return (
    others.length === 0 &&
    stubs !== undefined &&
    segment!.box[0] < left + BESIDE_STUBS &&
    segment!.box[2] < stubs &&
    baseline - lines.at(-1)!.bottom < (FAR_IN_PAGE * segment!.size) / 2
  );
};

/**
 * Rows below the last rule that go on with the table: it is cut by the end of the page, or has no closing rule.
 * @param isLowest is it the last table of the page? Then bold lines through all columns are titles of its groups.
 */
export const rowsBelow = (
  chain: Chain,
  inside: readonly TextRow[],
  rows: readonly TextRow[],
  columns: readonly number[],
  isLowest: boolean,
): TextRow[] => {
  const last = chain.lines.at(-1)!;
  const below = rowsWithin(rows, last.bottom, Number.POSITIVE_INFINITY, chain.left, chain.right);
  const fills = isLowest && last.joints.length > 0 && fillsPage(below, columns);
  const isTitle = (row: TextRow): boolean =>
    isLowest && last.joints.length > 0 && (isBold(row) || (fills && isShortOf(row, columns.at(-1)!)));
  const isCut = endsInGroup(chain, inside) && below.slice(0, 1).some((row) => keepsTo(row, columns));
  const headOnly = !hasBody(chain, inside) || isOpen(chain) || isCut || fills;
  // The names of its groups may stand further apart from the rows above them.
  const far = fills ? FAR_IN_PAGE : FAR;
  const taken: TextRow[] = [];
  let pending: TextRow[] = [];
  let previous = last.bottom;
  for (const row of below) {
    const size = leadingSize(row);
    if (
      row.baseline - previous > (previous === last.bottom ? FAR_FROM_RULE : far) * size ||
      row.contents ||
      isCaption(row) ||
      startsNote(row) ||
      isHeading(row, headOnly ? taken : [...inside, ...taken]) ||
      // The unit of the next table stands below its title.
      (!headOnly && pending.length > 0 && row.segments.length === 1 && isUnit(row))
    )
      break;
    if (keepsTo(row, columns)) {
      const isData = headOnly || row.segments.slice(1).some((segment) => looksNumeric(segment.text));
      if (!isData && taken.length === 0) break;
      // Amounts do not go on below lines of text that run through all columns.
      if (
        pending.some(
          (other) => columns.some((x) => crosses(other, x)) && reaches(other, taken, columns) && !isTitle(other),
        )
      )
        break;
      if (taken.some(statesAmounts) && isText(pending, columns)) break;
      taken.push(...pending, row);
      pending = [];
    } else {
      const fits =
        columns.length === 0 ||
        row.segments.every((segment) => segment.box[2] < columns.at(-1)! + 2 || segment.box[0] > columns[0]!);
      if (!headOnly && (!fits || taken.length === 0)) break;
      if (!headOnly && pending.length >= 3) break;
      pending.push(row);
    }
    previous = row.baseline;
  }
  // At the foot of a page the name of a group may be all that stands below the head.
  const [group] = pending;
  if (
    headOnly &&
    taken.length === 0 &&
    group &&
    group.baseline === rows.at(-1)!.baseline &&
    namesGroup(group, chain, columns)
  )
    return [group];
  // A cell's text may go on after the last row that has numbers; it keeps to its column and is set close.
  const atEnd = headOnly && pending.at(-1) === below.at(-1) && !(taken.some(statesAmounts) && isText(pending, columns));
  for (const row of pending) {
    const above = taken.at(-1);
    const gap = above ? (row.baseline - above.baseline) / leadingSize(row) : Number.POSITIVE_INFINITY;
    // A table cut by the end of the page may end in rows of text across its columns.
    if (atEnd && gap < 2.2 && Math.abs(leadingSize(row) - leadingSize(above!)) < 0.4) {
      taken.push(row);
      continue;
    }
    if (gap > 1.4 || (columns.length > 0 && crosses(row, columns[0]!) && reaches(row, taken, columns))) break;
    taken.push(row);
  }
  return taken;
};
