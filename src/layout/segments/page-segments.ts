import type { Rule, Shade } from '../../pdf/index.ts';
import type { Segment } from './segment.ts';

/** A page's segments and rules in the frame of its main angle. */
export interface PageSegments {
  readonly number: number;
  /** Points, of the frame. */
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
  /** None where it is left out. */
  readonly shades?: readonly Shade[];
}
