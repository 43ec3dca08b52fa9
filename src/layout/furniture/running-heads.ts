import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';
import { CAPTION } from '../table-regions/captions.ts';
import { hasFurnitureForm } from './furniture-forms.ts';

/** Share of the page's height at its head in which running matter stands. */
export const HEAD = 0.13;

/** Years, of budgets too (`2011/12`), have the form of page numbers, but stand in heads of tables. */
export const YEARS = /^(?:19|20)\d\d(?:\/(?:\d\d){1,2})?$/;

/** A segment that is no text, with what it was known by, in words. */
export interface Known {
  readonly segment: Segment;
  readonly because: string;
}

/** Rows of segments, from the head of the page down or from its foot up. */
export const rowsFromEdge = (segments: readonly Segment[], fromTop: boolean): Segment[][] => {
  const rows: Segment[][] = [];
  const sorted = segments.toSorted((a, b) => (fromTop ? a.baseline - b.baseline : b.baseline - a.baseline));
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(segment.baseline - row[0]!.baseline) < 3) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
};

/** Is there a rule across most of the text between these heights? It ends the running head. */
export const ruleBetween = (page: PageSegments, top: number, bottom: number): boolean => {
  const length = page.rules
    .filter((rule) => rule.orientation === 'horizontal' && rule.position > top && rule.position < bottom)
    .reduce((sum, rule) => sum + rule.end - rule.start, 0);
  return length > page.width * 0.55;
};

/** Rows of one head of a table are no further apart than this, in letter sizes, nor is it from the rows below it. */
const HEAD_LEADING = 2.6;

export const isClose = (upper: Segment, lower: Segment): boolean =>
  lower.baseline - upper.baseline < HEAD_LEADING * lower.size;

/** Height of the rule below a running head: the lowest one near the head of the page that spans the text. */
const headRule = (page: PageSegments): number | undefined => {
  const rules = page.rules.filter((rule) => rule.orientation === 'horizontal' && rule.position < page.height * HEAD);
  const heights = [...new Set(rules.map((rule) => Math.round(rule.position)))].toSorted((a, b) => a - b);
  return heights.find((height) => ruleBetween(page, height - 1.6, height + 1.6));
};

/** An underlined title at the head of a page has its rule this close, in letter sizes; a running head has it further down. */
const UNDER = 0.25;

const isUnderline = (height: number, above: readonly Segment[]): boolean => {
  const last = above.reduce((lowest, segment) => Math.max(lowest, segment.baseline), 0);
  return above.some(
    ({ baseline, size, text }) => baseline === last && !hasFurnitureForm(text) && height - last < UNDER * size,
  );
};

/** More texts than this beside each other are the head of a table. */
const MOST_IN_HEAD = 3;

/**
 * Does a segment stand among the titles of a table's columns: in a row of so many texts, or close to one? A table over many
 * pages has them on most of these.
 */
export const isAmongTitles = (segment: Segment, { segments }: PageSegments): boolean => {
  const near = segments.filter((other) => Math.abs(other.baseline - segment.baseline) < HEAD_LEADING * segment.size);
  return rowsFromEdge(near, true).some((row) => row.length > MOST_IN_HEAD);
};

/** The titles of columns stand apart from the symbol of the document above them. */
const isHeadOfTable = (rows: readonly Segment[][]): boolean => {
  let index = rows.length - 1;
  const isRow = (row: readonly Segment[]): boolean =>
    row.some((segment) => segment.artifact || (hasFurnitureForm(segment.text) && !YEARS.test(segment.text)));
  while (index > 0 && !isRow(rows[index]!) && isClose(rows[index - 1]![0]!, rows[index]![0]!)) index -= 1;
  return rows.length > 1 && !isRow(rows[index]!) && rows.slice(index).some((row) => row.length > 1);
};

/** So many pages have the rule below their running heads at one height. */
const SAME_HEIGHT = 3;

/** Heights at which page after page has a rule near its head: the row over it is the running head, whatever it says. */
export const headRuleHeights = (pages: readonly PageSegments[]): ReadonlySet<number> => {
  const counts = new Map<number, number>();
  for (const height of pages.map(headRule)) if (height !== undefined) counts.set(height, (counts.get(height) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SAME_HEIGHT).map(([height]) => height));
};

/**
 * A title and a symbol side by side over a rule across the page, or one row of words over a rule that stands as high on
 * other pages, at one of these `heights`: a running head, though its words stand only here. Budget sections have the part on the left pages and the
 * section on the right ones.
 */
export const aboveHeadRule = (page: PageSegments, heights: ReadonlySet<number>): Known[] => {
  const height = headRule(page);
  if (height === undefined) return [];
  const above = page.segments.filter((segment) => segment.baseline < height);
  if (isUnderline(height, above)) return [];
  const rows = rowsFromEdge(above, true);
  const hasForm = above.some((segment) => segment.artifact || hasFurnitureForm(segment.text));
  if (!hasForm && !(rows.length === 1 && heights.has(height))) return [];
  if (rows.some((row) => row.length > MOST_IN_HEAD) || isHeadOfTable(rows)) return [];
  // The rule may be a table's that begins the page.
  if (above.some(({ text }) => CAPTION.test(text))) return [];
  // The first rule may be that of a table whose upper titles stand below the running head.
  const isTitle = (segment: Segment): boolean => !hasFurnitureForm(segment.text) && isAmongTitles(segment, page);
  return above
    .filter((segment) => segment.artifact || !isTitle(segment))
    .map((segment) => ({ segment, because: 'above the rule of the running head' }));
};
