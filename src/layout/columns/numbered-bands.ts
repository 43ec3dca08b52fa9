import type { Band } from './band.ts';
import { numberOf, type Row, rowsOf } from './row-numbers.ts';
import { standsOut } from './stands-out.ts';

/** Index of the row with which a paragraph begins, or of the heading right above it. */
const withHeading = (rows: readonly Row[], index: number): number => {
  let start = index;
  while (start > 0 && standsOut(rows[start - 1]![0]!, rows[index]![0]!)) start -= 1;
  return start;
};

interface Numbered {
  readonly index: number;
  readonly number: number;
}

const numberedIn = (rows: readonly Row[]): Numbered[] =>
  rows.flatMap((row, index) => {
    const number = numberOf(row);
    return number === undefined ? [] : [{ index, number }];
  });

const bottomOf = (rows: readonly Row[]): number => Math.max(...rows.map(([first]) => first!.baseline));
const topOf = (rows: readonly Row[]): number => Math.min(...rows.map(([first]) => first!.baseline));

/** Where two columns of rows are to be cut so that their numbers go on: 4, 5 on the left, 6, 7 on the right, 8 below them. */
const cutOf = (left: readonly Row[], right: readonly Row[]): readonly [left: number, right: number] | undefined => {
  const [lefts, rights] = [numberedIn(left), numberedIn(right)];
  const [first] = rights;
  if (!first || lefts.length < 2 || lefts.at(-1)!.number + 1 === first.number) return undefined;
  const next = lefts.findIndex(({ number }, at) => at > 0 && number !== lefts[at - 1]!.number + 1);
  if (next < 0 || lefts[next - 1]!.number + 1 !== first.number) return undefined;
  const last = rights.findIndex(({ number }) => number + 1 === lefts[next]!.number);
  if (last < 0) return undefined;
  const rest = rights[last + 1];
  if (rest && rest.number !== lefts.at(-1)!.number + 1) return undefined;
  return [withHeading(left, lefts[next]!.index), rest ? withHeading(right, rest.index) : right.length];
};

const bandOf = (left: readonly Row[], right: readonly Row[]): Band => ({
  across: false,
  left: left.flat(),
  right: right.flat(),
});

/**
 * A heading between two columns and two others, or text below them, may hardly show by its place; the numbers of paragraphs
 * do: they go on from the left column to the right one, and from there to what stands below both.
 */
export const atNumbers = (band: Band): Band[] => {
  const [left, right] = [rowsOf(band.left), rowsOf(band.right)];
  const cut = band.across ? undefined : cutOf(left, right);
  // Rows of one line each may be numbered along the lines.
  if (!cut || cut[0] === 0 || cut[0] + cut[1] < 3) return [band];
  const above = [left.slice(0, cut[0]), right.slice(0, cut[1])] as const;
  const below = [left.slice(cut[0]), right.slice(cut[1])] as const;
  if (bottomOf(above.flat()) >= topOf(below.flat())) return [band];
  return [bandOf(...above), ...atNumbers(bandOf(...below))];
};
