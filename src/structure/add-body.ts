import type { LayoutBlock, TextBlock } from '../layout/index.ts';
import { add, type Builder, glyphsOf, section, withoutNumber } from './builder.ts';
import type { ComposedText } from './composed-text.ts';
import { familyOfHeading, placeHeading } from './heading-levels.ts';
import { ENDS_SENTENCE, type HeadingContext, headingReason } from './headings.ts';
import { isItemFamily, placeItem } from './items.ts';
import { isListed, isOfList, isParagraphFamily, listedAfter } from './listed.ts';
import { type Look, lookOf } from './look.ts';
import { isHeadingOfMainText, isParagraphOfMainText, returnToMainText } from './main-text.ts';
import { announcerAbove, goesOnInBold, isNested, nestedAfter } from './nested-list.ts';
import type { TreeNode } from './node.ts';
import { opensSubsection } from './opens-subsection.ts';
import { hasNumbers, resolutionAfter, resolutionBelowHeading, roleIn } from './resolution.ts';
import { continues, edgeOf, follows } from './sequence.ts';

/** The label `Chapter I` right above is the number of this title. */
const takeLabel = (builder: Builder, composed: ComposedText, look: Look): boolean => {
  const label = builder.nodes.at(-1);
  const number = label?.type === 'heading' ? builder.words.chapter.exec(label.composed.text)?.[1] : undefined;
  const open = builder.headings.at(-1);
  if (!label || !number || open?.node !== label || composed.lines[0]!.page !== label.composed.lines[0]!.page)
    return false;
  const node: TreeNode = { ...label, number, composed, glyphs: label.glyphs + glyphsOf(composed.lines) };
  builder.nodes.splice(-1, 1, node);
  builder.headings.splice(-1, 1, { ...open, node, family: 'chapter', look });
  return true;
};

const addHeading = (builder: Builder, block: TextBlock, composed: ComposedText, look: Look, because: string): void => {
  if (!block.number && takeLabel(builder, composed, look)) return;
  if (builder.words.box.test(composed.text)) {
    // A box stands in a section and opens none.
    const inside = (builder.headings.at(-1)?.level ?? 0) + 1;
    add(builder, 'heading', composed, { level: inside, parent: section(builder), because: 'the title of a box' });
    return;
  }
  if (isHeadingOfMainText(builder, block)) returnToMainText(builder);
  const family = builder.words.chapter.test(composed.text) ? 'chapter' : familyOfHeading(builder.headings, block);
  const level = placeHeading(builder.headings, family, look);
  const node = add(builder, 'heading', composed, {
    level,
    parent: section(builder),
    because,
    ...(block.number ? { number: block.number.number } : {}),
  });
  if (block.number && builder.resolution && builder.headings.length < builder.resolution.depth)
    builder.resolution = undefined;
  builder.headings.push({ node, level, family, look });
  builder.items.length = 0;
  builder.paragraph = undefined;
};

const addItem = (builder: Builder, block: TextBlock, composed: ComposedText): void => {
  const number = block.number!;
  const family = placeItem(builder.items, number);
  const parent = builder.items.at(-1)?.node ?? builder.paragraph ?? section(builder);
  const level = builder.items.length + 1;
  const because = `${number.family} number`;
  const node = add(builder, 'item', composed, { level, parent, number: number.number, because });
  builder.items.push({ node, family, number: number.number, look: lookOf(block) });
};

export const isParagraphNumber = (block: TextBlock): boolean =>
  (block.number?.family === 'arabic' || block.number?.family === 'section-paragraph') &&
  block.lines.some(({ text }) => /\p{L}/u.test(text));

/** Without its full stop a number counts where it is the very next one and stands before a gap: `44  With that`. */
const IMPLIED = /^(\d{1,3})\s/;

const withImpliedNumber = (block: TextBlock, { sequence, nested }: Builder): TextBlock => {
  const [first] = block.lines;
  const bare = block.number ? null : IMPLIED.exec(first!.text);
  if (!bare || first!.tabs[0] !== bare[0].length) return block;
  if (![sequence.last, nested?.last].some((last) => last !== undefined && follows(last, bare[1]!))) return block;
  return { ...block, number: { family: 'arabic', number: bare[1]!, length: bare[0].length } };
};

const startsAtOne = ({ blocks }: Builder, next: LayoutBlock | undefined): boolean =>
  next !== undefined && hasNumbers(blocks, blocks.indexOf(next));

/** The part of the open resolution that a paragraph belongs to; opens one where the organ's name stands alone. */
const takeRole = (
  builder: Builder,
  numbered: boolean,
  text: string,
  next: LayoutBlock | undefined,
): TreeNode['role'] => {
  if (builder.words.opening.test(text)) {
    const numbers = startsAtOne(builder, next);
    builder.resolution = { depth: builder.headings.length, part: 'preambular', numbered: false, numbers };
    return 'preambular';
  }
  const role = roleIn(builder.resolution, numbered, text, next);
  if (builder.resolution && role) builder.resolution = resolutionAfter(builder.resolution, role, numbered, text);
  return role;
};

