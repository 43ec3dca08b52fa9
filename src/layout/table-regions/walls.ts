import type { RuleLine, Upright } from './rules.ts';

/** An upright that goes on past a band does so by this, in points. */
const BEYOND = 10;

/** Are there uprights at both ends of the band, or several through it? */
export const isWalled = (
  uprights: readonly Upright[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): boolean => {
  const walls = uprights.filter(
    ({ x, top: from, bottom: to }) => x > left - 5 && x < right + 5 && from < top + 5 && to > bottom - 5,
  );
  return walls.length >= 2;
};

/** Do uprights at both edges of the band go on above or below it? They hold the bands of one table together. */
export const isWalledThrough = (uprights: readonly Upright[], from: RuleLine, to: RuleLine): boolean =>
  Math.abs(from.left - to.left) < 3 &&
  Math.abs(from.right - to.right) < 3 &&
  [from.left, from.right].every((edge) =>
    uprights.some(
      ({ x, top, bottom }) =>
        Math.abs(x - edge) < 3 &&
        top < from.top + 3 &&
        bottom > to.bottom - 3 &&
        (top < from.top - BEYOND || bottom > to.bottom + BEYOND),
    ),
  );

/** Do uprights part the band into cells? */
export const isCelled = (
  uprights: readonly Upright[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): boolean =>
  isWalled(uprights, top, bottom, left, right) &&
  uprights.some(({ x, top: from, bottom: to }) => x > left + 8 && x < right - 8 && from < top + 5 && to > bottom - 5);

/** Do uprights stand at both edges of a rule, and end there or begin there? */
const cornersAt = (uprights: readonly Upright[], { left, right, top: y }: RuleLine, end: 'top' | 'bottom'): boolean =>
  [left, right].every((edge) =>
    uprights.some((upright) => Math.abs(upright.x - edge) < 3 && Math.abs(upright[end] - y) < 3),
  );

/** Is the box closed at this rule: do its sides end there, and none go on below? */
export const isClosedBelow = (uprights: readonly Upright[], line: RuleLine): boolean =>
  cornersAt(uprights, line, 'bottom') &&
  !uprights.some(
    ({ x, top, bottom }) =>
      x > line.left - 3 && x < line.right + 3 && top < line.bottom + 3 && bottom > line.bottom + BEYOND,
  );

/** Does one box close at the upper rule and another begin at the lower one? Words between them are in neither; rows of amounts may be. */
export const isBetweenBoxes = (uprights: readonly Upright[], above: RuleLine, below: RuleLine): boolean =>
  isClosedBelow(uprights, above) && cornersAt(uprights, below, 'top');

/** Do the two rules and their sides make a box that ends with them? */
export const isBox = (uprights: readonly Upright[], above: RuleLine, below: RuleLine): boolean =>
  Math.abs(above.left - below.left) < 3 &&
  Math.abs(above.right - below.right) < 3 &&
  cornersAt(uprights, above, 'top') &&
  isClosedBelow(uprights, below);
