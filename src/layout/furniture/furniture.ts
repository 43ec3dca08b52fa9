import { isFootRule } from '../foot.ts';
import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';
import { standsApart } from './apart.ts';
import { beyondPage } from './beyond-page.ts';
import { hasFurnitureForm, isCertainFurniture } from './furniture-forms.ts';
import { findPageNumbers } from './page-numbers.ts';
import { countRepeats, type Repeats, SAME_WORDS, timesIn } from './repeats.ts';
import {
  aboveHeadRule,
  HEAD,
  headRuleHeights,
  isAmongTitles,
  isClose,
  type Known,
  rowsFromEdge,
  ruleBetween,
  YEARS,
} from './running-heads.ts';

/** Share of the page's height at its foot in which running matter stands. */
const FOOT = 0.86;
/**
 * Matter known by repetition alone must stand closer to the edge: a table's heading is repeated too. What most pages of
 * a longer document have, or all of a shorter one, is no heading of a table.
 */
const REPEATED_HEAD = 0.1;
const REPEATED_FOOT = 0.915;
const MOST_PAGES = 0.5;
const LONGER = 8;

const COUNTED = 'counts the pages at this height';
const MARKED = 'marked as an artifact by the producer';
const BEYOND = 'beyond the edge of the page';
const OF_FORM = 'form of a page number, symbol, job number or the like at the edge of the page';
const repeated = (times: number): string => `the same words at this height on ${times} pages`;

const isKnown = (one: { segment: Segment; because: string | undefined }): one is Known => one.because !== undefined;

const isHead = (segment: Segment, page: PageSegments): boolean => segment.baseline < page.height * HEAD;
const isFoot = (segment: Segment, page: PageSegments): boolean => segment.baseline > page.height * FOOT;

/** Right below the rule of notes stands the rest of a note of the page before, however often notes end so. */
const isUnderNoteRule = (segment: Segment, page: PageSegments): boolean =>
  page.rules.some(
    (rule) =>
      isFootRule(rule, segment.box[0]) &&
      rule.position < segment.baseline &&
      rule.position > segment.baseline - 3 * segment.size,
  );

/** A note may be a symbol and no more: `⁷ ESCAP/MCDIT/5/Add.1.` */
const isNote = (segment: Segment, page: PageSegments): boolean =>
  /\p{L}/u.test(segment.text) && isUnderNoteRule(segment, page);

const isRunning = (segment: Segment, page: PageSegments, side: 1 | -1): boolean => {
  if (!hasFurnitureForm(segment.text)) return false;
  if (isCertainFurniture(segment.text)) return true;
  return standsApart(segment, page, side) && !(side === -1 && isNote(segment, page));
};

/** What the whole document tells of the edges of its pages. */
interface Edges {
  readonly repeats: Repeats;
  readonly pageNumbers: ReadonlySet<Segment>;
  readonly pageCount: number;
}

const atEdge = (page: PageSegments, fromTop: boolean, { repeats, pageNumbers, pageCount }: Edges): Known[] => {
  const found: Known[] = [];
  const enough = Math.min(3, Math.max(2, Math.ceil(pageCount / 4)));
  const timesOf = (segment: Segment): number => timesIn(repeats, segment);
  const reason = (segment: Segment): string | undefined => {
    if (segment.artifact) return MARKED;
    if (pageNumbers.has(segment)) return COUNTED;
    if (isRunning(segment, page, fromTop ? 1 : -1)) return OF_FORM;
    const times = timesOf(segment);
    const onMost = pageCount >= LONGER ? times > pageCount * MOST_PAGES : times >= enough && times === pageCount;
    const close = fromTop
      ? segment.baseline < page.height * (onMost && !isAmongTitles(segment, page) ? HEAD : REPEATED_HEAD)
      : segment.baseline > page.height * REPEATED_FOOT;
    // A note may end with the words of another; a running foot stands apart.
    const isRepeated = (other: Segment): boolean => timesOf(other) >= enough;
    const apart = fromTop || (standsApart(segment, page, -1, isRepeated) && !isUnderNoteRule(segment, page));
    return close && times >= enough && apart ? repeated(times) : undefined;
  };
  let previous: Segment[] | undefined;
  const inZone = (segment: Segment): boolean => (fromTop ? isHead(segment, page) : isFoot(segment, page));
  const isOuter = ({ baseline }: Segment): boolean => baseline < page.height / 2 === fromTop;
  const zone = page.segments.filter((segment) => inZone(segment) || (pageNumbers.has(segment) && isOuter(segment)));
  for (const row of rowsFromEdge(zone, fromTop)) {
    if (fromTop && previous && ruleBetween(page, previous[0]!.baseline, row[0]!.box[1])) break;
    // A page number beside a job number is one, however near the notes come.
    const certain = row.some(({ text }) => isCertainFurniture(text));
    const formOf = ({ text }: Segment): string | undefined => (certain && hasFurnitureForm(text) ? OF_FORM : undefined);
    const known = row.map((segment) => ({ segment, because: reason(segment) ?? formOf(segment) }));
    if (!known.every(isKnown)) break;
    found.push(...known);
    previous = row;
  }
  return fromTop ? found.slice(0, found.length - countInHead(page, found)) : found;
};

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

