import type { BoundingBox } from '../record/evidence.ts';

/** The smallest box around all of them. */
export const boxAround = (boxes: readonly BoundingBox[]): BoundingBox => [
  Math.min(...boxes.map((box) => box[0])),
  Math.min(...boxes.map((box) => box[1])),
  Math.max(...boxes.map((box) => box[2])),
  Math.max(...boxes.map((box) => box[3])),
];
