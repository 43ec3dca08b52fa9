import type { LayoutBlock, TextBlock } from '../../layout/index.ts';
import type { Builder } from '../builder.ts';
import { lookOf } from '../look.ts';
import { isItemFamily } from '../paragraphs/items.ts';
import { isListed, isParagraphFamily } from '../paragraphs/listed.ts';
import { follows } from '../paragraphs/sequence.ts';
import type { HeadingContext } from './headings.ts';
import { opensSubsection } from './opens-subsection.ts';

/** `INTRODUCTION`, before paragraphs that are numbered (i), (ii) (TD/B/CN.4/48). */
const isInCapitals = ({ lines }: TextBlock): boolean => lines.every(({ text }) => /^\p{Lu}[\p{Lu} ,’'-]+$/u.test(text));

const beforeParagraph = (block: TextBlock, next: LayoutBlock | undefined): boolean => {
  if (next?.kind === 'table') return !block.number;
  if (next?.kind !== 'text') return false;
  const family = next.number?.family;
  if (block.number && isItemFamily(block.number.family)) return isParagraphFamily(next);
  // Items follow a paragraph that announces them; below a title in italics, or in capitals, they stand alone.
  return family !== undefined && isItemFamily(family) ? lookOf(block).italic || isInCapitals(block) : true;
};

/** A text of so many lines is more than an entry of a list, and so is a sentence that takes this share of its line. */
const SOME_LINES = 2;
const LONG = 0.6;

const isSentence = ({ lines: [line], column }: TextBlock): boolean =>
  /[\p{Ll}\d]\.$/u.test(line!.text) && line!.box[2] - line!.box[0] > LONG * (column.right - column.left);

/** Sources and notes below a drawing are no larger than this share of the text. */
const NOTE = 0.93;

const isText = (block: LayoutBlock | undefined, bodySize: number): boolean =>
  block?.kind === 'text' &&
  !block.number &&
  (block.lines.length >= SOME_LINES || isSentence(block)) &&
  !lookOf(block).bold &&
  lookOf(block).size > NOTE * bodySize;

/** Does the first part of it come below? `7.1. General specifications`, and then 7.1.1. */
const isBeforeFirstPart = ({ number }: TextBlock, next: LayoutBlock | undefined): boolean =>
  number?.family === 'section-paragraph' && next?.kind === 'text' && next.number?.number === `${number.number}.1`;

/** Titles stand further from what is above them than lines of one text do, in leadings. */
const APART = 1.3;

/** Does the very next of the numbered paragraphs come below? */
const isBeforeNext = ({ sequence }: Builder, next: LayoutBlock | undefined): boolean =>
  next?.kind === 'text' &&
  sequence.last !== undefined &&
  isParagraphFamily(next) &&
  follows(sequence.last, next.number!.number);

const isBetweenParagraphs = ({ nodes }: Builder, block: TextBlock, beforeNext: boolean): boolean => {
  const above = nodes.at(-1);
  if (block.number || block.gapBefore < APART || !beforeNext) return false;
  return (above?.type === 'paragraph' || above?.type === 'item') && /[.。]$/.test(above.composed.text);
};

/** What is known of the place of a block when it is asked whether it is a heading. */
export const headingContext = (
  builder: Builder,
  block: TextBlock,
  next: LayoutBlock | undefined,
  inSequence: boolean,
): HeadingContext => {
  const beforeNext = isBeforeNext(builder, next);
  return {
    bodySize: builder.bodySize,
    inSequence,
    listed: isListed(builder, block, next),
    beforeParagraph:
      beforeParagraph(block, next) ||
      (isParagraphFamily(block) && opensSubsection(builder.blocks, next, builder.sequence)),
    beforeText: isText(next, builder.bodySize) || isBeforeFirstPart(block, next),
    beforeNext,
    betweenParagraphs: isBetweenParagraphs(builder, block, beforeNext),
    columnWidth: block.column.right - block.column.left,
    unstyled: builder.unstyled,
    typewritten: builder.typewritten,
  };
};
