import { findColumns } from '../layout/table-regions/columns.ts';
import type { TableRegion } from '../layout/table-regions/index.ts';
import { findRuleLines, findUprights, type RuleLine, type Upright } from '../layout/table-regions/rules.ts';
import { findTextRows, looksNumeric, type TextRow, type Word, wordsOf } from '../layout/table-regions/text.ts';

/** Words of one baseline that stand in one cell. */
export interface Fragment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** First column, and how many it covers. */
  readonly column: number;
  readonly columns: number;
}

/** One baseline of a table, its words given to columns. */
export interface GridLine {
  readonly baseline: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

export interface Grid {
  readonly lines: readonly GridLine[];
  /** Inner boundaries between columns, in points. */
  readonly boundaries: readonly number[];
  readonly ruleLines: readonly RuleLine[];
  readonly uprights: readonly Upright[];
  readonly left: number;
  readonly right: number;
}

/** Words may stand over a boundary by this much, in points. */
const OVERHANG = 1.5;
/** A narrower space, in letter sizes, belongs to a phrase. */
const PHRASE_SPACE = 0.32;

/** Titles of neighbouring columns stand no closer than this, in letter sizes, and further apart than words do. */
const TITLE_GAP = 0.45;
const WIDER = 1.8;

interface Columns {
  readonly boundaries: readonly number[];
  /** Where the text of a column begins, for columns that are flush left. */
  readonly lefts: readonly (number | undefined)[];
}

const sizeOf = (words: readonly Word[]): number => words[0]!.segment.size;

const columnAt = (x: number, boundaries: readonly number[]): number => {
  let column = 0;
  while (column < boundaries.length && x > boundaries[column]!) column += 1;
  return column;
};

const textOf = (words: readonly Word[]): string =>
  words.map((word) => word.segment.text.slice(word.start, word.end)).join(' ');

const fragmentOf = (words: readonly Word[], boundaries: readonly number[]): Fragment => {
  const left = words[0]!.left;
  const right = words.at(-1)!.right;
  const first = columnAt(Math.min(left + OVERHANG, (left + right) / 2), boundaries);
  const last = columnAt(Math.max(right - OVERHANG, (left + right) / 2), boundaries);
  return {
    words,
    left,
    right,
    baseline: words[0]!.segment.baseline,
    size: sizeOf(words),
    column: Math.min(first, last),
    columns: Math.abs(last - first) + 1,
  };
};

/** Does a boundary part the words before it from those after it, rather than run through a phrase? */
const partsAt = (words: readonly Word[], index: number, left: number | undefined): boolean => {
  const before = words[index - 1]!;
  const after = words[index]!;
  if (after.segment !== before.segment) return true;
  if (left !== undefined && Math.abs(after.left - left) < 0.8) return true;
  if (after.left - before.right > PHRASE_SPACE * before.segment.size) return true;
  return looksNumeric(textOf(words.slice(0, index))) || looksNumeric(textOf(words.slice(index)));
};

/** Gives the words of one segment to columns: parted where a boundary falls between words, whole where it cuts one. */
const partSegment = (words: readonly Word[], { boundaries, lefts }: Columns): Fragment[] => {
  const cuts: number[] = [];
  for (const [column, x] of boundaries.entries()) {
    if (x < words[0]!.left + OVERHANG || x > words.at(-1)!.right - OVERHANG) continue;
    const flush = words.findIndex((word) => Math.abs(word.left - (lefts[column + 1] ?? Number.NaN)) < 0.8);
    if (flush > 0 && words[flush]!.left - words[flush - 1]!.right > PHRASE_SPACE * sizeOf(words)) {
      cuts.push(flush);
      continue;
    }
    const index = words.findIndex((word) => (word.left + word.right) / 2 > x);
    const cut = words.some((word) => word.left < x - OVERHANG && word.right > x + OVERHANG);
    if (cut) return [fragmentOf(words, boundaries)];
    if (index > 0 && !partsAt(words, index, lefts[column + 1])) return [fragmentOf(words, boundaries)];
    if (index > 0) cuts.push(index);
  }
  const parts: Fragment[] = [];
  let to = words.length;
  for (const from of [...new Set(cuts)].toReversed().concat(0)) {
    if (to <= from) continue;
    const part = fragmentOf(words.slice(from, to), boundaries);
    // What stands over the edge of its column ends where the next cell begins.
    const next = parts[0]?.column ?? boundaries.length + 1;
    parts.unshift(next > part.column ? { ...part, columns: Math.min(part.columns, next - part.column) } : part);
    to = from;
  }
  return parts;
};

/** Fragments of one cell: those beside each other in the same column. */
const joinFragments = (fragments: readonly Fragment[], boundaries: readonly number[]): Fragment[] => {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const apart =
      last &&
      (fragment.words[0]!.segment !== last.words[0]!.segment || fragment.left - last.right > TITLE_GAP * fragment.size);
    const beyond = last && apart && fragment.column > last.column;
    if (last && beyond && fragment.column < last.column + last.columns) {
      // Text that stands over the edge of its column ends where the next cell begins.
      joined[joined.length - 1] = { ...last, columns: fragment.column - last.column };
      joined.push(fragment);
    } else if (last && fragment.column < last.column + last.columns)
      joined[joined.length - 1] = {
        ...fragmentOf([...last.words, ...fragment.words], boundaries),
        column: last.column,
        columns: Math.max(last.column + last.columns, fragment.column + fragment.columns) - last.column,
      };
    else joined.push(fragment);
  }
  return joined;
};

