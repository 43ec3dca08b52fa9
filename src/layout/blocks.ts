import type { Column, Figure, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
import type { Line } from './line.ts';
import { isNextNumber, numberOfFirstLine, numberOfLine } from './numbering.ts';
import type { NumberFamily, PrintedNumber } from './printed-number.ts';
import type { TableRegion } from './table-regions/index.ts';

/** Lines that belong together by their geometry: a paragraph, an item, a heading. */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  readonly column: Column;
  /** Distance from the baseline above in leadings; Infinity at the head of a page or column. */
  readonly gapBefore: number;
  readonly number?: PrintedNumber;
}

export type LayoutBlock =
  | TextBlock
  | { readonly kind: 'table'; readonly region: TableRegion }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly page: number };

const TERMINAL = /[.。；;:：!！?？…][”’"'）)」』\]]*$/;
const ENDS_WITH_WORD = /[\p{L}\p{N},，、（(“‘—–-]$/u;

const left = (line: Line): number => line.box[0];

/** Does the line end before its column does, or with the end of a sentence? */
const isShort = (line: Line, column: Column): boolean => line.box[2] < column.right - 2 * line.size;

/** A mark as notes had it in the 1990s: `resolution 48/218. 3/`. */
const STROKE = /\s?(?<!\d)\d{1,3}\/$/;

/** A footnote mark at the end of the line is no part of its sentence. */
const withoutMark = ({ styles, text }: Line): string => {
  const last = styles.at(-1);
  return (last && last.style.rise > 0 ? text.slice(0, last.start).trimEnd() : text).replace(STROKE, '');
};

/** Does the line end a sentence? */
const isTerminal = (line: Line): boolean => TERMINAL.test(withoutMark(line));

const isAll = (line: Line, look: 'bold' | 'italic'): boolean => {
  let weight = 0;
  for (const { start, end, style } of line.styles) if (style[look]) weight += end - start;
  return weight >= line.text.length * 0.85;
};

interface Placed {
  readonly line: Line;
  readonly column: Column;
}

/** What the whole text tells: its leading and size in points, and whether it has any bold or italic letters. */
interface Setting {
  readonly leading: number;
  readonly bodySize: number;
  readonly unstyled: boolean;
}

/** Does a list come next? */
const announces = (line: Line): boolean => /[:：]$/.test(line.text);

/** Without fonts to tell a title from text, a line that ends early ends its block. */
const VERY_SHORT = 0.7;

const isVeryShort = (line: Line, column: Column): boolean =>
  line.box[2] < column.left + VERY_SHORT * (column.right - column.left);

/** A very short line between a full stop and a numbered paragraph is a title. */
const isTitleLike = (line: Line, column: Column, next: Line | undefined): boolean =>
  line.box[2] < column.left + 0.4 * (column.right - column.left) &&
  !isTerminal(line) &&
  next !== undefined &&
  numberOfLine(next) !== undefined;

const inBrackets: ReadonlySet<NumberFamily> = new Set([
  'bracket-letter',
  'bracket-roman',
  'bracket-arabic',
  'bracket-chapter',
]);

interface Draft {
  readonly lines: Line[];
  /** How far each of them begins from the left of its column, in points. */
  readonly offsets: number[];
  /** Of its first line. */
  readonly column: Column;
  /** Of its last line, which may stand in the next column. */
  lastColumn: Column;
  readonly gapBefore: number;
  readonly number?: PrintedNumber;
}

/** Left edge of the text after the printed number, where the first line has one and a gap after it. */
const hangingEdge = (draft: Draft): number | undefined => {
  const [first] = draft.lines;
  if (!first || !draft.number) return undefined;
  return first.edges[draft.number.length];
};

const changesLook = (above: Line, below: Line): boolean =>
  Math.abs(above.size - below.size) > 0.08 * Math.max(above.size, below.size) ||
  (isAll(above, 'bold') !== isAll(below, 'bold') && Math.abs(above.size - below.size) > 0.3);

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

/** Is the line indented just as the block's own first line, and unlike all those between? */
const startsAsBefore = ({ offsets }: Draft, { line, column }: Placed): boolean => {
  const offset = left(line) - column.left;
  return (
    near(offset, offsets[0]!, 0.3 * line.size) && offsets.slice(1).every((other) => offset - other > 1.2 * line.size)
  );
};

/** Lines of one title that stand one below the other about the same middle. */
const isCentredBelow = (above: Line, line: Line, column: Column): boolean => {
  const alike =
    (isAll(above, 'bold') && isAll(line, 'bold')) ||
    (isAll(above, 'italic') && isAll(line, 'italic')) ||
    (above.underlined === true && line.underlined === true);
  const middle = (one: Line): number => (one.box[0] + one.box[2]) / 2;
  const isSetIn = (one: Line): boolean =>
    left(one) > column.left + 2 * one.size && one.box[2] < column.right - one.size;
  return (
    alike &&
    near(middle(above), middle(line), 0.5 * line.size) &&
    (isSetIn(above) || isSetIn(line)) &&
    numberOfLine(line) === undefined &&
    !isTerminal(above)
  );
};

/** `MIGRATORY FISH STOCKS`: as typewriters set titles. */
const isInCapitals = ({ text }: Line): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** A typewriter sets a title flush left and its last line about the middle of all, to the letter. */
const endsTitleInCapitals = ({ lines }: Draft, line: Line, column: Column): boolean => {
  const [start, end] = [Math.min(...lines.map(left)), Math.max(...lines.map(({ box }) => box[2]))];
  return (
    lines.every(isInCapitals) &&
    isInCapitals(line) &&
    left(line) > column.left + 2 * line.size &&
    end < column.right - line.size &&
    near((start + end) / 2, (left(line) + line.box[2]) / 2, 1.2 * line.size) &&
    numberOfLine(line) === undefined &&
    !isTerminal(lines.at(-1)!)
  );
};

/**
 * Does the next number stand below the block's own, and its text below that one's? Addresses and names that fill their
 * lines end no sentence: `1. https://…`, `2. https://…`.
 */
const isNextOfList = (draft: Draft, line: Line): boolean => {
  const edge = hangingEdge(draft);
  const number = edge === undefined ? undefined : numberOfFirstLine(line);
  return (
    edge !== undefined &&
    number !== undefined &&
    isNextNumber(draft.number!, number) &&
    near(left(line), left(draft.lines[0]!), 0.3 * line.size) &&
    near(line.edges[number.length] ?? edge, edge, 0.3 * line.size)
  );
};

/** Does a line on the same page and in the same column start a new block? */
const startsBelow = (
  draft: Draft,
  below: Placed,
  gap: number,
  { unstyled }: Setting,
  next: Line | undefined,
  lastParagraph: number | undefined,
): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = below;
  if (gap > 1.32 || gap < 0.3) return true;
  if (changesLook(above, line)) return true;
  if (isCentredBelow(above, line, column) || endsTitleInCapitals(draft, line, column)) return false;
  if (unstyled && isVeryShort(above, draft.lastColumn)) return true;
  if (unstyled && isTerminal(above) && isTitleLike(line, column, next)) return true;
  const ended = isShort(above, draft.lastColumn) || isTerminal(above);
  if (ended && isAll(above, 'bold') !== isAll(line, 'bold')) return true;
  const bold = isAll(above, 'bold') && isAll(line, 'bold');
  if (isShort(above, column) && !bold && isAll(above, 'italic') !== isAll(line, 'italic')) return true;
  const number = numberOfLine(line);
  const moved = !near(left(line), left(above), 0.5 * line.size);
  // `（3）` may open a line in the middle of a sentence that counts (1), (2), (3).
  const setOff = moved || line.tabs.length > 0;
  if (
    number &&
    (isShort(above, draft.lastColumn) ||
      (ended && (setOff || !inBrackets.has(number.family) || (unstyled && announces(above)))))
  )
    return true;
  if ((number && moved && line.tabs.length > 0) || isNextOfList(draft, line)) return true;
  const hanging = hangingEdge(draft);
  if (hanging !== undefined && near(left(line), hanging, 0.8 * line.size)) return false;
  const shift = left(line) - left(above);
  // `5. Evaluation reports`, further out than `(c) Update on the implementation (for information)` above it.
  if (number && draft.number && shift < -1.2 * line.size && isNextParagraph(line, number, lastParagraph)) return true;
  if (draft.lines.length === 1) {
    // A first line may stand further in (indented) or further out (hanging) than the rest.
    if (shift > 1.2 * line.size) return isShort(above, column) && !draft.number;
    if (shift < -1.2 * line.size) return isShort(above, column) && isTerminal(above);
    return false;
  }
  if (shift > 1.2 * line.size) return isShort(above, column) || isTerminal(above) || startsAsBefore(draft, below);
  return shift < -1.2 * line.size && (ended || number !== undefined);
};

const sameColumn = (a: Column, b: Column): boolean => a === b || (near(a.left, b.left, 1) && near(a.right, b.right, 1));

/** Is the line set in from the one below it, as the first line of a paragraph is? */
const isIndented = ({ line, column }: Placed, following: Placed | undefined): boolean =>
  following !== undefined &&
  following.line.page === line.page &&
  sameColumn(following.column, column) &&
  left(line) - left(following.line) > 1.2 * line.size &&
  numberOfLine(following.line) === undefined;

/** Is the line full, and does the next one begin right below it? Then it is no indented first line. */
const isFlush = ({ line, column }: Placed, following: Placed | undefined): boolean =>
  following !== undefined &&
  following.line.page === line.page &&
  sameColumn(following.column, column) &&
  !isShort(line, column) &&
  near(left(following.line), left(line), 0.5 * line.size);

/** A mark that the end of a full line pushed into the next one, alone there. */
const isLoneMark = (line: Line, above: Line, column: Column): boolean =>
  /^\d{1,3}$/.test(line.text) && line.size < 0.75 * above.size && !isShort(above, column);

/** The very next number before a capital starts a paragraph, though the page before ends without a full stop. */
const isNextParagraph = (line: Line, { family, number, length }: PrintedNumber, last: number | undefined): boolean =>
  family === 'arabic' && last !== undefined && Number(number) === last + 1 && /^\p{Lu}/u.test(line.text.slice(length));

const OPENS = /[(（][^()（）]*$/;
const CLOSES = /^[^()（）]*[)）]/;

/** `(91 Professional, 32` at the end of a page, `General Service)` at the head of the next. */
const isBracketOpen = ({ lines }: Draft, next: Line): boolean =>
  CLOSES.test(next.text) &&
  OPENS.test(
    lines
      .slice(-2)
      .map(({ text }) => text)
      .join(' '),
  );

/** The first part of a line that could have stood in the line above: Chinese lines end before any character. */
const FIRST_WORD = /^[^\s\p{Script=Han}-]+-?/u;

/** Lines that end this much before their column does are not justified, in sizes. */
const RAGGED = 0.5;

/** Texts of fewer lines may be members of a list, the next of which begins the next column. */
const PARAGRAPH_LINES = 3;

/** Where lines are not justified, one may end early because the next word is long: “informed the Special”, “Rapporteur”. */
const hasNoRoomFor = ({ lines, lastColumn: column }: Draft, next: Line): boolean => {
  if (lines.length < PARAGRAPH_LINES) return false;
  const above = lines.at(-1)!;
  const isRagged = lines
    .slice(0, -1)
    .some(
      (line) =>
        line.page === above.page && left(line) > column.left - 1 && line.box[2] < column.right - RAGGED * line.size,
    );
  const word = FIRST_WORD.exec(next.text)?.[0].length ?? 0;
  return isRagged && above.box[2] + next.edges[word]! - left(next) > column.right;
};

/** On one page a text goes on higher up, in the next column, or below what stands across; in leadings. */
const FAR_BELOW = 4;

/** Does the text go on in another column or on another page? */
const goesOn = (
  draft: Draft,
  next: Placed,
  following: Placed | undefined,
  lastParagraph: number | undefined,
): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = next;
  // Text does not go on from a page that is turned to one that is not.
  if (Math.abs(above.size - line.size) > 0.08 * above.size || above.angle !== line.angle) return false;
  const number = numberOfLine(line);
  const short = isShort(above, draft.lastColumn) || isShort(line, column) || number !== undefined;
  if (short && isAll(above, 'bold') !== isAll(line, 'bold')) return false;
  // A numbered title below a numbered one is another, though the one above is all that its column has.
  if (number && draft.number && isAll(above, 'bold') && isAll(line, 'bold')) return false;
  if (isAll(above, 'italic') !== isAll(line, 'italic') && isShort(line, column)) return false;
  if (above.underlined !== line.underlined && isShort(line, column)) return false;
  const end = withoutMark(above);
  const open = ENDS_WITH_WORD.test(end) && !isTerminal(above);
  const midSentence = open && !/[,，]$/.test(end) && !isShort(above, draft.lastColumn);
  const starts = line.tabs.length > 0 || !open || isShort(above, draft.lastColumn) || isIndented(next, following);
  if (number && (starts || isNextParagraph(line, number, lastParagraph))) return false;
  if (!midSentence && (draft.lines.length > 1 ? startsAsBefore(draft, next) : isIndented(next, following)))
    return isFlush(next, following);
  if (open)
    return (
      !isShort(above, draft.lastColumn) ||
      /^[\p{Ll}]/u.test(line.text) ||
      hasNoRoomFor(draft, line) ||
      isBracketOpen(draft, line)
    );
  if (isShort(above, draft.lastColumn)) return false;
  // A full last line that ends a sentence: the next page goes on only where its first line is not indented.
  const offset = left(line) - column.left;
  const usual = left(above) - draft.lastColumn.left;
  return draft.lines.length > 1 && near(offset, usual, 0.8 * line.size);
};

