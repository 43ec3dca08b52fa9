import type { Rule } from '../pdf/index.ts';
import type { Line } from './lines/line.ts';
import { printedNumber } from './numbers/numbering.ts';
import type { Segment } from './segments/segment.ts';

/** The rule above footnotes is short and starts at the column's left edge. */
const SHORTEST = 30;
const LONGEST = 200;

export const startsWithMark = (line: Segment): boolean => {
  const first = line.styles[0];
  if (/^(?:[*†‡]{1,4}\s?\S|\d{1,3}\/\s)/.test(line.text)) return true;
  return first !== undefined && first.start === 0 && first.style.rise > 1 && first.end <= 6;
};

/** All footnote rules of UN documents are hairlines at the left of the column, not part of a table's frame. */
export const isFootRule = (rule: Rule, left: number): boolean => {
  const length = rule.end - rule.start;
  return (
    rule.orientation === 'horizontal' && length >= SHORTEST && length <= LONGEST && Math.abs(rule.start - left) < 60
  );
};

const besides = (a: Rule, b: Rule): boolean => a.end <= b.start + 1 || a.start >= b.end - 1;

/**
 * The closing rule of a table may come in pieces, one a column; the rule of notes stands alone at its height, though it
 * may be drawn more than once.
 */
export const isPiece = (rule: Rule, rules: readonly Rule[]): boolean =>
  rules.some(
    (other) =>
      other.orientation === 'horizontal' && Math.abs(other.position - rule.position) < 1.5 && besides(rule, other),
  );

/** Notes as large as the text have no more lines than this on a page. */
const MOST_LINES = 14;

/** Beside notes that are smaller, one may be as large as the text: alike to this share of its size, or a mark before it. */
const VARIES = 0.12;

/** Notes go down to the end of the column, in letters no larger than the text's, nearly always smaller. */
const areNotes = (lines: readonly Line[], bodySize: number): boolean => {
  const sizes = lines.map((line) => line.size);
  const largest = Math.max(...sizes);
  if (largest < bodySize * 0.95) return true;
  const isLarge = (line: Line): boolean => line.size >= bodySize * 0.95;
  const alike =
    largest < bodySize + 0.3 &&
    (largest - Math.min(...sizes) < VARIES * bodySize || lines.filter(isLarge).every(startsWithMark));
  return alike && lines.length <= MOST_LINES && isStart(lines[0]!) && lines.every(isSeparate) && !holdsParagraph(lines);
};

/** Begins a numbered paragraph further out than the notes do? `47. So far, the mission is` stands below those of a table. */
const holdsParagraph = ([first, ...rest]: readonly Line[]): boolean =>
  rest.some((line) => line.box[0] < first!.box[0] - line.size && printedNumber(line.text)?.family === 'arabic');

/** A plain number before a gap: below a rule of notes it is the mark of one, as large as its text. */
export const startsWithPlainMark = (line: Line): boolean => {
  const mark = /^\d{1,3}\s?\/?\s/.exec(line.text);
  return mark !== null && line.tabs[0] === mark[0].length;
};

const isStart = (line: Line): boolean => startsWithMark(line) || startsWithPlainMark(line);

/** The first line of a note may be indented by this many letter sizes. */
const INDENTED = 4.5;

/**
 * With notes as large as the text, only lines that start one, or go on below its text, can be told from text; smaller ones
 * may begin in the middle of a note of the page before.
 */
const isSeparate = (line: Line, index: number, all: readonly Line[]): boolean =>
  isStart(line) ||
  !/[\p{L}\p{N}]/u.test(line.text) ||
  (index > 0 && Math.abs(line.box[0] - all[0]!.box[0]) < INDENTED * line.size);

/** The first note stands no further below its rule, in points: a table stands between the rules of its links and a note. */
const RIGHT_BELOW = 40;

/** Of a note of the page before so many lines stand at the head of a page that has nothing but notes. */
const MOST_OVER = 3;

/** Does a line begin where the further lines of notes below do, further in than their marks? */
const goesOnFromPageBefore = (line: Line, notes: readonly Line[], bodySize: number): boolean =>
  line.size <= bodySize * 0.93 &&
  Math.abs(line.size - notes[0]!.size) < 0.3 &&
  line.box[0] > notes[0]!.box[0] + 0.5 * line.size &&
  notes.some((note) => !startsWithMark(note) && Math.abs(note.box[0] - line.box[0]) < 0.5);

/**
 * Index of the first line of the notes at the foot of a column; `lines.length` where it has none.
 * The notes begin below a short rule, or, without one, with the first of the last lines that are smaller than the text
 * and start with a mark.
 */
export const findFoot = (lines: readonly Line[], rules: readonly Rule[], left: number, bodySize: number): number => {
  const cuts = rules.flatMap((rule) => {
    const index = lines.findIndex((line) => line.box[1] > rule.position - 3);
    // Where most of a column is a list that is set further in, the notes and their rule are not.
    const isAbove = index >= 0 && [left, lines[index]!.box[0]].some((edge) => isFootRule(rule, edge));
    if (!isAbove || lines[index]!.baseline - rule.position > RIGHT_BELOW || isPiece(rule, rules)) return [];
    return areNotes(lines.slice(index), bodySize) ? [index] : [];
  });
  if (cuts.length > 0) return Math.min(...cuts);
  let cut = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i]!;
    if (line.size > bodySize * 0.93) break;
    if (startsWithMark(line)) cut = i;
  }
  const notes = lines.slice(cut);
  const isRest = (line: Line): boolean => goesOnFromPageBefore(line, notes, bodySize);
  return notes.length > 0 && cut <= MOST_OVER && lines.slice(0, cut).every(isRest) ? 0 : cut;
};
