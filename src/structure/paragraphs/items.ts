import type { NumberFamily, PrintedNumber } from '../../layout/index.ts';
import { type Look, looksAlike } from '../look.ts';
import { ordinalOf } from './ordinal.ts';

export interface OpenItem<N> {
  readonly node: N;
  readonly family: NumberFamily;
  readonly number: string;
  readonly look: Look;
}

const itemFamilies: ReadonlySet<NumberFamily> = new Set([
  'bracket-letter',
  'bracket-roman',
  'bracket-arabic',
  'bracket-chapter',
  'circled',
  'bullet',
  'small-letter',
]);

export const isItemFamily = (family: NumberFamily): boolean => itemFamilies.has(family);

/** `(i)` after `(h)` is the letter, elsewhere the numeral. */
const familyOf = <N>({ family, number }: PrintedNumber, open: readonly OpenItem<N>[]): NumberFamily => {
  if (family !== 'bracket-roman' || number.length !== 1) return family;
  const before = String.fromCharCode(number.charCodeAt(0) - 1);
  return open.some((item) => item.family === 'bracket-letter' && item.number === before) ? 'bracket-letter' : family;
};

/** Closes the open items that cannot contain this one; what is left on top is its parent. Gives its family. */
export const placeItem = <N>(open: OpenItem<N>[], printed: PrintedNumber): NumberFamily => {
  const family = familyOf(printed, open);
  const sibling = open.findLastIndex((item) => item.family === family);
  if (sibling >= 0) open.length = sibling;
  return family;
};

/** Is it the next of its list and does it look like the one before? Then it is no heading, whatever comes below. */
export const continuesList = <N>(open: readonly OpenItem<N>[], printed: PrintedNumber, look: Look): boolean => {
  const family = familyOf(printed, open);
  const before = open.findLast((item) => item.family === family);
  return (
    before !== undefined &&
    ordinalOf(family, printed.number) === ordinalOf(family, before.number) + 1 &&
    looksAlike(before.look, look)
  );
};
