import { footBlocks, type LaidOutDocument, type LayoutBlock, type Line, type TextBlock } from '../../layout/index.ts';
import { add, type Builder } from '../builder.ts';
import type { TreeNode } from '../node.ts';
import {
  gluedMarkAfter,
  leadingMark,
  makeNote,
  markAfterLost,
  markAgain,
  partByMark,
  partNotes,
  plainMarkAfter,
  startsRaised,
} from './notes.ts';

/** Adds the notes gathered below the heading “Notes”. */
export const flushNotes = (builder: Builder): void => {
  for (const lines of partNotes(builder.noteLines)) {
    const note = makeNote(lines, builder.vocabulary);
    const because = 'below the heading of the notes';
    add(builder, 'footnote', note.composed, { because, ...(note.number ? { number: note.number } : {}) }, note.glyphs);
  }
  builder.noteLines = [];
};

/** Notes are set smaller than the text by this factor at least. */
const SMALLER = 0.93;
const SMALL_NOTE = 'smaller than the text, with its mark raised';
const LARGE_NOTE = 'begins with a raised mark that the text above has';
const BELOW_NOTE = 'below a note of the text, in its letters';

/** `* Parliamentary documents for action`, at the end of a text. */
const STARRED = /^(\*{1,4})\s?(?=\p{L})/u;

const starsOf = (block: LayoutBlock | undefined): string | undefined =>
  block?.kind === 'text' ? STARRED.exec(block.lines[0]!.text)?.[1] : undefined;

/** A note as large as the text: it starts with stars that mark something above it. Stars one below the other are bullets. */
export const isStarredNote = (
  nodes: readonly Pick<TreeNode, 'composed'>[],
  block: TextBlock,
  next: LayoutBlock | undefined,
): boolean => {
  const stars = starsOf(block);
  if (stars === undefined || stars === starsOf(next) || nodes.at(-1)?.composed.text.startsWith(stars)) return false;
  return nodes.some(({ composed }) => composed.marks.some(({ mark }) => mark === stars));
};

/** `ⁱ FAO, 1998, The golden apples`: as large as the text, at the end of a section that has its mark. */
const isMarkedAbove = ({ nodes }: Builder, first: Line): boolean => {
  if (!startsRaised(first)) return false;
  const sign = leadingMark(first);
  return nodes.some(({ type, composed }) => type !== 'footnote' && composed.marks.some(({ mark }) => mark === sign));
};

/**
 * Notes that stand in the text, as those of a box do at its end: smaller than the text, or marked above, each with its mark raised.
 * @returns whether the block was such notes, or the rest of one.
 */
export const addNotesInText = (builder: Builder, block: TextBlock, next: LayoutBlock | undefined): boolean => {
  if (isStarredNote(builder.nodes, block, next)) {
    const { number, composed, glyphs } = makeNote(block.lines, builder.vocabulary);
    add(builder, 'footnote', composed, { number, because: 'starts with the stars that mark something above' }, glyphs);
    return true;
  }
  const [first] = block.lines;
  const last = builder.nodes.at(-1);
  if (!first) return false;
  const isLarge = block.lines.some((line) => line.size > builder.bodySize * SMALLER);
  if (isLarge && !isMarkedAbove(builder, first)) return false;
  const goesOn =
    last?.type === 'footnote' &&
    block.gapBefore < 1.4 &&
    Math.abs(last.composed.lines.at(-1)!.size - first.size) < 0.3 &&
    last.composed.lines.at(-1)!.page === first.page;
  if (!startsRaised(first) && !goesOn) return false;
  for (const lines of partByMark(block.lines)) {
    const whole = goesOn && lines[0] === first && !startsRaised(first) ? [...last.composed.lines, ...lines] : lines;
    if (whole !== lines) builder.nodes.pop();
    const note = makeNote(whole, builder.vocabulary);
    const number = note.number ? { number: note.number } : {};
    add(
      builder,
      'footnote',
      note.composed,
      { because: whole === lines ? (isLarge ? LARGE_NOTE : SMALL_NOTE) : BELOW_NOTE, ...number },
      note.glyphs,
    );
  }
  return true;
};

/** A mark as large as its note, but set higher, stands on a line of its own. */
const LONE_MARK = /^\d{1,3}$/;

/** The marks of notes stand at one edge, within this many points; the lines below them may be set in. */
const EDGE = 6;

/**
 * The number that a line at the foot starts with, where it is the mark of a note: among raised marks another one is a day
 * or the like (`23 February 2025.`) where it stands further in.
 */
const plainMark = (
  line: Line,
  last: number,
  raised: Line | undefined,
  isInText: (mark: string) => boolean,
): string | undefined => {
  const again = raised ? undefined : markAgain(line, last, isInText);
  const mark =
    LONE_MARK.exec(line.text)?.[0] ?? plainMarkAfter(line, last) ?? markAfterLost(line, last, isInText) ?? again;
  const isIn = raised?.page === line.page && line.box[0] - raised.box[0] > EDGE;
  return isIn ? undefined : mark;
};

/** The marks in the text of each page: `page mark`. */
const marksOfPages = ({ nodes }: Builder): ReadonlySet<string> =>
  new Set(
    nodes.flatMap(({ composed: { marks, lines } }) =>
      marks.flatMap(({ mark }) => [...new Set(lines.map(({ page }) => page))].map((page) => `${page} ${mark}`)),
    ),
  );

/** Notes at the foot of pages come after the last block that starts on their page. */
export const addFoot = (builder: Builder, document: LaidOutDocument): void => {
  let last = 0;
  let raised: Line | undefined;
  const inText = marksOfPages(builder);
  const glued = new Map<Line, string>();
  const starts = footBlocks(document, (line) => {
    const isInText = (number: string): boolean => inText.has(`${line.page} ${number}`);
    let mark = leadingMark(line) ?? plainMark(line, last, raised, isInText);
    if (mark === undefined && !raised) {
      mark = gluedMarkAfter(line, last);
      if (mark !== undefined && !isInText(mark)) mark = undefined;
      if (mark !== undefined) glued.set(line, mark);
    }
    last = Number(mark) || last;
    if (startsRaised(line)) raised = line;
    return mark !== undefined;
  });
  for (const block of starts) {
    const note = makeNote(block.lines, builder.vocabulary, glued.get(block.lines[0]!));
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
