import type { BoundingBox } from '../record/evidence.ts';
import { isCaption } from './table-chains.ts';
import type { RuleLine } from './table-rules.ts';
import { countCells, isPrintedNumber, looksNumeric, startsNote, statesAmounts, type TextRow } from './table-text.ts';

/** Fewer rows of cells are no table without rules. */
const FEWEST = 3;
/** A list of symbols with their titles is known by its symbols, and may be as short. */
const FEWEST_KEYED = 2;
/** Rows further apart than this many letter sizes are apart. */
const FAR = 3;
/** Columns are at least this far apart, in letter sizes. */
const NARROWEST = 0.8;
/** Lines of one cell are no further apart. */
const TIGHT = 1.45;

/** Lines of a head are no further apart. */
const HEAD_LEADING = 1.8;
/** A unit over the whole table, set in its middle. */
const IN_BRACKETS = /^[(（].*[)）]$/;

interface Opening {
  readonly left: number;
  readonly right: number;
}

const sizeOf = (row: TextRow): number => row.segments[0]!.size;

const openingsOf = (row: TextRow): Opening[] =>
  row.segments.slice(1).map((segment, index) => ({ left: row.segments[index]!.box[2], right: segment.box[0] }));

/** Rows looked back on, at most, when a further opening shows. */
const LOOK_BACK = 80;

const isClear = ({ left, right }: Opening, rows: readonly TextRow[]): boolean =>
  !rows.slice(-LOOK_BACK).some((row) => row.segments.some(({ box }) => box[0] < right && box[2] > left));

/** Openings of a row that are none of the run's yet, and that all its rows leave free. */
const furtherOpenings = (known: readonly Opening[], row: TextRow, run: readonly TextRow[]): Opening[] =>
  openingsOf(row).filter(
    (one) => !known.some((other) => one.left < other.right && one.right > other.left) && isClear(one, run),
  );

/** What a row leaves free of openings: where it does not stand in them. Both are sorted from left to right. */
const leftFree = (openings: readonly Opening[], row: TextRow, narrowest: number): Opening[] => {
  const free: Opening[] = [];
  for (const opening of openings) {
    let from = opening.left;
    for (const { box } of row.segments) {
      if (box[2] <= from) continue;
      if (box[0] >= opening.right) break;
      if (box[0] - from >= narrowest) free.push({ left: from, right: box[0] });
      from = Math.max(from, box[2]);
    }
    if (opening.right - from >= narrowest) free.push({ left: from, right: opening.right });
  }
  return free;
};

const SIGNED = /\((?:Signed|signed)\)|[（(]签名[)）]|签字/;
const MASTHEAD = /Distr\.|Original:|分发|原件/;
/** Opens the masthead; in a cell further down it is the end of a title. */
const ORGANIZATION = /^(?:United Nations|联\s?合\s?国)$/;

const cellsBetween = (row: TextRow, from: number, to: number): string[] =>
  row.segments.filter(({ box }) => (box[0] + box[2]) / 2 > from && (box[0] + box[2]) / 2 < to).map(({ text }) => text);

const KEY =
  /^(?:(?:Decision|决定) )?(?:(?:[A-Z0-9.-]+\/)+[A-Za-z0-9./() -]+|\d{1,4}\/\d+(?:[A-Z ]*|[,、 ].*)|\d{1,4}(?: [A-Z])? \((?:\d{4}|[IVXLC-]+)\)(?:, .*)?)$/;

/** Longer texts are no symbols. */
const LONGEST_KEY = 60;

const isKey = (text: string): boolean => text.length <= LONGEST_KEY && KEY.test(text);

/** Do these columns hold what only tables hold: amounts, or symbols with their titles? */
const isTable = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const bounds = [
    Number.NEGATIVE_INFINITY,
    ...openings.map(({ left, right }) => (left + right) / 2),
    Number.POSITIVE_INFINITY,
  ];
  const columns = bounds.slice(1).map((to, index) => rows.map((row) => cellsBetween(row, bounds[index]!, to)));
  const filled = columns.map((column) => column.filter((texts) => texts.length > 0));
  const numeric = filled.some(
    (column, index) =>
      index > 0 &&
      column.length >= FEWEST &&
      column.filter((texts) => texts.every(looksNumeric)).length >= 0.6 * column.length,
  );
  if (numeric && rows.filter((row) => countCells(row) > 1).length >= FEWEST)
    return !filled[0]!.every((texts) => isPrintedNumber(texts.join(' ')));
  const keyed = filled.filter(
    (column) => column.length > 0 && column.filter((texts) => isKey(texts.join(' '))).length >= 0.7 * column.length,
  );
  return keyed.reduce((sum, column) => sum + column.length, 0) >= FEWEST_KEYED;
};

const accept = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const cells = rows.filter((row) => countCells(row) > 1);
  if (cells.length < FEWEST_KEYED || openings.length === 0) return false;
  const texts = rows.flatMap((row) => row.segments.map((segment) => segment.text));
  if (texts.some((text) => SIGNED.test(text) || MASTHEAD.test(text)) || ORGANIZATION.test(texts[0]!)) return false;
  return isTable(rows, openings);
};

