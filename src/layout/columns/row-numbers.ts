import { printedNumber } from '../numbers/numbering.ts';
import type { Segment } from '../segments/segment.ts';

/** Segments of one baseline. */
export type Row = readonly Segment[];

/** Gathers segments into rows, top first. */
export const rowsOf = (segments: readonly Segment[]): Segment[][] => {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0])) {
    const row = rows.at(-1);
    if (row && segment.baseline - row[0]!.baseline < 1) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
};

export const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');

/** The number, such as that of a paragraph, with which a row begins. */
export const numberOf = (row: Row): number | undefined => {
  const number = printedNumber(textOf(row));
  return number?.family === 'arabic' ? Number(number.number) : undefined;
};

export const numbersOf = (rows: readonly Row[]): number[] =>
  rows.map(numberOf).filter((number) => number !== undefined);

/** By how much the first number of a column is above the last of the one read before it. */
export const stepBetween = (before: readonly Segment[], after: readonly Segment[]): number | undefined => {
  const last = numbersOf(rowsOf(before)).at(-1);
  const [next] = numbersOf(rowsOf(after));
  return last === undefined || next === undefined ? undefined : next - last;
};
