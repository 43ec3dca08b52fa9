import type { BoundingBox } from '../record/evidence.ts';

/** A font as far as layout needs it. */
export interface Font {
  /** Base font name without the subset prefix: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Chinese faces that stand for bold or leaning letters, unless the whole text is set in them. */
  readonly boldFace?: true;
  readonly italicFace?: true;
}

/** Direction of reading, clockwise from left-to-right as displayed. */
export type Angle = 0 | 90 | 180 | 270;

/**
 * Glyphs shown one after another in one font at one size on one baseline.
 *
 * Positions are PDF points in the frame of the run's own angle: for angle 0 that is the page as displayed with its
 * origin top left; for the others the page is turned until the run reads left to right (`frame.ts` turns it back).
 */
export interface GlyphRun {
  /** As the file maps it, nothing folded; U+FFFD where the file maps a glyph to no character. */
  readonly text: string;
  /** `edges[i]` is the left edge of UTF-16 unit i, `edges[text.length]` the right edge of the last. */
  readonly edges: readonly number[];
  readonly baseline: number;
  /** Font size in points, as displayed. */
  readonly size: number;
  readonly font: Font;
  /** Visible glyphs in this run, white space not counted: the unit of conservation. */
  readonly glyphs: number;
  readonly angle: Angle;
  /** Text rendering mode 3 or 7: there to be searched, not seen. */
  readonly invisible: boolean;
  /** The producer marked it as an artifact (running heads, page numbers, watermarks). */
  readonly artifact: boolean;
}

/** A straight, thin, painted line, or one edge of a stroked box, as displayed. */
export interface Rule {
  readonly orientation: 'horizontal' | 'vertical';
  /** Ends along the orientation, `start < end`. */
  readonly start: number;
  readonly end: number;
  /** The other coordinate: y of a horizontal rule, x of a vertical one. */
  readonly position: number;
  readonly thickness: number;
}

/** A filled box with its sides along those of the page, too thick for a line: shading. As displayed. */
export type Shade = BoundingBox;

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise, as the file says; positions are already turned. */
  readonly rotation: number;
  readonly runs: readonly GlyphRun[];
  readonly rules: readonly Rule[];
  readonly shades: readonly Shade[];
  /** Boxes that pictures or other painted marks were drawn into, as displayed. */
  readonly images: readonly BoundingBox[];
  /** Does the page show anything at all? A blank page does not; a scanned one does, without glyphs. */
  readonly drawn: boolean;
  /** Visible glyphs on the page. */
  readonly glyphs: number;
  /** Of those, the ones that the file maps to no character. */
  readonly unmapped: number;
}