/** Amounts may stand nearly as close to each other as the parts of one: `81 203 107 661`. */
const isDigits = ({ segment, start, end }: Word): boolean => /^[\d(),.]+$/.test(segment.text.slice(start, end));

/** Titles set close beside each other: parts a segment at its wide gaps, where each part stands over another column. */
const partAtGaps = (words: readonly Word[], columns: Columns): Fragment[] => {
  const { boundaries } = columns;
  const gaps = words.slice(1).map((word, index) => word.left - words[index]!.right);
  const size = sizeOf(words);
  const narrowest = Math.min(...gaps);
  const isWide = (gap: number): boolean =>
    gap > TITLE_GAP * size && (gap > WIDER * narrowest || narrowest > TITLE_GAP * size);
  if (boundaries.length === 0 || !gaps.some(isWide)) return partSegment(words, columns);
  const pieces: Word[][] = [[words[0]!]];
  for (const [index, word] of words.slice(1).entries()) {
    if (isWide(gaps[index]!)) pieces.push([word]);
    else pieces.at(-1)!.push(word);
  }
  const middles = pieces.map((piece) => columnAt((piece[0]!.left + piece.at(-1)!.right) / 2, boundaries));
  if (new Set(middles).size < pieces.length) return partSegment(words, columns);
  return pieces.flatMap((piece, index) =>
    piece.length > 1 && piece.every(isDigits)
      ? partSegment(piece, columns)
      : [{ ...fragmentOf(piece, boundaries), column: middles[index]!, columns: 1 }],
  );
};

const gridLine = (row: TextRow, columns: Columns): GridLine => ({
  baseline: row.baseline,
  size: Math.max(...row.segments.map((segment) => segment.size)),
  fragments: joinFragments(
    row.segments.flatMap((segment) => partAtGaps(wordsOf(segment), columns)),
    columns.boundaries,
  ),
});

/** The left edge that at least three segments of a column share, and most of them. */
const flushLeft = (rows: readonly TextRow[], boundaries: readonly number[]): (number | undefined)[] => {
  const counts = Array.from({ length: boundaries.length + 1 }, () => new Map<number, number>());
  const all = counts.map(() => 0);
  for (const { box } of rows.flatMap((row) => row.segments)) {
    const column = columnAt(box[0] + OVERHANG, boundaries);
    const key = Math.round(box[0] * 2) / 2;
    counts[column]!.set(key, (counts[column]!.get(key) ?? 0) + 1);
    all[column]! += 1;
  }
  return counts.map((column, index) => {
    const [left, count] = [...column].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
    return count >= 3 && count > all[index]! / 2 ? left : undefined;
  });
};

/** The text of a fragment, words parted by single spaces. */
export const fragmentText = (fragment: Fragment): string => textOf(fragment.words);

/**
 * Finds the columns of a region and gives each word to one.
 * @param known inner boundaries, where they are known from the page before.
 */
export const readGrid = (region: TableRegion, known?: readonly number[]): Grid => {
  const rows = findTextRows(region.segments);
  const ruleLines = findRuleLines(region.rules);
  const uprights = findUprights(region.rules).filter((line) => line.length > 0.3 * (region.box[3] - region.box[1]));
  const extent = { left: region.box[0], right: region.box[2] };
  const boundaries = known ?? findColumns(rows, ruleLines, uprights, extent);
  const columns = { boundaries, lefts: flushLeft(rows, boundaries) };
  return { lines: rows.map((row) => gridLine(row, columns)), boundaries, ruleLines, uprights, ...extent };
};
