import type { BoundingBox } from '../record/evidence.ts';

/** A font as far as layout needs it. */
export interface Font {
  /** Base font name without the subset prefix: `TimesNewRomanPS-BoldMT`. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** False where the file maps glyphs to no text (no ToUnicode, no known encoding). */
  readonly mapped: boolean;
  readonly vertical: boolean;
}

/**
 * Glyphs shown one after another in one font at one size on one baseline.
 * Positions are PDF points, origin top left of the page as displayed.
 */
export interface GlyphRun {
  /** As the file maps it, nothing folded; a ligature glyph may give several characters. */
  readonly text: string;
  /** `edges[i]` is the left edge of UTF-16 unit i, `edges[text.length]` the right edge of the last. */
  readonly edges: ArrayLike<number>;
  readonly baseline: number;
  /** Font size in points, as displayed. */
  readonly size: number;
  readonly font: Font;
  /** Visible glyphs in this run (spaces are not counted): the unit of conservation. */
  readonly glyphs: number;
  /** Clockwise degrees of the writing direction as displayed: 0, 90, 180, 270; other angles as they are. */
  readonly angle: number;
  /** Text rendering mode 3 or 7 (not painted), or painted in white on nothing: an OCR layer, say. */
  readonly invisible: boolean;
  /** Box in points; for angle 0 it runs from `edges[0]` to the last edge. */
  readonly bbox: BoundingBox;
}

/** A straight, thin, painted line or box edge. */
export interface Rule {
  readonly orientation: 'horizontal' | 'vertical';
  /** Ends along the orientation. */
  readonly start: number;
  readonly end: number;
  /** The other coordinate: y of a horizontal rule, x of a vertical one. */
  readonly position: number;
  readonly thickness: number;
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise, as the file says; boxes are already turned. */
  readonly rotation: number;
  readonly runs: readonly GlyphRun[];
  readonly rules: readonly Rule[];
  readonly images: readonly BoundingBox[];
  /** Glyphs that the font maps to no text at all. */
  readonly unmapped: number;
}
