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

/** Points within which two left edges are one. */
const SAME = 6;

/** Goes the list on after other text, at its own edge? “Operational segment” stands between entries 3 and 4 of an agenda. */
const resumes = (left: number, main: number, nested: NestedList): boolean =>
  Math.abs(left - nested.left) < SAME && nested.left > main + DEEPER;

/**
 * Does a numbered block belong to a list inside the paragraph before it? “The Meeting adopted the following agenda:” 1. to
 * 16., and then paragraph 8 goes on from paragraph 7.
 * @param above the node right above, where that is the last numbered paragraph or an item of it.
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
  if (nested && follows(nested.last, number)) {
    // Both could go on: the nearer edge tells, and between equal ones what stands right above.
    const nearer = Math.abs(left - main) - Math.abs(left - nested.left);
    if (follows(sequence.last, number)) return nearer > 0 || (nearer === 0 && above?.type === 'item');
    if (above || resumes(left, main, nested)) return true;
  }
  if (follows(sequence.last, number) || !above) return false;
  const deeper = left > Math.max(main, above.composed.lines[0]!.box[0]) + DEEPER;
  return ANNOUNCES.test(above.composed.text) ? above.type === 'paragraph' || deeper : number === '1' && deeper;
};

export const nestedAfter = (block: TextBlock, nested: NestedList | undefined): NestedList => {
  const { number } = block.number!;
  return { last: number, left: number === '1' ? leftOf(block) : (nested?.left ?? leftOf(block)) };
};
