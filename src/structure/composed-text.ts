import { isIdeographic, type Line } from '../layout/index.ts';
import type { PageSize } from '../pdf/index.ts';
import { boxFromFrame } from '../pdf/index.ts';
import type { BoundingBox, Evidence } from '../record/index.ts';
import { marksIn } from './marks.ts';

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

/** What the document tells of its words: it decides what a hyphen at a line's end means. */
export interface Vocabulary {
  /** Does the word, written as one, stand elsewhere in the document? */
  readonly has: (word: string) => boolean;
  /** Does the compound stand with its hyphen inside a line of the document? */
  readonly hasCompound: (compound: string) => boolean;
  /** Are words hyphenated at line ends as a rule, as some programs do? */
  readonly hyphenated: boolean;
  /** Marks that notes of the document start with as `4/`; elsewhere such marks are as large as the text. */
  readonly strokes: ReadonlySet<string>;
}

type Join = 'nothing' | 'space' | 'drop-hyphen';

const URL_OPEN = /(?:^|[\s(（]|\p{Script=Han})(?:https?:\/\/\S*|www\.\S*)$/u;
const SYMBOL_OPEN = /(?:^|[\s(（])[A-Z]+(?:\/[\w.()-]+)*[/_]$/;
/** Chinese lines end anywhere, also within a symbol: `（S/2017/45` before `4），`, `（A/77` before `/784），`. */
const SYMBOL_BROKEN = /(?:^|[\s(（])[A-Z]+\/(?:[\w.-]+\/)*\w*\d$/;
const REST_OF_SYMBOL = /^(?:\d{1,4}|\d{0,3}\/[\w.-]+(?:\/[\w.-]+)*)(?:[)）,，;；、。]|$)/;
/** Within letters as well: `（A/A` before `C.208/30）`, `（E/2007/82/A` before `dd.8，`. */
const SYMBOL_BROKEN_IN_LETTERS = /[(（][A-Z]+\/(?:[\w.-]+\/)*[A-Z][A-Za-z]*$/;
const REST_IN_BRACKETS = /^[A-Za-z]*\.\d+(?:\/[\w.-]+)*[)）,，;；]/;
const HYPHENATED = /((?:\p{L}+[-‐])*)(\p{L}+)[-\u00ad‐]$/u;
/** Of these, what begins words without a hyphen as well: `pre-/paring`, `co-/ordination`. */
const SYLLABLE = /^(?:pre|co|ex|inter)$/i;
/** Words that stand between hyphens: `day-to-`, `state-of-the-`. */
const BETWEEN = /^(?:to|by|of|the|in|and|for|on|up|or|a|de|à)$/i;

/** First parts that keep their hyphen. */
export const PREFIX =
  /^(?:non|self|ex|anti|co|post|pre|well|so|cross|inter|multi|mid|low|high|long|short|all|bi|tri|semi|sub|socio|counter)$/i;

/** Did the line's end break one word, or does its hyphen belong to a compound? */
const isBroken = (first: string, rest: string, { has, hasCompound, hyphenated }: Vocabulary): boolean => {
  if (hasCompound(`${first}-${rest}`) && (PREFIX.test(first) || !has(first + rest))) return false;
  // “peace-/building” beside “peacebuilding” tells nothing; “organiza-/tion” beside “organization” does.
  if (has(first + rest)) return hyphenated || !(has(first) || has(rest));
  const syllable = hyphenated && SYLLABLE.test(first) && !has(rest);
  if ((PREFIX.test(first) && !syllable) || (has(first) && has(rest))) return false;
  return hyphenated && !(has(rest) && rest.length > 4);
};

/** `UNFI-/CYP` where `UNFICYP` stands elsewhere. */
const acronymRest = (first: string, below: string, { has, hyphenated }: Vocabulary): string | undefined => {
  const rest = /^\p{Lu}+/u.exec(below)?.[0];
  return rest && hyphenated && /^\p{Lu}+$/u.test(first) && has(first + rest) ? rest : undefined;
};

/** After an address that the line's end may have broken comes the rest of it, or a word of the text. */
const goesOnAsUrl = (above: string, below: string, { has }: Vocabulary): boolean => {
  const next = /^\S+/.exec(below)?.[0] ?? '';
  const word = /^[(“‘"]?(\p{L}+)[.,;:)”’"]*$/u.exec(next)?.[1];
  if (word !== undefined && has(word)) return false;
  return !/[.,;:)]$/.test(above) || !/^[\p{Lu}(“‘"]/u.test(next);
};

const joinOf = (above: string, below: string, vocabulary: Vocabulary): Join => {
  const last = above.charCodeAt(above.length - 1);
  const next = below.charCodeAt(0);
  if (isIdeographic(last) || isIdeographic(next)) return 'nothing';
  if (last === 0xad) return 'drop-hyphen';
  // The text above grows line by line: only its last word is looked at.
  const word = above.slice(above.lastIndexOf(' ') + 1);
  const hyphen = HYPHENATED.exec(word);
  if (hyphen) {
    const [, chain, first] = hyphen;
    const rest = /^\p{Ll}+/u.exec(below)?.[0] ?? acronymRest(first!, below, vocabulary);
    if (!rest || (chain && BETWEEN.test(first!))) return 'nothing';
    return isBroken(first!, rest, vocabulary) ? 'drop-hyphen' : 'nothing';
  }
  if (/[/_–—]$/.test(word) || (/\d[-‐]$/.test(word) && /^\d/.test(below))) return 'nothing';
  if (URL_OPEN.test(word)) return goesOnAsUrl(word, below, vocabulary) ? 'nothing' : 'space';
  if (SYMBOL_BROKEN.test(word) && REST_OF_SYMBOL.test(below)) return 'nothing';
  if (SYMBOL_BROKEN_IN_LETTERS.test(word) && REST_IN_BRACKETS.test(below)) return 'nothing';
  return SYMBOL_OPEN.test(word) ? 'nothing' : 'space';
};

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

const addLine = (draft: Draft, line: Line, index: number, vocabulary: Vocabulary): void => {
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
      if (join === 'space') push(draft, ' ', index, unit);
    }
    firstUnit = false;
    push(draft, letter, index, unit);
  }
};

/** A mark that the end of a line has pushed into the next, where nothing stands beside it to be raised above. */
const isLoneMark = (line: Line, first: Line): boolean => line.size < 0.75 * first.size && /^\d{1,3}$/.test(line.text);

/**
 * Joins lines into the text of a block: no spaces between ideographs, hyphens at line ends resolved by the document's
 * own words, broken URLs and symbols closed up, footnote marks taken out and kept with their offsets.
 */
export const composeText = (lines: readonly Line[], vocabulary: Vocabulary): ComposedText => {
  const draft: Draft = { text: '', lineOf: [], unitOf: [], marks: [] };
  lines.forEach((line, index) => {
    if (index > 0 && isLoneMark(line, lines[0]!))
      draft.marks.push({ offset: draft.text.trimEnd().length, mark: line.text });
    else addLine(draft, line, index, vocabulary);
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

const boxOf = (line: Line, from: number, to: number): BoundingBox => [
  line.edges[from]!,
  line.box[1],
  line.edges[to + 1]!,
  line.box[3],
];

const rounded = (box: BoundingBox): BoundingBox =>
  box.map((value) => Math.round(value * 100) / 100) as unknown as BoundingBox;

const rawPart = (line: Line, from: number, to: number): { raw?: string } => {
  const raw = line.raw?.slice(from, to + 1);
  return raw !== undefined && raw !== line.text.slice(from, to + 1) ? { raw } : {};
};

export type PageSizes = (page: number) => PageSize;

/** Where a stretch of the text was read: one entry a line, boxes in points of the page as displayed. */
export const locate = (composed: ComposedText, start: number, end: number, sizes: PageSizes): Evidence[] => {
  const evidence: Evidence[] = [];
  for (let i = start; i < end; ) {
    const index = composed.lineOf[i]!;
    let last = i;
    while (last + 1 < end && composed.lineOf[last + 1] === index) last += 1;
    const line = composed.lines[index]!;
    const [from, to] = [composed.unitOf[i]!, composed.unitOf[last]!];
    const bbox = rounded(boxFromFrame(boxOf(line, from, to), sizes(line.page), line.angle));
    evidence.push({ page: line.page, bbox, span: [i, last + 1], ...rawPart(line, from, to) });
    i = last + 1;
  }
  return evidence;
};

const union = (a: BoundingBox, b: BoundingBox): BoundingBox => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Where the whole block was read: one entry a page. */
export const locateBlock = (composed: ComposedText, sizes: PageSizes): Evidence[] => {
  const evidence: Evidence[] = [];
  composed.lines.forEach((line, index) => {
    const bbox = rounded(boxFromFrame(line.box, sizes(line.page), line.angle));
    const first = composed.lineOf.indexOf(index);
    const last = composed.lineOf.lastIndexOf(index);
    const previous = evidence.at(-1);
    if (previous?.page === line.page) {
      const span = previous.span && last >= 0 ? ([previous.span[0], last + 1] as [number, number]) : previous.span;
      evidence[evidence.length - 1] = { page: line.page, bbox: union(previous.bbox, bbox), ...(span ? { span } : {}) };
    } else
      evidence.push({ page: line.page, bbox, ...(first >= 0 ? { span: [first, last + 1] as [number, number] } : {}) });
  });
  return evidence;
};
