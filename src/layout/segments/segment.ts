import type { Angle } from '../../pdf/index.ts';
import type { BoundingBox } from '../../record/evidence.ts';

/** Letters of one look. */
export interface Style {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** What they are by their face alone. */
  readonly byFace?: 'bold' | 'italic';
  /** How far the letters stand above their line's baseline, in points; a footnote mark has some. */
  readonly rise: number;
}

/** A stretch of a segment's or line's text in one style; UTF-16 offsets, end exclusive. */
export interface StyledSpan {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/**
 * Glyphs of one baseline that stand close together: a line of a paragraph, a cell, a printed number.
 * Positions are points in the frame of the segment's angle.
 */
export interface Segment {
  readonly page: number;
  readonly angle: Angle;
  /** Radicals folded, gaps as single spaces, no space at either end. */
  readonly text: string;
  /** As the file has it, where folding changed something. */
  readonly raw?: string;
  /** `edges[i]` is the left edge of UTF-16 unit i; one more for the right edge of the last. */
  readonly edges: readonly number[];
  readonly baseline: number;
  /** Size of most of its letters, in points. */
  readonly size: number;
  readonly box: BoundingBox;
  readonly styles: readonly StyledSpan[];
  /** Visible glyphs: the unit of conservation. */
  readonly glyphs: number;
  /** The producer marked all of it as an artifact. */
  readonly artifact: boolean;
  /** Set upright in a narrow cell of a table, against the page; its box is of the page's frame, its edges are not its letters'. */
  readonly upright?: true;
  /** Of a part: the segment as the page has it, which was parted at a number that runs on in it. */
  readonly partOf?: Segment;
}