const startDraft = ({ line, column }: Placed, gapBefore: number): Draft => {
  const number = numberOfFirstLine(line);
  return {
    lines: [line],
    offsets: [left(line) - column.left],
    column,
    lastColumn: column,
    gapBefore,
    ...(number ? { number } : {}),
  };
};

const close = (draft: Draft | undefined, blocks: LayoutBlock[]): void => {
  if (!draft) return;
  const { lastColumn: _, offsets: __, ...block } = draft;
  blocks.push({ kind: 'text', ...block });
};

const nextLine = (items: readonly FlowItem[], index: number): Placed | undefined => {
  const next = items[index + 1];
  return next?.kind === 'line' ? next : undefined;
};

/** Gathers lines into blocks. */
const gather = (items: readonly (FlowItem & { readonly page: number })[], setting: Setting): LayoutBlock[] => {
  const blocks: LayoutBlock[] = [];
  let draft: Draft | undefined;
  let lastParagraph: number | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'line') {
      close(draft, blocks);
      draft = undefined;
      blocks.push(
        item.kind === 'table'
          ? { kind: 'table', region: item.region }
          : { kind: 'figure', figure: item.figure, page: item.page },
      );
      continue;
    }
    const { line } = item;
    const above = draft?.lines.at(-1);
    if (draft?.number?.family === 'arabic') lastParagraph = Number(draft.number.number);
    if (!draft || !above) {
      draft = startDraft(item, Number.POSITIVE_INFINITY);
      continue;
    }
    const lone = isLoneMark(line, above, draft.lastColumn);
    const together = above.page === line.page && sameColumn(draft.lastColumn, item.column);
    const expected = setting.leading * Math.max(0.7, Math.min(above.size, line.size) / setting.bodySize);
    const gap = (line.baseline - above.baseline) / expected;
    const following = nextLine(items, index);
    const far = above.page === line.page && gap > FAR_BELOW;
    if (
      !lone &&
      (together
        ? startsBelow(draft, item, gap, setting, following?.line, lastParagraph)
        : far || !goesOn(draft, item, following, lastParagraph))
    ) {
      close(draft, blocks);
      draft = startDraft(item, together ? gap : Number.POSITIVE_INFINITY);
    } else {
      draft.lines.push(line);
      draft.offsets.push(left(line) - item.column.left);
      draft.lastColumn = item.column;
    }
  }
  close(draft, blocks);
  return blocks;
};

/** Blocks of the running text, in reading order over all pages. */
export const findBlocks = ({ pages, leading, bodySize }: LaidOutDocument): LayoutBlock[] => {
  const items = pages.flatMap((page: LaidOutPage) => page.items.map((item) => ({ ...item, page: page.number })));
  const unstyled = !items.some(
    (item) => item.kind === 'line' && item.line.styles.some(({ style }) => style.bold || style.italic),
  );
  return gather(items, { leading, bodySize, unstyled });
};

/** Blocks of the notes at the foot of pages: each starts with a mark; a note may go on over pages. */
export const footBlocks = ({ pages }: LaidOutDocument, startsNote: (line: Line) => boolean): TextBlock[] => {
  const notes: { lines: Line[]; column: Column }[] = [];
  for (const { line, column } of pages.flatMap((page) => page.foot)) {
    const last = notes.at(-1);
    if (!last || startsNote(line)) notes.push({ lines: [line], column });
    else last.lines.push(line);
  }
  return notes.map((note) => ({ kind: 'text', ...note, gapBefore: 1 }));
};
