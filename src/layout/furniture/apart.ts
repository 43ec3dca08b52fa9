import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';
import { looksNumeric } from '../table-regions/text.ts';
import { hasFurnitureForm, isCertainFurniture } from './furniture-forms.ts';

/** A line of the text follows the one before it at one leading; what stands further off than this many is apart. */
const APART = 1.25;
/** Where the leading cannot be told, in letter sizes. */
const APART_IN_SIZES = 1.7;
/** Pieces of one justified line are no further from each other than this, in points. */
const WORD_GAP = 30;

const overlaps = (a: Segment, b: Segment): boolean => a.box[0] < b.box[2] && a.box[2] > b.box[0];

/** The nearest text on the body's side of a segment, in its own column. */
const neighbour = (segment: Segment, others: readonly Segment[], side: 1 | -1): Segment | undefined => {
  let best: Segment | undefined;
  for (const other of others) {
    const distance = (other.baseline - segment.baseline) * side;
    if (distance < 3 || !overlaps(segment, other)) continue;
    if (!best || distance < (best.baseline - segment.baseline) * side) best = other;
  }
  return best;
};

const onOneLine = (a: Segment, b: Segment): boolean => Math.abs(a.baseline - b.baseline) < 1.5;

const besideText = (segment: Segment, others: readonly Segment[]): boolean =>
  others.some(
    (other) =>
      onOneLine(other, segment) &&
      (Math.abs(other.box[0] - segment.box[2]) < WORD_GAP || Math.abs(segment.box[0] - other.box[2]) < WORD_GAP),
  );

/** So many texts on one line are cells of a row, not parts of a running head or foot. */
const CELLS = 3;

/**
 * A number in a row of cells at the edge of the page is a cell as well: beside several texts, or beside a text and other
 * amounts. Numbers beside a job number belong to it.
 */
const isInRow = (segment: Segment, page: PageSegments, text: readonly Segment[]): boolean => {
  if (!/^\d+$/.test(segment.text)) return false;
  const cells = text.filter((other) => onOneLine(other, segment));
  if (cells.length >= CELLS) return true;
  const row = page.segments.filter((other) => other !== segment && onOneLine(other, segment));
  return (
    cells.length > 0 &&
    row.some(({ text: other }) => looksNumeric(other)) &&
    !row.some((other) => isCertainFurniture(other.text))
  );
};

/**
 * Does a segment with the form of furniture stand apart from the text? A number or a symbol that a line of text ends
 * with does not: “… on peacebuilding, A/74/976- / S/2020/773.”, “Resolution 2368 (2017),”.
 * @param side where the body is: 1 below the segment, -1 above it.
 * @param isFurniture what else is not text.
 */
export const standsApart = (
  segment: Segment,
  page: PageSegments,
  side: 1 | -1,
  isFurniture: (other: Segment) => boolean = () => false,
): boolean => {
  const text = page.segments.filter(
    (other) => other !== segment && !hasFurnitureForm(other.text) && !isFurniture(other),
  );
  if (besideText(segment, text) || isInRow(segment, page, text)) return false;
  const near = neighbour(segment, text, side);
  if (!near) return true;
  const gap = Math.abs(near.baseline - segment.baseline);
  const further = neighbour(near, text, side);
  const leading = further && Math.abs(further.baseline - near.baseline);
  return leading !== undefined && leading < 3 * near.size ? gap > APART * leading : gap > APART_IN_SIZES * near.size;
};