const addParagraph = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  next: LayoutBlock | undefined,
): void => {
  if (builder.resolution && builder.words.adoptedAt.test(composed.text)) {
    add(builder, 'other', composed, { parent: section(builder), because: 'the meeting that adopted the resolution' });
    builder.resolution = undefined;
    return;
  }
  const number = isParagraphNumber(block) ? block.number!.number : undefined;
  const because = number ? `numbered ${number} after ${builder.sequence.last ?? 'none'}` : 'text without a number';
  if (number && isParagraphOfMainText(builder, number)) returnToMainText(builder);
  if (number && !number.includes('.')) builder.lastWhole = number;
  if (number) builder.sequence = { last: number, edge: edgeOf(block) };
  const text = number ? withoutNumber(block, composed) : composed;
  const parent = section(builder);
  const role = takeRole(builder, number !== undefined, text.text, next);
  builder.paragraph = add(builder, 'paragraph', text, {
    ...{ parent, because },
    ...(number ? { number } : {}),
    ...(role ? { role } : {}),
  });
  builder.listed = listedAfter(builder, builder.listed, block, next);
  builder.items.length = 0;
};

const beforeParagraph = (block: TextBlock, next: LayoutBlock | undefined): boolean => {
  if (next?.kind === 'table') return !block.number;
  if (next?.kind !== 'text') return false;
  const family = next.number?.family;
  if (block.number && isItemFamily(block.number.family)) return family === 'arabic' || family === 'section-paragraph';
  // Items follow a paragraph that announces them; below a title in italics they stand alone.
  return family !== undefined && isItemFamily(family) ? lookOf(block).italic : true;
};

/** A text of so many lines is more than an entry of a list. */
const SOME_LINES = 2;

const isText = (block: LayoutBlock | undefined): boolean =>
  block?.kind === 'text' && !block.number && block.lines.length >= SOME_LINES && !lookOf(block).bold;

/** Titles stand further from what is above them than lines of one text do, in leadings. */
const APART = 1.3;

const isBetweenParagraphs = (
  { nodes, sequence }: Builder,
  block: TextBlock,
  next: LayoutBlock | undefined,
): boolean => {
  const above = nodes.at(-1);
  if (block.number || block.gapBefore < APART || next?.kind !== 'text' || sequence.last === undefined) return false;
  return (
    isParagraphFamily(next) &&
    follows(sequence.last, next.number!.number) &&
    (above?.type === 'paragraph' || above?.type === 'item') &&
    /[.。]$/.test(above.composed.text)
  );
};

export const headingContext = (
  builder: Builder,
  block: TextBlock,
  next: LayoutBlock | undefined,
  inSequence: boolean,
): HeadingContext => ({
  bodySize: builder.bodySize,
  inSequence,
  listed: isListed(builder, block, next),
  beforeParagraph:
    beforeParagraph(block, next) ||
    (isParagraphFamily(block) && opensSubsection(builder.blocks, next, builder.sequence)),
  beforeText: isText(next),
  betweenParagraphs: isBetweenParagraphs(builder, block, next),
  columnWidth: block.column.right - block.column.left,
  unstyled: builder.unstyled,
  typewritten: builder.typewritten,
});

/**
 * What stands out right below the word “annex” is the annex's title, not a section of it, and so is what stands out as
 * much below that.
 */
const isAnnexTitle = (builder: Builder, block: TextBlock, text: string): boolean => {
  const { original, introduction } = builder.words;
  // `[Original: Arabic]` stands between the word and the title.
  const last = builder.nodes.findLast((node) => !original.test(node.composed.text));
  if (block.number !== undefined || builder.annex === undefined || introduction.test(text)) return false;
  if (last === builder.annex) return true;
  const size = last?.composed.lines[0]?.size ?? 0;
  return last?.type === 'title' && last.parent === builder.annex && lookOf(block).size > size - 0.5;
};

/** Adds a block of the running text: a heading, an item, or a paragraph. */
export const addBodyBlock = (
  builder: Builder,
  read: TextBlock,
  composed: ComposedText,
  next: LayoutBlock | undefined,
): void => {
  const block = withImpliedNumber(read, builder);
  const look = lookOf(block);
  const isLabel = builder.words.chapter.test(composed.text);
  const text = isLabel ? composed : withoutNumber(block, composed);
  const inSequence = isParagraphNumber(block) && continues(builder.sequence, block.number!.number);
  const context = headingContext(builder, block, next, inSequence);
  // What is bold may be the title of a section; a recommendation in bold ends as a sentence does.
  const titleLike = look.bold && !ENDS_SENTENCE.test(text.text) && !goesOnInBold(block, builder.nested);
  const nested =
    !titleLike &&
    isNested(
      block,
      builder.sequence,
      builder.nested,
      announcerAbove(builder.nodes, builder.paragraph),
      builder.edgeAbove,
    );
  const listed = block.number && isOfList(builder, block.number, look);
  const isLetter = look.bold && builder.words.letter.test(text.text);
  const heading =
    nested || listed || builder.words.opening.test(text.text)
      ? undefined
      : (headingReason(block, text.text, look, context) ?? (isLetter ? 'the title of a letter' : undefined));
  if (isLabel) addHeading(builder, { ...block, number: undefined }, composed, look, 'the label of a chapter');
  else if (heading && isAnnexTitle(builder, block, text.text))
    add(builder, 'title', text, { parent: builder.annex, because: 'stands out right below the annex' });
  else if (heading) {
    addHeading(builder, block, text, look, heading);
    const numbers = startsAtOne(builder, next);
    // A section begins anew: its heading has a number, or its paragraphs begin with 1.
    if (builder.resolution && (block.number || numbers))
      builder.resolution = resolutionBelowHeading(builder.resolution, numbers);
  } else if (nested) {
    builder.nested = nestedAfter(block, builder.nested);
    addItem(builder, block, text);
  } else if (block.number && isItemFamily(block.number.family)) addItem(builder, block, text);
  else addParagraph(builder, block, composed, next);
  builder.edgeAbove = edgeOf(block);
};
