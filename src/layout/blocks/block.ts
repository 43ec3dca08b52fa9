import type { Column, Figure } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import type { TableRegion } from '../table-regions/index.ts';

/** Lines that belong together by their geometry: a paragraph, an item, a heading. */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  readonly column: Column;
  /** Distance from the baseline above in leadings; Infinity at the head of a page or column. */
  readonly gapBefore: number;
  readonly number?: PrintedNumber;
}

export type LayoutBlock =
  | TextBlock
  | { readonly kind: 'table'; readonly region: TableRegion }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly page: number };
