import type { Rule } from '../pdf/index.ts';
import { type Chain, isCaption, rowsWithin } from './table-chains.ts';
import { findColumns } from './table-columns.ts';
import { countCells, looksNumeric, startsNote, statesAmounts, type TextRow, wordsOf } from './table-text.ts';

/** Rules over the body and under it are at least this thick, in points, where they are thicker than others. */
const THICK = 1;
/** Rows further apart than this many letter sizes belong to different tables. */
const FAR = 3.2;
const FAR_FROM_RULE = 3.6;

const leadingSize = (row: TextRow): number => Math.max(...row.segments.map((segment) => segment.size));

/** A wider gap at the edge of a column parts cells that stand close, in letter sizes. */
const CELL_GAP = 0.6;

/** Does text run over the edge of a column? Cells that stand close are one segment, but with a gap at the edge. */
const crosses = (row: TextRow, boundary: number): boolean =>
  row.segments.some((segment) => {
    if (segment.box[0] > boundary - 2 || segment.box[2] < boundary + 2) return false;
    const words = wordsOf(segment);
    const next = words.findIndex((word) => (word.left + word.right) / 2 > boundary);
    const [before, after] = [words[next - 1], words[next]];
    return !before || !after || after.left - before.right < CELL_GAP * segment.size;
  });

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

