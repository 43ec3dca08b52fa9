import type { Line, TextBlock } from '../layout/index.ts';

const LEADERS = /(?:\.\s?){4,}|…{2,}|(?:·\s?){4,}/;
const PAGE_AT_END = /\s\d{1,4}$/;
const COLUMN_HEADS =
  /^(?:chapter|section|paragraphs?|page|章次?|节次?|段次|页次)(?:\s+(?:chapter|section|paragraphs?|page|章次?|段次|页次))*$/i;

/** An entry of a contents page: dotted leaders, or a page number set off at the end. */
export const isContentsLine = (line: Line): boolean =>
  LEADERS.test(line.text) || COLUMN_HEADS.test(line.text) || (PAGE_AT_END.test(line.text) && line.tabs.length > 0);

export const isContentsBlock = (block: TextBlock): boolean =>
  block.lines.filter(isContentsLine).length * 2 >= block.lines.length;
