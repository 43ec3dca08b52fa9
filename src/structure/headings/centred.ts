import type { TextBlock } from '../../layout/index.ts';

/** A title in the middle ends about as far from its column's edge as it begins; lines may be ragged by this share of the column. */
const RAGGED = 0.12;
/** It begins this share of the column further in, at least. */
const FURTHER_IN = 0.15;

/** Does a block stand in the middle of its column? `1. Western Sahara`, in texts of the 1990s. */
export const isInMiddle = ({ lines, column }: TextBlock): boolean => {
  const width = column.right - column.left;
  return lines.every(({ box }) => {
    const [before, after] = [box[0] - column.left, column.right - box[2]];
    return before > FURTHER_IN * width && Math.abs(before - after) < RAGGED * width;
  });
};
