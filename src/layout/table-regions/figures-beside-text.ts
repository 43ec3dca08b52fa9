import type { Extent } from './column-gaps.ts';
import { looksNumeric, type Word } from './text.ts';

/** Figures end, and texts begin, within this of each other, in points. */
const FLUSH = 1;
/** They stand no closer, in letter sizes: words of a phrase do, `11 June 1992`. */
const NARROWEST = 0.55;
/** So many rows show an edge. */
const ENOUGH = 3;

/** The gap behind a figure is wider than those between words by this factor. */
const LOOSER = 1.2;

const textOf = ({ segment, start, end }: Word): string => segment.text.slice(start, end);

/** Index of the last of the words that make the figure a row begins with, `2` and `118.4`; -1 where it begins with none. */
const lastOfFigure = (words: readonly Word[], size: number): number => {
  let text = '';
  const end = words.findIndex((word, index) => {
    text = index > 0 ? `${text} ${textOf(word)}` : textOf(word);
    return !looksNumeric(text) || (index > 0 && word.left - words[index - 1]!.right > NARROWEST * size);
  });
  return (end < 0 ? words.length : end) - 1;
};

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
  const figures = inColumn.flatMap((words) => {
    const last = lastOfFigure(words, size);
    return last < 0 ? [] : [words.slice(last)];
  });
  if (figures.length < ENOUGH || figures.filter(isOfPhrase).length > figures.length / 2) return undefined;
  const ends = figures.map(([figure]) => figure!.right);
  const end = median(ends);
  const behind = inColumn.flatMap((words) => words.find((word) => word.left > end) ?? []);
  if (behind.length < ENOUGH || behind.some((word) => looksNumeric(textOf(word)))) return undefined;
  const starts = behind.map((word) => word.left);
  const start = Math.min(...starts);
  if (start - end < NARROWEST * size) return undefined;
  const areFlush = Math.max(...starts) - start < FLUSH && ends.every((other) => Math.abs(other - end) <= FLUSH);
  const keepApart = inColumn.every((words) =>
    words.every((word) => word.right < end + FLUSH || word.left > start - FLUSH),
  );
  return areFlush && keepApart ? (start + end) / 2 : undefined;
};
