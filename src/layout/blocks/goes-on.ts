import type { Line } from '../lines/line.ts';
import { isNextNumber, numberOfLine } from '../numbers/numbering.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { type Draft, type Placed, sameColumn, startsAsBefore } from './draft.ts';
import { firstWordOf, isIndented } from './first-lines.ts';
import { isAll, isShort, isTerminal, left, near, withoutMark } from './line-look.ts';
import { isNextParagraph } from './next-number.ts';

const ENDS_WITH_WORD = /[\p{L}\p{N},，、（(“‘—–-]$/u;

/** Is the line full, and does the next one begin right below it? Then it is no indented first line. */
const isFlush = ({ line, column }: Placed, following: Placed | undefined): boolean =>
  following !== undefined &&
  following.line.page === line.page &&
  sameColumn(following.column, column) &&
  !isShort(line, column) &&
  near(left(following.line), left(line), 0.5 * line.size);

const OPENS = /[(（][^()（）]*$/;
const CLOSES = /^[^()（）]*[)）]/;

/** `(91 Professional, 32` at the end of a page, `General Service)` at the head of the next. */
const isBracketOpen = ({ lines }: Draft, next: Line): boolean =>
  CLOSES.test(next.text) &&
  OPENS.test(
    lines
      .slice(-2)
      .map(({ text }) => text)
      .join(' '),
  );

/** Lines that end this much before their column does are not justified, in sizes. */
const RAGGED = 0.5;

/** Texts of fewer lines may be members of a list, the next of which begins the next column. */
const PARAGRAPH_LINES = 3;

/** Where lines are not justified, one may end early because the next word is long: “informed the Special”, “Rapporteur”. */
const hasNoRoomFor = ({ lines, lastColumn: column }: Draft, next: Line): boolean => {
  if (lines.length < PARAGRAPH_LINES) return false;
  const above = lines.at(-1)!;
  const isRagged = lines
    .slice(0, -1)
    .some(
      (line) =>
        line.page === above.page && left(line) > column.left - 1 && line.box[2] < column.right - RAGGED * line.size,
    );
  return isRagged && above.box[2] + firstWordOf(next) > column.right;
};

const LABEL = /(?<=.)[(（]([\p{L}\p{N}]{1,3})[)）]/gu;

/** `reports on: (1) violence; ` fills the last line of a page, `(2) organized crime` opens the next: one sentence counts on. */
const isCountedOn = ({ lines, lastColumn, number: own }: Draft, line: Line, number: PrintedNumber): boolean =>
  number.family.startsWith('bracket') &&
  own?.family !== number.family &&
  line.tabs.length === 0 &&
  !isShort(lines.at(-1)!, lastColumn) &&
  lines.some(({ text }) =>
    [...text.matchAll(LABEL)].some(([, label]) => isNextNumber({ ...number, number: label! }, number)),
  );

/** In the next column a text goes on higher up; what stands at its height there, or further down, is another. */
const isBeside = ({ lines, lastColumn }: Draft, { line, column }: Placed): boolean => {
  const above = lines.at(-1)!;
  const parted = column.left > lastColumn.right || column.right < lastColumn.left;
  return parted && above.page === line.page && line.baseline > above.baseline - 0.5 * line.size;
};

/**
 * Where numbers hang before paragraphs, a page with few of them seems to have its column further out: what begins as far in on
 * the page as the text behind the number goes on from it.
 */
const hangsOn = ({ lines, number, lastColumn }: Draft, { line, column }: Placed): boolean =>
  number !== undefined &&
  lines.at(-1)!.page !== line.page &&
  near(column.right, lastColumn.right, line.size) &&
  near(left(line), left(lines.at(-1)!), 0.5) &&
  left(line) - left(lines[0]!) > 1.2 * line.size;

/** Does the text go on in another column or on another page? */
export const goesOn = (
  draft: Draft,
  next: Placed,
  following: Placed | undefined,
  lastParagraph: number | undefined,
): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = next;
  if (isBeside(draft, next)) return false;
  // Text does not go on from a page that is turned to one that is not.
  if (Math.abs(above.size - line.size) > 0.08 * above.size || above.angle !== line.angle) return false;
  const number = numberOfLine(line);
  const short = isShort(above, draft.lastColumn) || isShort(line, column) || number !== undefined;
  if (short && isAll(above, 'bold') !== isAll(line, 'bold')) return false;
  // A numbered title below a numbered one is another, though the one above is all that its column has.
  if (number && draft.number && isAll(above, 'bold') && isAll(line, 'bold')) return false;
  if (isAll(above, 'italic') !== isAll(line, 'italic') && isShort(line, column)) return false;
  if (above.underlined !== line.underlined && isShort(line, column)) return false;
  if (number && isCountedOn(draft, line, number)) return true;
  const end = withoutMark(above);
  const open = ENDS_WITH_WORD.test(end) && !isTerminal(above);
  const midSentence = open && !/[,，]$/.test(end) && !isShort(above, draft.lastColumn);
  const starts = line.tabs.length > 0 || !open || isShort(above, draft.lastColumn) || isIndented(next, following);
  if (number && (starts || isNextParagraph(line, number, lastParagraph))) return false;
  if (!midSentence && (draft.lines.length > 1 ? startsAsBefore(draft, next) : isIndented(next, following)))
    return isFlush(next, following);
  if (open)
    return (
      !isShort(above, draft.lastColumn) ||
      /^[\p{Ll}]/u.test(line.text) ||
      hasNoRoomFor(draft, line) ||
      isBracketOpen(draft, line)
    );
  if (isShort(above, draft.lastColumn)) return false;
  // A full last line that ends a sentence: the next page goes on only where its first line is not indented.
  const offset = left(line) - column.left;
  const usual = left(above) - draft.lastColumn.left;
  return draft.lines.length > 1 && (near(offset, usual, 0.8 * line.size) || hangsOn(draft, next));
};
