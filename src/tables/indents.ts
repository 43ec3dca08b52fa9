import type { Row } from '../record/index.ts';

/** Stubs that begin within this distance are on one level, in points. */
const STEP = 4;
/** More levels than this are no hierarchy but centred or ragged text. */
const DEEPEST = 6;

/**
 * Gives rows the depth of their stub's indentation.
 * @param lefts left edge of each row's stub, in points from the table's left edge.
 */
export const giveIndents = (rows: readonly Row[], lefts: readonly (number | undefined)[]): Row[] => {
  const edges: number[] = [];
  const known = lefts.filter((left, index): left is number => left !== undefined && rows[index]!.role !== 'header');
  for (const left of known.toSorted((a, b) => a - b))
    if (edges.length === 0 || left - edges.at(-1)! > STEP) edges.push(left);
  if (edges.length < 2 || edges.length > DEEPEST) return [...rows];
  return rows.map((row, index) => {
    const left = lefts[index];
    if (left === undefined || row.role === 'header') return row;
    const indent = edges.findLastIndex((edge) => left >= edge - 0.1);
    return indent > 0 ? { ...row, indent } : row;
  });
};
