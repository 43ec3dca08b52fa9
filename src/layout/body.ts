import type { Line } from './lines/line.ts';
import type { Segment } from './segments/segment.ts';

const mostCommon = (weights: ReadonlyMap<number, number>, otherwise: number): number =>
  [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [otherwise, 0])[0];

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

/**
 * Distance of neighbouring baselines inside paragraphs, in points, to a fifth: the smallest of the frequent ones, for
 * where paragraphs are short the distance between them is as frequent.
 */
export const leadingOf = (lines: readonly Line[], bodySize: number): number => {
  const weights = new Map<number, number>();
  for (let i = 1; i < lines.length; i += 1) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    const distance = below.baseline - above.baseline;
    if (above.page !== below.page || Math.abs(below.size - bodySize) > 0.6 || distance < bodySize * 0.8) continue;
    if (distance > bodySize * 3) continue;
    const key = Math.round(distance * 5) / 5;
    weights.set(key, (weights.get(key) ?? 0) + 1);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const least = Math.max(2, all * FREQUENT);
  const frequent = [...weights].filter(([, weight]) => weight >= least).map(([distance]) => distance);
  return frequent.length > 0 ? Math.min(...frequent) : bodySize * 1.2;
};
