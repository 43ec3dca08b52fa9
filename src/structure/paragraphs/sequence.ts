import type { TextBlock } from '../../layout/index.ts';

/** Follows the numbers of paragraphs through a document: 1, 2, 3 … or 13.1, 13.2 … or 5.3, 5.3.1, 5.4 … */
export interface ParagraphSequence {
  readonly last: string | undefined;
  /** Where the last numbered paragraph begins. */
  readonly edge?: Edge;
}

/** A left edge in its column, in points. */
export interface Edge {
  readonly left: number;
  readonly column: number;
}

/** The next column of a page begins at least so far to the right. */
const COLUMN = 100;

export const edgeOf = ({ lines, column }: TextBlock): Edge => ({ left: lines[0]!.box[0], column: column.left });

/** Where an edge would stand in another column of the page. */
export const edgeIn = ({ left, column }: Edge, other: Edge): number => {
  const shift = other.column - column;
  return Math.abs(shift) > COLUMN ? left + shift : left;
};

export const noSequence: ParagraphSequence = { last: undefined };

/** `2 bis` stands at the place of 2, which it comes after. */
const parts = (number: string): { prefix: string; value: number; step: 0 | 1 } => {
  const dot = number.lastIndexOf('.');
  const last = number.slice(dot + 1);
  return { prefix: number.slice(0, dot + 1), value: Number.parseInt(last, 10), step: last.includes(' ') ? 0 : 1 };
};

/** The last number that stands beside those with a prefix: before 5.4 that is 5.3, where 5.3.7 was the last. */
const lastBeside = (last: string, prefix: string): { value: number } | undefined => {
  const before = parts(last);
  if (before.prefix === prefix) return before;
  return prefix !== '' && last.startsWith(prefix)
    ? { value: Number.parseInt(last.slice(prefix.length), 10) }
    : undefined;
};

/** Is it the very next number? */
export const follows = (last: string, number: string): boolean => {
  const [before, next] = [parts(last), parts(number)];
  return before.prefix === next.prefix && next.value === before.value + next.step;
};

/**
 * Does the number go on from the last one? A few may be missing (a lost page), none may come back; the first is 1, or
 * anything where the document starts in its middle.
 */
export const continues = ({ last }: ParagraphSequence, number: string): boolean => {
  const next = parts(number);
  if (last === undefined) return next.value <= 1 || next.prefix !== '';
  const before = lastBeside(last, next.prefix);
  if (!before) return next.value === 1;
  return next.value >= before.value + next.step && next.value <= before.value + 4;
};
