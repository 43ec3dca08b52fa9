import { type Chain, rowsWithin } from './chains.ts';
import { findColumns } from './columns.ts';
import { looksNumeric, type TextRow } from './text.ts';

/** A rule that begins this much further right, in points, leaves out the stubs. */
export const BESIDE_STUBS = 14;

/** As much of the rows below a head shows their columns, in points. */
const BELOW_HEAD = 80;

/** The columns of the rows right below a head: as its rule shows them, where it is drawn cell by cell, or by their openings. */
export const columnsBelow = (chain: Chain, rows: readonly TextRow[]): number[] => {
  const rule = chain.lines.at(-1)!;
  const below = rowsWithin(rows, rule.bottom, rule.bottom + BELOW_HEAD, chain.left, chain.right);
  const open = findColumns(below, [], [], chain);
  const drawn = findColumns(below, [rule], [], chain);
  return rule.joints.length > 0 && drawn.length >= open.length ? drawn : open;
};

/** A head has no more lines. */
const TALLEST_HEAD = 6;

/** Does anything stand below the first rule that has the table's whole width, the head's own rules not counted? */
export const hasBody = (chain: Chain, inside: readonly TextRow[]): boolean => {
  // A rule that leaves out the stubs is the head's own, however wide.
  const wide = chain.lines.filter(
    (line) => line.right - line.left > 0.8 * (chain.right - chain.left) && line.left < chain.left + BESIDE_STUBS,
  );
  if (wide.length !== 2) return wide.length > 2;
  const amounts = inside.some((row) => row.segments.slice(1).some((segment) => looksNumeric(segment.text)));
  return inside.length > (amounts ? TALLEST_HEAD : 2 * TALLEST_HEAD) && wide[1]!.thickness <= wide[0]!.thickness;
};
