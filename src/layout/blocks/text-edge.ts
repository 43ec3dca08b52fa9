import { commonestOf } from '../commonest.ts';
import type { FlowItem } from '../laid-out.ts';
import type { Line } from '../lines/line.ts';
import { isIdeographic } from '../segments/fold.ts';

/** So many lines that end at one place are justified to it. */
const ENOUGH = 3;

/** Entries of contents and rows of figures end in figures, at an edge of their own. */
const ENDS_IN_FIGURE = /\d$/;

/** Chinese lines that are not justified end so near each other, in sizes, where none of them ends a paragraph. */
const RAGGED = 1.5;

/**
 * Where Chinese lines that are not justified break: before any letter, so that the fullest of them end near each other. None
 * where they do not, as on a page of short lines.
 */
const raggedEdge = (lines: readonly Line[]): number | undefined => {
  const ends = lines
    .filter(({ text }) => isIdeographic(text.charCodeAt(text.length - 1)))
    .map(({ box }) => box[2])
    .toSorted((a, b) => b - a);
  const [first, last] = [ends[0], ends[ENOUGH - 1]];
  if (first === undefined || last === undefined) return undefined;
  return first - last < RAGGED * lines[0]!.size ? last : undefined;
};

/**
 * Where the lines of a page's columns end that are justified, in points: a title or a table's note may reach further than they.
 * By the left edge of the column; none where no lines end alike or, in Chinese, nearly so.
 */
export const textEdges = (items: readonly FlowItem[]): ReadonlyMap<number, number> => {
  const columns = new Map<number, Line[]>();
  for (const item of items) {
    if (item.kind !== 'line' || ENDS_IN_FIGURE.test(item.line.text)) continue;
    const lines = columns.get(item.column.left);
    if (lines) lines.push(item.line);
    else columns.set(item.column.left, [item.line]);
  }
  return new Map(
    [...columns].flatMap(([left, lines]) => {
      const counts = new Map<number, number>();
      for (const { box } of lines) counts.set(Math.round(box[2]), (counts.get(Math.round(box[2])) ?? 0) + 1);
      const [edge, count] = commonestOf(counts);
      const found = edge !== undefined && count >= ENOUGH ? edge : raggedEdge(lines);
      return found === undefined ? [] : [[left, found]];
    }),
  );
};
