import { standsApart } from './apart.ts';
import { isFootRule } from './foot.ts';
import { hasFurnitureForm, isCertainFurniture } from './furniture-forms.ts';
import type { PageSegments } from './page-segments.ts';
import type { Segment } from './segment.ts';

/** Share of the page's height at its head and foot in which running matter stands. */
const HEAD = 0.13;
const FOOT = 0.86;
/** Matter known by repetition alone must stand closer to the edge: a table's heading is repeated too. */
const REPEATED_HEAD = 0.1;
const REPEATED_FOOT = 0.915;

/** Years have the form of page numbers, but stand in heads of tables. */
const YEARS = /^(?:19|20)\d\d$/;

interface Known {
  readonly segment: Segment;
  readonly because: string;
}

const MARKED = 'marked as an artifact by the producer';
const OF_FORM = 'form of a page number, symbol, job number or the like at the edge of the page';
const repeated = (times: number): string => `the same words at this height on ${times} pages`;

const isKnown = (one: { segment: Segment; because: string | undefined }): one is Known => one.because !== undefined;

/** Digits count: text that is alike but for its numbers is text, and page numbers have forms of their own. */
const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const place = (segment: Segment): string => `${Math.round(segment.baseline / 6)}`;
const isHead = (segment: Segment, page: PageSegments): boolean => segment.baseline < page.height * HEAD;
const isFoot = (segment: Segment, page: PageSegments): boolean => segment.baseline > page.height * FOOT;

