import type { LayoutBlock, PrintedNumber, TextBlock } from '../../layout/index.ts';
import type { Builder } from '../builder.ts';
import { ENDS_SENTENCE } from '../headings/headings.ts';
import { type Look, lookOf, looksAlike } from '../look.ts';
import type { TreeNode } from '../node.ts';
import { continuesList, isItemFamily } from './items.ts';
import { follows } from './sequence.ts';

const isNext = (number: string | undefined, next: string | undefined): boolean =>
  number !== undefined && next !== undefined && follows(number, next);

export const isParagraphFamily = ({ number }: TextBlock): boolean =>
  number?.family === 'arabic' || number?.family === 'section-paragraph';

/**
 * Is it the next of the numbered paragraphs, and do its parts come below? `127. The recommendations listed below enjoy the
 * support of Sri Lanka`, in bold, then 127.1.
 */
const opensParts = ({ lastWhole }: Builder, number: string, next: LayoutBlock | undefined): boolean =>
  next?.kind === 'text' &&
  next.number?.number === `${number}.1` &&
  lastWhole !== undefined &&
  follows(lastWhole, number);

/** The next of numbered headings that look alike, though nothing stands below it: 20 of an annotated agenda. */
const goesOnInHeadings = ({ nodes }: Builder, block: TextBlock): boolean => {
  const last = nodes.findLast(({ type }) => type === 'heading');
  return (
    last !== undefined &&
    isNext(last.number, block.number?.number) &&
    looksAlike(lookOf({ lines: last.composed.lines }), lookOf(block))
  );
};

/** Entries of an agenda are no sentences. */
const isEntry = ({ composed }: TreeNode): boolean => !ENDS_SENTENCE.test(composed.text);

/** Is it the next of the list whose last entry stands right above, or, in an agenda, above items of that entry? */
const goesOnInList = ({ listed, nodes }: Builder, number: string): boolean =>
  listed !== undefined &&
  isNext(listed.number, number) &&
  (listed === nodes.at(-1) || (isEntry(listed) && listed === nodes.findLast(({ type }) => type !== 'item')));

/** Does the next number come right below, in the same look? */
const hasNextBelow = ({ number, ...block }: TextBlock, next: LayoutBlock | undefined): boolean =>
  next?.kind === 'text' &&
  next.number?.family === number?.family &&
  isNext(number?.number, next.number?.number) &&
  looksAlike(lookOf(next), lookOf({ number, ...block }));

/** An agenda or a list of recommendations, say: a heading has something below it, and these have only each other. */
export const isListed = (builder: Builder, block: TextBlock, next: LayoutBlock | undefined): boolean => {
  const { number } = block;
  if (!number || !isParagraphFamily(block) || goesOnInHeadings(builder, block)) return false;
  return opensParts(builder, number.number, next) || hasNextBelow(block, next) || goesOnInList(builder, number.number);
};

/** Opens a paragraph, which is the last of the nodes, a list, or goes on in one? */
export const listedAfter = (
  builder: Builder,
  before: TreeNode | undefined,
  block: TextBlock,
  next: LayoutBlock | undefined,
): TreeNode | undefined => {
  const { paragraph } = builder;
  if (paragraph?.number === undefined) return undefined;
  if (isListed(builder, block, next)) return paragraph;
  return before && isEntry(before) && isEntry(paragraph) && isNext(before.number, paragraph.number)
    ? paragraph
    : undefined;
};

/** Is it the next item of its list, or the first below an entry of an agenda? */
export const isOfList = ({ nodes, items, listed }: Builder, number: PrintedNumber, look: Look): boolean => {
  const above = nodes.at(-1);
  if (above?.type === 'item') return continuesList(items, number, look);
  return (
    above !== undefined &&
    above === listed &&
    isEntry(above) &&
    isItemFamily(number.family) &&
    !look.bold &&
    !look.underlined
  );
};
