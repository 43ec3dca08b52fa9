import type { Segment } from '../segments/segment.ts';

const isBold = ({ styles }: Segment): boolean => styles.every(({ style }) => style.bold);

/** Is it a heading, by its letters, over what stands below it? */
export const standsOut = (segment: Segment, below: Segment): boolean =>
  segment.size > below.size * 1.05 || (isBold(segment) && !isBold(below));
