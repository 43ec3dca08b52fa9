import { footBlocks, type LaidOutDocument } from '../layout/index.ts';
import { add, type Builder } from './builder.ts';
import type { TreeNode } from './node.ts';
import { leadingMark, makeNote, partNotes } from './notes.ts';

/** Adds the notes gathered below the heading “Notes”. */
export const flushNotes = (builder: Builder): void => {
  for (const lines of partNotes(builder.noteLines)) {
    const note = makeNote(lines, builder.vocabulary);
    const because = 'below the heading of the notes';
    add(builder, 'footnote', note.composed, { because, ...(note.number ? { number: note.number } : {}) }, note.glyphs);
  }
  builder.noteLines = [];
};

/** Notes at the foot of pages come after the last block that starts on their page. */
export const addFoot = (builder: Builder, document: LaidOutDocument): void => {
  const starts = footBlocks(document, (line) => leadingMark(line) !== undefined);
  for (const block of starts) {
    const note = makeNote(block.lines, builder.vocabulary);
    const node: TreeNode = {
      type: 'footnote',
      because: 'at the foot of its column: below a short rule, or smaller than the text with a mark',
      composed: note.composed,
      glyphs: note.glyphs,
      ...(note.number ? { number: note.number } : {}),
    };
    const page = block.lines[0]!.page;
    const after = builder.nodes.findIndex((other) => (other.composed.lines[0]?.page ?? 0) > page);
    builder.nodes.splice(after < 0 ? builder.nodes.length : after, 0, node);
  }
};
