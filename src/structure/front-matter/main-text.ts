import type { TextBlock } from '../../layout/index.ts';
import type { Builder } from '../builder.ts';
import type { OpenHeading } from '../headings/heading-levels.ts';
import type { TreeNode } from '../node.ts';
import { ordinalOf } from '../paragraphs/ordinal.ts';
import { continues, follows } from '../paragraphs/sequence.ts';
import type { Words } from '../words/words.ts';

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

const DRAFT_NUMBERS = ['roman', 'chapter', 'arabic'] as const;

/** Is it the next of the drafts of a report, `Draft resolution II` after `Draft resolution I`? */
const isNextDraft = (open: readonly OpenHeading<TreeNode>[], text: string, { draft }: Words): boolean => {
  const [, label, number] = draft.exec(text) ?? [];
  return (
    number !== undefined &&
    open.some(({ node }) => {
      const [, before, last] = draft.exec(node.composed.text) ?? [];
      return (
        before?.toLowerCase() === label!.toLowerCase() &&
        DRAFT_NUMBERS.some((family) => ordinalOf(family, last!) + 1 === ordinalOf(family, number))
      );
    })
  );
};

/** Does the heading go on from the main text, by its number, and not from the annex before it? */
export const isHeadingOfMainText = (
  { annex, mainText, headings, words }: Builder,
  block: TextBlock,
  text: string,
): boolean =>
  annex !== undefined &&
  mainText !== undefined &&
  (isNextDraft(mainText.headings, text, words) ||
    (isNextHeading(mainText.headings, block) && !headings.some(({ family }) => family === block.number?.family)));

/** Has the annex nothing but its title yet? Its paragraphs may go on with the numbers of the main text. */
const isEmpty = ({ annex, nodes }: Builder): boolean => {
  const last = nodes.at(-1);
  return last === annex || (last?.type === 'title' && last.parent === annex);
};

/** Does the numbered paragraph go on from the main text and not from the annex before it? */
export const isParagraphOfMainText = (builder: Builder, number: string): boolean => {
  const { annex, mainText, sequence } = builder;
  return (
    annex !== undefined &&
    mainText?.sequence.last !== undefined &&
    follows(mainText.sequence.last, number) &&
    !continues(sequence, number) &&
    !isEmpty(builder)
  );
};

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