/** A table closes with a rule as thick as the one below its head; a thinner one parts its rows, and it goes on below. */
const isOpen = ({ lines, left, right }: Chain): boolean => {
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

/** Rows below the last rule that go on with the table: it is cut by the end of the page, or has no closing rule. */
export const rowsBelow = (
  chain: Chain,
  inside: readonly TextRow[],
  rows: readonly TextRow[],
  columns: readonly number[],
): TextRow[] => {
  const last = chain.lines.at(-1)!;
  const below = rowsWithin(rows, last.bottom, Number.POSITIVE_INFINITY, chain.left, chain.right);
  const isCut = endsInGroup(chain, inside) && below.slice(0, 1).some((row) => keepsTo(row, columns));
  const headOnly = !hasBody(chain, inside) || isOpen(chain) || isCut;
  const taken: TextRow[] = [];
  let pending: TextRow[] = [];
  let previous = last.bottom;
  for (const row of below) {
    const size = leadingSize(row);
    if (
      row.baseline - previous > (previous === last.bottom ? FAR_FROM_RULE : FAR) * size ||
      row.contents ||
      isCaption(row) ||
      startsNote(row)
    )
      break;
    if (keepsTo(row, columns)) {
      const isData = headOnly || row.segments.slice(1).some((segment) => looksNumeric(segment.text));
      if (!isData && taken.length === 0) break;
      // Amounts do not go on below lines of text that run through all columns.
      if (pending.some((other) => columns.some((x) => crosses(other, x)) && reaches(other, taken, columns))) break;
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

/** A rule that begins this much further right, in points, leaves out the stubs. */
const BESIDE_STUBS = 14;

/** As much of the rows below a head shows their columns, in points. */
const BELOW_HEAD = 80;

/** The columns of the rows right below a head: as its rule shows them, where it is drawn cell by cell, or by their openings. */
export const columnsBelow = (chain: Chain, rows: readonly TextRow[]): number[] => {
  const rule = chain.lines.at(-1)!;
  const below = rowsWithin(rows, rule.bottom, rule.bottom + BELOW_HEAD, chain.left, chain.right);
  const open = findColumns(below, [], [], chain);
  const drawn = findColumns(below, [rule], [], chain);
  return rule.joints.length > 0 && drawn.length >= open.length ? drawn : open;
};

/** A head has no more lines. */
const TALLEST_HEAD = 6;

/** Does anything stand below the first rule that has the table's whole width, the head's own rules not counted? */
export const hasBody = (chain: Chain, inside: readonly TextRow[]): boolean => {
  // A rule that leaves out the stubs is the head's own, however wide.
  const wide = chain.lines.filter(
    (line) => line.right - line.left > 0.8 * (chain.right - chain.left) && line.left < chain.left + BESIDE_STUBS,
  );
  if (wide.length !== 2) return wide.length > 2;
  const amounts = inside.some((row) => row.segments.slice(1).some((segment) => looksNumeric(segment.text)));
  return inside.length > (amounts ? TALLEST_HEAD : 2 * TALLEST_HEAD) && wide[1]!.thickness <= wide[0]!.thickness;
};

/** The first lines of tall titles, and titles over several columns: close above the head, and nothing over the stubs. */
const isUpperHead = (row: TextRow, below: TextRow, firstColumn: number, chain: Chain): boolean =>
  below.baseline - row.baseline < 1.6 * leadingSize(row) &&
  Math.abs(leadingSize(row) - leadingSize(below)) < 0.6 &&
  isOverAmounts(row, firstColumn, chain);

/** Titles wider than their amounts reach over the stubs by no more than this share of the table's width. */
const OVER_STUBS = 0.06;

const isOverAmounts = (row: TextRow, firstColumn: number, { left, right }: Chain): boolean =>
  row.segments.every(
    ({ box }) => box[0] > firstColumn - Math.max(2, OVER_STUBS * (right - left)) && (box[0] + box[2]) / 2 > firstColumn,
  );

/** Over a rule that leaves out the stubs stand titles over several columns, and tall ones beside them. */
const isOverRule = (row: TextRow, chain: Chain, firstColumn: number): boolean => {
  const [first] = chain.lines;
  return (
    chain.lines.length > 1 &&
    first!.left > chain.left + BESIDE_STUBS &&
    first!.top - row.baseline < leadingSize(row) &&
    isOverAmounts(row, firstColumn, chain)
  );
};

/** Is there a word over each column? Titles wider than their amounts stand close beside each other. */
const fillsColumns = (row: TextRow, columns: readonly number[]): boolean => {
  const middles = row.segments.flatMap(wordsOf).map((word) => (word.left + word.right) / 2);
  const edges = [Number.NEGATIVE_INFINITY, ...columns, Number.POSITIVE_INFINITY];
  return edges.slice(1).every((right, index) => middles.some((x) => x > edges[index]! && x < right));
};

/** Does each title of the row stand over a column of its own, though it is wider than the amounts below it? */
const standsOver = (row: TextRow, columns: readonly number[]): boolean => {
  const columnAt = (x: number): number => columns.filter((boundary) => boundary < x).length;
  const byMiddle = new Set(row.segments.map(({ box }) => columnAt((box[0] + box[2]) / 2)));
  const byEnd = new Set(row.segments.map(({ box }) => columnAt(box[2] - 2)));
  return Math.max(byMiddle.size, byEnd.size) === row.segments.length && row.segments.length >= columns.length;
};

/** Rows at the head of a page, over the rule of a total: the table began on the page before, and its head is not repeated. */
const rowsFromPageBefore = (chain: Chain, rows: readonly TextRow[], columns: readonly number[]): TextRow[] => {
  const above = rows.filter(({ baseline }) => baseline < chain.lines[0]!.top);
  const within = rowsWithin(rows, Number.NEGATIVE_INFINITY, chain.lines[0]!.top, chain.left, chain.right);
  const keep = above.every(
    (row, index) =>
      row.segments.length === within[index]?.segments.length &&
      !columns.some((x) => crosses(row, x)) &&
      (index === 0 || row.baseline - above[index - 1]!.baseline < FAR * leadingSize(row)),
  );
  const amounts = above.filter((row) => statesAmounts(row) && countCells(row) > columns.length);
  return keep && amounts.length > 0 ? within : [];
};

/** Rows right above the first rule that have cells in its columns: a head without a rule over it. */
export const rowsAbove = (chain: Chain, rows: readonly TextRow[], columns: readonly number[]): TextRow[] => {
  if (columns.length === 0) return [];
  const continued = rowsFromPageBefore(chain, rows, columns);
  if (continued.length > 0) return continued;
  const top = chain.lines[0]!.top;
  const above = rowsWithin(rows, top - 60, top, chain.left, chain.right).toReversed();
  const taken: TextRow[] = [];
  let next = top;
  for (const row of above) {
    if (next - row.baseline > 2 * leadingSize(row)) break;
    const cells = countCells(row);
    const full =
      cells > columns.length ||
      (cells > 1 &&
        (fillsColumns(row, columns) ||
          standsOver(row, columns) ||
          (cells >= columns.length && !columns.some((x) => crosses(row, x)))));
    // The only column of amounts may have a title where the stubs have none.
    const single = columns.length === 1 && taken.length === 0 && cells === 1 && isOverAmounts(row, columns[0]!, chain);
    const upper =
      taken.length > 0 ? isUpperHead(row, taken[0]!, columns[0]!, chain) : isOverRule(row, chain, columns[0]!);
    if (!full && !upper && !single) break;
    taken.unshift(row);
    next = row.baseline;
  }
  return taken;
};

/** Notes within a frame begin below a short rule: its height, in points. */
export const noteRuleIn = (chain: Chain, rows: readonly TextRow[], rules: readonly Rule[]): number | undefined => {
  const width = chain.right - chain.left;
  const bottom = chain.lines.at(-1)!.top;
  const short = rules.find(
    (rule) =>
      rule.orientation === 'horizontal' &&
      rule.end - rule.start < 0.4 * width &&
      rule.start < chain.left + 0.2 * width &&
      rule.position > chain.lines[0]!.bottom &&
      rule.position < bottom,
  );
  const below = short ? rows.filter((row) => row.baseline > short.position) : [];
  return below.length > 0 && below.every((row) => countCells(row) < 2) ? short!.position : undefined;
};
