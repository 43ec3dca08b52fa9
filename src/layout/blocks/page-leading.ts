import { commonestOf } from '../commonest.ts';
import type { FlowItem } from '../laid-out.ts';
import { numberOfLine } from '../numbers/numbering.ts';
import { sameColumn } from './draft.ts';
import { left } from './line-look.ts';

/** A page tells its own leading by so many lines that run on, and by this share of them. */
const ENOUGH = 5;
const MOST = 0.6;
/** Distances are told apart to this part of a point. */
const PARTS = 5;

/** Entries of contents end with their pages. */
const IN_SENTENCE = /[\p{L},，、-]$/u;

/** Does a sentence run on from the line above, which is full, to the one below, which is not set further in? */
const distanceOf = (above: FlowItem, below: FlowItem): number | undefined => {
  if (above.kind !== 'line' || below.kind !== 'line' || !sameColumn(above.column, below.column)) return undefined;
  const distance = below.line.baseline - above.line.baseline;
  const runsOn =
    distance > 0 &&
    above.line.box[2] > above.column.right - above.line.size &&
    IN_SENTENCE.test(above.line.text) &&
    numberOfLine(below.line) === undefined &&
    left(below.line) < left(above.line) + 0.5 * below.line.size;
  return runsOn && Math.abs(above.line.size - below.line.size) < 0.6 ? distance : undefined;
};

/**
 * The distance of lines that run on, in points, where nearly all of a page have the same one: notes to accounts, say, are
 * set wider than the report before them. The leading of the whole text where a page does not tell.
 */
export const leadingOfPage = (items: readonly FlowItem[], leading: number): number => {
  const counts = new Map<number, number>();
  for (let i = 1; i < items.length; i += 1) {
    const distance = distanceOf(items[i - 1]!, items[i]!);
    if (distance === undefined) continue;
    const key = Math.round(distance * PARTS) / PARTS;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [own = leading, count] = commonestOf(counts);
  return count >= ENOUGH && count >= MOST * all ? Math.max(leading, own) : leading;
};
