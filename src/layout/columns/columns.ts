import type { Segment } from '../segments/segment.ts';
import type { Band } from './band.ts';
import { bandsAt } from './bands.ts';
import { isFaced, isLone, isParted, isShortText } from './column-bands.ts';
import { partAtGutter } from './cross-gaps.ts';
import { findGutter } from './find-gutter.ts';
import { type Flow, flowOf } from './flow-bounds.ts';
import { flowsOfColumns } from './pairs.ts';

const flowsOf = (bands: readonly Band[], gutter: number, parts: (band: Band) => boolean): Flow[] => {
  const flows: Flow[] = [];
  let pending: Segment[] = [];
  const flush = (): void => {
    if (pending.length > 0) flows.push(flowOf(pending));
    pending = [];
  };
  for (const band of bands) {
    if (parts(band)) {
      flush();
      flows.push(...flowsOfColumns(band));
    } else if (isLone(band, gutter)) {
      flush();
      flows.push(flowOf(band.left));
    } else pending.push(...band.left, ...band.right);
  }
  flush();
  return flows;
};

/**
 * Parts the segments of a page into bands and columns in reading order. A band that crosses the gutter (a heading, a
 * table's title) ends the columns above it; each column below or above is read to its end before the next.
 * @param separators heights of rules across the page: the masthead above one is no part of the columns below it.
 * @param known the gutter of other pages of the document.
 */
export const findFlows = (
  segments: readonly Segment[],
  pageWidth: number,
  separators: readonly number[] = [],
  known?: number,
): Flow[] => {
  if (segments.length === 0) return [];
  const gutter = findGutter(segments, pageWidth, separators);
  if (gutter !== undefined)
    return flowsOf(
      bandsAt(partAtGutter(segments, gutter), gutter, separators),
      gutter,
      (band) => isParted(band) || isShortText(band, gutter, pageWidth),
    );
  if (known === undefined) return [flowOf(segments)];
  const bands = bandsAt(partAtGutter(segments, known), known, separators);
  const parts = (band: Band): boolean => isFaced(band, known, pageWidth);
  return bands.some((band) => parts(band) || isLone(band, known)) ? flowsOf(bands, known, parts) : [flowOf(segments)];
};
