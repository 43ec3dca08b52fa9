import type { GridLine } from './grid.ts';

/** Lines of different cells that stand within this share of a letter of each other are on one level. */
export const LEVEL = 0.85;
/** Lines of one cell are set no wider than this, in letter sizes. */
export const WIDEST_LEADING = 1.45;
/** Lines of ideographs may be set wider. */
export const WIDEST_HAN_LEADING = 1.75;
/** Rows stand at least this much further apart than the lines within a cell. */
const LOOSER = 1.1;

/** For each line but the last: how far below, in letter sizes, text goes on in one of its columns. */
export const gapsBelow = (lines: readonly GridLine[], columns: number): number[] => {
  const next = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const nextIn: number[][] = [];
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    nextIn[i] = [...next];
    for (const fragment of lines[i]!.fragments)
      for (let c = fragment.column; c < fragment.column + fragment.columns; c += 1) next[c] = fragment.baseline;
  }
  const last = new Array<number>(columns).fill(Number.NEGATIVE_INFINITY);
  return lines.slice(0, -1).map((line, index) => {
    for (const fragment of line.fragments)
      for (let c = fragment.column; c < fragment.column + fragment.columns; c += 1) last[c] = fragment.baseline;
    const distances = last.map((above, column) => nextIn[index]![column]! - above);
    return Math.min(...distances) / Math.max(line.size, lines[index + 1]!.size);
  });
};

/** Widest distance, in letter sizes, at which lines are of one cell; undefined where distances do not tell. */
export const leadingOf = (gaps: readonly number[], widest = WIDEST_LEADING): number | undefined => {
  const sorted = gaps.filter((gap) => gap >= LEVEL && gap < 3.5).toSorted((a, b) => a - b);
  const [tightest] = sorted;
  if (tightest === undefined || tightest > widest) return 0;
  for (let i = 1; i < sorted.length; i += 1) {
    const [below, above] = [sorted[i - 1]!, sorted[i]!];
    if (below > widest) break;
    if (above > below * LOOSER) return (below + above) / 2;
  }
  return undefined;
};
