import type { ReadSumRow, Sum } from './column-sums.ts';

/**
 * Does another total show this one to be wrong: one that sums it, and would fit if it were the sum of its rows; or one that
 * sums its rows with others, and fits?
 */
export const isWrongByAnother = (
  { row, column, difference, addends }: Sum,
  { confirmed }: ReadSumRow,
  others: readonly ReadSumRow[],
): boolean =>
  others.some(({ reading, sums, confirmed: fitsElsewhere }) => {
    const sum = sums.find((each) => each.column === column);
    if (!sum || sum.addends.length < 2 || sum.row === row) return false;
    if (reading.rows.includes(row)) return sum.difference.eq(difference.negated());
    const sumsRows = addends.every((addend) => reading.rows.includes(addend.row));
    return sum.fits && fitsElsewhere && confirmed && sumsRows && sum.addends.length > addends.length;
  });
