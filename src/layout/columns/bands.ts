import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { atNumbers } from './numbered-bands.ts';
import { rowsOf, stepBetween } from './row-numbers.ts';
import { standsOut } from './stands-out.ts';

type Side = 'left' | 'right' | 'across';

const sideOf = (segment: Segment, gutter: number): Side => {
  if (segment.box[2] <= gutter - 2) return 'left';
  if (segment.box[0] >= gutter - 4) return 'right';
  return 'across';
};

/** Parts the segments of a page at its gutter, top first; where a segment of a row crosses it, all of it is one line across. */
export const bandsAt = (segments: readonly Segment[], gutter: number, separators: readonly number[]): Band[] => {
  const bands: Band[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const row of rowsOf(segments)) {
    const across = row.some((segment) => sideOf(segment, gutter) === 'across');
    let band = bands.at(-1);
    const { baseline } = row[0]!;
    const parted = separators.some((y) => y > above && y < baseline);
    above = baseline;
    if (!band || parted || band.across !== across) {
      band = { across, left: [], right: [] };
      bands.push(band);
    }
    for (const segment of row) (!across && sideOf(segment, gutter) === 'right' ? band.right : band.left).push(segment);
  }
  return bands.flatMap(withoutTail).flatMap(atHeadings).flatMap(atNumbers);
};

/** Distance, in letter sizes, that parts a left-hand column from what stands below both columns. */
const TAIL = 2.15;

/** A line that goes this far over its column is text of it. */
const FULL = 0.88;

/**
 * Do the segments from an index on fill the column of those before, as its text does? Notes below both columns, which are
 * smaller, may happen to be as wide.
 */
const fillsColumn = (column: readonly Segment[], from: number): boolean => {
  const left = Math.min(...column.map(({ box }) => box[0]));
  const right = Math.max(...column.slice(0, from).map(({ box }) => box[2]));
  const { size } = column[from - 1]!;
  return rowsOf(column.slice(from)).some((row) => {
    const last = row.at(-1)!;
    // What reaches out of the column is no text of it.
    return (
      last.size >= NOTE * size && last.box[2] - left > FULL * (right - left) && last.box[2] < right + OUT * last.size
    );
  });
};

