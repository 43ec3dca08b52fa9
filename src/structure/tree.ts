import type { LaidOutDocument, LayoutBlock, TextBlock } from '../layout/index.ts';
import { addBodyBlock, isParagraphNumber } from './add-body.ts';
import { addFrontMatter } from './add-front-matter.ts';
import { addFoot, flushNotes } from './add-notes.ts';
import { addFigure, addTable } from './add-regions.ts';
import { add, type Builder, startBuilder, type TreeInput } from './builder.ts';
import { composeText } from './composed-text.ts';
import { lookOf } from './look.ts';
import type { TreeNode } from './node.ts';
import { continues } from './sequence.ts';

const nextText = (blocks: readonly LayoutBlock[], index: number): TextBlock | undefined => {
  const next = blocks[index + 1];
  return next?.kind === 'text' ? next : undefined;
};

/** A list of notes in the middle of a document ends with a heading, or with the next numbered paragraph. */
const isNotesEnd = (builder: Builder, block: TextBlock): boolean => {
  if (builder.mode !== 'notes' || builder.noteLines.length === 0) return false;
  const look = lookOf(block);
  if (look.bold && look.lines <= 5 && look.size >= builder.bodySize * 0.95) return true;
  return (
    isParagraphNumber(block) && builder.sequence.last !== undefined && continues(builder.sequence, block.number!.number)
  );
};

const addText = (builder: Builder, block: TextBlock, next: TextBlock | undefined): void => {
  if (isNotesEnd(builder, block)) {
    flushNotes(builder);
    builder.mode = 'body';
  }
  const composed = composeText(block.lines, builder.vocabulary);
  if (!addFrontMatter(builder, block, composed, next)) addBodyBlock(builder, block, composed, next);
};

const addFurniture = (builder: Builder, document: LaidOutDocument): void => {
  for (const page of document.pages) {
    for (const line of page.furniture) {
      const because = document.furniture.get(line.segments[0]!) ?? 'turned against the page, at its edge';
      add(builder, 'furniture', composeText([line], builder.vocabulary), { because });
    }
    for (const line of page.stray)
      add(builder, 'other', composeText([line], builder.vocabulary), { because: 'turned against the page' });
  }
};

/**
 * Builds the document tree: cover, summary, contents, headings with levels, numbered paragraphs, items, notes, tables,
 * annexes. Nodes come in reading order; furniture stands at the end.
 */
export const buildTree = (input: TreeInput): TreeNode[] => {
  const builder = startBuilder(input);
  input.blocks.forEach((block, index) => {
    if (block.kind === 'text') addText(builder, block, nextText(input.blocks, index));
    else if (block.kind === 'table') addTable(builder, block.region, input.placements.get(block.region));
    else addFigure(builder, block.figure);
  });
  flushNotes(builder);
  addFoot(builder, input.document);
  addFurniture(builder, input.document);
  return builder.nodes;
};
