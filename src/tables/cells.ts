import { boxAround } from '../layout/box-around.ts';
import { isIdeographic } from '../layout/segments/fold.ts';
import { isRaised } from '../layout/segments/raised.ts';
import type { Segment, StyledSpan } from '../layout/segments/segment.ts';
import type { Word } from '../layout/table-regions/text.ts';
import { boxFromFrame } from '../pdf/index.ts';
import type { BoundingBox, Cell } from '../record/index.ts';
import type { Fragment } from './fragments.ts';
import type { GridLine } from './grid.ts';
import { readNumber } from './numbers.ts';

/** Where cells are read: page, angle, and the size of the page as displayed. */
export interface Place {
  readonly page: number;
  readonly angle: 0 | 90 | 180 | 270;
  readonly size: { readonly width: number; readonly height: number };
}

/** Letters or stars that point to a note, one or more with commas: `a`, `a,b`, `(a)`, `*`. */
const MARKS = /^(?:[a-z]{1,2}|\([a-z]\)|\*{1,3}|[†‡§#]|\d{1,2})(?:[,，、 ]+(?:[a-z]{1,2}|\*{1,3}|\d{1,2}))*,?$/;

/** Letters that make a number an ordinal may be raised, too: `1st hour`. */
const isOrdinal = (number: string, letters: string): boolean => /\d$/.test(number) && /^(?:st|nd|rd|th)$/.test(letters);

interface Piece {
  readonly text: string;
  readonly raw: string;
  readonly marks: readonly string[];
}

const raisedSpans = new WeakMap<Segment, readonly StyledSpan[]>();

const raisedIn = (segment: Segment): readonly StyledSpan[] => {
  let spans = raisedSpans.get(segment);
  if (!spans) {
    spans = segment.styles.filter(({ style }) => isRaised(style, segment.size) && style.size < 0.88 * segment.size);
    raisedSpans.set(segment, spans);
  }
  return spans;
};

/** Takes raised marks off a word. */
const pieceOf = ({ segment, start, end }: Word): Piece => {
  const raw = (segment.raw ?? segment.text).slice(start, end);
  const raised = raisedIn(segment).filter((span) => span.start < end && span.end > start);
  if (raised.length === 0) return { text: segment.text.slice(start, end), raw, marks: [] };
  let text = '';
  let mark = '';
  const marks: string[] = [];
  const close = (): void => {
    if (mark === '') return;
    if (MARKS.test(mark) && !isOrdinal(text, mark)) marks.push(...mark.split(/[,，、 ]+/).filter((one) => one !== ''));
    else text += mark;
    mark = '';
  };
  for (let i = start; i < end; i += 1) {
    const letter = segment.text[i]!;
    if (raised.some((span) => span.start <= i && span.end > i)) mark += letter;
    else {
      close();
      text += letter;
    }
  }
  close();
  return { text, raw, marks };
};

const isHan = (text: string, at: number): boolean => isIdeographic(text.charCodeAt(at < 0 ? text.length + at : at));

/** Ends of words that are no words themselves. */
const WORD_END = /^(?:[dnsty]|[st]ions?|d?ations?|ents?|ments?|ing|ed|ly)(?=\s|$)/;

/** Joins the text of one line of a cell to the next: no space beside ideographs, after dashes between years, solidus. */
export const joinLines = (above: string, below: string): string => {
  if (above === '' || below === '') return above + below;
  if (isHan(above, -1) || isHan(below, 0)) return above + below;
  if (/[\p{L}\p{N}][-–/]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below)) return above + below;
  if (/\.[-–]$/.test(above) && /^\p{N}/u.test(below)) return above + below;
  // A narrow cell cuts a word that is too long for it: `recommendation` over `s directed to`.
  if (/\p{Ll}{5}$/u.test(above) && WORD_END.test(below)) return above + below;
  if (/\p{Ll}{4}[csg]$/u.test(above) && /^e(?=\s|$)/.test(below)) return above + below;
  if (/\p{Ll}{4}[st]i$/u.test(above) && /^ons?(?=\s|$)/.test(below)) return above + below;
  return `${above} ${below}`;
};

const round = (value: number): number => Math.round(value * 100) / 100;

const boxOf = (fragments: readonly Fragment[], place: Place): BoundingBox => {
  const box = boxAround(
    fragments.flatMap((fragment) =>
      fragment.words.map((word): BoundingBox => [word.left, word.segment.box[1], word.right, word.segment.box[3]]),
    ),
  );
  return boxFromFrame(box, place.size, place.angle).map(round) as unknown as BoundingBox;
};

/** Evidence that carries its own part of a joined text. */
export const withRaw = ({ text, evidence }: Cell): Cell['evidence'] => evidence.map((one) => ({ raw: text, ...one }));

export const emptyCell: Cell = { text: '', evidence: [] };

/** Space between ideographs comes from justification or letter-spacing (`共  计`), before digits from the word processor. */
const HAN_SPACE =
  /(?<=[\p{Script=Han}，。；：、（）]) (?=[\p{Script=Han}，。；：、（）\d])|(?<=\d)(?<!^[\d.]+) (?=\p{Script=Han})|(?<=\d) (?=[年月])|(?<=\p{Script=Han}) (?=[A-Z]-\d)/gu;

/** Rows of points lead the eye from a stub to its amounts: `Posts . . . . . .` */
const LEADERS = /\s*(?:[.·…‥]\s?){4,}$|(?:(?<=\S)\s[.·])+$/;

/** Typewriters cannot raise a mark: `Posts a/ . . . . .`, `5a/`; stars behind amounts and words may not be raised: `116*`, `United Nations*` */
const TYPED_MARK =
  /(?<=[\p{L}\p{N})）]) ?(?:\b|(?<=\d))([a-z])\/$|(?:(?<=^[-–(]?[\d ,.]*\d[)%]?) ?|(?<=\p{L}{3}|[–-]\p{N}{4}|[”"’)）]))(\*{1,3})$/u;

/** Letters of a mark are smaller than those of its cell by this factor at least. */
const SMALLER = 0.8;

/** A raised mark may have come into a line of its own, where nothing tells that it is raised but its size. */
const isWrappedMark = ({ words: [word, ...others], size }: Fragment, above: Fragment | undefined): boolean =>
  above !== undefined &&
  others.length === 0 &&
  size < SMALLER * above.size &&
  MARKS.test(word!.segment.text.slice(word!.start, word!.end));

/** Makes a cell of its fragments, top first. */
export const makeCell = (fragments: readonly Fragment[], place: Place): Cell => {
  if (fragments.length === 0) return emptyCell;
  const marks: string[] = [];
  let text = '';
  let raw = '';
  for (const [index, fragment] of fragments.entries()) {
    const own = fragment.words.map(pieceOf);
    const pieces = isWrappedMark(fragment, fragments[index - 1])
      ? own.map(({ text: mark, ...piece }): Piece => ({ ...piece, text: '', marks: [mark] }))
      : own;
    marks.push(...pieces.flatMap((piece) => piece.marks));
    text = joinLines(
      text,
      pieces
        .map((piece) => piece.text)
        .filter((one) => one !== '')
        .join(' '),
    );
    raw = joinLines(raw, pieces.map((piece) => piece.raw).join(' '));
  }
  text = text.replace(HAN_SPACE, '').replace(LEADERS, '');
  const typed = TYPED_MARK.exec(text);
  if (typed) {
    marks.push(typed[1] ?? typed[2]!);
    text = text.slice(0, typed.index);
  }
  const columns = Math.max(...fragments.map((fragment) => fragment.columns));
  const { value, nil } = readNumber(text);
  return {
    text,
    ...(value === undefined ? {} : { value }),
    ...(nil ? { nil } : {}),
    ...(marks.length > 0 ? { notes: marks } : {}),
    ...(columns > 1 ? { columns } : {}),
    evidence: [{ page: place.page, bbox: boxOf(fragments, place), ...(raw === text ? {} : { raw }) }],
  };
};

/** One cell a column out of the lines of a row; a column under a spanning cell to its left has an empty one. */
export const makeCells = (lines: readonly GridLine[], columns: number, place: Place): Cell[] => {
  const fragments = Array.from({ length: columns }, (): Fragment[] => []);
  // Where one line of a row spans and another does not, the spanned columns' words stay with the spanning cell.
  for (const line of lines) for (const fragment of line.fragments) fragments[fragment.column]!.push(fragment);
  const [first, ...others] = fragments;
  // Text that runs on from the first column belongs to the whole row, however far its lines reach.
  if (first?.some((fragment) => fragment.columns > 1) && others.every((own) => own.length === 0))
    return [
      makeCell(
        first.map((fragment) => ({ ...fragment, columns })),
        place,
      ),
      ...others.map(() => emptyCell),
    ];
  return fragments.map((own) => makeCell(own, place));
};
