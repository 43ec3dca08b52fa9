import type { PageInRegions } from '../regions.ts';
import type { SegmentedPage } from '../segments/segmented-page.ts';
import { findGutter, shareInColumns } from './find-gutter.ts';
import { mirroredGutter } from './short-columns.ts';

/** Heights of rules, perhaps in pieces, that cross most of the page. */
export const rulesAcross = (page: SegmentedPage): number[] => {
  const lengths = new Map<number, number>();
  for (const rule of page.rules) {
    if (rule.orientation !== 'horizontal') continue;
    const height = Math.round(rule.position);
    lengths.set(height, (lengths.get(height) ?? 0) + rule.end - rule.start);
  }
  return [...lengths].filter(([, length]) => length > page.width * 0.7).map(([height]) => height);
};

/** Share of the text, and of each page's lines, that stand in columns where a document is set in columns. */
const IN_COLUMNS = 0.5;

/** The gutter of a document that is set in columns; a list in two columns on a page or two makes none. */
export const commonGutter = (pages: readonly PageInRegions[]): number | undefined => {
  let all = 0;
  let inColumns = 0;
  const gutters: number[] = [];
  const texts = pages.map(({ page, text }) => ({ text, width: page.width, separators: rulesAcross(page) }));
  for (const { text, width, separators } of texts) {
    all += text.length;
    const gutter = findGutter(text, width, separators);
    if (gutter === undefined || shareInColumns(text, gutter, separators) <= IN_COLUMNS) continue;
    inColumns += text.length;
    gutters.push(gutter);
  }
  if (gutters.length === 0 || inColumns < all * IN_COLUMNS) return mirroredGutter(texts);
  return gutters.toSorted((a, b) => a - b)[Math.floor(gutters.length / 2)];
};
