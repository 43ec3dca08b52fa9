import { type TextRow, wordsOf } from './text.ts';

/** The largest letters of a row, in points. */
export const leadingSize = (row: TextRow): number => Math.max(...row.segments.map((segment) => segment.size));

/** Rows further apart than this many letter sizes belong to different tables. */
export const FAR = 3.2;

/** A wider gap at the edge of a column parts cells that stand close, in letter sizes. */
export const CELL_GAP = 0.6;

/** Does text run over the edge of a column? Cells that stand close are one segment, but with a gap at the edge. */
export const crosses = (row: TextRow, boundary: number): boolean =>
  row.segments.some((segment) => {
    if (segment.box[0] > boundary - 2 || segment.box[2] < boundary + 2) return false;
    const words = wordsOf(segment);
    const next = words.findIndex((word) => (word.left + word.right) / 2 > boundary);
    const [before, after] = [words[next - 1], words[next]];
    return !before || !after || after.left - before.right < CELL_GAP * segment.size;
  });
