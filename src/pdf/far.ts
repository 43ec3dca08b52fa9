import type { BoundingBox } from '../record/evidence.ts';
import type { GlyphRun } from './page.ts';

/** Points beyond which nothing is on a page: those of ISO 32000-1 have at most 14,400 (annex C). */
const FARTHEST = 1_000_000;

/** Whether a number is a place or a length that a page can have; not so where sums overflowed. */
export const isNear = (value: number): boolean => value >= -FARTHEST && value <= FARTHEST;

export const isBoxNear = (box: BoundingBox): boolean => box.every(isNear);

const held = (value: number): number => (Number.isNaN(value) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, value)));

/** A run with its text as it is and with places that can be reckoned with, wherever the file put it. */
export const heldRun = (run: GlyphRun): GlyphRun => {
  if (isNear(run.baseline) && isNear(run.size) && isNear(run.edges[0] ?? 0) && isNear(run.edges.at(-1) ?? 0))
    return run;
  return { ...run, edges: run.edges.map(held), baseline: held(run.baseline), size: held(run.size) };
};
