import type { PrintedNumber } from '../numbers/printed-number.ts';
import type { Segment } from '../segments/segment.ts';

/** A line as it is read: the segments of one baseline in one column, joined by single spaces. */
export interface Line extends Segment {
  /** Offsets at which a wide gap stands before the text: the start of each segment but the first. */
  readonly tabs: readonly number[];
  readonly segments: readonly Segment[];
  readonly underlined?: boolean;
  /** It stands in a box that is drawn around it and the lines next to it. */
  readonly framed?: boolean;
  /** The number that it starts with, where only the numbers before it tell that it is one. */
  readonly impliedNumber?: PrintedNumber;
}