/** How many pages have these words at this height. */
const countRepeats = (pages: readonly PageSegments[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set<string>();
    for (const segment of page.segments)
      if (isHead(segment, page) || isFoot(segment, page)) keys.add(`${place(segment)} ${wordsOf(segment.text)}`);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Right below the rule of notes stands the rest of a note of the page before, however often notes end so. */
const isUnderNoteRule = (segment: Segment, page: PageSegments): boolean =>
  page.rules.some(
    (rule) =>
      isFootRule(rule, segment.box[0]) &&
      rule.position < segment.baseline &&
      rule.position > segment.baseline - 3 * segment.size,
  );

const rowsFromEdge = (segments: readonly Segment[], fromTop: boolean): Segment[][] => {
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
const ruleBetween = (page: PageSegments, top: number, bottom: number): boolean => {
  const length = page.rules
    .filter((rule) => rule.orientation === 'horizontal' && rule.position > top && rule.position < bottom)
    .reduce((sum, rule) => sum + rule.end - rule.start, 0);
  return length > page.width * 0.55;
};

const isRunning = (segment: Segment, page: PageSegments, side: 1 | -1): boolean =>
  hasFurnitureForm(segment.text) && (isCertainFurniture(segment.text) || standsApart(segment, page, side));

const atEdge = (
  page: PageSegments,
  fromTop: boolean,
  repeats: ReadonlyMap<string, number>,
  pageCount: number,
): Known[] => {
  const found: Known[] = [];
  const enough = Math.min(3, Math.max(2, Math.ceil(pageCount / 4)));
  const timesOf = (segment: Segment): number => repeats.get(`${place(segment)} ${wordsOf(segment.text)}`) ?? 0;
  const reason = (segment: Segment): string | undefined => {
    if (segment.artifact) return MARKED;
    if (isRunning(segment, page, fromTop ? 1 : -1)) return OF_FORM;
    const close = fromTop
      ? segment.baseline < page.height * REPEATED_HEAD
      : segment.baseline > page.height * REPEATED_FOOT;
    const times = timesOf(segment);
    // A note may end with the words of another; a running foot stands apart.
    const isRepeated = (other: Segment): boolean => timesOf(other) >= enough;
    const apart = fromTop || (standsApart(segment, page, -1, isRepeated) && !isUnderNoteRule(segment, page));
    return close && times >= enough && apart ? repeated(times) : undefined;
  };
  let previous: Segment[] | undefined;
  const zone = page.segments.filter((segment) => (fromTop ? isHead(segment, page) : isFoot(segment, page)));
  for (const row of rowsFromEdge(zone, fromTop)) {
    if (fromTop && previous && ruleBetween(page, previous[0]!.baseline, row[0]!.box[1])) break;
    const known = row.map((segment) => ({ segment, because: reason(segment) }));
    if (!known.every(isKnown)) break;
    found.push(...known);
    previous = row;
  }
  return fromTop ? found.slice(0, found.length - countInHead(page, found)) : found;
};

/** Rows of one head of a table are no further apart than this, in letter sizes, nor is it from the rows below it. */
const HEAD_LEADING = 2.6;

const isClose = (upper: Segment, lower: Segment): boolean =>
  lower.baseline - upper.baseline < HEAD_LEADING * lower.size;

/** A table's head is repeated on each page, too: rows of titles right above rows of cells are no running head. */
const countInHead = (page: PageSegments, found: readonly Known[]): number => {
  const lowest = found.at(-1)?.segment;
  const known = new Set(found.map(({ segment }) => segment));
  const [below] = lowest
    ? rowsFromEdge(
        page.segments.filter((segment) => !known.has(segment)),
        true,
      )
    : [];
  if (!below || below.length < 2) return 0;
  let [start, next, titles] = [found.length, below[0]!, 0];
  while (start > 0) {
    const { segment, because } = found[start - 1]!;
    const row = found.filter((other) => Math.abs(other.segment.baseline - segment.baseline) < 3);
    if (because === MARKED || !isClose(segment, next)) break;
    if (row.some((other) => hasFurnitureForm(other.segment.text) && !YEARS.test(other.segment.text))) break;
    titles = Math.max(titles, row.length);
    start -= row.length;
    next = segment;
  }
  return titles > 1 ? found.length - start : 0;
};

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

/** The titles of columns stand apart from the symbol of the document above them. */
const isHeadOfTable = (rows: readonly Segment[][]): boolean => {
  let index = rows.length - 1;
  const isRow = (row: readonly Segment[]): boolean =>
    row.some((segment) => segment.artifact || (hasFurnitureForm(segment.text) && !YEARS.test(segment.text)));
  while (index > 0 && !isRow(rows[index]!) && isClose(rows[index - 1]![0]!, rows[index]![0]!)) index -= 1;
  return rows.length > 1 && !isRow(rows[index]!) && rows.slice(index).some((row) => row.length > 1);
};

/** A title and a symbol side by side over a rule across the page: a running head, though its words stand only here. */
const aboveHeadRule = (page: PageSegments): Known[] => {
  const height = headRule(page);
  if (height === undefined) return [];
  const above = page.segments.filter((segment) => segment.baseline < height);
  if (isUnderline(height, above)) return [];
  if (!above.some((segment) => segment.artifact || hasFurnitureForm(segment.text))) return [];
  const rows = rowsFromEdge(above, true);
  if (rows.some((row) => row.length > MOST_IN_HEAD) || isHeadOfTable(rows)) return [];
  return above.map((segment) => ({ segment, because: 'above the rule of the running head' }));
};

/** The first page has a masthead, which is text; what stands on the other pages in the same place is none. */
const repeatedHead = (page: PageSegments, repeats: ReadonlyMap<string, number>): Known[] =>
  page.segments.flatMap((segment) => {
    const times = repeats.get(`${place(segment)} ${wordsOf(segment.text)}`) ?? 0;
    return isHead(segment, page) && times >= 3 ? [{ segment, because: repeated(times) }] : [];
  });

/** Job numbers, bar codes and recycling marks at the foot of the first page, and the date codes beside job numbers. */
const firstPageFoot = (page: PageSegments): Known[] => {
  const known = page.segments
    .filter(({ baseline, text }) => baseline > page.height * (isCertainFurniture(text) ? 0.7 : 0.8))
    .filter((segment) => isRunning(segment, page, -1));
  const beside = page.segments.filter(
    (segment) =>
      hasFurnitureForm(segment.text) &&
      known.some((other) => isCertainFurniture(other.text) && Math.abs(other.baseline - segment.baseline) < 1.5),
  );
  return [...new Set([...known, ...beside])].map((segment) => ({ segment, because: OF_FORM }));
};

/**
 * Segments that belong to the page, not to the text: running heads, page numbers, job numbers, bar codes. Known by
 * place, form and repetition together, from the page's edge inwards until the first row that is none.
 * The masthead of the first page is text: it carries the document's data.
 * @returns each of them with what it was known by, in words.
 */
export const findFurniture = (pages: readonly PageSegments[]): Map<Segment, string> => {
  const repeats = countRepeats(pages);
  const furniture = new Map<Segment, string>();
  for (const page of pages) {
    const first = page.number === 1;
    const head = first
      ? repeatedHead(page, repeats)
      : [...aboveHeadRule(page), ...atEdge(page, true, repeats, pages.length)];
    const foot = first ? firstPageFoot(page) : [];
    for (const { segment, because } of [...head, ...foot, ...atEdge(page, false, repeats, pages.length)])
      furniture.set(segment, because);
  }
  return furniture;
};
