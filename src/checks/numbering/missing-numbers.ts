import type { Block } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { Index } from '../record-index.ts';
import type { Break } from './number-runs.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The missing number as it would be printed: `13`, `16.13`, `c`, `III`. */
export const printed = (expected: number, like: string): string => {
  const roman = ROMAN[expected];
  if (/^[IVX]+$/.test(like) && roman) return roman;
  if (/^[ivx]{2,}$/.test(like) && roman) return roman.toLowerCase();
  if (/^[A-Z]$/.test(like)) return String.fromCodePoint(64 + expected);
  return /^[a-z]$/.test(like) ? String.fromCodePoint(96 + expected) : like.replace(/\d+$/, String(expected));
};

/** Where a number that we miss may stand unread: within the block before, or at the start of one that got no number. */
export type Between = (found: Break) => readonly Block[];

export const betweenIn =
  (index: Index): Between =>
  ({ before, block }) =>
    index.blocks.slice(placeOf(index, before?.id ?? '') + 1, placeOf(index, block.id));

/** Is a number that seems missing there after all? @param captions words before it, of tables, figures and annexes */
export const standsIn = ({ before, block, expected }: Break, between: readonly Block[], captions?: string): boolean => {
  const number = printed(expected, block.number ?? '').replaceAll('.', '\\.');
  const within = new RegExp(`(?:^|[\\s。.;；:：,，[［])[（(]?${number}[.．、)）]`);
  const bare = new RegExp(`^[（(]?${number}[.．、)）]?\\s`);
  const caption = captions && new RegExp(`^(?:${captions})\\s?${number}(?!\\d)|(?:${captions})\\s?${number}$`);
  return (
    within.test(before?.text ?? '') ||
    between.some((each) => {
      if (caption) return each.number === undefined && caption.test(each.text);
      return each.number === number || (each.number === undefined && (within.test(each.text) || bare.test(each.text)));
    })
  );
};
