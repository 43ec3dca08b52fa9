import type { Line } from '../lines/line.ts';
import { isNextNumber, numberOfFirstLine } from '../numbers/numbering.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { type Draft, hangingEdge } from './draft.ts';
import { left, near } from './line-look.ts';

/** The very next number before a capital starts a paragraph, though the page before ends without a full stop. */
export const isNextParagraph = (
  line: Line,
  { family, number, length }: PrintedNumber,
  last: number | undefined,
): boolean =>
  family === 'arabic' && last !== undefined && Number(number) === last + 1 && /^\p{Lu}/u.test(line.text.slice(length));

/**
 * Does the next number stand below the block's own, and its text below that one's? Addresses and names that fill their
 * lines end no sentence: `1. https://…`, `2. https://…`.
 */
export const isNextOfList = (draft: Draft, line: Line): boolean => {
  const edge = hangingEdge(draft);
  const number = edge === undefined ? undefined : numberOfFirstLine(line);
  return (
    edge !== undefined &&
    number !== undefined &&
    isNextNumber(draft.number!, number) &&
    near(left(line), left(draft.lines[0]!), 0.3 * line.size) &&
    near(line.edges[number.length] ?? edge, edge, 0.3 * line.size)
  );
};
