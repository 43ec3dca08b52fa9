import type { LayoutBlock, TextBlock } from '../layout/index.ts';
import { add, type Builder, section, withoutNumber } from './builder.ts';
import { addHeading } from './headings/add-heading.ts';
import { headingContext } from './headings/heading-context.ts';
import { ENDS_SENTENCE, headingReason } from './headings/headings.ts';
import { isTitleOfLabel, numberOfLabel } from './headings/label.ts';
import { isFramed, lookOf } from './look.ts';
import { addParagraph } from './paragraphs/add-paragraph.ts';
import { isItemFamily, placeItem } from './paragraphs/items.ts';
import { isOfList } from './paragraphs/listed.ts';
import { announcerAbove, goesOnInBold, isNested, nestedAfter } from './paragraphs/nested-list.ts';
import { isParagraphNumber, startsAtOne, withImpliedNumber } from './paragraphs/paragraph-numbers.ts';
import { resolutionBelowHeading } from './paragraphs/resolution.ts';
import { continues, edgeOf } from './paragraphs/sequence.ts';
import type { ComposedText } from './text/composed-text.ts';

const addItem = (builder: Builder, block: TextBlock, composed: ComposedText): void => {
  const number = block.number!;
  const family = placeItem(builder.items, number);
  const parent = builder.items.at(-1)?.node ?? builder.paragraph ?? builder.box ?? section(builder);
  const level = builder.items.length + 1;
  const because = `${number.family} number`;
  const node = add(builder, 'item', composed, { level, parent, number: number.number, because });
  builder.items.push({ node, family, number: number.number, look: lookOf(block) });
};

/**
 * What stands out right below the word “annex” is the annex's title, not a section of it, and so is what stands out as
 * much below that.
 */
const isAnnexTitle = (builder: Builder, block: TextBlock, text: string): boolean => {
  const { original, introduction, divisions, annexTitled, annexNamed } = builder.words;
  // `[Original: Arabic]` stands between the word and the title.
  const last = builder.nodes.findLast((node) => !original.test(node.composed.text));
  if (block.number !== undefined || builder.annex === undefined || introduction.test(text)) return false;
  // `ANNEX VI. STATUTE OF THE INTERNATIONAL TRIBUNAL` has its title; below it, or below `Annex`, stands `Article 1`.
  if (divisions.some((form) => form.test(text))) return false;
  const label = builder.annex.composed;
  if (last === builder.annex) return !annexTitled.test(label.text) && !annexNamed.test(label.lines[0]!.text);
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
  if (!isFramed(block)) builder.box = undefined;
  const look = lookOf(block);
  const isLabel = numberOfLabel(builder, composed.text) !== undefined;
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
      : (headingReason(block, text.text, look, context) ??
        (isLetter ? 'the title of a letter' : undefined) ??
        (isTitleOfLabel(builder, block, composed) ? 'the title below its label' : undefined));
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
