import type { BoundingBox } from '../record/evidence.ts';
import type { Line } from './lines/line.ts';
import type { Segment } from './segments/segment.ts';
import type { TableRegion } from './table-regions/index.ts';

/** Left and right bounds of the text that a line belongs to, in points. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface Figure {
  readonly box: BoundingBox;
  readonly segments: readonly Segment[];
}

/** What stands in the reading order of a page. */
export type FlowItem =
  | {
      readonly kind: 'line';
      readonly line: Line;
      readonly column: Column;
      /** It begins an entry of a list of pairs, and goes on from nothing. */
      readonly entry?: true;
    }
  | { readonly kind: 'table'; readonly region: TableRegion }
  | { readonly kind: 'figure'; readonly figure: Figure };

export interface LaidOutPage {
  readonly number: number;
  /** As displayed, in points. */
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  /** In reading order. */
  readonly items: readonly FlowItem[];
  /** Lines of the notes at the foot of the page or of its columns. */
  readonly foot: readonly { readonly line: Line; readonly column: Column }[];
  readonly furniture: readonly Line[];
  /** Upright text on a turned page and the like: kept, but in no reading order. */
  readonly stray: readonly Line[];
  readonly glyphs: number;
}

/** Measures of the whole document that rooms further on need. */
export interface LaidOutDocument {
  readonly pages: readonly LaidOutPage[];
  /** Every segment of the furniture with what it was known by, in words. */
  readonly furniture: ReadonlyMap<Segment, string>;
  /** Size of most of the text, in points. */
  readonly bodySize: number;
  /** Distance of most baselines from the next, in points. */
  readonly leading: number;
}
