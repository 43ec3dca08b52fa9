import type { Line } from '../lines/line.ts';
import { numberOfLine } from '../numbers/numbering.ts';
import type { NumberFamily } from '../numbers/printed-number.ts';
import { type Draft, hangingEdge, type Placed, startsAsBefore } from './draft.ts';
import { endsEarly, firstWordOf } from './first-lines.ts';
import { isAll, isShort, isTerminal, left, near, withoutMark } from './line-look.ts';
import { isNextOfList, isNextParagraph } from './next-number.ts';
import { endsTitleInCapitals, isAnotherTitle, isCentredBelow, isTitleLike, isVeryShort } from './title-lines.ts';

/** What the whole text tells: its size in points, and whether it has any bold or italic letters. */
export interface Setting {
  readonly bodySize: number;
  readonly unstyled: boolean;
  /** Where justified lines of the column end on this page, in points; none where no lines end alike. */
  readonly edge?: number | undefined;
}

/** Below a sentence that ends before its line does, so much of a leading is the end of a paragraph. */
const AFTER_END = 1.2;

/** Lines of a bold title that stand one below the other begin less far apart, in sizes. */
const FAR_IN = 4;

/** Does a list come next? */
const announces = (line: Line): boolean => /[:：]$/.test(withoutMark(line));

const inBrackets: ReadonlySet<NumberFamily> = new Set([
  'bracket-letter',
  'bracket-roman',
  'bracket-arabic',
  'bracket-chapter',
  'circled',
]);

const changesLook = (above: Line, below: Line): boolean =>
  Math.abs(above.size - below.size) > 0.08 * Math.max(above.size, below.size) ||
  (isAll(above, 'bold') !== isAll(below, 'bold') && Math.abs(above.size - below.size) > 0.3);

/** `2. Mitigations for "Unintended human actions"`, and right below it, in the same letters, the text of that. */
const isTextBelowTitle = ({ lines, number, lastColumn }: Draft, line: Line): boolean =>
  lines.length === 1 &&
  (number?.family === 'arabic' || number?.family === 'section-paragraph') &&
  isVeryShort(lines[0]!, lastColumn) &&
  !isTerminal(lines[0]!) &&
  /^\p{Lu}\p{Ll}+ /u.test(line.text) &&
  !(['bold', 'italic'] as const).some((look) => isAll(lines[0]!, look) && isAll(line, look));

const beginsItalic = ({ styles: [first], text }: Line): boolean =>
  first?.style.italic === true && first.end > 2 && first.end < 0.6 * text.length;

/** `Recalling its resolution 2009/14,` and, as far in, `Noting that …`, each with its first word in italics: each is a paragraph, though of one line. */
const isNextPreambular = ({ lines, column: first }: Draft, { line, column }: Placed): boolean =>
  /[,，;；]$/.test(lines.at(-1)!.text) &&
  beginsItalic(lines[0]!) &&
  beginsItalic(line) &&
  left(line) - column.left > line.size &&
  near(left(line) - column.left, left(lines[0]!) - first.left, 0.3 * line.size);

/** Width of a space, in sizes. */
const SPACE = 0.25;

/** Had the first word of a line no room behind the line above? */
const hasNoRoom = (above: Line, { line, column }: Placed): boolean =>
  above.box[2] + SPACE * above.size + firstWordOf(line) > column.right;

/** Does a line on the same page and in the same column start a new block? */
export const startsBelow = (
  draft: Draft,
  below: Placed,
  gap: number,
  { unstyled, edge }: Setting,
  next: Line | undefined,
  lastParagraph: number | undefined,
): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = below;
  if (gap > 1.32 || gap < 0.3) return true;
  if (gap > AFTER_END && isShort(above, draft.lastColumn) && isTerminal(above)) return true;
  if (changesLook(above, line)) return true;
  if (isCentredBelow(above, line, column) || endsTitleInCapitals(draft, line, column)) return false;
  if (isAnotherTitle(above, line, column)) return true;
  if (unstyled && isVeryShort(above, draft.lastColumn)) return true;
  if (unstyled && isTerminal(above) && isTitleLike(line, column, next)) return true;
  const ended = isShort(above, draft.lastColumn) || isTerminal(above);
  if (ended && isAll(above, 'bold') !== isAll(line, 'bold')) return true;
  const bold = isAll(above, 'bold') && isAll(line, 'bold');
  if ((isShort(above, column) || announces(above)) && !bold && isAll(above, 'italic') !== isAll(line, 'italic'))
    return true;
  if (isNextPreambular(draft, below)) return true;
  const number = numberOfLine(line);
  const moved = !near(left(line), left(above), 0.5 * line.size);
  // `（3）` may open a line in the middle of a sentence that counts (1), (2), (3).
  const setOff = moved || line.tabs.length > 0;
  if (
    number &&
    (isShort(above, draft.lastColumn) ||
      (ended && (setOff || !inBrackets.has(number.family) || (unstyled && announces(above)))))
  )
    return true;
  if ((number && moved && line.tabs.length > 0) || isNextOfList(draft, line)) return true;
  // `Air operations   $2 225.9   12.8%` in bold fills its line, and the paragraph that explains it has a number of its own.
  if (number && line.tabs.length > 0 && isAll(above, 'bold') !== isAll(line, 'bold')) return true;
  const hanging = hangingEdge(draft);
  if (hanging !== undefined && near(left(line), hanging, 0.8 * line.size)) return isTextBelowTitle(draft, line);
  const shift = left(line) - left(above);
  // A text layer does not tell how wide its lines are.
  if (!unstyled && (!bold || shift > FAR_IN * line.size) && endsEarly(draft, line, edge)) return true;
  // `5. Evaluation reports`, further out than `(c) Update on the implementation (for information)` above it.
  if (number && draft.number && shift < -1.2 * line.size && isNextParagraph(line, number, lastParagraph)) return true;
  if (draft.lines.length === 1) {
    // A first line may stand further in (indented) or further out (hanging) than the rest.
    if (shift > 1.2 * line.size) return isShort(above, column) && !draft.number && !(bold && hasNoRoom(above, below));
    if (shift < -1.2 * line.size) return isShort(above, column) && isTerminal(above);
    return false;
  }
  if (shift > 1.2 * line.size) return isShort(above, column) || isTerminal(above) || startsAsBefore(draft, below);
  return shift < -1.2 * line.size && (ended || number !== undefined);
};
