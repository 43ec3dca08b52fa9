import type { Style } from './segment.ts';

/** Shares of the size of the text around: letters that stand so high are raised, and very small ones that stand half as high. */
const HIGH = 0.12;
const HALF_AS_HIGH = 0.06;
const VERY_SMALL = 0.62;

/** Do letters stand above the line that they are in? @param size points, of most letters of the line. */
export const isRaised = ({ rise, size: own }: Style, size: number): boolean =>
  rise > HIGH * size || (own <= VERY_SMALL * size && rise > HALF_AS_HIGH * size);
