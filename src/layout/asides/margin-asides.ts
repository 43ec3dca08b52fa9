import { boxAround } from '../box-around.ts';
import { width } from '../columns/flow-bounds.ts';
import { rowsOf } from '../columns/row-numbers.ts';
import type { Line } from '../lines/line.ts';
import type { Segment } from '../segments/segment.ts';
import type { Aside } from './framed-asides.ts';

/** Lines of the text are this share of the page wide; so many of them tell where its margins are. */
const WIDE = 0.3;
const LINES = 8;
/** What stands in the margin keeps this distance from the text, in points. */
const CLEAR = 5;
/** No text in the margin is wider than this share of the page: columns are. */
const NARROW = 0.22;
/** Lines of one text in the margin are no further apart than this, in letter sizes. */
const LEADING = 1.9;
/** A text in the margin has so many lines, most of them words. */
const FEWEST = 3;
const WORDS = /\p{L}{2}/u;
const MOST = 0.6;
/**
 * Heads of rows stand level with them, in their letters; this share of the lines in a margin do not, by this many points, or
 * their letters are larger or smaller than the text's, by this many points.
 */
const LEVEL = 1;
const ASKEW = 0.4;
const OTHER_SIZE = 0.6;

const commonest = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value / 2), (counts.get(Math.round(value / 2)) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[0] * 2;
};

/** Stretches of lines one below the other. */
const stretches = (segments: readonly Segment[]): Segment[][] => {
  const found: Segment[][] = [];
  for (const row of rowsOf(segments)) {
    const last = found.at(-1)?.at(-1);
    const size = Math.max(...row.map((segment) => segment.size));
    if (last && row[0]!.baseline - last.baseline < LEADING * size) found.at(-1)!.push(...row);
    else found.push([...row]);
  }
  return found;
};

const isText = (stretch: readonly Segment[], lines: readonly Segment[]): boolean => {
  const rows = rowsOf(stretch);
  const words = rows.filter((row) => WORDS.test(row.map(({ text }) => text).join(' ')));
  const askew = rows.filter((row) => lines.every(({ baseline }) => Math.abs(baseline - row[0]!.baseline) > LEVEL));
  const sizes = commonest(lines.map(({ size }) => 4 * size)) ?? 0;
  const isOfOtherSize = stretch.every(({ size }) => Math.abs(4 * size - sizes) > 4 * OTHER_SIZE);
  const isApart = isOfOtherSize || askew.length >= ASKEW * rows.length;
  return rows.length >= FEWEST && words.length >= MOST * rows.length && isApart;
};

/**
 * Texts in the margins of the text: what is taken out of it, in larger letters, or notes beside it. They have a leading of
 * their own, so that their lines are not level with those of the text.
 */
export const marginAsides = (segments: readonly Segment[], pageWidth: number): Aside[] => {
  const lines = segments.filter((segment) => width(segment) > WIDE * pageWidth);
  const left = commonest(lines.map(({ box }) => box[0]));
  if (lines.length < LINES || left === undefined) return [];
  const right = Math.max(...lines.map(({ box }) => box[2]));
  const first = Math.min(...lines.map(({ box }) => box[0]));
  const margins = [
    segments.filter(({ box }) => box[2] < Math.min(first, left) - CLEAR),
    segments.filter(({ box }) => box[0] > right + CLEAR),
  ];
  return margins
    .flatMap(stretches)
    .filter((stretch) => isText(stretch, lines))
    .map((stretch) => ({ box: boxAround(stretch.map(({ box }) => box)), segments: stretch }))
    .filter(({ box }) => box[2] - box[0] < NARROW * pageWidth);
};

/** Notes in the margin are smaller than the text by this factor. */
const SMALLER = 0.85;
const STARTS_NOTE = /^(?:\d{1,3}(?:[.)]|\s)|\*{1,4}\s)/;

/** Are the lines in the margin notes? `4. Third session – reviewed on 10 December 2008.` */
export const areMarginNotes = (lines: readonly Line[], bodySize: number): boolean =>
  lines.every(({ size }) => size < SMALLER * bodySize) && STARTS_NOTE.test(lines[0]?.text ?? '');
