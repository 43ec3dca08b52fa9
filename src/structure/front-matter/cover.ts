import type { Line, TextBlock } from '../../layout/index.ts';
import type { Look } from '../look.ts';
import type { Words } from '../words/words.ts';

export type CoverPart = 'cover' | 'title' | 'other' | 'end';

/** What is known of the first page. */
export interface CoverContext {
  readonly words: Words;
  readonly bodySize: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly masthead: boolean;
  readonly titleSeen: boolean;
  /** The page that the first title was seen on. */
  readonly titlePage?: number;
  /** Does a paragraph of running text come next? */
  readonly beforeText: boolean;
  /** Does the session or the agenda item come next? Then this is the organ's name. */
  readonly beforeCover: boolean;
}

/** Height of the masthead as a share of the page: everything above it is cover. */
const MASTHEAD = 0.27;
const ENDS_CLAUSE = /[.。；;，,：:][”’"）)]?$/;
const ENDS_SENTENCE = /[.。；;][”’"）)]?$/;

/** Every masthead says how the document is distributed, in whatever language, or in which languages it was written. */
const DISTRIBUTION = /^distr?\.|^original\s?:|^\p{Lu}\p{Ll}+ only$/iu;

/** Has the first page the masthead of an issued document? Treaty bodies leave “United Nations” out of theirs. */
export const hasMasthead = (lines: readonly Line[], pageHeight: number, words: Words): boolean =>
  lines.some(
    ({ page, baseline, segments }) =>
      page === 1 &&
      segments.some(
        ({ text }) =>
          (baseline < pageHeight * 0.16 && words.masthead.test(text)) ||
          (baseline < pageHeight * 0.3 && DISTRIBUTION.test(text)),
      ),
  );

/**
 * The organ’s name, as the subject of the first sentence of a resolution: before its comma, or where that is missing, set in
 * the letters of the text and as far in.
 */
const opensResolution = (block: TextBlock, text: string, look: Look, { words, pageHeight }: CoverContext): boolean =>
  words.opening.test(text) &&
  (ENDS_CLAUSE.test(text) || (look.italic && !look.bold && block.lines[0]!.baseline > pageHeight * MASTHEAD));

const startsBody = (block: TextBlock, text: string, words: Words): boolean =>
  words.summary.test(text) ||
  words.contents.test(text) ||
  (block.number !== undefined && ![...words.cover, words.budgetPart].some((form) => form.test(block.lines[0]!.text)));

/** Titles are larger than the text by this factor. */
export const LARGER = 1.1;

/** The title on the cover of a printed volume is larger by this, and may be longer. */
const MUCH_LARGER = 1.5;

/** Organ, session and agenda item stand at the margin; the title stands over the text, further in. */
const OUTDENT = 30;
/** So many lines have the session, the place and the item together at most. */
const MOST_LINES = 6;

const isOutdented = ({ lines, column }: TextBlock): boolean =>
  lines.every((line) => line.box[0] < column.left - OUTDENT && line.box[2] < column.right);

/** The middle of a centred line is no further from that of the page than this share of its width. */
const CENTRED = 0.03;
/** Titles in capitals are known by these, too; a typewriter's margins need not be equal (TD/B/CN.4/36). */
const CAPITALS_CENTRED = 0.04;

/** Where the text is off the middle of its page, centred titles are in the middle of the text, all to a point or so. */
const CENTRED_IN_TEXT = 0.01;

/** But for those of `the 1990s` and `UNCTAD’s`. */
const NO_SMALL_LETTERS = /^(?:\P{Ll}|(?<=[\d’'])s(?!\p{L}))+$/u;

/** Titles of the 1990s are as large as the text, and stand about the middle of the page, in capitals perhaps flush left there. */
export const isCentred = ({ lines, column }: TextBlock, pageWidth: number): boolean => {
  const whole = {
    box: [Math.min(...lines.map(({ box }) => box[0])), 0, Math.max(...lines.map(({ box }) => box[2])), 0],
  };
  const isAt = (parts: readonly { readonly box: readonly number[] }[], middle: number, share: number): boolean =>
    parts.every(({ box }) => Math.abs((box[0]! + box[2]!) / 2 - middle) < share * pageWidth);
  const isSetIn = ({ box, size }: TextBlock['lines'][number]): boolean => box[0] > column.left + 2 * size;
  if (
    lines.every(({ text }) => NO_SMALL_LETTERS.test(text)) &&
    lines.some(isSetIn) &&
    isAt([whole], pageWidth / 2, CAPITALS_CENTRED)
  )
    return true;
  return (
    lines.every(isSetIn) &&
    (isAt(lines, pageWidth / 2, CENTRED) || isAt(lines, (column.left + column.right) / 2, CENTRED_IN_TEXT))
  );
};

/** Titles over the text begin at its margin. */
const isAtMargin = ({ lines, column }: TextBlock): boolean =>
  lines.every(({ box, size }) => Math.abs(box[0] - column.left) < size);

/** `Rapporteur: Mr. El Walid Doudech (Tunisia)`, below the title. */
const LABELLED = /^\p{L}+[:：]\s/u;

const isTitleLike = (text: string): boolean => !ENDS_SENTENCE.test(text) && !LABELLED.test(text);

/** The place of a conference stands over its agenda item: `Nice, France, 9–13 June 2025`, `Item 3 of the provisional agenda`. */
export const hasCoverLine = ({ lines }: TextBlock, words: Words): boolean =>
  lines.length <= MOST_LINES &&
  !ENDS_CLAUSE.test(lines.at(-1)!.text) &&
  lines.some(({ text }) => words.cover.some((form) => form.test(text)));

const lookOfMasthead = (block: TextBlock, text: string, look: Look, context: CoverContext): CoverPart => {
  const { words, bodySize, pageWidth, pageHeight, titleSeen } = context;
  if (opensResolution(block, text, look, context)) return 'end';
  if (words.resolution.test(text) || (words.letter.test(text) && (look.bold || look.size > bodySize * LARGER)))
    return 'title';
  if (!titleSeen && block.lines.every((line) => line.baseline < pageHeight * MASTHEAD)) return 'cover';
  const larger = look.size > bodySize * LARGER;
  // Below the title of a volume its first chapter may begin.
  if (titleSeen && words.chapterNamed.test(block.lines[0]!.text)) return 'end';
  // `Thirteenth session of the Forum on Business and Human Rights`, over the text and larger, is what the report is on.
  if (words.cover.some((form) => form.test(text)) && !(larger && look.bold && isAtMargin(block))) return 'cover';
  if (!titleSeen && !larger && hasCoverLine(block, words)) return 'cover';
  if (startsBody(block, text, words)) return 'end';
  if (!titleSeen && (context.beforeCover || isOutdented(block))) return 'cover';
  if (larger && !ENDS_SENTENCE.test(text)) return 'title';
  if (look.lines > 2 && !look.bold && ENDS_CLAUSE.test(text)) return 'end';
  const centred = isTitleLike(text) && isCentred(block, pageWidth);
  if (!titleSeen)
    return centred || (context.beforeText && look.bold && isTitleLike(text) && isAtMargin(block)) ? 'title' : 'cover';
  if (centred || words.addition.test(text)) return 'title';
  if (look.bold && !context.beforeText && !ENDS_SENTENCE.test(text)) return 'title';
  return look.lines <= 2 && !ENDS_SENTENCE.test(text) && /^[[(（]/.test(text) ? 'other' : 'end';
};

/** Where agenda items fill the first page, the title stands at the head of the second (E/CN.18/2025/2). */
const isTitleOverleaf = (block: TextBlock, text: string, look: Look, context: CoverContext): boolean =>
  context.masthead &&
  block.lines[0]!.page === 2 &&
  (context.titlePage ?? 2) === 2 &&
  block.number === undefined &&
  look.bold &&
  look.size > context.bodySize * LARGER &&
  isTitleLike(text) &&
  !startsBody(block, text, context.words);

/** Which part of the cover a block of the first page is; `end` where the text itself begins. */
export const coverPart = (block: TextBlock, text: string, look: Look, context: CoverContext): CoverPart => {
  if (block.lines[0]!.page !== 1) return isTitleOverleaf(block, text, look, context) ? 'title' : 'end';
  if (context.masthead) return lookOfMasthead(block, text, look, context);
  if (startsBody(block, text, context.words)) return 'end';
  const most = look.size > context.bodySize * MUCH_LARGER ? { lines: 8, letters: 320 } : { lines: 4, letters: 160 };
  return look.lines <= most.lines && text.length < most.letters && !ENDS_SENTENCE.test(text) ? 'title' : 'end';
};
