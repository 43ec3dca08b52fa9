import { startsWithMark } from '../foot.ts';
import type { Line } from '../lines/line.ts';
import type { Segment } from '../segments/segment.ts';

/** The mark of a note to a table, where those of footnotes are numbers or stars: `ᵃ Estimates…`, `a/ Estimates…`. */
const LETTERED = /^[a-z](?:\/|\s|(?=[\p{Lu}\p{Script=Han}]))/u;

/** Notes to a table stand no further below it than this, in letter sizes. */
const BELOW_TABLE = 3;

/**
 * Notes with letters right below a table are its own, though nothing but them stands below it to the end of the column.
 * @param foot index of the first line of the foot.
 * @returns where the foot begins below them.
 */
export const afterTableNotes = (lines: readonly Line[], foot: number, tables: readonly Segment[]): number => {
  const first = lines[foot];
  const isOwn =
    first !== undefined &&
    LETTERED.test(first.text) &&
    tables.some(({ box }) => first.baseline > box[3] && first.baseline - box[3] < BELOW_TABLE * first.size);
  if (!isOwn) return foot;
  const next = lines.findIndex((line, index) => index > foot && startsWithMark(line) && !LETTERED.test(line.text));
  return next < 0 ? lines.length : next;
};
