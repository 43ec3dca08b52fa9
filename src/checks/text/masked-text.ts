import { boundAt } from '../../mentions/numerals/bounds.ts';
import { NUMBER_WORDS, readWords } from '../../mentions/numerals/en.ts';
import type { Block, Language, Mention, Span } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { bareFigure, type Figure, figureOf } from './figure.ts';

/**
 * One sign stands for each figure of a masked text, so that a pattern reads the words between figures and never the
 * digits. They are of the private use area, which UN texts do not use.
 */
export const signs = {
  money: '\uE000',
  percentage: '\uE001',
  number: '\uE002',
  /** A date, a citation: figures that are no quantity. */
  other: '\uE003',
  /** The end of a sentence. */
  stop: '\uE004',
} as const;

/** A block's text with its figures masked; in Chinese without spaces. */
export interface MaskedText {
  readonly block: Block;
  readonly text: string;
  /** The figure at each offset of the masked text that has one. */
  readonly figures: ReadonlyMap<number, Figure>;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly figure?: Figure;
}

/** Ends of sentences; in English not the points of abbreviations and initials. */
const ends: Record<Language, RegExp> = {
  zh: /[。！？]/g,
  en: /(?<!\b(?:Mrs?|Ms|Dr|Prof|paras?|sects?|chaps?|Nos?|Corr|Add|Rev|vol|resp|approx|i\.e|e\.g|[A-Z]))[.!?](?=\s|$)/g,
};

/** Numbers beside amounts of money that carry no currency of their own: `amounted to 6,470,800`; none behind what they name: 建议 1, recommendation 4. */
const bareNumbers: Record<Language, RegExp> = {
  zh: /(?<!(?:建议|表|图|附件|附录|附表|目标|次级方案|阶段|情景|选项|专栏|脚注|注) ?)(?<![\d./A-Za-z-]|\d )(?!(?:19|20)\d\d(?![\d.万亿]))(?:\d{1,3}(?: \d{3}){1,5}|\d{1,9})(?:\.\d+)?(?:万亿|[亿万])?(?! ?\d|[/A-Za-z-])/g,
  en: /(?<!\b(?:[Rr]ecommendation|[Pp]aragraph|[Tt]able|[Ff]igure|[Aa]nnex|[Gg]oal|[Tt]arget|[Pp]hase|[Ss]cenario|[Oo]ption|[Bb]ox|[Nn]ote|[Ss]ubprogramme)s? )(?<![\d./A-Za-z,-]|\bFY ?)(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,3})(?:\.\d+)?(?: (?:thousand|[mb]illion|trillion)\b)?(?![\d/A-Za-z-]|,\d{3})/g,
};

/** The part of a mention that is its figure: what is counted stays in the text. */
const figureEnd = ({ kind, text, span }: Mention): number =>
  kind === 'count' ? span[0] + (/^\d[\d,. ]*(?<=\d)/.exec(text)?.[0].length ?? text.length) : span[1];

const mentionPieces = (index: Index, block: Block): Piece[] => {
  const pieces: Piece[] = [];
  for (const mention of index.mentionsIn(block.id)) {
    const figure = figureOf(mention);
    if (!figure && mention.kind !== 'date' && mention.kind !== 'citation') continue;
    if (mention.span[0] < (pieces.at(-1)?.end ?? 0)) continue;
    const end = figureEnd(mention);
    pieces.push({ start: mention.span[0], end, sign: signs[figure?.kind ?? 'other'], ...(figure ? { figure } : {}) });
  }
  return pieces;
};

/** A number in words that no noun follows, before the whole that it is of or what is said of it: “Forty-four of the 50 recommendations”, “eight were declared inadmissible”, “Ten more States”. */
const SPELLED = new RegExp(
  `\\b(?!(?:[Oo]ne|[Aa]) (?!hundred|thousand))(?:${NUMBER_WORDS})(?= (?:more|fewer|additional|further) [A-Za-z]| (?:out )?of (?:(?:the|these|those|its|all) )?\\d| (?:were|are|in|as|under|have|had|of (?:them|whom|which|these|those))\\b)|\\b[Oo]ne(?= (?:out )?of (?:(?:the|these|those|its|all) )?\\d)`,
  'g',
);

