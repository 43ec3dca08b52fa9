import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';

/** On how many pages words stand at a height. */
export type Repeats = ReadonlyMap<string, number>;

/** So many pages tell that words at one height are a running head. */
export const SAME_WORDS = 3;

/** Digits count: text that is alike but for its numbers is text, and page numbers have forms of their own. */
const keyOf = ({ baseline, text }: Segment): string =>
  `${Math.round(baseline / 6)} ${text.replace(/\s+/g, ' ').trim()}`;

/** Counts the words at the edges of pages. */
export const countRepeats = (
  pages: readonly PageSegments[],
  isAtEdge: (segment: Segment, page: PageSegments) => boolean,
): Repeats => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.segments.filter((segment) => isAtEdge(segment, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

export const timesIn = (repeats: Repeats, segment: Segment): number => repeats.get(keyOf(segment)) ?? 0;