const ENDS_SENTENCE = /[.。；;:：!！?？…][”’"）)]*\d*$/;

/** Does the text above a heading go on in the right column, which ends as low? Both were made equally long above it. */
const goesOnBeside = (column: readonly Segment[], cut: number, end: number): boolean => {
  const [above, heading] = [column[cut - 1]!, column[cut]!];
  return (
    standsOut(heading, above) &&
    !ENDS_SENTENCE.test(above.text) &&
    Math.abs(end - above.baseline) < BALANCED * above.size
  );
};

/** What stands below the end of both columns, after a gap, is no part of the left one. */
const withoutTail = (band: Band): Band[] => {
  const end = Math.max(...band.right.map((segment) => segment.baseline));
  const cut = band.left.findIndex(
    (segment, i) =>
      i > 0 &&
      segment.baseline > end &&
      segment.baseline - band.left[i - 1]!.baseline > TAIL * segment.size &&
      // A heading has what stands below it.
      !standsOut(band.left[i - 1]!, segment),
  );
  if (band.across || band.right.length === 0 || cut < 0) return [band];
  if (fillsColumn(band.left, cut) && !goesOnBeside(band.left, cut, end)) return [band];
  return [
    { ...band, left: band.left.slice(0, cut) },
    { across: false, left: band.left.slice(cut), right: [] },
  ];
};

/** A heading across both columns has this much space to itself, in letter sizes, and no more lines than this. */
const HEADING_SPACE = 2.5;
const HEADING_LINES = 3;

/** Distance of two baselines that are one, and of the ends of two columns that were made equally long, in letter sizes. */
const LEVEL = 0.15;
const BALANCED = 3.2;

/** Notes are no larger than this share of the text. */
const NOTE = 0.93;
/** In letter sizes, as is the distance of two lines of one title at most. */
const OUT = 0.8;
const NEXT_LINE = 1.45;

/** How far the baselines of two first lines may be apart: that of a larger heading stands lower by about what it is larger. */
const levelOf = (a: Segment, b: Segment): number => LEVEL * Math.min(a.size, b.size) + 1.1 * Math.abs(a.size - b.size);

const isItalic = ({ styles }: Segment): boolean => styles.every(({ style }) => style.italic);

/** Is it a title in italics, which has a gap above it of its own? */
const isTitleInItalics = (segment: Segment, below: Segment | undefined): boolean =>
  isItalic(segment) && below !== undefined && !isItalic(below);

/** Does a title reach out of its column, towards the gutter? It stands over both, though they begin anew unevenly. */
const reachesOut = (column: readonly Segment[], from: number, to: number): boolean => {
  const rest = [...column.slice(0, from), ...column.slice(to)].map(({ box }) => box[2]);
  return column.slice(from, to).some(({ box, size }) => box[2] > Math.max(...rest) + OUT * size);
};

/**
 * Do the numbers of the left column below a heading go on with those of the right one above it? Were the left column read
 * to its end first, they would go back.
 */
const goesOnFrom = (right: readonly Segment[], left: readonly Segment[]): boolean => stepBetween(right, left) === 1;

/**
 * Index of a heading in the left column that stands over both: the right one has a gap beside it, and both begin anew on
 * one line below it. Where it begins and how many segments it has.
 */
const headingAcross = ({ left, right }: Band): { from: number; to: number; below: number } | undefined => {
  for (let i = 0; i < right.length; i += 1) {
    const [above, below] = [right[i - 1], right[i]!];
    const from = left.findIndex(
      ({ baseline }) => baseline > (above?.baseline ?? Number.NEGATIVE_INFINITY) + LEVEL * below.size,
    );
    const to = left.findIndex((segment) => segment.baseline >= below.baseline - levelOf(segment, below));
    if (!above || from < 1 || to <= from) continue;
    if (isTitleInItalics(below, right[i + 1]) && !reachesOut(left, from, to)) continue;
    const first = left[to]!;
    // Below one heading another may open the left column, with its own space above it.
    const opens = standsOut(first, below);
    const lower = first.baseline - below.baseline;
    // Notes at the foot of the right column are smaller than its text.
    if (below.size < NOTE * above.size) continue;
    const overBoth = reachesOut(left, from, to) || goesOnFrom(right.slice(0, i), left.slice(to));
    const level = overBoth ? HEADING_SPACE * first.size : levelOf(first, below);
    if (opens ? lower > HEADING_SPACE * first.size : Math.abs(lower) > level) continue;
    const text = opens ? below : first;
    if (below.baseline - above.baseline < HEADING_SPACE * below.size) continue;
    let start = from;
    while (start < to && !standsOut(left[start]!, text)) start += 1;
    const heading = left.slice(start, to);
    if (
      heading.length === 0 ||
      rowsOf(heading).length > HEADING_LINES ||
      !heading.every((segment) => standsOut(segment, text))
    )
      continue;
    // The second line of a title opens nothing.
    if (opens && first.baseline - heading.at(-1)!.baseline < NEXT_LINE * first.size) continue;
    const end = left[start - 1]!;
    // Text stands out before the notes at the foot of its column, but not after text.
    if (!standsOut(heading[0]!, end)) continue;
    if (Math.abs(end.baseline - above.baseline) > BALANCED * first.size) continue;
    if (heading[0]!.baseline - Math.max(end.baseline, above.baseline) < first.size) continue;
    return { from: start, to, below: i };
  }
  return undefined;
};

/** A short heading between columns does not reach over the gutter, but ends the columns above it all the same. */
const atHeadings = (band: Band): Band[] => {
  const found = band.across ? undefined : headingAcross(band);
  if (!found) return [band];
  const { from, to, below } = found;
  return [
    { across: false, left: band.left.slice(0, from), right: band.right.slice(0, below) },
    { across: true, left: band.left.slice(from, to), right: [] },
    ...atHeadings({ across: false, left: band.left.slice(to), right: band.right.slice(below) }),
  ];
};