const spelledPieces = (block: Block, language: Language): Piece[] =>
  language !== 'en'
    ? []
    : Array.from(block.text.matchAll(SPELLED)).flatMap(({ 0: text, index }): Piece[] => {
        const number = readWords(text);
        const figure = number && bareFigure(block, index, text, number);
        return figure ? [{ start: index, end: index + text.length, sign: signs.number, figure }] : [];
      });

const withBound = (figure: Figure, { text }: Block, start: number, end: number, language: Language): Figure => {
  const bound = /^[多余]/.test(text.slice(end).trimStart()) ? 'over' : boundAt(text, start, end, language)?.bound;
  return bound ? { ...figure, bound } : figure;
};

const textPieces = (block: Block, language: Language): Piece[] => [
  ...spelledPieces(block, language),
  ...Array.from(block.text.matchAll(bareNumbers[language]), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    sign: signs.number,
    figure: withBound(bareFigure(block, index, text), block, index, index + text.length, language),
  })),
  ...Array.from(block.text.matchAll(ends[language]), ({ index }) => ({
    start: index,
    end: index + 1,
    sign: signs.stop,
  })),
];

/** Pieces in order without overlap; a mention comes before a bare number that stands in it. */
const inOrder = (mentions: readonly Piece[], others: readonly Piece[]): Piece[] => {
  const kept: Piece[] = [];
  let at = 0;
  for (const piece of others.toSorted((a, b) => a.start - b.start)) {
    while (mentions[at] && mentions[at]!.start <= piece.start) kept.push(mentions[at++]!);
    const next = mentions[at]?.start ?? Number.POSITIVE_INFINITY;
    if (piece.start >= (kept.at(-1)?.end ?? 0) && piece.end <= next) kept.push(piece);
  }
  return [...kept, ...mentions.slice(at)];
};

/** A part in words, of which one figure tells: more than half (42 per cent). */
const FRACTION = /\b(?:half|thirds?|quarters?|majority)\b|半|分之|多数/;

/** @param least how many figures a text must have to be masked at all */
const mask = (index: Index, block: Block, least = 2): MaskedText | undefined => {
  // Contents pages have no mentions: their dates would be read as numbers.
  if (block.type === 'contents') return undefined;
  const mentions = mentionPieces(index, block);
  const figuresAtAll = mentions.some(({ figure }) => figure)
    ? least
    : (block.text.match(bareNumbers[index.language])?.length ?? 0);
  if (figuresAtAll < least) return undefined;
  const bare = index.language === 'zh' ? (text: string) => text.replaceAll(/\s+/g, '') : (text: string) => text;
  const figures = new Map<number, Figure>();
  let [text, at] = ['', 0];
  for (const piece of inOrder(mentions, textPieces(block, index.language))) {
    text += bare(block.text.slice(at, piece.start));
    if (piece.figure) figures.set(text.length, piece.figure);
    text += piece.sign;
    at = piece.end;
  }
  text += bare(block.text.slice(at));
  return figures.size < (FRACTION.test(text) ? 1 : least) ? undefined : { block, text, figures };
};

const masked = new WeakMap<Index, readonly MaskedText[]>();

/** The blocks of a record that have two figures or more, masked; made once for all checks that read claims. */
export const maskedTexts = (index: Index): readonly MaskedText[] => {
  const texts = masked.get(index) ?? index.blocks.flatMap((block) => mask(index, block) ?? []);
  masked.set(index, texts);
  return texts;
};

const alone = new WeakMap<Block, MaskedText>();

/** A block masked though it has one figure only; undefined where it has none. */
export const maskedBlock = (index: Index, block: Block): MaskedText | undefined => {
  const text = alone.get(block) ?? mask(index, block, 1);
  if (text) alone.set(block, text);
  return text;
};

/** First offset and last, exclusive, of the sentence that an offset stands in, or of those from the one to the other. */
export const sentenceSpan = ({ text }: MaskedText, from: number, to = from): Span => {
  const end = text.indexOf(signs.stop, to);
  return [text.lastIndexOf(signs.stop, from) + 1, end < 0 ? text.length : end];
};
