import type { Block } from '../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from './check.ts';
import { atBlock, atText } from './places.ts';

/** Marks of tables and title pages (a, *) have their notes elsewhere. */
const NUMBER = /^\d{1,3}$/;

interface Mark {
  readonly mark: string;
  readonly block: Block;
  readonly offset: number;
  readonly note: string | undefined;
}

const marksIn = (blocks: readonly Block[]): Mark[] =>
  blocks.flatMap((block) =>
    (block.anchors ?? []).flatMap(({ mark, offset, note }) =>
      mark !== undefined && NUMBER.test(mark) ? [{ mark, block, offset, note }] : [],
    ),
  );

/** With fewer than these the marks may be something else that we took for marks, or the notes for notes. */
const ENOUGH = 3;

const shared = (sure: boolean): Pick<FindingDraft, 'verdict' | 'severity' | 'doubt' | 'confidence'> =>
  sure
    ? { verdict: 'conflict', severity: 'warning', doubt: 'cannot tell', confidence: 0.75 }
    : { verdict: 'cannot-tell', severity: 'info', confidence: 0.4 };

const withoutNote = ({ mark, block, offset }: Mark, sure: boolean): FindingDraft => ({
  ...shared(sure),
  message: {
    en: `Footnote mark ${mark} has no note.`,
    zh: `注码${mark}没有对应的脚注。`,
  },
  evidence: [{ ...atText(block, Math.max(0, offset - 30), offset) }],
});

const withoutMark = (note: Block, sure: boolean): FindingDraft => ({
  ...shared(sure),
  message: {
    en: `Footnote ${note.number} has no mark in the text.`,
    zh: `脚注${note.number}在正文中没有注码。`,
  },
  evidence: [atBlock(note)],
});

const run = ({ blocks, tables }: CheckedRecord): FindingDraft[] => {
  const marks = marksIn(blocks);
  const notes = blocks.filter(({ type, number }) => type === 'footnote' && NUMBER.test(number ?? ''));
  const numbers = new Set(notes.map(({ number }) => number));
  const inTables = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes ?? [])));
  const marked = new Set([...marks.map(({ mark }) => mark), ...inTables]);
  const together = marks.filter(({ mark }) => numbers.has(mark)).length;
  const orphans = marks.filter(({ mark, note }) => note === undefined && !numbers.has(mark));
  const unmarked = notes.filter(({ number }) => !marked.has(number!));
  const sure = together >= ENOUGH && (orphans.length + unmarked.length) * 3 <= together;
  return [...orphans.map((mark) => withoutNote(mark, sure)), ...unmarked.map((note) => withoutMark(note, sure))];
};

export const footnoteMarks: Check = {
  name: 'footnote-marks',
  rule: {
    en: 'Every footnote mark has its note, and every note its mark.',
    zh: '每个注码都应有脚注，每条脚注都应有注码。',
  },
  source: 'United Nations Editorial Manual, footnotes; a note lost in layout leaves its mark behind',
  needs: ['footnote', 'anchors'],
  run,
};
