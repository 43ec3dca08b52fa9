import type { Segment } from '../segments/segment.ts';

interface Row {
  readonly baseline: number;
  readonly segments: readonly Segment[];
}

const LEADERS = /(?:[.·…‥]\s?){4,}/;
/** A row of points may be set in pieces, the last of them short. */
const POINTS = /^(?:[.·…‥]\s?)+$/;
/** Rows further apart than this many letter sizes are of different lists. */
const FAR = 3;
/** A page number, or the number of a paragraph beside it. */
const PAGE = /^\d{1,3}$/;

const hasLeaders = ({ segments }: Row): boolean => segments.some(({ text }) => LEADERS.test(text));

/** What the leaders of a row lead to, left to right. */
const after = ({ segments }: Row): string[] =>
  segments
    .slice(segments.findLastIndex(({ text }) => LEADERS.test(text)) + 1)
    .flatMap(({ text }) => (POINTS.test(text) ? [] : [text]));

/** Rows set close to each other; those without leaders between them are titles that go on, heads, groups. */
const blocksOf = <T extends Row>(rows: readonly T[]): T[][] => {
  const blocks: T[][] = [];
  for (const row of rows) {
    const above = blocks.at(-1)?.at(-1);
    if (above && row.baseline - above.baseline <= FAR * row.segments[0]!.size) blocks.at(-1)!.push(row);
    else blocks.push([row]);
  }
  return blocks.filter((block) => block.some(hasLeaders));
};

/**
 * Tables of the 1990s lead from stubs to amounts with points, as contents lead to page numbers. Those never fall from
 * line to line, and are one a line, or two where paragraphs are given as well; amounts are more, or larger, or fall.
 */
const leadsToPages = (block: readonly Row[], looksNumeric: (text: string) => boolean): boolean => {
  const ends = block.map(after);
  if (!ends.some((texts) => texts.length > 0 && texts.every(looksNumeric))) return true;
  if (ends.some((texts) => texts.length > 2 || texts.some((text) => looksNumeric(text) && !PAGE.test(text))))
    return ends.filter((texts) => texts.some((text) => !looksNumeric(text))).length > ends.length / 2;
  const pages = ends
    .flatMap((texts) => texts.slice(-1))
    .filter((text) => PAGE.test(text))
    .map(Number);
  return pages.every((page, index) => index === 0 || page >= pages[index - 1]!);
};

/** Page numbers end at one edge, give or take this, in points. */
const FLUSH = 4;

/** An entry may fill its line, so that no leaders fit between it and its page. */
const isFullEntry = ({ segments }: Row, led: readonly Row[]): boolean => {
  const last = segments.at(-1)!;
  return (
    segments.length > 1 &&
    PAGE.test(last.text) &&
    led.some((row) => Math.abs(row.segments.at(-1)!.box[2] - last.box[2]) < FLUSH)
  );
};

/** The rows that are lines of contents with leaders. */
export const findLedRows = <T extends Row>(
  rows: readonly T[],
  looksNumeric: (text: string) => boolean,
): ReadonlySet<T> => {
  if (!rows.some(hasLeaders)) return new Set();
  const contents = blocksOf(rows).flatMap((block) => {
    const led = block.filter(hasLeaders);
    return leadsToPages(led, looksNumeric) ? block.filter((row) => hasLeaders(row) || isFullEntry(row, led)) : [];
  });
  return new Set(contents);
};
