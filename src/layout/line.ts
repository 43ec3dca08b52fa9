import type { Angle } from '../pdf/index.ts';
import type { BoundingBox } from '../record/evidence.ts';
import type { Segment, StyledSpan } from './segment.ts';

/** A line as it is read: the segments of one baseline in one column, joined by single spaces. */
export interface Line {
  readonly page: number;
  readonly angle: Angle;
  /** Radicals folded. */
  readonly text: string;
  readonly raw?: string;
  /** As in a segment. */
  readonly edges: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly box: BoundingBox;
  readonly styles: readonly StyledSpan[];
  readonly glyphs: number;
  readonly artifact: boolean;
  /** Offsets at which a wide gap stands before the text: the start of each segment but the first. */
  readonly tabs: readonly number[];
  readonly segments: readonly Segment[];
}
