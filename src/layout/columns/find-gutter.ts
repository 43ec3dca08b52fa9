import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { bandsAt } from './bands.ts';
import { FEWEST, isColumn, isParted } from './column-bands.ts';
import { quantile, width } from './flow-bounds.ts';

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

/** Titles stand over the left-hand column only: what is above the right-hand one by more than this, in letter sizes, is no part of it. */
const ABOVE = 2.5;

const beside = ({ left, right }: Band): Segment[] => {
  const top = Math.min(...right.map(({ baseline }) => baseline));
  return left.filter(({ baseline, size }) => baseline > top - ABOVE * size);
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

/** How many segments a gutter puts into columns: an indented column has more than one left edge, and one serves best. */
const inColumns = (bands: readonly Band[]): number =>
  bands.filter(isParted).reduce((sum, band) => sum + band.left.length + band.right.length, 0);

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

/** Share of a page's segments that a gutter puts into columns. */
export const shareInColumns = (segments: readonly Segment[], gutter: number, separators: readonly number[]): number =>
  inColumns(bandsAt(segments, gutter, separators)) / segments.length;