/**
 * The first page has a masthead, which is text; rows that stand on the other pages in the same place are none. The symbol
 * beside “United Nations” belongs to the masthead, though the running heads stand as high.
 */
const repeatedHead = (page: PageSegments, repeats: Repeats): Known[] => {
  const timesOf = (segment: Segment): number => timesIn(repeats, segment);
  return rowsFromEdge(
    page.segments.filter((segment) => isHead(segment, page)),
    true,
  )
    .filter((row) => row.every((segment) => timesOf(segment) >= SAME_WORDS))
    .flatMap((row) => row.map((segment) => ({ segment, because: repeated(timesOf(segment)) })));
};

/** A year over the rows of a table is no page number: text stands below it. */
const isYearAbove = ({ text, baseline }: Segment, page: PageSegments): boolean =>
  YEARS.test(text) && page.segments.some((other) => other.baseline > baseline + 1 && !hasFurnitureForm(other.text));

/** Is the file an excerpt? Its first page has a symbol alone over the rule of the running head, and no masthead. */
const isExcerpt = (page: PageSegments): boolean => {
  const head = aboveHeadRule(page, new Set());
  return head.length > 0 && head.every(({ segment }) => hasFurnitureForm(segment.text));
};

/** Job numbers, bar codes and recycling marks at the foot of the first page, and the date codes beside job numbers. */
const firstPageFoot = (page: PageSegments): Known[] => {
  const known = page.segments
    .filter(({ baseline, text }) => baseline > page.height * (isCertainFurniture(text) ? 0.7 : 0.8))
    .filter((segment) => isRunning(segment, page, -1) && !isYearAbove(segment, page));
  const beside = page.segments.filter(
    (segment) =>
      hasFurnitureForm(segment.text) &&
      known.some((other) => isCertainFurniture(other.text) && Math.abs(other.baseline - segment.baseline) < 1.5),
  );
  return [...new Set([...known, ...beside])].map((segment) => ({ segment, because: OF_FORM }));
};

const without = (page: PageSegments, furniture: ReadonlyMap<Segment, string>): PageSegments => ({
  ...page,
  segments: page.segments.filter((segment) => !furniture.has(segment)),
});

/**
 * Segments that belong to the page, not to the text: running heads, page numbers, job numbers, bar codes. Known by
 * place, form and repetition together, from the page's edge inwards until the first row that is none.
 * The masthead of the first page is text: it carries the document's data.
 * @returns each of them with what it was known by, in words.
 */
export const findFurniture = (read: readonly PageSegments[]): Map<Segment, string> => {
  const furniture = new Map(read.flatMap(beyondPage).map((segment) => [segment, BEYOND]));
  const pages = furniture.size === 0 ? read : read.map((page) => without(page, furniture));
  const repeats = countRepeats(pages, (segment, page) => isHead(segment, page) || isFoot(segment, page));
  const isRepeated = (segment: Segment): boolean => timesIn(repeats, segment) >= SAME_WORDS;
  const edges = { repeats, pageNumbers: findPageNumbers(pages, isRepeated), pageCount: pages.length };
  const heights = headRuleHeights(pages);
  for (const page of pages) {
    const first = page.number === 1 && !isExcerpt(page);
    const head = first ? repeatedHead(page, repeats) : [...aboveHeadRule(page, heights), ...atEdge(page, true, edges)];
    const foot = first ? firstPageFoot(page) : [];
    for (const { segment, because } of [...head, ...foot, ...atEdge(page, false, edges)])
      furniture.set(segment, because);
  }
  return furniture;
};
