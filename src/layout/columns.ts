import { type Band, bandsAt, rowsOf } from './bands.ts';
import type { Segment } from './segment.ts';

/** Segments to be read one after another: a band across the page, or one column of it. */
export interface Flow {
  readonly segments: readonly Segment[];
  /** Left and right bounds of the band or column, in points. */
  readonly left: number;
  readonly right: number;
}

/** A column has at least this many lines, and they fill at least this share of its width. */
const FEWEST = 4;
const FILLED = 0.55;

const width = (segment: Segment): number => segment.box[2] - segment.box[0];

/** Left edges that many wide segments share, near the middle of the page: where a right-hand column may begin. */
const candidates = (segments: readonly Segment[], pageWidth: number): number[] => {
  const counts = new Map<number, number>();
  for (const segment of segments) {
    const left = segment.box[0];
    if (left < pageWidth * 0.35 || left > pageWidth * 0.68 || width(segment) < pageWidth * 0.12) continue;
    const key = Math.round(left / 3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([key]) => key * 3);
};

/** A justified line may have gaps as wide as those between cells; what counts is how much of the column it spans. */
const isColumn = (segments: readonly Segment[]): boolean => {
  if (segments.length < FEWEST) return false;
  const left = Math.min(...segments.map((segment) => segment.box[0]));
  const right = Math.max(...segments.map((segment) => segment.box[2]));
  const rows = rowsOf(segments);
  const full = rows.filter((row) => row.at(-1)!.box[2] - row[0]!.box[0] > FILLED * (right - left));
  return full.length >= FEWEST && full.length >= rows.length * 0.35;
};

/** Titles stand over the left-hand column only: what is above the right-hand one by more than this, in letter sizes, is no part of it. */
const ABOVE = 2.5;

const beside = ({ left, right }: Band): Segment[] => {
  const top = Math.min(...right.map(({ baseline }) => baseline));
  return left.filter(({ baseline, size }) => baseline > top - ABOVE * size);
};

const commonest = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value / 2) * 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].reduce<[number | undefined, number]>(
    (best, [key, count]) => (count > best[1] ? [key, count] : best),
    [undefined, 1],
  )[0];
};

/** Share of the commonest edge's lines that another edge needs to count. */
const SHARED = 0.2;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The leftmost edge that a good part of the lines share: on a page of short paragraphs most lines are first ones, indented. */
const leftEdge = (lines: readonly Segment[]): number | undefined => {
  const usual = commonest(lines.map((segment) => segment.box[0]));
  if (usual === undefined) return undefined;
  const near = (left: number): number => lines.filter((segment) => Math.abs(segment.box[0] - left) < 2).length;
  const least = Math.max(2, near(usual) * SHARED);
  return Math.min(usual, ...lines.map((segment) => segment.box[0]).filter((left) => near(left) >= least));
};

/** The text's bounds are where most long lines begin and end; a table or a hanging number may stand out of them. */
const flowOf = (segments: readonly Segment[]): Flow => {
  const lines = segments.filter((segment) => segment.text !== '');
  const usual = quantile(lines.map(width), 0.9);
  const long = lines.filter((segment) => width(segment) > usual * 0.6 && width(segment) < usual * 1.1);
  return {
    segments,
    left: leftEdge(long) ?? Math.min(...segments.map((segment) => segment.box[0])),
    right: commonest(long.map((segment) => segment.box[2])) ?? Math.max(...segments.map((segment) => segment.box[2])),
  };
};

/**
 * Parts the segments of a page into bands and columns in reading order. A band that crosses the gutter (a heading, a
 * table's title) ends the columns above it; each column below or above is read to its end before the next.
 * @param separators heights of rules across the page: the masthead above one is no part of the columns below it.
 * @param known the gutter of other pages of the document.
 */
export const findFlows = (
  segments: readonly Segment[],
  pageWidth: number,
  separators: readonly number[] = [],
  known?: number,
): Flow[] => {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments, pageWidth, separators);
  if (gutter !== undefined)
    return flowsOf(bandsAt(segments, gutter, separators), (band) => isParted(band) || isShortText(band, gutter));
  if (known === undefined) return [flowOf(segments)];
  const bands = bandsAt(segments, known, separators);
  const parts = (band: Band): boolean => isFaced(band, known, pageWidth);
  return bands.some(parts) ? flowsOf(bands, parts) : [flowOf(segments)];
};

