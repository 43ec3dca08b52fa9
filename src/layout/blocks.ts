import type { Column, Figure, FlowItem, LaidOutDocument, LaidOutPage } from './laid-out.ts';
import type { Line } from './line.ts';
import { type PrintedNumber, printedNumber } from './numbering.ts';
import type { TableRegion } from './table-regions.ts';

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
const isTerminal = (line: Line): boolean => TERMINAL.test(line.text);

const isAll = (line: Line, look: 'bold' | 'italic'): boolean => {
  let weight = 0;
  for (const { start, end, style } of line.styles) if (style[look]) weight += end - start;
  return weight >= line.text.length * 0.85;
};

interface Placed {
  readonly line: Line;
  readonly column: Column;
}

interface Draft {
  readonly lines: Line[];
  readonly column: Column;
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

/** Does a line on the same page and in the same column start a new block? */
const startsBelow = (draft: Draft, below: Placed, gap: number): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = below;
  if (gap > 1.32 || gap < 0.3) return true;
  if (changesLook(above, line)) return true;
  const ended = isShort(above, draft.column) || isTerminal(above);
  if (ended && isAll(above, 'bold') !== isAll(line, 'bold')) return true;
  if (isShort(above, column) && isAll(above, 'italic') !== isAll(line, 'italic')) return true;
  const number = printedNumber(line.text);
  const moved = !near(left(line), left(above), 0.5 * line.size);
  if (number && (ended || (moved && line.tabs.length > 0))) return true;
  const hanging = hangingEdge(draft);
  if (hanging !== undefined && near(left(line), hanging, 0.8 * line.size)) return false;
  const shift = left(line) - left(above);
  if (draft.lines.length === 1) {
    // A first line may stand further in (indented) or further out (hanging) than the rest.
    if (shift > 1.2 * line.size) return isShort(above, column) && !draft.number;
    if (shift < -1.2 * line.size) return isShort(above, column) && isTerminal(above);
    return false;
  }
  if (shift > 1.2 * line.size) return isShort(above, column) || isTerminal(above);
  return shift < -1.2 * line.size && (ended || number !== undefined);
};

/** Does the text go on in another column or on another page? */
const goesOn = (draft: Draft, next: Placed): boolean => {
  const above = draft.lines.at(-1)!;
  const { line, column } = next;
  if (Math.abs(above.size - line.size) > 0.08 * above.size) return false;
  if (isAll(above, 'bold') !== isAll(line, 'bold') && (isShort(above, draft.column) || isShort(line, column)))
    return false;
  const number = printedNumber(line.text);
  const open = ENDS_WITH_WORD.test(above.text) && !isTerminal(above);
  if (number && (line.tabs.length > 0 || !open || isShort(above, draft.column))) return false;
  if (open) return !isShort(above, draft.column) || /^[\p{Ll}]/u.test(line.text);
  if (isShort(above, draft.column)) return false;
  // A full last line that ends a sentence: the next page goes on only where its first line is not indented.
  const offset = left(line) - column.left;
  const usual = left(above) - draft.column.left;
  return draft.lines.length > 1 && near(offset, usual, 0.8 * line.size);
};

const startDraft = ({ line, column }: Placed, gapBefore: number): Draft => {
  const number = printedNumber(line.text);
  return { lines: [line], column, gapBefore, ...(number ? { number } : {}) };
};

const close = (draft: Draft | undefined, blocks: LayoutBlock[]): void => {
  if (draft) blocks.push({ kind: 'text', ...draft });
};

const sameColumn = (a: Column, b: Column): boolean => a === b || (near(a.left, b.left, 1) && near(a.right, b.right, 1));

/** Gathers lines into blocks; `leading` in points turns distances into leadings. */
const gather = (
  items: readonly (FlowItem & { readonly page: number })[],
  leading: number,
  bodySize: number,
): LayoutBlock[] => {
  const blocks: LayoutBlock[] = [];
  let draft: Draft | undefined;
  for (const item of items) {
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
    if (!draft || !above) {
      draft = startDraft(item, Number.POSITIVE_INFINITY);
      continue;
    }
    const together = above.page === line.page && sameColumn(draft.column, item.column);
    const expected = leading * Math.max(0.7, Math.min(above.size, line.size) / bodySize);
    const gap = (line.baseline - above.baseline) / expected;
    if (together ? startsBelow(draft, item, gap) : !goesOn(draft, item)) {
      close(draft, blocks);
      draft = startDraft(item, together ? gap : Number.POSITIVE_INFINITY);
    } else draft.lines.push(line);
  }
  close(draft, blocks);
  return blocks;
};

/** Blocks of the running text, in reading order over all pages. */
export const findBlocks = ({ pages, leading, bodySize }: LaidOutDocument): LayoutBlock[] =>
  gather(
    pages.flatMap((page: LaidOutPage) => page.items.map((item) => ({ ...item, page: page.number }))),
    leading,
    bodySize,
  );

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
