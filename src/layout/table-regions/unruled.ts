import type { BoundingBox } from '../../record/evidence.ts';
import { isIdeographic } from '../segments/fold.ts';
import { firstStubLines, fromHead, leadingHeads, TIGHT, upperHeads } from './beginnings.ts';
import { isCaption } from './captions.ts';
import { leadingSize } from './crossing.ts';
import { FEWEST_KEYED, isKey, isUnruledTable } from './evidence.ts';
import { besideStubs, furtherOpenings, leftFree, type Opening, openingsOf, sizeOf } from './openings.ts';
import type { RuleLine } from './rules.ts';
import { countCells, startsNote, statesAmounts, type TextRow } from './text.ts';

/** Rows further apart than this many letter sizes are apart. */
const FAR = 3;
/** Columns are at least this far apart, in letter sizes. */
const NARROWEST = 0.8;
/** Text is larger than the cells of a table by this factor. */
const LARGER = 1.12;
/** Of the width of an opening. */
const FILLED = 0.5;

/** Lines of ideographs in one cell are no further apart, in letter sizes. */
const TIGHT_HAN = 1.75;

/** Do ideographs go on below the last row, further in than stubs begin, as the lines of a stub do after its first? */
const goesOnHanging = (row: TextRow, above: TextRow, stubs: number): boolean => {
  const [segment] = row.segments;
  return (
    isIdeographic(segment!.text.charCodeAt(0)) &&
    row.baseline - above.baseline < TIGHT_HAN * sizeOf(row) &&
    segment!.box[0] > stubs + 2 &&
    segment!.box[0] > above.segments[0]!.box[0] - 1 &&
    Math.abs(segment!.size - above.segments[0]!.size) < 0.06 * segment!.size
  );
};

/** The last cells may go on below the last row that has several; a list of symbols may end with one alone. */
const belongsBelow = (row: TextRow, above: TextRow, run: readonly TextRow[]): boolean => {
  if (row.baseline - above.baseline < TIGHT * sizeOf(row)) return true;
  const [segment] = row.segments;
  if (goesOnHanging(row, above, Math.min(...run.map(({ segments: [first] }) => first!.box[0])))) return true;
  return isKey(segment!.text) && Math.abs(segment!.box[0] - run[0]!.segments[0]!.box[0]) < 2;
};

/** A run of so many rows shows how far they stand apart. */
const ENOUGH = 4;
const SAME_PITCH = 1.35;

/**
 * The name of a group may be the last row on its page: as far below the row above it as rows of the table are, and no
 * further in than the stubs. No heading ends a page.
 */
const namesGroup = (row: TextRow, run: readonly TextRow[], last: TextRow | undefined): boolean => {
  if (row !== last || run.length < ENOUGH || row.segments.length > 1) return false;
  const pitches = run.slice(1).map(({ baseline }, index) => baseline - run[index]!.baseline);
  const pitch = pitches.toSorted((a, b) => a - b)[pitches.length >> 1]!;
  const stubs = Math.min(...run.map(({ segments }) => segments[0]!.box[0]));
  return (
    row.baseline - run.at(-1)!.baseline < SAME_PITCH * pitch &&
    Math.abs(sizeOf(row) - sizeOf(run.at(-1)!)) < 0.06 * sizeOf(row) &&
    row.segments[0]!.box[0] < stubs + 2
  );
};

/** Text and titles with numbers before a gap look like rows of cells; those of the table below them are smaller. */
const isBelowText = (row: TextRow, run: readonly TextRow[]): boolean =>
  countCells(row) > 1 &&
  run.every((above) => !statesAmounts(above) && (countCells(above) < 2 || sizeOf(above) > LARGER * leadingSize(row)));

/** A title in the middle leaves room on one side of it in each opening, but hardly any in one of them. */
const fillsOpening = ({ segments: [segment] }: TextRow, openings: readonly Opening[]): boolean =>
  openings.some(
    ({ left, right }) =>
      segment!.box[0] > left && Math.min(right, segment!.box[2]) - segment!.box[0] > FILLED * (right - left),
  );

/** The row above, or the rule between the two that stands over the amounts of a total only. */
const lowestAbove = (above: TextRow, row: TextRow, lines: readonly RuleLine[]): number =>
  Math.max(
    above.baseline,
    ...lines
      .filter(
        ({ top, bottom, left }) =>
          top > above.baseline - 1 &&
          bottom < row.baseline &&
          left > row.segments[0]!.box[2] &&
          row.segments.length > 1,
      )
      .map(({ bottom }) => bottom),
  );

/**
 * Finds tables without rules: runs of rows of cells that share openings. Rows of one segment are part of the run where
 * they stand clear of the openings; at its ends they are not.
 */
export const findUnruledTables = (
  rows: readonly TextRow[],
  blocked: readonly BoundingBox[],
  lines: readonly RuleLine[],
): TextRow[][] => {
  if (rows.filter((row) => countCells(row) > 1).length < FEWEST_KEYED) return [];
  const found: TextRow[][] = [];
  let run: TextRow[] = [];
  let openings: Opening[] = [];
  let before: TextRow[] = [];
  const close = (): void => {
    let end = run.findLastIndex((row) => countCells(row) > 1) + 1;
    while (end > 0 && end < run.length && belongsBelow(run[end]!, run[end - 1]!, run.slice(0, end))) end += 1;
    if (end === run.length - 1 && namesGroup(run[end]!, run.slice(0, end), rows.at(-1))) end += 1;
    const stubs = besideStubs(run.slice(0, end), openings);
    run = fromHead(run.slice(0, end), stubs);
    const leading = leadingHeads(before, run);
    const first = leading.length > 0 ? leading : firstStubLines(before, run, stubs);
    if (isUnruledTable(run, openings)) {
      const heads = upperHeads(rows, run, stubs);
      // The name of a group may stand between the head and the first amounts.
      const over = heads.length === 0 && first.length > 0 ? upperHeads(rows, [...first, ...run], stubs) : [];
      found.push([...over, ...first, ...heads, ...run]);
    }
    before = [];
    run = [];
    openings = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    const narrowest = sizeOf(row) * NARROWEST;
    const apart =
      last &&
      (row.baseline - lowestAbove(last, row, lines) > FAR * sizeOf(row) ||
        blocked.some((box) => box[1] > last.baseline - 2 && box[1] < row.baseline));
    if (apart || row.contents || isCaption(row) || startsNote(row)) close();
    if (row.contents || startsNote(row)) continue;
    const isCells = countCells(row) > 1;
    if (run.length === 0) {
      if (!isCells) {
        before.push(row);
        continue;
      }
      run = [row];
      openings = openingsOf(row);
      continue;
    }
    const free = leftFree(openings, row, narrowest);
    const kept = isCells ? [...free, ...furtherOpenings(openings, row, run)].toSorted((a, b) => a.left - b.left) : free;
    // Text beside text, in another size, below rows of amounts is set in columns.
    const beyond =
      isCells && statesAmounts(run.at(-1)!) && !statesAmounts(row) && Math.abs(sizeOf(row) - sizeOf(last!)) > 0.6;
    const heading =
      !isCells &&
      (kept.length < openings.length || fillsOpening(row, openings)) &&
      Math.abs(sizeOf(row) - sizeOf(run[0]!)) > 0.06 * sizeOf(row);
    if (kept.length > 0 && !heading && !beyond && !isBelowText(row, run)) {
      run.push(row);
      openings = kept;
    } else {
      close();
      if (isCells) {
        run = [row];
        openings = openingsOf(row);
      }
    }
  }
  close();
  return found;
};
