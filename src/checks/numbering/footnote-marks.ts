import type { Block } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { atBlock, atText } from '../places.ts';

/** Marks of tables and title pages (a, *) have their notes elsewhere. */
const NUMBER = /^\d{1,3}$/;

interface Mark {
  readonly number: number;
  readonly block: Block;
  readonly offset: number;
}

const marksIn = (blocks: readonly Block[]): Mark[] =>
  blocks.flatMap((block) =>
    (block.anchors ?? []).flatMap(({ mark, offset }) =>
      mark !== undefined && NUMBER.test(mark) ? [{ number: Number(mark), block, offset }] : [],
    ),
  );

/**
 * Does a number stand in its place among those around it? A stray superscript (m², a note of a table) does not.
 * @param numbers as printed, in order
 */
const isInSequence = (numbers: readonly number[], at: number): boolean => {
  const [before, here, after] = [numbers[at - 1], numbers[at]!, numbers[at + 1]];
  if (before === undefined && after === undefined) return false;
  return (before ?? 0) === here - 1 && (after ?? here + 1) === here + 1;
};

/** Behind a unit stands a power: 30 km², 12 m³. */
const UNIT = /(?<!\p{L})[kcm]?m$/u;

/** What a mark of a note stands behind: the end of a clause, Chinese, a word. */
const CLAUSE = /[.,;:)”’。，；：）、]$|\p{Script=Han}$|\p{L}{4}$/u;

/** The one mark without a note, of any number, where all others have theirs. */
const isLoneAfterClause = ({ block, offset }: Mark, orphans: readonly Mark[], noted: number): boolean =>
  orphans.length === 1 && noted > 1 && CLAUSE.test(block.text.slice(0, offset));

const judged = (sure: boolean): Pick<FindingDraft, 'verdict' | 'severity' | 'doubt' | 'confidence'> =>
  sure
    ? { verdict: 'conflict', severity: 'warning', doubt: 'cannot tell', confidence: 0.75 }
    : { verdict: 'cannot-tell', severity: 'info', confidence: 0.4 };

const withoutNote = ({ number, block, offset }: Mark, sure: boolean): FindingDraft => ({
  ...judged(sure),
  message: { en: `Footnote mark ${number} has no note.`, zh: `注码${number}没有对应的脚注。` },
  evidence: [atText(block, Math.max(0, offset - 30), offset)],
});

const withoutMark = (note: Block, sure: boolean): FindingDraft => ({
  ...judged(sure),
  message: {
    en: `Footnote ${note.number} has no mark in the text.`,
    zh: `脚注${note.number}在正文中没有注码。`,
  },
  evidence: [atBlock(note)],
});

const run = ({ blocks, tables }: CheckedRecord): FindingDraft[] => {
  const marks = marksIn(blocks);
  const notes = blocks.filter(({ type, number }) => type === 'footnote' && NUMBER.test(number ?? ''));
  const noted = new Set(notes.map(({ number }) => Number(number)));
  const inTables = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.notes ?? [])));
  const marked = new Set([...marks.map(({ number }) => number), ...inTables.map(Number)]);
  const marksInOrder = marks.map(({ number }) => number);
  const notesInOrder = notes.map(({ number }) => Number(number));
  const lost = marks.filter(
    ({ number, block, offset }) => !noted.has(number) && !UNIT.test(block.text.slice(0, offset)),
  );
  const orphans = marks.flatMap((mark, at) =>
    !lost.includes(mark)
      ? []
      : [
          withoutNote(
            mark,
            noted.size > 0 && (isInSequence(marksInOrder, at) || isLoneAfterClause(mark, lost, noted.size)),
          ),
        ],
  );
  const unmarked = notes.flatMap((note, at) =>
    marked.has(Number(note.number)) ? [] : [withoutMark(note, marks.length > 1 && isInSequence(notesInOrder, at))],
  );
  // Where many do not match, it is our reading of the marks that fails.
  const matched = marks.filter(({ number }) => noted.has(number)).length;
  return orphans.length + unmarked.length <= Math.max(1, matched / 3) ? [...orphans, ...unmarked] : [];
};

export const footnoteMarks: Check = {
  name: 'footnote-marks',
  rule: {
    en: 'Every footnote mark has its note, and every note its mark.',
    zh: '每个注码都应有脚注，每条脚注都应有注码。',
  },
  source: 'United Nations Editorial Manual, footnotes; a note lost in layout leaves its mark behind',
  examples: {
    en: [
      {
        text: '1.\tFirst\n1\n point.\n2.\tSecond\n2\n point.\n3.\tThird\n3\n point.\n\nNotes\n1 A/58/165.\n2 A/58/166.',
        verdict: 'conflict',
      },
      {
        text: '1.\tFirst\n1\n point.\n2.\tSecond\n2\n point.\n\nNotes\n1 A/58/165.\n2 A/58/166.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t第一点\n1\n 已说明。\n2．\t第二点\n2\n 已说明。\n3．\t第三点\n3\n 已说明。\n\n注\n1 A/58/165。\n2 A/58/166。',
        verdict: 'conflict',
      },
      {
        text: '1．\t第一点\n1\n 已说明。\n2．\t第二点\n2\n 已说明。\n\n注\n1 A/58/165。\n2 A/58/166。',
        verdict: 'none',
      },
    ],
  },
  needs: ['footnote', 'anchors'],
  run,
};
