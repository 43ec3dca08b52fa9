import { commonestOf } from '../commonest.ts';
import type { FlowItem } from '../laid-out.ts';

/** So many lines that end at one place are justified to it. */
const ENOUGH = 3;

/** Entries of contents and rows of figures end in figures, at an edge of their own. */
const ENDS_IN_FIGURE = /\d$/;

/**
 * Where the lines of a page's columns end that are justified, in points: a title or a table's note may reach further than they.
 * By the left edge of the column; none where no lines end alike.
 */
export const textEdges = (items: readonly FlowItem[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, Map<number, number>>();
  for (const item of items) {
    if (item.kind !== 'line' || ENDS_IN_FIGURE.test(item.line.text)) continue;
    const edge = Math.round(item.line.box[2]);
    const column = counts.get(item.column.left) ?? new Map<number, number>();
    column.set(edge, (column.get(edge) ?? 0) + 1);
    counts.set(item.column.left, column);
  }
  return new Map(
    [...counts].flatMap(([left, edges]) => {
      const [edge, count] = commonestOf(edges);
      return edge !== undefined && count >= ENOUGH ? [[left, edge]] : [];
    }),
  );
};
