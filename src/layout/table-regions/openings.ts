import { looksNumeric, statesAmounts, type TextRow } from './text.ts';

/** Free room between two cells of a row, in points. */
export interface Opening {
  readonly left: number;
  readonly right: number;
}

export const sizeOf = (row: TextRow): number => row.segments[0]!.size;

export const openingsOf = (row: TextRow): Opening[] =>
  row.segments.slice(1).map((segment, index) => ({ left: row.segments[index]!.box[2], right: segment.box[0] }));

/** Rows looked back on, at most, when a further opening shows. */
const LOOK_BACK = 80;

const isClear = ({ left, right }: Opening, rows: readonly TextRow[]): boolean =>
  !rows.slice(-LOOK_BACK).some((row) => row.segments.some(({ box }) => box[0] < right && box[2] > left));

/** Openings of a row that are none of the run's yet, and that all its rows leave free. */
export const furtherOpenings = (known: readonly Opening[], row: TextRow, run: readonly TextRow[]): Opening[] =>
  openingsOf(row).filter(
    (one) => !known.some((other) => one.left < other.right && one.right > other.left) && isClear(one, run),
  );

/** What a row leaves free of openings: where it does not stand in them. Both are sorted from left to right. */
export const leftFree = (openings: readonly Opening[], row: TextRow, narrowest: number): Opening[] => {
  const free: Opening[] = [];
  for (const opening of openings) {
    let from = opening.left;
    for (const { box } of row.segments) {
      if (box[2] <= from) continue;
      if (box[0] >= opening.right) break;
      if (box[0] - from >= narrowest) free.push({ left: from, right: box[0] });
      from = Math.max(from, box[2]);
    }
    if (opening.right - from >= narrowest) free.push({ left: from, right: opening.right });
  }
  return free;
};

/**
 * The opening between the stubs and the amounts beside them, where rows state amounts: titles that stand close beside
 * each other may close it, and one further right be the first that runs through all rows.
 */
export const besideStubs = (run: readonly TextRow[], openings: readonly Opening[]): Opening | undefined => {
  const rows = run.filter((row) => statesAmounts(row) && !looksNumeric(row.segments[0]!.text));
  const left = Math.max(...rows.map(({ segments }) => segments[0]!.box[2]));
  const right = Math.min(...rows.map(({ segments }) => segments[1]!.box[0]));
  return left < right && left < (openings[0]?.left ?? left) ? { left, right } : openings[0];
};
