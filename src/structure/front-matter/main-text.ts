import type { TextBlock } from '../../layout/index.ts';
import type { Builder } from '../builder.ts';
import type { OpenHeading } from '../headings/heading-levels.ts';
import type { TreeNode } from '../node.ts';
import { ordinalOf } from '../paragraphs/ordinal.ts';
import { continues, follows } from '../paragraphs/sequence.ts';

/** Keeps where the main text is; within an annex it was left already. */
export const leaveMainText = (builder: Builder): void => {
  if (!builder.annex) builder.mainText = { headings: [...builder.headings], sequence: builder.sequence };
};

/** Is the number of a heading the next after an open one of its family? */
const isNextHeading = (open: readonly OpenHeading<TreeNode>[], { number }: TextBlock): boolean =>
  number !== undefined &&
  open.some(
    ({ family, node }) =>
      family === number.family &&
      ordinalOf(number.family, node.number ?? '') + 1 === ordinalOf(number.family, number.number),
  );

/** Does the numbered heading go on from the main text and not from the annex before it? */
export const isHeadingOfMainText = ({ annex, mainText, headings }: Builder, block: TextBlock): boolean =>
  annex !== undefined &&
  mainText !== undefined &&
  isNextHeading(mainText.headings, block) &&
  !headings.some(({ family }) => family === block.number?.family);

/** Does the numbered paragraph go on from the main text and not from the annex before it? */
export const isParagraphOfMainText = ({ annex, mainText, sequence }: Builder, number: string): boolean =>
  annex !== undefined &&
  mainText?.sequence.last !== undefined &&
  follows(mainText.sequence.last, number) &&
  !continues(sequence, number);

export const returnToMainText = (builder: Builder): void => {
  const { mainText } = builder;
  if (!mainText) return;
  builder.annex = undefined;
  builder.mainText = undefined;
  builder.headings.splice(0, builder.headings.length, ...mainText.headings);
  builder.sequence = mainText.sequence;
  builder.items.length = 0;
  builder.paragraph = undefined;
  builder.nested = undefined;
  builder.resolution = undefined;
};
