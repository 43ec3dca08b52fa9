import { isCaption } from './captions.ts';
import { type Opening, sizeOf } from './openings.ts';
import { looksNumeric, startsNote, statesAmounts, type TextRow } from './text.ts';

/** Lines of one cell are no further apart. */
export const TIGHT = 1.45;
/** Lines of a head are no further apart. */
const HEAD_LEADING = 1.8;
/** A unit over the whole table, set in its middle. */
const IN_BRACKETS = /^[(（].*[)）]$/;

const lookOf = (row: TextRow): string => {
  const [segment] = row.segments;
  const style = segment!.styles[0]!.style;
  return `${Math.round(segment!.box[0])} ${Math.round(segment!.size * 2)} ${style.bold} ${style.italic}`;
};

/** A group of rows may begin the table: its heading looks like those of the groups further down. */
export const leadingHeads = (before: readonly TextRow[], run: readonly TextRow[]): TextRow[] => {
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
export const firstStubLines = (
  before: readonly TextRow[],
  run: readonly TextRow[],
  stubs: Opening | undefined,
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
      segment!.box[2] < (stubs?.right ?? 0) &&
      segment!.box[0] < below.segments[0]!.box[0] + 2;
    if (!fits || isCaption(row) || IN_BRACKETS.test(segment!.text) || startsNote(row)) break;
    taken.unshift(row);
  }
  // The lines of a stub after its first, and the rows of a group, begin further right.
  return taken[0] && taken[0].segments[0]!.box[0] < first.segments[0]!.box[0] - 3 ? taken : [];
};

/** Text and the title of the table may stand over its head: a lone line at the left edge, not right over the amounts. */
export const fromHead = (run: readonly TextRow[], stubs: Opening | undefined): TextRow[] => {
  const edge = stubs?.right ?? 0;
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
export const upperHeads = (
  rows: readonly TextRow[],
  run: readonly TextRow[],
  stubs: Opening | undefined,
): TextRow[] => {
  const heads: TextRow[] = [];
  if (!stubs) return heads;
  const pitches = run.slice(1, 8).map((row, index) => row.baseline - run[index]!.baseline);
  const pitch = pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0;
  for (let index = rows.indexOf(run[0]!) - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    const below = heads[0] ?? run[0]!;
    const close = below.baseline - row.baseline < Math.max(HEAD_LEADING * sizeOf(row), 1.15 * pitch);
    if (!close || Math.abs(sizeOf(row) - sizeOf(below)) > 0.6 || !isBeside(row, stubs)) break;
    if (IN_BRACKETS.test(row.segments[0]!.text)) break;
    heads.unshift(row);
  }
  return heads;
};
