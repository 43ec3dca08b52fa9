import type { FlowItem } from '../laid-out.ts';

/** Between two paragraphs stands more than this, in letter sizes. */
const PARAGRAPH = 1.6;

const topOf = (item: FlowItem): number => {
  if (item.kind === 'line') return item.line.baseline;
  return item.kind === 'table' ? item.region.box[1] : item.figure.box[1];
};

/** May something stand before this item without parting the lines of a paragraph? */
const opens = (items: readonly FlowItem[], index: number): boolean => {
  const [before, item] = [items[index - 1], items[index]];
  if (before?.kind !== 'line' || item?.kind !== 'line') return before !== undefined;
  const gap = item.line.baseline - before.line.baseline;
  return gap < 0 || gap > PARAGRAPH * item.line.size;
};

/**
 * Puts what stands beside the text before the first paragraph that begins beside or below it; where the page has none,
 * before the last one above it, or else after all of it.
 */
export const withAside = (items: readonly FlowItem[], aside: readonly FlowItem[], top: number): FlowItem[] => {
  const places = items.flatMap((_, index) => (opens(items, index) ? [index] : []));
  const at =
    places.find((index) => topOf(items[index]!) >= top) ??
    places.findLast((index) => topOf(items[index]!) < top) ??
    items.length;
  return [...items.slice(0, at), ...aside, ...items.slice(at)];
};
