import { commonestOf } from './commonest.ts';
import type { Line } from './lines/line.ts';
import type { Segment } from './segments/segment.ts';

const mostCommon = (weights: ReadonlyMap<number, number>, otherwise: number): number =>
  commonestOf(weights)[0] ?? otherwise;

const glyphsOfSizes = (segments: Iterable<Segment>): Map<number, number> => {
  const weights = new Map<number, number>();
  for (const { size, glyphs } of segments) {
    const key = Math.round(size * 10) / 10;
    weights.set(key, (weights.get(key) ?? 0) + glyphs);
  }
  return weights;
};

/** Size of most of the glyphs, in points, to a tenth. */
export const bodySizeOf = (segments: Iterable<Segment>): number => mostCommon(glyphsOfSizes(segments), 10);

/** Text outside tables of so many glyphs tells its size; less may be titles. */
const ENOUGH = 500;

/**
 * Size of most of the glyphs of the text outside tables and figures, in points: a budget has more in its tables, in smaller
 * letters.
 * @param common the size of most of all glyphs, which counts where there is hardly any text
 */
export const textSizeOf = (text: Iterable<Segment>, common: number): number => {
  const weights = glyphsOfSizes(text);
  const size = mostCommon(weights, common);
  return (weights.get(size) ?? 0) < ENOUGH ? common : size;
};

/** A distance may be the leading where this share of the lines has it. */
const FREQUENT = 0.1;

/** A line is full where it is this wide, as a share of what most full ones are: the widest but a fifth of them. */
const FULL = 0.85;
const WIDEST = 0.8;
/** So many distances below full lines tell the leading; the others are those of titles and lists, too. */
const ENOUGH_FULL = 6;

const widthOf = ({ box }: Line): number => box[2] - box[0];

const distancesBelow = (lines: readonly Line[], bodySize: number, isAbove: (line: Line) => boolean): number[] =>
  lines.slice(1).flatMap((below, index) => {
    const above = lines[index]!;
    const distance = below.baseline - above.baseline;
    const isOfText = above.page === below.page && Math.abs(below.size - bodySize) <= 0.6 && isAbove(above);
    return isOfText && distance >= bodySize * 0.8 && distance <= bodySize * 3 ? [distance] : [];
  });

/**
 * Distance of neighbouring baselines inside paragraphs, in points, to a fifth: the smallest of the frequent ones, for
 * where paragraphs are short the distance between them is as frequent. Titles of tables may be set closer than the text:
 * below lines that are full a paragraph goes on.
 */
export const leadingOf = (lines: readonly Line[], bodySize: number): number => {
  const widths = lines.map(widthOf).toSorted((a, b) => a - b);
  const full = FULL * (widths[Math.floor(WIDEST * widths.length)] ?? 0);
  const belowFull = distancesBelow(lines, bodySize, (line) => widthOf(line) >= full);
  const distances = belowFull.length < ENOUGH_FULL ? distancesBelow(lines, bodySize, () => true) : belowFull;
  const weights = new Map<number, number>();
  for (const distance of distances) {
    const key = Math.round(distance * 5) / 5;
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const least = Math.max(2, all * FREQUENT);
  const frequent = [...weights].filter(([, weight]) => weight >= least).map(([distance]) => distance);
  return frequent.length > 0 ? Math.min(...frequent) : bodySize * 1.2;
};
