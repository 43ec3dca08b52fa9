import { printedNumber } from '../numbers/numbering.ts';
import { isIdeographic } from '../segments/fold.ts';

/** A line of a text layer. */
export interface SourceLine {
  readonly text: string;
  /** Empty lines above. */
  readonly empty: number;
  /** UTF-16 offsets of raised marks. */
  readonly marks?: readonly (readonly [number, number])[];
  /** Offset at which a figure in a column of figures begins. */
  readonly cell?: number;
  /** The head of a table over pages stands here again. */
  readonly pageStart?: boolean;
}

/** The next mark in the text, and, below the heading of the notes, the next note. */
export interface MarkCounter {
  mark: number;
  note: number | undefined;
}

const LONGEST_HEAD = 8;
const LONGEST_TITLE = 24;

/** A short line before the number 1: the heading of the notes, which goes on no sentence. */
const isNotesHead = (lines: readonly SourceLine[], index: number): boolean =>
  (lines[index]?.text.trim().length ?? LONGEST_HEAD + 1) <= LONGEST_HEAD &&
  /^\s*1(?:[\s/]|$)/.test(lines[index + 1]?.text ?? '');

const ENDS_SENTENCE = /[.。!！?？]["”’)）]?$/;

/** After a full stop a short line before a number is a heading, as is that of the notes. */
const isHead = (lines: readonly SourceLine[], index: number, above: SourceLine): boolean => {
  const text = lines[index]?.text.trim() ?? '';
  const isTitle = text.length <= LONGEST_TITLE && !/[.。;；:：,，]$/.test(text);
  const numbered = printedNumber(lines[index + 1]?.text.trim() ?? '') !== undefined;
  return isNotesHead(lines, index) || (isTitle && numbered && ENDS_SENTENCE.test(above.text));
};

/** What stands behind a mark: a word after a space, unless it is set solid. */
const afterMark = (rest: string): string => {
  const first = rest.charCodeAt(0);
  return /^[\p{L}\p{N}(“]/u.test(rest) && !isIdeographic(first) ? ` ${rest}` : rest;
};

/**
 * A footnote mark that the text layer put on a line of its own stands between the two parts of its line, the number of
 * a note before it.
 */
export const joinMarks = (lines: readonly SourceLine[], counter: MarkCounter): SourceLine[] => {
  const joined: SourceLine[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const last = joined.at(-1);
    const mark = line.text.trim();
    const below = lines[i + 1]?.text.trim() ?? '';
    if (isNotesHead(lines, i) && counter.mark > 1) counter.note = 1;
    if (last && counter.note !== undefined && mark === String(counter.note) && below !== '') {
      joined.push({ ...line, text: `${mark} ${below}` });
      counter.note += 1;
      i += 1;
    } else if (last && counter.note === undefined && mark === String(counter.mark)) {
      const rest = printedNumber(below) || isHead(lines, i + 1, last) ? '' : below;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}${mark}${afterMark(rest)}`,
        marks: [...(last.marks ?? []), [last.text.length, last.text.length + mark.length]],
      };
      counter.mark += 1;
      if (rest !== '') i += 1;
    } else joined.push(line);
  }
  return joined;
};
