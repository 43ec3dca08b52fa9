import type { LayoutBlock, TextBlock } from '../../layout/index.ts';
import { add, type Builder, section, withoutNumber } from '../builder.ts';
import { isParagraphOfMainText, returnToMainText } from '../front-matter/main-text.ts';
import type { TreeNode } from '../node.ts';
import type { ComposedText } from '../text/composed-text.ts';
import { listedAfter } from './listed.ts';
import { isParagraphNumber, numberOfParagraph, startsAtOne } from './paragraph-numbers.ts';
import { resolutionAfter, roleIn } from './resolution.ts';
import { edgeOf } from './sequence.ts';

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

export const addParagraph = (
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
  const shown = numberOfParagraph(block);
  const whole = shown ? withoutNumber(block, composed) : composed;
  // A number alone over its items is all that its paragraph says.
  const text = whole.text === '' ? composed : whole;
  const parent = builder.box ?? section(builder);
  const role = takeRole(builder, number !== undefined, text.text, next);
  builder.paragraph = add(builder, 'paragraph', text, {
    ...{ parent, because },
    ...(shown ? { number: shown } : {}),
    ...(role ? { role } : {}),
  });
  builder.listed = listedAfter(builder, builder.listed, block, next);
  builder.items.length = 0;
};
