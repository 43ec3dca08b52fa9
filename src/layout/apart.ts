import { hasFurnitureForm } from './furniture-forms.ts';
import type { PageSegments } from './page-segments.ts';
import type { Segment } from './segment.ts';

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

const besideText = (segment: Segment, others: readonly Segment[]): boolean =>
  others.some(
    (other) =>
      Math.abs(other.baseline - segment.baseline) < 1.5 &&
      (Math.abs(other.box[0] - segment.box[2]) < WORD_GAP || Math.abs(segment.box[0] - other.box[2]) < WORD_GAP),
  );

/** So many texts on one line are cells of a row, not parts of a running head or foot. */
const CELLS = 3;

/** A number in a row of cells at the edge of the page is a cell as well. */
const isInRow = (segment: Segment, others: readonly Segment[]): boolean =>
  /^\d+$/.test(segment.text) &&
  others.filter((other) => Math.abs(other.baseline - segment.baseline) < 1.5).length >= CELLS;

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
  if (besideText(segment, text) || isInRow(segment, text)) return false;
  const near = neighbour(segment, text, side);
  if (!near) return true;
  const gap = Math.abs(near.baseline - segment.baseline);
  const further = neighbour(near, text, side);
  const leading = further && Math.abs(further.baseline - near.baseline);
  return leading !== undefined && leading < 3 * near.size ? gap > APART * leading : gap > APART_IN_SIZES * near.size;
};
