import type { Extent } from './column-gaps.ts';
import { looksNumeric, type Word } from './text.ts';

/** Figures end, and texts begin, within this of each other, in points. */
const FLUSH = 1;
/** They stand no closer, in letter sizes: words of a phrase do. */
const NARROWEST = 0.5;
/** So many rows show an edge. */
const ENOUGH = 3;

/** The gap behind a figure is wider than those between words by this factor. */
const LOOSER = 1.2;

const textOf = ({ segment, start, end }: Word): string => segment.text.slice(start, end);

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Is a figure as close to the word behind it as the words behind that are to each other: `13 June 1992`? Then it is one of the phrase. */
const isOfPhrase = ([figure, text, next]: readonly Word[]): boolean =>
  figure !== undefined &&
  text !== undefined &&
  next !== undefined &&
  next.segment === text.segment &&
  text.left - figure.right < LOOSER * (next.left - text.right);

/**
 * Where figures that end at one edge stand right before texts that begin at one, the two are columns, though no further
 * apart than the padding of their cells: `30.0 | Late nomination of travellers`.
 * @returns the boundary between them, in points.
 */
export const besideFigures = (
  rows: readonly (readonly Word[])[],
  { left, right }: Extent,
  size: number,
): number | undefined => {
  const inColumn = rows
    .map((words) => words.filter((word) => word.left >= left - 2 && word.right <= right + 2))
    .filter((words) => words.length > 0);
  const figures = inColumn.filter(([first]) => looksNumeric(textOf(first!)));
  if (figures.length < ENOUGH || figures.filter(isOfPhrase).length > figures.length / 2) return undefined;
  const end = median(figures.map(([first]) => first!.right));
  const behind = inColumn.flatMap((words) => words.find((word) => word.left > end) ?? []);
  const texts = behind.filter((word) => !looksNumeric(textOf(word)));
  if (texts.length < ENOUGH || texts.length < behind.length) return undefined;
  const start = Math.min(...texts.map((word) => word.left));
  if (start - end < NARROWEST * size || figures.some(([first]) => Math.abs(first!.right - end) > FLUSH))
    return undefined;
  const isFlush = texts.filter((word) => word.left - start < FLUSH).length === texts.length;
  const keepApart = inColumn.every((words) =>
    words.every((word) => word.right < end + FLUSH || word.left > start - FLUSH),
  );
  return isFlush && keepApart ? (start + end) / 2 : undefined;
};
