import type { Segment } from '../segments/segment.ts';
import { findContentsRows } from './contents-rows.ts';

/** Segments of one baseline, left to right. */
export interface TextRow {
  readonly baseline: number;
  readonly segments: readonly Segment[];
  /** Is it a line of a contents page? */
  readonly contents: boolean;
}

/** A stretch of a segment's text without spaces; UTF-16 offsets, end exclusive; points. */
export interface Word {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** Baselines closer than this share of the letter size are one. */
const SAME = 0.3;

/** Gathers segments of a page into rows of one baseline each, top first. */
export const findTextRows = (segments: readonly Segment[]): TextRow[] => {
  const rows: { baseline: number; segments: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    if (last && segment.baseline - last.baseline <= SAME * Math.min(segment.size, last.segments[0]!.size))
      last.segments.push(segment);
    else rows.push({ baseline: segment.baseline, segments: [segment] });
  }
  for (const row of rows) row.segments.sort((a, b) => a.box[0] - b.box[0]);
  const contents = findContentsRows(rows, looksNumeric);
  return rows.map((row) => ({ ...row, contents: contents.has(row) }));
};

/** The words of a segment, left to right. */
export const wordsOf = (segment: Segment): Word[] => {
  const words: Word[] = [];
  let start = 0;
  const { text, edges } = segment;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && text.charCodeAt(i) !== 0x20) continue;
    // The edge of the space is where the word before it ends.
    if (i > start) words.push({ segment, start, end: i, left: edges[start]!, right: edges[i]! });
    start = i + 1;
  }
  return words;
};

const HANGING =
  /^(?:[(（]?(?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,5}|[一二三四五六七八九十]{1,3})[.)）．、]|\d{1,3}[A-Z]?\.\d{1,3}\.?|\d{1,3}\/|[•▪●◦‣–—*-])$/;

/** Is this text only the printed number or bullet of a paragraph, item or heading? `16.22`, `(a)`, `IV.`, `•`, `6/` */
export const isPrintedNumber = (text: string): boolean => HANGING.test(text);

/** How many cells does the row seem to have? A printed number and its text are one, a line of contents none. */
export const countCells = (row: TextRow): number => {
  if (row.contents) return 0;
  const [first] = row.segments;
  const count = row.segments.length;
  return count > 1 && first && isPrintedNumber(first.text) ? count - 1 : count;
};

/** Rows of points lead the eye from a stub to its amounts: `Posts . . . . . .` */
export const LEADERS = /(?:[.·…‥]\s?){4,}$/;

const NUMBER =
  /^[(（[]?\s?[-−–+]?\s?(?:US\$|\$|€|£|¥)?\s?\d{1,3}(?:[\u0020\u00a0\u2000-\u200a\u202f,]?\d{3})*(?:[.,]\d{1,4})?\s?(?:%|per cent)?\s?[)）\]]?(?:\s?[a-z*])?$/;
const NIL = /^(?:[-–—−－]{1,3}|\.{2,3}|…|无|零)$/;

/** Does the text look like an amount or a mark for none? `41 945.0`, `(14.9)`, `$1,035,000`, `–` */
export const looksNumeric = (text: string): boolean => NUMBER.test(text) || NIL.test(text);

/** Years, and the numbers of columns, stand in heads: `2025`, `2024/25`, `(3)`. */
const IN_HEAD = /^(?:(?:19|20)\d\d(?:[-–/]\d{2,4})?|[(（]\d{1,2}[)）])$/;

/** Does the row state amounts beside its stub? */
export const statesAmounts = ({ segments }: Pick<TextRow, 'segments'>): boolean =>
  segments.slice(1).some(({ text }) => looksNumeric(text) && !IN_HEAD.test(text));

const TYPED_MARK = /^[a-z]\/\s/;

/** Does a lone line begin with the mark of a note: `ᵃ Funded under…`, `a/ Funded under…`? */
export const startsNote = ({ segments }: Pick<TextRow, 'segments'>): boolean => {
  const [segment, ...others] = segments;
  const [first] = segment!.styles;
  if (others.length > 0 || !first) return false;
  const raised = first.style.rise > 0.5 && first.end <= 3 && first.end < segment!.text.length;
  return raised || TYPED_MARK.test(segment!.text);
};
