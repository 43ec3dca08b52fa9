import { printedNumber } from '../numbers/numbering.ts';
import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { type Flow, flowOf } from './flow-bounds.ts';
import { rowsOf, stepBetween } from './row-numbers.ts';

type Row = readonly Segment[];

/** Rows that belong together: a name, a day, the title of a document. */
interface Entry {
  readonly rows: Row[];
  readonly top: number;
}

/** Entries are no further apart than their lines, or by at least this many letter sizes. */
const APART = 1.55;
/** A line goes on in the next where it ends no further from the edge of its column, in letter sizes. */
const ROOM = 3;
const SMALL = /^\p{Ll}/u;

const endOf = (row: Row): number => row.at(-1)!.box[2];

/** Does an entry start with a row? The row above it has room for more, or stands apart. */
const startsEntry = (above: Row, row: Row, edge: number): boolean => {
  const [{ baseline, size, text }] = row as readonly [Segment];
  if (baseline - above[0]!.baseline > APART * size) return true;
  return !SMALL.test(text) && endOf(above) < edge - ROOM * size;
};

/** Does one of the entries begin beside a place? */
const begins = (tops: readonly number[], place: number): boolean => tops.some((top) => Math.abs(top - place) < LEVEL);

/** One entry on the right may hide another that begins beside the next on the left, where its first line is full. */
const partedAt = (entries: readonly Entry[], tops: readonly number[]): Entry[] => {
  const parted: Entry[] = [];
  for (const { rows } of entries)
    for (const [index, row] of rows.entries()) {
      const top = row[0]!.baseline;
      if (index === 0 || begins(tops, top)) parted.push({ rows: [row], top });
      else parted.at(-1)!.rows.push(row);
    }
  return parted;
};

const entriesOf = (segments: readonly Segment[]): Entry[] => {
  const edge = Math.max(...segments.map(({ box }) => box[2]));
  const entries: Entry[] = [];
  for (const row of rowsOf(segments)) {
    const last = entries.at(-1);
    if (!last || startsEntry(last.rows.at(-1)!, row, edge)) entries.push({ rows: [row], top: row[0]!.baseline });
    else last.rows.push(row);
  }
  return entries;
};

/** Fewer are a line with a gap or two. */
const FEWEST = 3;
/** Paragraphs have more lines than this, on the average. */
const MOST_LINES = 2.2;
/** Share of the entries on the left that have one beside them: not every State sends a representative. */
const FACED = 0.45;
/** Points within which two baselines are one. */
const LEVEL = 1.5;

const isInOrder = (texts: readonly string[]): boolean =>
  texts.every((text, index) => index === 0 || texts[index - 1]!.localeCompare(text, 'en') <= 0);

/** Paragraphs and items have numbers, or end as sentences do. */
const SENTENCE_END = /[.;:。；：]\W*$/u;

/** Points within which the lines of a justified text end. */
const JUSTIFIED = 1.5;

/** Do the lines that others follow in their entry all end at one place? The paragraphs of a preamble end in commas. */
const isJustified = (entries: readonly Entry[]): boolean => {
  const ends = entries.flatMap(({ rows }) => rows.slice(0, -1).map(endOf));
  return ends.length >= FEWEST && Math.max(...ends) - Math.min(...ends) < JUSTIFIED;
};

const isText = (entries: readonly Entry[]): boolean => {
  if (isJustified(entries)) return true;
  const texts = entries.filter(
    ({ rows }) => printedNumber(rows[0]![0]!.text) !== undefined || SENTENCE_END.test(rows.at(-1)!.at(-1)!.text),
  );
  return texts.length * 2 > entries.length;
};

/** Is it one list that goes on in a second column: by its letters, or with the next number? */
const isOneList = (left: readonly Entry[], right: readonly Entry[]): boolean => {
  const textsOf = (entries: readonly Entry[]): string[] => entries.map(({ rows }) => rows[0]![0]!.text);
  return isInOrder([...textsOf(left), ...textsOf(right)]);
};

/**
 * Do entries stand side by side, each on the right belonging to the one on the left: a country and who represents it, a day
 * and what is to be discussed? Then the reader reads along the rows, and not down the columns.
 */
const pairsIn = ({ left, right }: Band): { left: readonly Entry[]; right: readonly Entry[] } | undefined => {
  const pairs = { left: entriesOf(left), right: entriesOf(right) };
  const entries = [...pairs.left, ...pairs.right];
  const lines = entries.reduce((sum, { rows }) => sum + rows.length, 0);
  if (pairs.left.length < FEWEST || lines > MOST_LINES * entries.length) return undefined;
  if (isText(pairs.left) && isText(pairs.right)) return undefined;
  const tops = pairs.right.map(({ top }) => top);
  const faced = pairs.left.filter(({ top }) => begins(tops, top));
  if (faced.length < FACED * pairs.left.length || isOneList(pairs.left, pairs.right)) return undefined;
  // Paragraphs in two columns: the numbers on the right go on from those on the left, whatever opens the left or the right.
  if (stepBetween(left, right) === 1) return undefined;
  return {
    ...pairs,
    right: partedAt(
      pairs.right,
      pairs.left.map(({ top }) => top),
    ),
  };
};

/** The flows of a band in two columns: each column to its end, or, where they are pairs, each entry and what stands beside it. */
export const flowsOfColumns = (band: Band): Flow[] => {
  const columns = [flowOf(band.left), flowOf(band.right)] as const;
  const pairs = pairsIn(band);
  if (!pairs) return [...columns];
  const flows: Flow[] = [];
  const tops = pairs.right.map(({ top }) => top);
  let next = 0;
  for (const [index, { rows, top }] of pairs.left.entries()) {
    // The end of a paragraph may stand over the first entry: “the following concluding observations thereon:”.
    const isFirst = index === 0 && !begins(tops, top);
    flows.push({ ...columns[0], segments: rows.flat(), ...(isFirst ? {} : { entry: true }) });
    const below = pairs.left[index + 1]?.top ?? Number.POSITIVE_INFINITY;
    for (let entry = pairs.right[next]; entry && entry.top < below - LEVEL; entry = pairs.right[next]) {
      flows.push({ ...columns[1], segments: entry.rows.flat(), entry: true });
      next += 1;
    }
  }
  return flows;
};
