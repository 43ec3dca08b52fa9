import type { LayoutBlock, NumberFamily, TextBlock } from '../../layout/index.ts';
import type { Builder } from '../builder.ts';
import { hasNumbers } from './resolution.ts';
import { follows } from './sequence.ts';

/** The next number in parts may stand alone over its items. */
const isAlone = ({ number, lines }: TextBlock): boolean =>
  lines.length === 1 && lines[0]!.impliedNumber !== undefined && number?.length === lines[0]!.text.length;

/** Has the block a number as paragraphs have, and more than that number? */
export const isParagraphNumber = (block: TextBlock): boolean =>
  (block.number?.family === 'arabic' || block.number?.family === 'section-paragraph') &&
  (isAlone(block) || block.lines.some(({ text }) => /\p{L}/u.test(text)));

/** Chinese texts number their paragraphs and articles so, too: `一、本公司保证…。`, `第一条 为了…，制定本法。`. */
const inWords: ReadonlySet<NumberFamily> = new Set(['chapter', 'article']);

/** The number that is printed before a paragraph, counted with others or not. */
export const numberOfParagraph = (block: TextBlock): string | undefined =>
  isParagraphNumber(block) || (block.number && inWords.has(block.number.family)) ? block.number!.number : undefined;

/** Without its full stop a number counts where it is the very next one and stands before a gap: `44  With that`. */
const IMPLIED = /^(\d{1,3})\s/;

export const withImpliedNumber = (block: TextBlock, { sequence, nested }: Builder): TextBlock => {
  const [first] = block.lines;
  const bare = block.number ? null : IMPLIED.exec(first!.text);
  if (!bare || first!.tabs[0] !== bare[0].length) return block;
  if (![sequence.last, nested?.last].some((last) => last !== undefined && follows(last, bare[1]!))) return block;
  return { ...block, number: { family: 'arabic', number: bare[1]!, length: bare[0].length } };
};

/** Does a sequence of paragraph numbers begin below, with 1? */
export const startsAtOne = ({ blocks }: Builder, next: LayoutBlock | undefined): boolean =>
  next !== undefined && hasNumbers(blocks, blocks.indexOf(next));
