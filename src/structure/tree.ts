import type { LaidOutDocument, LayoutBlock, TextBlock } from '../layout/index.ts';
import { addBodyBlock } from './add-body.ts';
import { addFigure, addTable } from './add-regions.ts';
import { add, type Builder, startBuilder, type TreeInput } from './builder.ts';
import { addFrontMatter } from './front-matter/add-front-matter.ts';
import { type Caption, captionAt } from './headings/captions.ts';
import { lookOf } from './look.ts';
import type { TreeNode } from './node.ts';
import { addFoot, addNotesInText, flushNotes } from './notes/add-notes.ts';
import { isParagraphNumber } from './paragraphs/paragraph-numbers.ts';
import { continues } from './paragraphs/sequence.ts';
import { composeText } from './text/composed-text.ts';

/** A list of notes in the middle of a document ends with a heading, or with the next numbered paragraph. */
const isNotesEnd = (builder: Builder, block: TextBlock): boolean => {
  if (builder.mode !== 'notes' || builder.noteLines.length === 0) return false;
  const look = lookOf(block);
  if (look.bold && look.lines <= 5 && look.size >= builder.bodySize * 0.95) return true;
  return (
    isParagraphNumber(block) && builder.sequence.last !== undefined && continues(builder.sequence, block.number!.number)
  );
};

const addText = (builder: Builder, block: TextBlock, next: LayoutBlock | undefined): void => {
  if (isNotesEnd(builder, block)) {
    flushNotes(builder);
    builder.mode = 'body';
  }
  if (builder.mode === 'body' && addNotesInText(builder, block, next)) return;
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

/** @returns how many blocks were taken beyond the first. */
const addCaptioned = (builder: Builder, blocks: readonly LayoutBlock[], index: number, caption: Caption): number => {
  const drawing = caption.drawn ? blocks[index + caption.blocks.length] : undefined;
  const lines = caption.blocks.flatMap((block) => block.lines);
  addFigure(builder, drawing?.kind === 'figure' ? drawing.figure : undefined, lines);
  return caption.blocks.length - 1 + (drawing ? 1 : 0);
};

const addBlock = (builder: Builder, { blocks, placements }: TreeInput, index: number): void => {
  const block = blocks[index]!;
  if (block.kind === 'text') addText(builder, block, blocks[index + 1]);
  else if (block.kind === 'table') addTable(builder, block.region, placements.get(block.region));
  else addFigure(builder, block.figure, []);
};

/**
 * Builds the document tree: cover, summary, contents, headings with levels, numbered paragraphs, items, notes, tables,
 * annexes. Nodes come in reading order; furniture stands at the end.
 */
export const buildTree = (input: TreeInput): TreeNode[] => {
  const builder = startBuilder(input);
  for (let index = 0; index < input.blocks.length; index += 1) {
    const caption = captionAt(input.blocks, index, builder.words);
    if (caption) index += addCaptioned(builder, input.blocks, index, caption);
    else addBlock(builder, input, index);
  }
  flushNotes(builder);
  addFoot(builder, input.document);
  addFurniture(builder, input.document);
  return builder.nodes;
};
