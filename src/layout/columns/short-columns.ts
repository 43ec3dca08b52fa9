import { bodySizeOf } from '../body.ts';
import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { bandsAt } from './bands.ts';
import { type Row, rowsOf, stepBetween, textOf } from './row-numbers.ts';

/** The text of a page without its tables, and the rules that cross it. */
export interface PageText {
  readonly text: readonly Segment[];
  readonly width: number;
  readonly separators: readonly number[];
}

/** Shares of the page's width: a column is no narrower, the space between two no wider. */
const NARROWEST = 0.28;
const WIDEST_SPACE = 0.12;
/** Two columns are equally wide; lines with ragged ends may make one look narrower by this share. */
const UNLIKE = 0.1;
/** A line that fills this share of its column is full. */
const FULL = 0.85;
/** Full lines in both columns together that need no numbers to show what they are. */
const ENOUGH = 4;
/** A full line has so many letters: a row of figures has few. */
const LETTERS = /\p{Lu}?(?:\p{L}[^\p{L}]*){8}/u;

/** Documents skip a number or have one twice, and are read all the same. */
const SKIPPED = 2;

const isOfText = (segment: Segment, bodySize: number): boolean =>
  Math.abs(segment.size - bodySize) < 0.6 && !segment.styles.every(({ style }) => style.bold);

const startOf = (row: Row): number => row[0]!.box[0];
const endOf = (row: Row): number => Math.max(...row.map(({ box }) => box[2]));

/** The first line of a paragraph may be indented by this share of its column. */
const INDENTED = 0.2;

const isFull = (row: Row, left: number, width: number): boolean =>
  startOf(row) - left < INDENTED * width && endOf(row) - left > FULL * width && LETTERS.test(textOf(row));

/** By how much the first number of a right-hand column is above the last of the left-hand one; numbers of rows go back. */
const stepOf = ({ left, right }: Band): number | undefined => stepBetween(left, right);

/** How many full lines two columns have that part at a gutter; none where they are no such columns. */
const fullLines = ({ text, width, separators }: PageText, gutter: number, bodySize: number): number => {
  const bands = bandsAt(text, gutter, separators).filter(
    ({ across, left, right }) => !across && left.length > 0 && right.length > 0,
  );
  const rowsIn = (side: 'left' | 'right'): Row[] =>
    bands.flatMap((band) => rowsOf(band[side].filter((segment) => isOfText(segment, bodySize))));
  const [left, right] = [rowsIn('left'), rowsIn('right')];
  if (left.length === 0 || right.length === 0) return 0;
  const end = Math.max(...left.map(endOf));
  const start = Math.min(...left.map(startOf));
  const widths = [end - start, Math.max(...right.map(endOf)) - gutter] as const;
  if (widths[0] < width * NARROWEST || gutter - end > width * WIDEST_SPACE) return 0;
  const steps = bands.map(stepOf).filter((step) => step !== undefined);
  if (steps.some((step) => step < 0)) return 0;
  const [fullLeft, fullRight] = [
    left.filter((row) => isFull(row, start, widths[0])).length,
    right.filter((row) => isFull(row, gutter, widths[1])).length,
  ];
  // The last lines of a text may be all that its second column has.
  if (steps.includes(1) && fullLeft >= ENOUGH) return fullLeft;
  const mirrored = Math.abs(widths[0] - widths[1]) < Math.max(...widths) * UNLIKE;
  if (!mirrored || fullLeft === 0 || fullRight === 0) return 0;
  const enough = fullLeft + fullRight >= ENOUGH || steps.some((step) => step <= SKIPPED);
  return enough ? fullLeft + fullRight : 0;
};

/** Where a right-hand column may begin: in the middle of the page. */
const candidates = ({ text, width }: PageText): number[] => [
  ...new Set(text.map(({ box }) => box[0]).filter((left) => left > width * 0.4 && left < width * 0.62)),
];

/** How many lines of text go over a gutter. */
const linesAcross = ({ text }: PageText, gutter: number, bodySize: number): number =>
  text.filter((segment) => isOfText(segment, bodySize) && segment.box[0] < gutter - 2 && segment.box[2] > gutter + 2)
    .length;

/**
 * The gutter of a text too short to fill columns: a page with a few lines in two columns of the same width, of which the
 * second goes on with the numbers of the first, or which have enough full lines; and nowhere as many lines across them.
 */
export const mirroredGutter = (pages: readonly PageText[]): number | undefined => {
  const bodySize = bodySizeOf(pages.flatMap(({ text }) => text));
  const [best] = pages
    .flatMap((page) =>
      candidates(page).map((gutter) => {
        const full = fullLines(page, gutter, bodySize);
        // Where the first lines of paragraphs are indented, their edge has the other lines across it.
        return { gutter, full, clear: full - linesAcross(page, gutter, bodySize) };
      }),
    )
    .filter(({ full }) => full > 0)
    .toSorted((a, b) => b.clear - a.clear || a.gutter - b.gutter);
  if (!best) return undefined;
  const across = pages.reduce((sum, page) => sum + linesAcross(page, best.gutter, bodySize), 0);
  const within = pages.reduce((sum, page) => sum + fullLines(page, best.gutter, bodySize), 0);
  return across < within ? best.gutter : undefined;
};
