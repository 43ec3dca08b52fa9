import { type Line, startsWithPlainMark } from '../../layout/index.ts';
import { type ComposedText, composeText, dropStart } from '../text/composed-text.ts';
import type { Vocabulary } from '../text/line-ends.ts';
import { marksIn, strokeAtStart } from './marks.ts';

/** A footnote: its printed mark and its text without it. */
export interface Note {
  readonly number: string;
  readonly composed: ComposedText;
  readonly glyphs: number;
}

const SIGN = /^(\*{1,4}|[†‡§]{1,2})\s*/;
const PLAIN = /^(\d{1,3})(?:\s?[.．、/]\s*|\s+)(?=\D)/;

/** The raised mark, or the sign, that a note at the foot of a page starts with. */
export const leadingMark = (line: Line): string | undefined => {
  const raised = marksIn(line).find(({ start }) => start === 0);
  return (
    raised?.marks[0] ??
    SIGN.exec(line.text)?.[1] ??
    strokeAtStart(line) ??
    (startsWithPlainMark(line) ? PLAIN.exec(line.text)?.[1] : undefined)
  );
};

const glyphsOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.glyphs, 0);

/** Makes a note of its lines; the mark at its start becomes its number, also where it is `glued` to the text. */
export const makeNote = (lines: readonly Line[], vocabulary: Vocabulary, glued?: string): Note => {
  const composed = composeText(lines, vocabulary);
  const glyphs = glyphsOf(lines);
  if (glued) return { number: glued, composed: dropStart(composed, glued.length), glyphs };
  const raised = composed.marks.find(({ offset }) => offset === 0);
  if (raised) {
    const marks = composed.marks.filter((mark) => mark !== raised);
    return { number: raised.mark, composed: { ...composed, marks }, glyphs };
  }
  const printed = SIGN.exec(composed.text) ?? PLAIN.exec(composed.text);
  if (!printed) return { number: '', composed, glyphs };
  return { number: printed[1]!, composed: dropStart(composed, printed[0].length), glyphs };
};

/** Chapters may number their notes from 1. */
const FIRST = /^1[.．]\s/;

/** A number as large as the text is the mark of a note where it is the very next one. */
export const plainMarkAfter = ({ text }: Line, last: number): string | undefined => {
  const mark = PLAIN.exec(text)?.[1];
  return mark !== undefined && (Number(mark) === last + 1 || FIRST.test(text)) ? mark : undefined;
};

/** Notes before it may be lost: a mark so many numbers on is the mark of a note where the text above it has it too. */
const LOST = 3;
const CAPITAL = /^\d{1,3}(?:\s?[.．、/]\s*|\s+)["“《「(（]?[\p{Lu}\p{Script=Han}]/u;

/**
 * `4 Panel interview` below note 2: note 3 was lost.
 * @param isInText whether the text of the page has a raised mark of that number
 */
export const markAfterLost = (
  { text }: Line,
  last: number,
  isInText: (mark: string) => boolean,
): string | undefined => {
  const mark = PLAIN.exec(text)?.[1];
  if (mark === undefined || Number(mark) <= last || Number(mark) > last + LOST) return undefined;
  return CAPITAL.test(text) && isInText(mark) ? mark : undefined;
};

/** `2 Staff at the age of …` below note 2, where the page has the mark: a number given twice. */
export const markAgain = ({ text }: Line, last: number, isInText: (mark: string) => boolean): string | undefined => {
  const mark = PLAIN.exec(text)?.[1];
  return mark !== undefined && Number(mark) === last && CAPITAL.test(text) && isInText(mark) ? mark : undefined;
};

const GLUED = /^(\d{1,3})(?=[\p{L}《“"(（[])/u;

/** `1见 A/61/92`: word processors set the number of a note right before it, as large, where nobody has said otherwise. */
export const gluedMarkAfter = ({ text }: Line, last: number): string | undefined => {
  const mark = GLUED.exec(text)?.[1];
  return Number(mark) === last + 1 ? mark : undefined;
};

/** Does a raised mark stand at the start of the line? */
export const startsRaised = (line: Line): boolean =>
  marksIn(line).some(({ start, marks }) => start === 0 && !/^\*/.test(marks[0]!));

/** Parts lines where one starts with a raised mark. */
export const partByMark = (lines: readonly Line[]): Line[][] => {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || startsRaised(line)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
};

/** Parts the lines of a list of notes at the end of a text: each note starts with the number after the last one. */
export const partNotes = (lines: readonly Line[]): Line[][] => {
  const notes: Line[][] = [];
  let last = 0;
  for (const line of lines) {
    const mark = leadingMark(line) ?? PLAIN.exec(line.text)?.[1];
    const number = Number(mark);
    const starts = notes.length === 0 || (mark !== undefined && number > last && number <= last + 2);
    if (starts) {
      notes.push([line]);
      last = Number.isFinite(number) ? number : last;
    } else notes.at(-1)!.push(line);
  }
  return notes;
};
