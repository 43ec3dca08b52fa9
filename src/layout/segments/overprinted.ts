import type { GlyphRun } from '../../pdf/index.ts';

/** Letters drawn again this close to where they stand, as a share of their size, make them heavier. */
const SAME_PLACE = 0.08;

const isOver = (run: GlyphRun, other: GlyphRun): boolean =>
  Math.abs(run.edges[0]! - other.edges[0]!) < SAME_PLACE * run.size &&
  Math.abs(run.edges.at(-1)! - other.edges.at(-1)!) < SAME_PLACE * run.size &&
  Math.abs(run.size - other.size) < SAME_PLACE * run.size;

/**
 * Some programs draw a text twice or three times over itself, to make it bold or for no reason: it is read once. The run
 * that stays counts the glyphs of all of them.
 */
export const withoutOverprints = (runs: readonly GlyphRun[]): GlyphRun[] => {
  const kept: GlyphRun[] = [];
  const at = new Map<string, number[]>();
  for (const run of runs) {
    const place = `${Math.round(run.baseline)} ${run.text}`;
    const same = at.get(place);
    const under = run.glyphs > 0 ? same?.find((index) => isOver(run, kept[index]!)) : undefined;
    if (under !== undefined) kept[under] = { ...kept[under]!, glyphs: kept[under]!.glyphs + run.glyphs };
    else {
      if (same) same.push(kept.length);
      else at.set(place, [kept.length]);
      kept.push(run);
    }
  }
  return kept;
};