/** Left edge of the right-hand columns of a page, where it has such. */
export const findGutter = (
  segments: readonly Segment[],
  pageWidth: number,
  separators: readonly number[],
): number | undefined => {
  const [best] = candidates(segments, pageWidth)
    .map((gutter) => ({ gutter, bands: bandsAt(segments, gutter, separators) }))
    .filter(({ bands }) => bands.some((band) => !band.across && isColumn(beside(band)) && isColumn(band.right)))
    .toSorted((a, b) => inColumns(b.bands) - inColumns(a.bands));
  return best && outermost(segments, best.gutter, best.bands, pageWidth);
};

/** Clear space between two columns is at least this wide, in points. */
const CLEAR = 4;
/** Lines of a column are indented by no more than this share of the page. */
const INDENTED = 0.16;

/** Share of the lines of a column that end before the gutter. */
const MOST = 0.93;

/** Segments wider than this share of the page are lines of text; a number that hangs beside its paragraph is none. */
const OF_TEXT = 0.12;

/**
 * Most of a right-hand column may be indented, or stand right of the numbers that hang beside it; what begins right of
 * the left column's text belongs to it.
 */
const outermost = (segments: readonly Segment[], gutter: number, bands: readonly Band[], pageWidth: number): number => {
  const isText = (segment: Segment): boolean => width(segment) > pageWidth * OF_TEXT;
  const lines = bands.filter(isParted).flatMap((band) => band.left.filter(isText));
  // A title or two across the page may stand among them.
  const end = quantile(
    lines.map((segment) => segment.box[2]),
    MOST,
  );
  const starts = segments
    .map((segment) => segment.box[0])
    .filter((left) => left > end + CLEAR && left > gutter - pageWidth * INDENTED);
  return Math.min(gutter, ...starts);
};

/** The first line of a right-hand column begins no further from the gutter; what stands at the right of a masthead does. */
const FIRST_LINE = 0.08;

/** On the last page of a text in columns a few lines may be all; there another page tells where the gutter is. */
const isFaced = (band: Band, gutter: number, pageWidth: number): boolean =>
  !band.across &&
  band.left.length > 0 &&
  band.right.some(({ box }) => box[0] < gutter + pageWidth * FIRST_LINE) &&
  !isRow(band);

/** One line with a gap in it is a line with a gap, not two columns. */
const isRow = ({ left, right }: Band): boolean =>
  left.length === 1 && right.length === 1 && Math.abs(left[0]!.baseline - right[0]!.baseline) < 1;

const isParted = (band: Band): boolean =>
  !band.across && band.left.length > 0 && band.right.length > 0 && (isColumn(band.left) || isColumn(band.right));

/** Between two headings a text may have only a line or two in each column: two full ones on the left tell it from a list. */
const isShortText = ({ across, left, right }: Band, gutter: number): boolean => {
  if (across || right.length === 0) return false;
  const [first, second] = rowsOf(left);
  const edge = Math.min(...left.map((segment) => segment.box[0]));
  return second !== undefined && first!.at(-1)!.box[2] - edge > 0.85 * (gutter - edge);
};

/** How many segments a gutter puts into columns: an indented column has more than one left edge, and one serves best. */
const inColumns = (bands: readonly Band[]): number =>
  bands.filter(isParted).reduce((sum, band) => sum + band.left.length + band.right.length, 0);

/** Share of a page's segments that a gutter puts into columns. */
export const shareInColumns = (segments: readonly Segment[], gutter: number, separators: readonly number[]): number =>
  inColumns(bandsAt(segments, gutter, separators)) / segments.length;

const flowsOf = (bands: readonly Band[], parts: (band: Band) => boolean): Flow[] => {
  const flows: Flow[] = [];
  let pending: Segment[] = [];
  const flush = (): void => {
    if (pending.length > 0) flows.push(flowOf(pending));
    pending = [];
  };
  for (const band of bands) {
    if (parts(band)) {
      flush();
      flows.push(flowOf(band.left), flowOf(band.right));
    } else pending.push(...band.left, ...band.right);
  }
  flush();
  return flows;
};
