import { splitSegment } from '../numbers/split-line.ts';
import type { Segment } from '../segments/segment.ts';
import { rowsOf } from './row-numbers.ts';

/** Points within which a word begins at the gutter. */
const AT = 2;
/** A gap between two columns is wider than the space between two words, in letter sizes. */
const GAP = 0.5;

type Row = readonly Segment[];

const begins = (row: Row, gutter: number): boolean =>
  row.some(({ box }) => Math.abs(box[0] - gutter) < AT) &&
  row.every(({ box }) => box[2] < gutter || box[0] > gutter - AT);

/** UTF-16 offset of the word that begins at the gutter behind a gap; `undefined` where none does. */
const wordAt = ({ text, edges, size, raw }: Segment, gutter: number): number | undefined => {
  if (raw !== undefined) return undefined;
  const at = edges.findIndex((edge, unit) => unit > 1 && Math.abs(edge - gutter) < AT && text[unit - 1] === ' ');
  return at > 0 && edges[at]! - edges[at - 1]! > GAP * size ? at : undefined;
};

const partedRow = (row: Row, gutter: number): Row =>
  row.flatMap((segment) => {
    const crosses = segment.box[0] < gutter - AT && segment.box[2] > gutter + AT;
    const at = crosses ? wordAt(segment, gutter) : undefined;
    return at === undefined ? [segment] : splitSegment(segment, at);
  });

/**
 * Parts segments in which the text of two columns runs together: `Venezuela (Bolivarian Republic of)` ends so near the column of
 * names that `H.E. Mr. Samuel Moncada` seems to go on from it. The row above or below shows where the right-hand column begins.
 */
export const partAtGutter = (segments: readonly Segment[], gutter: number): readonly Segment[] => {
  if (!segments.some(({ box }) => box[0] < gutter - AT && box[2] > gutter + AT)) return segments;
  const rows = rowsOf(segments);
  return rows.flatMap((row, index) =>
    begins(rows[index - 1] ?? [], gutter) || begins(rows[index + 1] ?? [], gutter) ? partedRow(row, gutter) : row,
  );
};
