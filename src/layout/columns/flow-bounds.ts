import { commonestOf } from '../commonest.ts';
import type { Segment } from '../segments/segment.ts';

/** Segments to be read one after another: a band across the page, or one column of it. */
export interface Flow {
  readonly segments: readonly Segment[];
  /** Left and right bounds of the band or column, in points. */
  readonly left: number;
  readonly right: number;
  /** It is an entry of a list of pairs. */
  readonly entry?: true;
}

/** Of a segment, in points. */
export const width = (segment: Segment): number => segment.box[2] - segment.box[0];

/** The value that this share of them does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const commonest = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) {
    const key = Math.round(value / 2) * 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key, count] = commonestOf(counts);
  return count > 1 ? key : undefined;
};

/** Share of the commonest edge's lines that another edge needs to count. */
const SHARED = 0.2;

/** The leftmost edge that a good part of the lines share: on a page of short paragraphs most lines are first ones, indented. */
const leftEdge = (lines: readonly Segment[]): number | undefined => {
  const usual = commonest(lines.map((segment) => segment.box[0]));
  if (usual === undefined) return undefined;
  const near = (left: number): number => lines.filter((segment) => Math.abs(segment.box[0] - left) < 2).length;
  const least = Math.max(2, near(usual) * SHARED);
  return Math.min(usual, ...lines.map((segment) => segment.box[0]).filter((left) => near(left) >= least));
};

/** The text's bounds are where most long lines begin and end; a table or a hanging number may stand out of them. */
export const flowOf = (segments: readonly Segment[]): Flow => {
  const lines = segments.filter((segment) => segment.text !== '');
  const usual = quantile(lines.map(width), 0.9);
  const long = lines.filter((segment) => width(segment) > usual * 0.6 && width(segment) < usual * 1.1);
  return {
    segments,
    left: leftEdge(long) ?? Math.min(...segments.map((segment) => segment.box[0])),
    right: commonest(long.map((segment) => segment.box[2])) ?? Math.max(...segments.map((segment) => segment.box[2])),
  };
};
