import { printedNumber, type TextBlock } from '../../layout/index.ts';
import { add, type Builder, section } from '../builder.ts';
import { isHeadingOfMainText, returnToMainText } from '../front-matter/main-text.ts';
import { isFramed, type Look } from '../look.ts';
import type { ComposedText } from '../text/composed-text.ts';
import type { Words } from '../words/words.ts';
import { familyOfHeading, placeHeading } from './heading-levels.ts';
import { joinLabel, numberOfLabel, takeLabel } from './label.ts';

const divisionOf = (text: string, { divisions }: Words): number | undefined => {
  const division = divisions.findIndex((form) => form.test(text));
  return division < 0 ? undefined : division;
};

/**
 * The title of a box that is drawn on the page, of which the text above is no part. A box with numbered titles, or one that the
 * document opens with, has sections of its own.
 */
const isTitleOfBox = ({ headings }: Builder, block: TextBlock): boolean =>
  block.number === undefined && headings.length > 0 && isFramed(block);

export const addHeading = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  look: Look,
  because: string,
): void => {
  if (!block.number && takeLabel(builder, composed, look)) return;
  if (joinLabel(builder, block, composed)) return;
  if (builder.words.box.test(composed.text) || isTitleOfBox(builder, block)) {
    // A box stands in a section and opens none.
    const inside = (builder.headings.at(-1)?.level ?? 0) + 1;
    const title = add(builder, 'heading', composed, {
      level: inside,
      parent: section(builder),
      because: 'the title of a box',
    });
    if (isFramed(block)) builder.box = title;
    builder.items.length = 0;
    builder.paragraph = undefined;
    return;
  }
  if (isHeadingOfMainText(builder, block, composed.text)) returnToMainText(builder);
  const label = numberOfLabel(builder, composed.text);
  const family =
    label !== undefined
      ? (printedNumber(composed.text)?.family ?? 'chapter')
      : familyOfHeading(builder.headings, block);
  const division = block.number ? undefined : divisionOf(composed.text, builder.words);
  const level = placeHeading(builder.headings, { family, look, division, number: block.number?.number });
  const node = add(builder, 'heading', composed, {
    level,
    parent: section(builder),
    because,
    ...((label ?? block.number) ? { number: label ?? block.number!.number } : {}),
  });
  if (block.number && builder.resolution && builder.headings.length < builder.resolution.depth)
    builder.resolution = undefined;
  builder.headings.push({ node, level, family, look, division });
  builder.items.length = 0;
  builder.paragraph = undefined;
};
