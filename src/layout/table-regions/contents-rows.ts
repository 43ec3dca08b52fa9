import type { Segment } from '../segments/segment.ts';
import { findLedRows } from './leaders.ts';

interface Row {
  readonly baseline: number;
  readonly segments: readonly Segment[];
}

const HEADING = /^(?:table of contents|contents|目\s?[录次])$/i;
const COLUMN_HEAD = /^(?:chapters?|sections?|paragraphs?|pages?|章次?|节次?|段次|页次)$/i;
const PAGE = /^\d{1,3}$/;
/** `2.3.1.`, `IV.`, `A.` */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])\.?$/;

/** Page numbers end, or begin, at one edge, give or take this, in points. */
const FLUSH = 4;
/** Under a heading that says so, as many entries are contents; without one, on the next page, as many. */
const FEWEST = 3;
const FEWEST_GOING_ON = 8;
/** Lines of a long entry before the one with its page. */
const MOST_BETWEEN = 3;

const isHeads = ({ segments }: Row): boolean => segments.every(({ text }) => COLUMN_HEAD.test(text));

const isPaged = ({ segments }: Row): boolean => segments.length > 1 && PAGE.test(segments.at(-1)!.text);

const isBelow = ({ box }: Segment, above: Segment): boolean =>
  Math.abs(box[2] - above.box[2]) < FLUSH || Math.abs(box[0] - above.box[0]) < FLUSH;

/** Entries with their pages at one edge, which never fall, from the first row on. */
const entriesFrom = <T extends Row>(rows: readonly T[]): T[] => {
  const entries: T[] = [];
  let between = 0;
  for (const row of rows) {
    const [last, next] = [entries.at(-1)?.segments.at(-1), row.segments.at(-1)!];
    const goesOn = !last || (Number(next.text) >= Number(last.text) && isBelow(next, last));
    if (isPaged(row) && goesOn) {
      entries.push(row);
      between = 0;
    } else {
      between += 1;
      if (isPaged(row) || between > MOST_BETWEEN) break;
    }
  }
  return entries;
};

/** Below the word for it, with or without the heads of its columns. */
const underHeading = <T extends Row>(rows: readonly T[]): T[] => {
  const heading = rows.findIndex(({ segments }) => segments.length === 1 && HEADING.test(segments[0]!.text.trim()));
  if (heading < 0) return [];
  const below = rows.slice(heading + 1);
  const first = below.findIndex((row) => !isHeads(row));
  const entries = entriesFrom(below.slice(Math.max(0, first)));
  return entries.length < FEWEST ? [] : [...below.slice(0, Math.max(0, first)), ...entries];
};

/** On the next page: numbered titles with their pages, and nothing else. */
const goingOn = <T extends Row>(rows: readonly T[]): T[] => {
  const first = rows.findIndex(isPaged);
  if (first < 0) return [];
  const entries = entriesFrom(rows.slice(first));
  const numbered = entries.filter(({ segments }) => segments.length > 2 && NUMBER.test(segments[0]!.text));
  return entries.length >= FEWEST_GOING_ON && numbered.length > 0.8 * entries.length ? entries : [];
};

/** The rows of a page that are lines of contents: with leaders, under the word for them, or numbered titles with pages. */
export const findContentsRows = <T extends Row>(
  rows: readonly T[],
  looksNumeric: (text: string) => boolean,
): ReadonlySet<T> => {
  const led = findLedRows(rows, looksNumeric);
  if (led.size > 0) return led;
  const listed = underHeading(rows);
  return new Set(listed.length > 0 ? listed : goingOn(rows));
};
