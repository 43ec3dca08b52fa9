import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';

/** A number of at most three digits; years stand in heads of tables. */
const NUMBER = /^(?:[-–—]\s?)?(\d{1,3})(?:\s?[-–—])?$/;
/** Share of the page's height at its head and foot. */
const HEAD = 0.13;
const FOOT = 0.86;
/** The outermost row of a page of a book, printed on larger paper, stands further in. */
const OUTERMOST_HEAD = 0.25;
const OUTERMOST_FOOT = 0.75;
/** So many pages tell that a number counts them. */
const ENOUGH = 3;
/** Points. */
const SAME_LINE = 3;

interface Numbered {
  readonly segment: Segment;
  /** Alike for all pages that are counted on: height, and how far the number is ahead of the file's own count. */
  readonly place: string;
}

/** Is this one of the running heads, whose words stand here on page after page? */
type IsRepeated = (segment: Segment) => boolean;

const isAtEdge = ({ baseline }: Segment, { segments, height }: PageSegments): boolean => {
  if (baseline <= height * HEAD || baseline >= height * FOOT) return true;
  if (baseline <= height * OUTERMOST_HEAD) return segments.every((other) => other.baseline >= baseline);
  return baseline >= height * OUTERMOST_FOOT && segments.every((other) => other.baseline <= baseline);
};

const numberedIn = (page: PageSegments, isRepeated: IsRepeated): Numbered[] =>
  page.segments.flatMap((segment) => {
    const number = NUMBER.exec(segment.text)?.[1];
    if (number === undefined || !isAtEdge(segment, page)) return [];
    const isHead = segment.baseline < page.height * HEAD;
    const isApart = page.segments.every(
      (other) =>
        other === segment || Math.abs(other.baseline - segment.baseline) >= SAME_LINE || (isHead && isRepeated(other)),
    );
    const ahead = Number(number) - page.number;
    return isApart ? [{ segment, place: `${Math.round(segment.baseline / 6)} ${ahead}` }] : [];
  });

/**
 * Numbers alone in their line, or beside a running head, that count the pages: at one height, each one more than that of the page before. Where lines
 * are set far apart, such a number is no further from the text than a line of it.
 */
export const findPageNumbers = (pages: readonly PageSegments[], isRepeated: IsRepeated): ReadonlySet<Segment> => {
  const places = new Map<string, Segment[]>();
  for (const page of pages)
    for (const { segment, place } of numberedIn(page, isRepeated))
      places.set(place, [...(places.get(place) ?? []), segment]);
  return new Set([...places.values()].filter((segments) => segments.length >= ENOUGH).flat());
};
