import { isIdeographic, isLoneMark, type Line } from '../../layout/index.ts';
import { marksIn } from '../notes/marks.ts';
import { joinOf, type Vocabulary } from './line-ends.ts';

/** A footnote mark that stood in the text; the text itself is without it. */
export interface Mark {
  /** UTF-16 offset into the composed text before which the mark stands. */
  readonly offset: number;
  readonly mark: string;
}

/** The text of a block, joined from its lines, with the place of every unit. */
export interface ComposedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** For each UTF-16 unit: index of its line. */
  readonly lineOf: readonly number[];
  /** For each UTF-16 unit: its offset in the line's text. */
  readonly unitOf: readonly number[];
  readonly lines: readonly Line[];
}

interface Draft {
  text: string;
  lineOf: number[];
  unitOf: number[];
  marks: Mark[];
}

const push = (draft: Draft, letters: string, line: number, unit: number): void => {
  draft.text += letters;
  for (let i = 0; i < letters.length; i += 1) {
    draft.lineOf.push(line);
    draft.unitOf.push(unit + i);
  }
};

const drop = (draft: Draft, count: number): void => {
  draft.text = draft.text.slice(0, -count);
  draft.lineOf.length -= count;
  draft.unitOf.length -= count;
};

/** A space between ideographs comes from justification, not from the writer. */
const isSpurious = (draft: Draft, line: Line, unit: number): boolean => {
  const before = draft.text.charCodeAt(draft.text.length - 1);
  const after = line.text.charCodeAt(unit + 1);
  return isIdeographic(before) && isIdeographic(after);
};

/** So much before the line below, in sizes, ends one that was broken on purpose: 准则 A.1 over its title. */
const EARLY = 4;

/** After a Latin letter or a figure, before Chinese, such an end of a line is a space. */
const isBrokenOnPurpose = (text: string, lines: readonly Line[], index: number, unit: number): boolean => {
  const [above, line] = [lines[index - 1], lines[index]!];
  return (
    above !== undefined &&
    isIdeographic(line.text.charCodeAt(unit)) &&
    /[\p{Script=Latin}\p{N}]$/u.test(text) &&
    above.box[2] < line.box[2] - EARLY * above.size
  );
};

const addLine = (draft: Draft, lines: readonly Line[], index: number, vocabulary: Vocabulary): void => {
  const line = lines[index]!;
  const marks = marksIn(line, vocabulary.strokes);
  let firstUnit = true;
  for (let unit = 0; unit < line.text.length; unit += 1) {
    const mark = marks.find(({ start, end }) => unit >= start && unit < end);
    if (mark) {
      if (unit !== mark.start) continue;
      // A space before a mark as large as the text belongs to the mark.
      if (line.text[mark.end - 1] === '/' && draft.text.endsWith(' ')) drop(draft, 1);
      for (const sign of mark.marks) draft.marks.push({ offset: draft.text.trimEnd().length, mark: sign });
      continue;
    }
    const letter = line.text[unit]!;
    if (letter === ' ' && (draft.text.endsWith(' ') || draft.text === '' || firstUnit || isSpurious(draft, line, unit)))
      continue;
    if (firstUnit && draft.text !== '') {
      draft.text.endsWith(' ') && drop(draft, 1);
      const join = joinOf(draft.text, line.text.slice(unit, unit + 40), vocabulary);
      if (join === 'drop-hyphen') drop(draft, 1);
      if (join === 'space' || isBrokenOnPurpose(draft.text, lines, index, unit)) push(draft, ' ', index, unit);
    }
    firstUnit = false;
    push(draft, letter, index, unit);
  }
};

/**
 * Joins lines into the text of a block: no spaces between ideographs, hyphens at line ends resolved by the document's
 * own words, broken URLs and symbols closed up, footnote marks taken out and kept with their offsets.
 */
export const composeText = (lines: readonly Line[], vocabulary: Vocabulary): ComposedText => {
  const draft: Draft = { text: '', lineOf: [], unitOf: [], marks: [] };
  lines.forEach((line, index) => {
    // Nothing stands beside it to be raised above.
    if (index > 0 && isLoneMark(line, lines[0]!))
      draft.marks.push({ offset: draft.text.trimEnd().length, mark: line.text });
    else addLine(draft, lines, index, vocabulary);
  });
  if (draft.text.endsWith(' ')) drop(draft, 1);
  return { ...draft, lines };
};

/** The text from an offset on: a heading or paragraph without its printed number. */
export const dropStart = (composed: ComposedText, length: number): ComposedText => ({
  text: composed.text.slice(length),
  marks: composed.marks.map(({ offset, mark }) => ({ offset: Math.max(0, offset - length), mark })),
  lineOf: composed.lineOf.slice(length),
  unitOf: composed.unitOf.slice(length),
  lines: composed.lines,
});
