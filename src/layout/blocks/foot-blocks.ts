import type { Column, LaidOutDocument } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import type { TextBlock } from './block.ts';

/** Blocks of the notes at the foot of pages: each starts with a mark; a note may go on over pages. */
export const footBlocks = ({ pages }: LaidOutDocument, startsNote: (line: Line) => boolean): TextBlock[] => {
  const notes: { lines: Line[]; column: Column }[] = [];
  for (const { line, column } of pages.flatMap((page) => page.foot)) {
    const last = notes.at(-1);
    // The first line is asked, too: it tells which mark comes next.
    const starts = startsNote(line);
    if (!last || starts) notes.push({ lines: [line], column });
    else last.lines.push(line);
  }
  return notes.map((note) => ({ kind: 'text', ...note, gapBefore: 1 }));
};
