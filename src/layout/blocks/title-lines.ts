import type { Column } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import { numberOfLine } from '../numbers/numbering.ts';
import type { Draft } from './draft.ts';
import { isAll, isTerminal, left, near } from './line-look.ts';

/** Without fonts to tell a title from text, a line that ends early ends its block. */
const VERY_SHORT = 0.7;

export const isVeryShort = (line: Line, column: Column): boolean =>
  line.box[2] < column.left + VERY_SHORT * (column.right - column.left);

/** A very short line between a full stop and a numbered paragraph is a title. */
export const isTitleLike = (line: Line, column: Column, next: Line | undefined): boolean =>
  line.box[2] < column.left + 0.4 * (column.right - column.left) &&
  !isTerminal(line) &&
  next !== undefined &&
  numberOfLine(next) !== undefined;

/** Lines of one title that stand one below the other about the same middle. */
export const isCentredBelow = (above: Line, line: Line, column: Column): boolean => {
  const alike =
    (isAll(above, 'bold') && isAll(line, 'bold')) ||
    (isAll(above, 'italic') && isAll(line, 'italic')) ||
    (above.underlined === true && line.underlined === true);
  const middle = (one: Line): number => (one.box[0] + one.box[2]) / 2;
  const isInMiddle = (one: Line): boolean => near(middle(one), (column.left + column.right) / 2, 0.3 * one.size);
  const isSetIn = (one: Line): boolean =>
    left(one) > column.left + (isInMiddle(one) ? 1 : 2) * one.size && one.box[2] < column.right - one.size;
  return (
    alike &&
    near(middle(above), middle(line), 0.5 * line.size) &&
    (isSetIn(above) || isSetIn(line)) &&
    numberOfLine(line) === undefined &&
    !isTerminal(above)
  );
};

/** `MIGRATORY FISH STOCKS`: as typewriters set titles. */
const isInCapitals = ({ text }: Line): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** A typewriter sets a title flush left and its last line about the middle of all, to the letter. */
export const endsTitleInCapitals = ({ lines }: Draft, line: Line, column: Column): boolean => {
  const [start, end] = [Math.min(...lines.map(left)), Math.max(...lines.map(({ box }) => box[2]))];
  return (
    lines.every(isInCapitals) &&
    isInCapitals(line) &&
    left(line) > column.left + 2 * line.size &&
    end < column.right - line.size &&
    near((start + end) / 2, (left(line) + line.box[2]) / 2, 1.2 * line.size) &&
    numberOfLine(line) === undefined &&
    !isTerminal(lines.at(-1)!)
  );
};

/** `Figure I. Light vehicles`, `Table 2`, `图3`: what is shown below has a title of its own. */
const SHOWN =
  /^(?:Figure|FIGURE|Chart|Table|TABLE|Box|图|表|方框)\s?(?:[IVX]{1,6}|\d{1,3}|[一二三四五六七八九十]{1,3})(?:\.\d{1,3})?(?:[.:：\s]|$)/;

/** Lines of one title are of one size, give or take this, in points. */
const SAME_SIZE = 0.4;

const isCentred = (line: Line, column: Column): boolean =>
  left(line) > column.left + line.size && near(left(line) - column.left, column.right - line.box[2], line.size);

/**
 * Below a title in bold letters another begins with the caption of a figure, or with a number at the edge where the title
 * above stands in the middle or is of another size: `一、导言`.
 */
export const isAnotherTitle = (above: Line, line: Line, column: Column): boolean => {
  if (!isAll(above, 'bold') || !isAll(line, 'bold') || isTerminal(above)) return false;
  const isNumbered = numberOfLine(line) !== undefined && near(left(line), column.left, 1);
  return (
    (isNumbered && (isCentred(above, column) || !near(above.size, line.size, SAME_SIZE))) ||
    (SHOWN.test(line.text) && near(left(line), left(above), 0.5 * line.size))
  );
};
