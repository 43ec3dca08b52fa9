import type { LayoutBlock, TextBlock } from '../../layout/index.ts';
import { lookOf } from '../look.ts';
import type { Words } from '../words/words.ts';

/** A label, a title and a line of units at most stand above a drawing. */
const MOST = 3;

/** A label and its title in one block, all of it bold, have so many lines at most. */
const LONGEST = 5;

export interface Caption {
  /** The label, its title, and what else stands above the drawing. */
  readonly blocks: readonly TextBlock[];
  /** Does the drawing come right after them? Some drawings leave no marks that tell them from the page. */
  readonly drawn: boolean;
}

/** A sentence may start with the words of a caption, too; this one is bold: `Figure 1. Evaluations conducted, 2020-2024`. */
const isTitled = (block: TextBlock, { figureTitled }: Words): boolean =>
  block.lines.length <= MOST && figureTitled.test(block.lines[0]!.text) && lookOf(block).bold;

/**
 * The caption that starts with this block: `Figure 29D.I` alone in its line, and the blocks below it down to the drawing;
 * without a drawing, the bold title.
 */
export const captionAt = (blocks: readonly LayoutBlock[], index: number, words: Words): Caption | undefined => {
  const { figure } = words;
  const label = blocks[index];
  if (label?.kind === 'text' && isTitled(label, words))
    return { blocks: [label], drawn: blocks[index + 1]?.kind === 'figure' };
  if (label?.kind !== 'text' || !figure.test(label.lines[0]!.text)) return undefined;
  if (label.lines.length > (lookOf(label).bold ? LONGEST : 2)) return undefined;
  const page = label.lines[0]!.page;
  const found = [label];
  for (const block of blocks.slice(index + 1, index + 1 + MOST)) {
    if (block.kind === 'figure') return { blocks: found, drawn: true };
    if (block.kind !== 'text' || block.lines[0]!.page !== page) break;
    found.push(block);
  }
  const title = found[1];
  return { blocks: title && lookOf(title).bold ? [label, title] : [label], drawn: false };
};
