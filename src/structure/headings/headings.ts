import type { TextBlock } from '../../layout/index.ts';
import type { Look } from '../look.ts';
import { isInMiddle } from './centred.ts';
import { isNoHeading } from './no-headings.ts';

export const ENDS_SENTENCE = /[.。；;，,：:][”’"）)]?$|[^.]\.\s?$/;
const ENDS_IN_LIST = /(?:\b(?:and|or)|以及|和|或)$/;
/** `㈠ 担保国国民；或` has another entry of its list below it. */
const HAS_NEXT = /[;；,，]\s?(?:and|or|以及|[和或并])$/;
/** Longer texts are paragraphs whatever they look like. */
const LONGEST = 320;
/** Titles with a number, in bold, too. */
const LONGEST_OF_ALL = 900;
/** A title in the letters of the text takes no more than this share of its column. */
const SHORT = 0.8;
/** So is a numbered title in the letters of the text, in letters. */
const LONGEST_NUMBERED = 110;
/** Letters of this many times the text's size are larger than the text. */
const LARGER = 1.08;

/** What is known when a block is looked at. */
export interface HeadingContext {
  readonly bodySize: number;
  /** Does the block's number continue the sequence of numbered paragraphs? */
  readonly inSequence: boolean;
  /** Is it an entry of a list of short lines, the next number right below it or the one before right above it? */
  readonly listed: boolean;
  /** Does a numbered paragraph or another heading come next? */
  readonly beforeParagraph: boolean;
  /** Does a text of some lines without a number come next? */
  readonly beforeText: boolean;
  /** Does the very next of the numbered paragraphs come next? */
  readonly beforeNext: boolean;
  /** Does it stand apart, between a numbered paragraph that ends and the very next one? */
  readonly betweenParagraphs: boolean;
  readonly columnWidth: number;
  /** The file tells nothing of fonts (a text layer, say): form alone must do. */
  readonly unstyled: boolean;
  /** The text has neither bold nor italic letters of its size. */
  readonly typewritten: boolean;
}

const isShort = (block: TextBlock, columnWidth: number): boolean =>
  block.lines.length === 1 && block.lines[0]!.box[2] - block.lines[0]!.box[0] < columnWidth * 0.9;

const widthOf = ({ box }: TextBlock['lines'][number]): number => box[2] - box[0];

/**
 * A title that fills a line goes on in the next, and its last line ends before its column does, or one before it was
 * broken on purpose: `Article 14` stands over the name of the article.
 */
const endsEarly = ({ lines }: TextBlock, columnWidth: number): boolean =>
  lines.length === 1 ||
  widthOf(lines.at(-1)!) < columnWidth * 0.9 ||
  lines.slice(0, -1).some((line) => widthOf(line) < columnWidth * 0.6);

/** `NON-PARTIES TO THIS AGREEMENT`: a typewriter has no bolder letters, and sets its titles in capitals, the whole in the middle. */
const isTypewrittenTitle = ({ lines, column }: TextBlock, text: string): boolean => {
  if (!/\p{Lu}{2}/u.test(text) || /\p{Ll}/u.test(text) || lines.length > 5) return false;
  const [start, end] = [Math.min(...lines.map(({ box }) => box[0])), Math.max(...lines.map(({ box }) => box[2]))];
  const { size } = lines[0]!;
  const [before, behind] = [start - column.left, column.right - end];
  return Math.min(before, behind) > 2 * size && Math.abs(before - behind) < 0.2 * (column.right - column.left);
};

/** A numbered title in the letters of the text: a text without a number comes below it, or none of the numbered paragraphs is it. */
const goesBeforeText = (text: string, { lines }: Look, context: HeadingContext): boolean =>
  (lines <= 3 &&
    text.length < LONGEST_NUMBERED &&
    context.beforeText &&
    !context.unstyled &&
    !/(?:[-–—…]|\.\.\.)$/.test(text)) ||
  (lines <= 2 && !context.inSequence && context.beforeParagraph);

/**
 * Between two numbered paragraphs bold titles may be whole sentences: `Brokering of data … is enhanced.`, and so may those with
 * a chapter's number or letter: `A. The reckless bumbling of Mr. Schmidt has been especially damaging.` (S/2025/284).
 */
const isBoldTitle = (
  { number }: TextBlock,
  { lines }: Look,
  { betweenParagraphs, beforeNext }: HeadingContext,
): boolean => {
  const isChapter = number?.family === 'roman' || number?.family === 'letter' || number?.family === 'chapter';
  return lines <= 3 && (betweenParagraphs || (beforeNext && isChapter));
};

/** `INTRODUCTION`, in the middle of its line, as texts of the 1990s have it. */
const isCapitals = (text: string): boolean => /^\p{Lu}{4}[\p{Lu} ,’'-]{3,}$/u.test(text);

const lookInWords = (look: Look, larger: boolean): string =>
  [look.bold && 'bold', look.italic && 'italic', look.underlined && 'underlined', larger && 'larger than the text']
    .filter(Boolean)
    .join(', ');

/**
 * Is this block a heading? Numbering, font, punctuation and what follows decide together.
 * @param text the block's text without its number.
 * @returns what it was known by, in words; `undefined` where it is none.
 */
export const headingReason = (
  block: TextBlock,
  text: string,
  look: Look,
  context: HeadingContext,
): string | undefined => {
  if (!isHeading(block, text, look, context)) return undefined;
  const shown = lookInWords(look, look.size > context.bodySize * LARGER);
  const number = block.number ? `${block.number.family} number` : 'no number';
  return [number, shown || 'short, without an end of a sentence', context.beforeParagraph && 'before a paragraph']
    .filter(Boolean)
    .join('; ');
};

/**
 * Bold titles with a chapter's number or letter may be as long as what they are about: `C. Interlinkages between the global
 * forest goals and targets and …`.
 */
const isLongTitle = ({ number }: TextBlock, text: string, look: Look, { beforeParagraph }: HeadingContext): boolean =>
  look.bold &&
  text.length <= LONGEST_OF_ALL &&
  (number?.family === 'roman' || number?.family === 'letter' || number?.family === 'chapter') &&
  beforeParagraph;

export const isHeading = (block: TextBlock, text: string, look: Look, context: HeadingContext): boolean => {
  const tooLong = text.length > LONGEST || look.lines > 6;
  if (text === '' || (tooLong && !isLongTitle(block, text, look, context))) return false;
  if (!/\p{L}/u.test(text)) return false;
  if (isNoHeading(text) || HAS_NEXT.test(text)) return false;
  const sentence = ENDS_SENTENCE.test(text) && !/(?:\b(?:etc|vs|No)\.|\.\.\.)$/.test(text);
  const larger = look.size > context.bodySize * LARGER;
  const family = block.number?.family;
  // A title that is underlined from end to end may have a full stop: `3.4 To develop a database on the railway.`; and so
  // may one that is bold and larger: `Outcome 1. By 2025, the reduction in the unmet need has accelerated.`
  if (sentence && !(look.underlined && block.number) && !(look.bold && (larger || isBoldTitle(block, look, context))))
    return false;
  if (
    family === 'part' ||
    family === 'section' ||
    family === 'article' ||
    family === 'chapter' ||
    family === 'roman' ||
    family === 'letter' ||
    family === 'bracket-chapter' ||
    family === 'resolution'
  )
    return look.bold || larger || look.lines <= 4;
  if (context.listed || family === 'bullet') return false;
  if (family === 'arabic' || family === 'section-paragraph')
    return look.bold || look.underlined || larger || goesBeforeText(text, look, context);
  if (family) {
    if (ENDS_IN_LIST.test(text)) return false;
    // `(a) Dates of meetings`, in bold, over a text whose own number is of no known form: `(ALL)24. The Chair, in`.
    if (look.bold && context.beforeText && look.lines <= 2) return true;
    return (
      context.beforeParagraph && (look.bold || look.italic || look.underlined || isShort(block, context.columnWidth))
    );
  }
  if (look.bold || larger) return look.lines <= 5;
  if (look.underlined) return look.lines <= 3;
  if (context.typewritten && isTypewrittenTitle(block, text)) return true;
  if (context.unstyled) return context.beforeParagraph && isShort(block, context.columnWidth * 0.6);
  // `E-environment`, in the letters of the text; a script like the Chinese has no capitals.
  if (context.betweenParagraphs && isShort(block, context.columnWidth * SHORT) && /^[\p{Lu}\p{Lo}]/u.test(text))
    return true;
  if (isCapitals(text) && isInMiddle(block) && context.beforeParagraph) return look.lines <= 2;
  if (look.italic && context.betweenParagraphs) return look.lines <= 5;
  return look.italic && look.lines <= 3 && endsEarly(block, context.columnWidth) && context.beforeParagraph;
};
