import { CELL_GAP } from './crossing.ts';
import type { RuleLine } from './rules.ts';
import { countCells, looksNumeric, type TextRow, wordsOf } from './text.ts';

/** Rules of one table begin and end within this distance of each other, in points. */
const FLUSH = 14;

/** Text that goes on over most of the band's width. */
export const isWide = (row: TextRow, left: number, right: number): boolean =>
  row.segments.some((segment) => segment.box[2] - segment.box[0] > 0.62 * (right - left));

/** Does a lone line begin where a cell beside the stubs does? Then it goes on in its column. */
const goesOnInCell = ({ segments }: TextRow, cells: readonly TextRow[]): boolean =>
  segments.length === 1 &&
  cells.some((row) => row.segments.slice(1).some(({ box }) => Math.abs(box[0] - segments[0]!.box[0]) < 2));

type Verdict = 'cells' | 'prose' | 'heading' | 'empty';

/** What stands between two rules: rows of cells, text, a lone heading of a group of rows, or nothing. */
export const bandVerdict = (rows: readonly TextRow[], left: number, right: number): Verdict => {
  if (rows.length === 0) return 'empty';
  const cells = rows.filter((row) => countCells(row) > 1);
  const numeric = cells.some((row) => row.segments.slice(1).some((segment) => looksNumeric(segment.text)));
  const text = rows.filter((row) => countCells(row) < 2 && !goesOnInCell(row, cells));
  const wide = text.filter((row) => isWide(row, left, right)).length;
  if (cells.length > 0 && (numeric ? cells.length * 4 >= wide : cells.length >= text.length && cells.length >= wide))
    return 'cells';
  return rows.length <= 2 && wide === 0 ? 'heading' : 'prose';
};

/** The largest letters, in points. */
export const largest = (rows: readonly TextRow[]): number =>
  Math.max(...rows.flatMap((row) => row.segments.map((segment) => segment.size)));

/** The rules so far of what may be a table, and what stands between them. */
export interface Draft {
  lines: RuleLine[];
  left: number;
  right: number;
  /** Did any band of it hold cells? */
  cells: boolean;
  size: number;
  /** Does `Table 3` stand over it? */
  captioned: boolean;
}

/** Rules drawn cell by cell in the same columns. */
const haveSamePieces = (a: RuleLine, b: RuleLine): boolean =>
  a.pieces.length > 1 &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ start, end }, index) => {
    const other = b.pieces[index]!;
    return Math.abs(start - other.start) < 3 && Math.abs(end - other.end) < 3;
  });

type Side = 'parts' | 'beside' | 'across';

/** Does the edge of two cells part the words of the row, leave them on one side, or run through them? */
const sideOf = ({ segments }: TextRow, x: number): Side => {
  const words = segments.flatMap(wordsOf);
  const next = words.findIndex((word) => (word.left + word.right) / 2 > x);
  const [before, after] = [words[next - 1], words[next]];
  if (!after || !before) return words.some(({ left, right }) => left < x - 2 && right > x + 2) ? 'across' : 'beside';
  if (before.right > x + 2 || after.left < x - 2) return 'across';
  return after.left - before.right > CELL_GAP * after.segment.size ? 'parts' : 'across';
};

/** Do the texts of the band keep to the columns in which the rules above and below it are drawn? */
export const keepsToPieces = (above: RuleLine, below: RuleLine, rows: readonly TextRow[]): boolean => {
  if (!haveSamePieces(above, below)) return false;
  const sides = rows.flatMap((row) => below.joints.map((x) => sideOf(row, x)));
  return sides.includes('parts') && !sides.includes('across');
};

/**
 * A lone heading between rules belongs to the table where the table has its size, or its columns, and rules on both
 * sides fit.
 */
export const takesHeading = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean =>
  draft.cells &&
  (largest(rows) <= draft.size + 0.6 || haveSamePieces(draft.lines.at(-1)!, line)) &&
  Math.abs(line.left - draft.left) < FLUSH &&
  Math.abs(line.right - draft.right) < FLUSH &&
  rows[0]!.baseline - draft.lines.at(-1)!.bottom < 2 * largest(rows) &&
  rows.every((row) => row.segments[0]!.styles[0]!.style.rise === 0);

/** A rule under a title over several columns leaves out the stubs, and stands right below it. */
export const isUnderTitle = (line: RuleLine, draft: Draft, rows: readonly TextRow[]): boolean =>
  line.left > draft.left + FLUSH &&
  line.right < draft.right + FLUSH &&
  line.top - rows.at(-1)!.baseline < 2 * largest(rows);

/** As many rules of one width and thickness are those between rows. */
const ROW_RULES = 2;

/** Where rules part all rows, a text between two of them is a row through all columns. */
const isRow = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean => {
  const alike = draft.lines.filter(
    (other) =>
      Math.abs(other.left - line.left) < 3 &&
      Math.abs(other.right - line.right) < 3 &&
      Math.abs(other.thickness - line.thickness) < 0.2,
  );
  return draft.cells && alike.length >= ROW_RULES && isTight(draft, rows, line);
};

/** Do the lines fill the room between the rules? */
const isTight = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean => {
  const size = largest(rows);
  const heights = [draft.lines.at(-1)!.bottom, ...rows.map((row) => row.baseline)];
  return (
    line.top - rows.at(-1)!.baseline < size && rows.every((row, index) => row.baseline - heights[index]! < 1.6 * size)
  );
};

/** Groups of groups begin a table whose rows are parted by rules: nothing stands beside their names. */
export const leadsGroups = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean =>
  draft.captioned &&
  !draft.cells &&
  Math.abs(line.left - draft.left) < 3 &&
  Math.abs(line.right - draft.right) < 3 &&
  isTight(draft, rows, line);

/**
 * A title over the first column alone, between a rule in one piece and one that is drawn cell by cell: the head of a list in
 * two columns, `Seventy-seventh session (2025)`.
 */
export const leadsCells = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean => {
  const [first] = rows;
  const [cell] = line.pieces;
  return (
    draft.lines.length === 1 &&
    draft.lines[0]!.pieces.length === 1 &&
    line.pieces.length > 1 &&
    rows.length === 1 &&
    first!.segments.every(({ box }) => box[0] > cell!.start - 2 && box[2] < cell!.end) &&
    Math.abs(line.left - draft.left) < 3 &&
    Math.abs(line.right - draft.right) < 3 &&
    isTight(draft, rows, line)
  );
};

/** Rows of cells that show a table below a caption, though its closing rule is a thin one. */
const FEWEST = 2;

/** Full rows of text below a head, down to a closing rule like the one above them. */
export const takesText = (draft: Draft, rows: readonly TextRow[], line: RuleLine): boolean => {
  const last = draft.lines.at(-1)!;
  if (isRow(draft, rows, line)) return true;
  if ((!draft.cells && !draft.captioned) || Math.abs(line.thickness - last.thickness) > 0.2) return false;
  const inCells = draft.captioned && rows.filter((row) => countCells(row) > 1).length >= FEWEST;
  if (line.thickness < 1 && !inCells) return false;
  if (Math.abs(line.left - draft.left) > 3 || Math.abs(line.right - draft.right) > 3) return false;
  const heights = [last.bottom, ...rows.map((row) => row.baseline), line.top];
  return heights.slice(1).every((height, index) => height - heights[index]! < 2.4 * largest(rows));
};
