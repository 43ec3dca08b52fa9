import type { Segment } from '../segments/segment.ts';

/** Rows of a page between two lines that cross its gutter, or such lines. */
export interface Band {
  readonly across: boolean;
  readonly left: Segment[];
  readonly right: Segment[];
}