const lookOf = (row: TextRow): string => {
  const [segment] = row.segments;
  const style = segment!.styles[0]!.style;
  return `${Math.round(segment!.box[0])} ${Math.round(segment!.size * 2)} ${style.bold} ${style.italic}`;
};

/** A group of rows may begin the table: its heading looks like those of the groups further down. */
const leadingHeads = (before: readonly TextRow[], run: readonly TextRow[]): TextRow[] => {
  const row = before.at(-1);
  const first = run[0]!;
  if (!row || row.segments.length > 1) return [];
  const alike = run.some(
    (other, index) =>
      other.segments.length === 1 &&
      lookOf(other) === lookOf(row) &&
      index + 1 < run.length &&
      Math.abs(run[index + 1]!.baseline - other.baseline - (first.baseline - row.baseline)) < 2,
  );
  return alike ? [row] : [];
};

/** Lines of the first stub, or the group that its row is in, above a run that begins with amounts. */
const firstStubLines = (
  before: readonly TextRow[],
  run: readonly TextRow[],
  openings: readonly Opening[],
): TextRow[] => {
  const [first] = run;
  const taken: TextRow[] = [];
  if (!first || !statesAmounts(first)) return taken;
  for (const row of before.toReversed()) {
    const below = taken[0] ?? first;
    const [segment] = row.segments;
    const fits =
      row.segments.length === 1 &&
      below.baseline - row.baseline < TIGHT * sizeOf(row) &&
      Math.abs(sizeOf(row) - sizeOf(first)) < 0.3 &&
      segment!.box[2] < (openings[0]?.right ?? 0) &&
      segment!.box[0] < below.segments[0]!.box[0] + 2;
    if (!fits || isCaption(row) || IN_BRACKETS.test(segment!.text) || startsNote(row)) break;
    taken.unshift(row);
  }
  // The lines of a stub after its first, and the rows of a group, begin further right.
  return taken[0] && taken[0].segments[0]!.box[0] < first.segments[0]!.box[0] - 3 ? taken : [];
};

/** Text and the title of the table may stand over its head: a lone line at the left edge, not right over the amounts. */
const fromHead = (run: readonly TextRow[], openings: readonly Opening[]): TextRow[] => {
  const edge = openings[0]?.right ?? 0;
  const amounts = run.findIndex((row) => row.segments.slice(1).some(({ text }) => looksNumeric(text)));
  let seen = false;
  for (let index = amounts - 1; index >= 0; index -= 1) {
    const { segments } = run[index]!;
    const isHead = segments.length > 1 || segments[0]!.box[0] > edge - 2;
    if (seen && !isHead) return run.slice(index + 1);
    seen ||= isHead;
  }
  return [...run];
};

/** Does a line begin right of the stubs? Titles may be wider than the amounts below them. */
const isBeside = ({ segments }: TextRow, { left, right }: Opening): boolean => {
  const { box } = segments[0]!;
  return box[0] > left + 2 && (box[0] + box[2]) / 2 > right - 2;
};

/** Titles over several columns, and the first lines of tall ones: close above the head, and nothing over the stubs. */
const upperHeads = (rows: readonly TextRow[], run: readonly TextRow[], openings: readonly Opening[]): TextRow[] => {
  const [first] = openings;
  const heads: TextRow[] = [];
  if (!first) return heads;
  const pitches = run.slice(1, 8).map((row, index) => row.baseline - run[index]!.baseline);
  const pitch = pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0;
  for (let index = rows.indexOf(run[0]!) - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    const below = heads[0] ?? run[0]!;
    const close = below.baseline - row.baseline < Math.max(HEAD_LEADING * sizeOf(row), 1.15 * pitch);
    if (!close || Math.abs(sizeOf(row) - sizeOf(below)) > 0.6 || !isBeside(row, first)) break;
    if (IN_BRACKETS.test(row.segments[0]!.text)) break;
    heads.unshift(row);
  }
  return heads;
};

/** The last cells may go on below the last row that has several; a list of symbols may end with one alone. */
const belongsBelow = (row: TextRow, above: TextRow, first: TextRow): boolean => {
  if (row.baseline - above.baseline < TIGHT * sizeOf(row)) return true;
  const [segment] = row.segments;
  return isKey(segment!.text) && Math.abs(segment!.box[0] - first.segments[0]!.box[0]) < 2;
};

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
    while (end > 0 && end < run.length && belongsBelow(run[end]!, run[end - 1]!, run[0]!)) end += 1;
    run = fromHead(run.slice(0, end), openings);
    const leading = leadingHeads(before, run);
    const first = leading.length > 0 ? leading : firstStubLines(before, run, openings);
    if (accept(run, openings)) found.push([...first, ...upperHeads(rows, run, openings), ...run]);
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
      !isCells && kept.length < openings.length && Math.abs(sizeOf(row) - sizeOf(run[0]!)) > 0.06 * sizeOf(row);
    if (kept.length > 0 && !heading && !beyond) {
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
