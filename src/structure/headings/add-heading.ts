import type { TextBlock } from '../../layout/index.ts';
import { add, type Builder, glyphsOf, section } from '../builder.ts';
import { isHeadingOfMainText, returnToMainText } from '../front-matter/main-text.ts';
import type { Look } from '../look.ts';
import type { TreeNode } from '../node.ts';
import type { ComposedText } from '../text/composed-text.ts';
import { familyOfHeading, placeHeading } from './heading-levels.ts';

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

export const addHeading = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  look: Look,
  because: string,
): void => {
  if (!block.number && takeLabel(builder, composed, look)) return;
  if (builder.words.box.test(composed.text)) {
    // A box stands in a section and opens none.
    const inside = (builder.headings.at(-1)?.level ?? 0) + 1;
    add(builder, 'heading', composed, { level: inside, parent: section(builder), because: 'the title of a box' });
    return;
  }
  if (isHeadingOfMainText(builder, block)) returnToMainText(builder);
  const family = builder.words.chapter.test(composed.text) ? 'chapter' : familyOfHeading(builder.headings, block);
  const level = placeHeading(builder.headings, family, look, block.number?.number);
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
