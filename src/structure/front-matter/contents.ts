import type { Column, LayoutBlock, Line, TextBlock } from '../../layout/index.ts';
import { lookOf } from '../look.ts';
import type { Words } from '../words/words.ts';

const LEADERS = /(?:\.\s?){4,}|…{2,}|(?:·\s?){4,}/;
/** A page, or the paragraphs `7 - 27` and perhaps the page. */
const PAGE_AT_END = /\s\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s+\d{1,4})?$/;
const COLUMN_HEADS =
  /^(?:chapter|section|paragraphs?|page|章次?|节次?|段次|页次)(?:\s+(?:chapter|section|paragraphs?|page|章次?|段次|页次))*$/i;

/** Entries without a page number, or with one only in their last line, stand between others: no more than these. */
const MOST_BETWEEN = 3;

/** An entry of a contents page: dotted leaders, or a page number set off at the end. */
const isContentsLine = (line: Line): boolean =>
  LEADERS.test(line.text) || COLUMN_HEADS.test(line.text) || (PAGE_AT_END.test(line.text) && line.tabs.length > 0);

const isEntry = ({ lines }: TextBlock): boolean =>
  LEADERS.test(lines.at(-1)!.text) || lines.filter(isContentsLine).length * 2 >= lines.length;

/** What stands out from the text is a heading of it, not an entry. */
const standsOut = (block: TextBlock, bodySize: number): boolean => {
  const look = lookOf(block);
  return look.bold && look.size > bodySize * 1.05;
};

/** A line that goes further than this share of its column without a page number goes on in the next one. */
const FULL = 0.55;

/** Does the entry that ends with this line go on? Its page number is still to come. */
export const isOpenEntry = (line: Line, { left, right }: Column): boolean =>
  !isContentsLine(line) && !PAGE_AT_END.test(line.text) && line.box[2] > left + FULL * (right - left);

/** How many blocks after the heading of a contents page belong to it; entries may go on over pages. */
const entriesAfter = (blocks: readonly LayoutBlock[], heading: number, bodySize: number): number => {
  let last = heading;
  for (let i = heading + 1; i < blocks.length && i - last <= MOST_BETWEEN + 1; i += 1) {
    const block = blocks[i]!;
    if (block.kind !== 'text') break;
    if (isEntry(block)) last = i;
    else if (standsOut(block, bodySize)) break;
  }
  return last - heading;
};

/** `CONTENTS` alone, or with the heads of its columns after it or below it. */
export const isContentsStart = ({ lines }: TextBlock, { contents }: Words): boolean => {
  if (lines.length > 2) return false;
  const [first, ...rest] = lines.flatMap((line) => line.segments.map(({ text }) => text.trim()));
  return contents.test(first!) && rest.every((text) => COLUMN_HEADS.test(text));
};

/** The lines of each entry of a block: an entry ends with its page number, or before the next annex of a list. */
export const entryLines = (block: TextBlock, { annexEntry }: Words): Line[][] => {
  const entries: Line[][] = [[]];
  for (const line of block.lines) {
    if (annexEntry.test(line.text)) entries.push([]);
    entries.at(-1)!.push(line);
    if (isContentsLine(line)) entries.push([]);
  }
  return entries.filter((lines) => lines.length > 0);
};

/** No line of a text ends with leaders and a page number. */
const hasLeaders = ({ lines }: TextBlock): boolean => /(?:\.\s?){5,}\s?\d{1,4}$/.test(lines.at(-1)!.text);

/** Blocks that end with leaders, and what stands between two of them on one page: first lines of entries, mostly. */
const withLeaders = (blocks: readonly LayoutBlock[]): LayoutBlock[] => {
  const ends = blocks.flatMap((block, index) => (block.kind === 'text' && hasLeaders(block) ? index : []));
  return ends.flatMap((end, i) => {
    const next = ends[i + 1] ?? end;
    const between = blocks.slice(end + 1, next);
    const [first, last] = [blocks[end], blocks[next]] as TextBlock[];
    const together = first!.lines[0]!.page === last!.lines[0]!.page && between.length <= MOST_BETWEEN;
    return together && between.every(({ kind }) => kind === 'text') ? [first!, ...between] : [first!];
  });
};

const pageOf = (block: LayoutBlock): number | undefined => (block.kind === 'text' ? block.lines[0]!.page : undefined);

/** A paragraph has so many lines; entries without page numbers have fewer. */
const PARAGRAPH = 4;

/** A numbered title that stands out opens the text. */
const opensText = (block: TextBlock, bodySize: number): boolean =>
  block.lines.length >= PARAGRAPH || (block.number?.family === 'roman' && standsOut(block, bodySize));

/**
 * “Annexes” below the entries, and the list that it heads to the end of the page: annexes that are published elsewhere have
 * no page numbers.
 */
const annexesBelow = (
  blocks: readonly LayoutBlock[],
  last: number,
  { annexList }: Words,
  bodySize: number,
): LayoutBlock[] => {
  const page = pageOf(blocks[last]!);
  const [head, ...rest] = blocks.slice(last + 1);
  if (head?.kind !== 'text' || pageOf(head) !== page || !annexList.test(head.lines[0]!.text)) return [];
  const end = rest.findIndex((block) => block.kind !== 'text' || pageOf(block) !== page || opensText(block, bodySize));
  return [head, ...rest.slice(0, end < 0 ? rest.length : end)];
};

/** The blocks of the contents pages, without their heading. */
export const contentsEntries = (blocks: readonly LayoutBlock[], words: Words, bodySize: number): Set<LayoutBlock> => {
  const entries = new Set<LayoutBlock>(withLeaders(blocks));
  blocks.forEach((block, index) => {
    if (block.kind !== 'text' || !isContentsStart(block, words)) return;
    const last = index + entriesAfter(blocks, index, bodySize);
    for (const entry of blocks.slice(index + 1, last + 1)) entries.add(entry);
    if (last > index) for (const entry of annexesBelow(blocks, last, words, bodySize)) entries.add(entry);
  });
  return entries;
};
