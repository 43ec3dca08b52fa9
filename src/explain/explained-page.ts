import type { LaidOutDocument, Segment } from '../layout/index.ts';
import { boxFromFrame } from '../pdf/index.ts';
import type { BlockType, BoundingBox } from '../record/index.ts';

/** What one stretch of a page was taken for, and by what it was known. */
export interface ExplainedRegion {
  readonly type: BlockType;
  readonly number?: string;
  readonly level?: number;
  readonly text: string;
  /** Points of the page as displayed, origin top left. */
  readonly bbox: BoundingBox;
  readonly because: string;
}

/** A page with everything on it accounted for. Boxes are points of the page as displayed, origin top left. */
export interface ExplainedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Visible glyphs on the page. */
  readonly glyphs: number;
  readonly regions: readonly ExplainedRegion[];
  /** Cells of the tables, each with its text. */
  readonly cells: readonly { readonly text: string; readonly bbox: BoundingBox }[];
  /** Text that ended nowhere. */
  readonly unplaced: readonly { readonly text: string; readonly bbox: BoundingBox; readonly glyphs: number }[];
  /** Every stretch of text as it was read, placed or not. */
  readonly texts: readonly { readonly text: string; readonly bbox: BoundingBox; readonly size: number }[];
}

/** Of the segments of a page, how many glyphs ended in a line, a table, a figure or the furniture. */
export const placedGlyphs = (document: LaidOutDocument, page: number): Map<Segment, number> => {
  const placed = new Map<Segment, number>();
  const place = (segment: Segment): void => {
    const whole = segment.partOf ?? segment;
    placed.set(whole, (placed.get(whole) ?? 0) + segment.glyphs);
  };
  const laidOut = document.pages.find(({ number }) => number === page);
  if (!laidOut) return placed;
  for (const item of laidOut.items) {
    const segments =
      item.kind === 'line' ? item.line.segments : item.kind === 'table' ? item.region.segments : item.figure.segments;
    segments.forEach(place);
  }
  for (const line of [...laidOut.furniture, ...laidOut.stray, ...laidOut.foot.map((note) => note.line)])
    line.segments.forEach(place);
  return placed;
};

/** The box of a segment on the page as displayed. */
export const displayedBox = (segment: Segment, size: { width: number; height: number }): BoundingBox =>
  boxFromFrame(segment.box, size, segment.angle);
