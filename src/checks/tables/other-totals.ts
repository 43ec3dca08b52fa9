import type { ReadSumRow, Sum } from './column-sums.ts';

/** The row that would make a sum fit if it were taken off, not added. */
const takenOff = ({ addends, difference }: Sum): number | undefined =>
  addends.find(({ value }) => value.times(2).eq(difference))?.row;

/** In each of several columns the same row is taken off: so the table reckons, “Revenue, expenses, surplus”. */
export const isLessOneRow = ({ sums }: ReadSumRow): boolean => {
  const rows = new Set(sums.map((sum) => (sum.fits ? undefined : takenOff(sum))));
  return sums.length > 1 && rows.size === 1 && !rows.has(undefined);
};

/** So near the mean of its rows stands the average that closes a column of prices or rates, as a share of it. */
const NEAR_MEAN = 0.15;

/** A figure between the least and the greatest of its rows, and near their mean, where other columns do add up. */
export const isMean = ({ fits, total, addends, difference }: Sum, { confirmed }: ReadSumRow): boolean => {
  const values = addends.map(({ value }) => value);
  if (fits || !confirmed || values.length < 2) return false;
  const mean = total.plus(difference).div(values.length);
  return (
    values.some((value) => value.lte(total)) &&
    values.some((value) => value.gte(total)) &&
    mean.minus(total).abs().lte(total.abs().times(NEAR_MEAN))
  );
};
