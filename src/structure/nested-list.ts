import type { TextBlock } from '../layout/index.ts';
import type { TreeNode } from './node.ts';
import { follows, type ParagraphSequence } from './sequence.ts';

/** A numbered list inside a numbered paragraph: an agenda, the paragraphs of a text that is quoted. */
export interface NestedList {
  readonly last: string;
  /** Left edge of its first line, in points. */
  readonly left: number;
}

/** Lists stand further in than the paragraphs by at least this much, in points. */
const DEEPER = 10;
const ANNOUNCES = /[:：]$/;

const leftOf = (block: TextBlock): number => block.lines[0]!.box[0];

/**
 * Does a numbered block belong to a list inside the paragraph before it? “The Meeting adopted the following agenda:” 1. to
 * 16., and then paragraph 8 goes on from paragraph 7.
 * @param above the node right above, where that is the last numbered paragraph.
 */
export const isNested = (
  block: TextBlock,
  sequence: ParagraphSequence,
  nested: NestedList | undefined,
  above: TreeNode | undefined,
): boolean => {
  const number = block.number?.family === 'arabic' ? block.number.number : undefined;
  if (number === undefined || sequence.last === undefined) return false;
  const left = leftOf(block);
  const main = sequence.left ?? left;
  if (nested && follows(nested.last, number))
    return !follows(sequence.last, number) || Math.abs(left - nested.left) <= Math.abs(left - main);
  if (follows(sequence.last, number) || !above) return false;
  return ANNOUNCES.test(above.composed.text) || (number === '1' && left > main + DEEPER);
};

export const nestedAfter = (block: TextBlock, nested: NestedList | undefined): NestedList => ({
  last: block.number!.number,
  left: nested?.left ?? leftOf(block),
});
