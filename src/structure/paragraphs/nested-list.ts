import type { TextBlock } from '../../layout/index.ts';
import { isInMiddle } from '../headings/centred.ts';
import { lookOf } from '../look.ts';
import type { TreeNode } from '../node.ts';
import { continues, type Edge, edgeIn, edgeOf, follows, type ParagraphSequence } from './sequence.ts';

/** A numbered list inside a numbered paragraph: an agenda, the paragraphs of a text that is quoted. */
export interface NestedList {
  readonly last: string;
  /** Where its first entry begins. */
  readonly edge: Edge;
  /** All of it is set in bold, so that bold makes no title of an entry. */
  readonly bold: boolean;
}

/** Lists stand further in than the paragraphs by at least this much, in points. */
const DEEPER = 10;
const ANNOUNCES = /[:：]$/;

const announces = ({ type, composed }: TreeNode): boolean => type === 'paragraph' && ANNOUNCES.test(composed.text);

/**
 * The node right above, where that is the last numbered paragraph or an item of it; or the name of what it announces: “Decides
 * to approve the following amendment:”, “Article 9, new paragraph 4:”, and then the paragraph 4 of that.
 */
export const announcerAbove = (nodes: readonly TreeNode[], paragraph: TreeNode | undefined): TreeNode | undefined => {
  const above = nodes.at(-1);
  const before = nodes.at(-2);
  if (paragraph?.number !== undefined) return above === paragraph || above?.type === 'item' ? above : undefined;
  if (above === undefined || above !== paragraph || before?.number === undefined) return undefined;
  return announces(before) && announces(above) ? above : undefined;
};

/** Points within which two left edges are one. */
const SAME = 6;

/** Goes the list on after other text, at its own edge? “Operational segment” stands between entries 3 and 4 of an agenda. */
const resumes = (left: number, main: number, nested: number): boolean =>
  Math.abs(left - nested) < SAME && nested > main + DEEPER;

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
  edgeAbove: Edge | undefined,
): boolean => {
  const number = block.number?.family === 'arabic' ? block.number.number : undefined;
  if (number === undefined || sequence.last === undefined) return false;
  const edge = edgeOf(block);
  const { left } = edge;
  const main = sequence.edge ? edgeIn(sequence.edge, edge) : left;
  if (nested && follows(nested.last, number)) {
    const inner = edgeIn(nested.edge, edge);
    // Both could go on: the nearer edge tells, and between equal ones what stands right above.
    const nearer = Math.abs(left - main) - Math.abs(left - inner);
    if (follows(sequence.last, number)) return nearer > 0 || (nearer === 0 && above?.type === 'item');
    if (above || resumes(left, main, inner)) return true;
  }
  // A few may be missing, as in the sequence of the paragraphs.
  if (nested && !follows(sequence.last, number) && continues(nested, number))
    if (resumes(left, main, edgeIn(nested.edge, edge))) return true;
  if (follows(sequence.last, number) || !above) return false;
  const deeper = left > Math.max(main, edgeAbove ? edgeIn(edgeAbove, edge) : main) + DEEPER;
  return ANNOUNCES.test(above.composed.text)
    ? above.type === 'paragraph' || deeper
    : number === '1' && deeper && !isInMiddle(block);
};

/** Is a block the next entry of a list in bold? */
export const goesOnInBold = ({ number }: TextBlock, nested: NestedList | undefined): boolean =>
  number?.family === 'arabic' && nested?.bold === true && follows(nested.last, number.number);

export const nestedAfter = (block: TextBlock, nested: NestedList | undefined): NestedList => {
  const { number } = block.number!;
  const isFirst = number === '1' || !nested;
  const { bold } = lookOf(block);
  return {
    last: number,
    edge: isFirst ? edgeOf(block) : nested.edge,
    bold: isFirst ? bold : bold && nested.bold,
  };
};
