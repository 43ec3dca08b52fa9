import type { Rule } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';
import { findRuleLines, findUprights, type RuleLine } from '../table-regions/rules.ts';

/** A frame begins no further above a figure's caption, and no further below its title, than this, in points. */
const ABOVE = 30;
const BELOW = 40;
/** No frame is narrower or lower, in points. */
const SMALLEST = 60;
/** Rules that end within this distance of each other meet, in points. */
const MEET = 4;

const isLike = (a: RuleLine, b: RuleLine): boolean =>
  Math.abs(a.left - b.left) < MEET && Math.abs(a.right - b.right) < MEET;

/**
 * Frames with nothing of their width drawn inside, as a table would have: two level rules of one width, with uprights at
 * both ends.
 * @param meet uprights end within this distance of the level rules, in points.
 */
export const findFrames = (rules: readonly Rule[], meet = MEET): BoundingBox[] => {
  const lines = findRuleLines(rules).filter(({ left, right }) => right - left > SMALLEST);
  const uprights = findUprights(rules);
  return lines.flatMap((top, index): BoundingBox[] => {
    const bottom = lines.slice(index + 1).find((line) => line.top > top.bottom && isLike(line, top));
    if (!bottom || bottom.top - top.top < SMALLEST) return [];
    const sides = uprights.filter((side) => side.top < top.top + meet && side.bottom > bottom.top - meet);
    const isClosed = [top.left, top.right].every((x) => sides.some((side) => Math.abs(side.x - x) < MEET));
    return isClosed ? [[top.left, top.top, top.right, bottom.bottom]] : [];
  });
};

/**
 * The frame drawn around a chart.
 * @param caption baseline of the caption; `title` that of the last line of the title.
 */
export const frameNear = (rules: readonly Rule[], caption: number, title: number): BoundingBox | undefined =>
  findFrames(rules).find(
    ([, top, , bottom]) => top > caption - ABOVE && top < title + BELOW && bottom > title + SMALLEST,
  );
