import { printedNumber } from '../numbers/numbering.ts';
import type { Segment } from '../segments/segment.ts';

/** Segments of one baseline. */
export type Row = readonly Segment[];

export const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');

/** Numbers, such as those of paragraphs, with which rows begin. */
export const numbersOf = (rows: readonly Row[]): number[] =>
  rows.flatMap((row) => {
    const number = printedNumber(textOf(row));
    return number?.family === 'arabic' ? [Number(number.number)] : [];
  });
