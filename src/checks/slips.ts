/** How one printed figure may have become another. */
export type Slip = 'digit' | 'swap' | 'extra digit' | 'missing digit';

/** Digits alone, without the point and the sign. */
const digitsOf = (figure: string): string => figure.replaceAll(/[^\d]/g, '');

const isOneDigit = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1;

const isSwap = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((digit, place) => digit !== other[place]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};

/** Is the longer one the other with one digit put in? */
const hasOneMore = (longer: string, shorter: string): boolean =>
  longer.length === shorter.length + 1 &&
  Array.from(longer, (_, at) => longer.slice(0, at) + longer.slice(at + 1)).includes(shorter);

/**
 * The slip that makes one figure of the other, if one alone does.
 * @example slipBetween('13626894', '13662894') // 'swap'
 */
export const slipBetween = (expected: string, found: string): Slip | undefined => {
  const [one, other] = [digitsOf(expected), digitsOf(found)];
  if (one.length < 2 || other.length < 2 || one === other) return undefined;
  if (isSwap(one, other)) return 'swap';
  if (isOneDigit(one, other)) return 'digit';
  if (hasOneMore(other, one)) return 'extra digit';
  return hasOneMore(one, other) ? 'missing digit' : undefined;
};

/** What the slip is called behind the figure that would be right. */
export const slipNames: Readonly<Record<Slip, { readonly en: string; readonly zh: string }>> = {
  digit: { en: 'one digit differs', zh: '一位数字不同' },
  swap: { en: 'two digits are swapped', zh: '两位数字颠倒' },
  'extra digit': { en: 'one digit is too many', zh: '多一位数字' },
  'missing digit': { en: 'one digit is missing', zh: '少一位数字' },
};

/** Of so many figures, one in ten may be a slip away from fitting by chance, and no more. */
const MOST_CHANCE = 0.1;
/** Other digits that one may have been. */
const OTHERS = 9;

/**
 * Is it hardly chance that a slip in one of several figures makes them fit? Nearly any two figures of two digits are a slip
 * apart from fitting, hardly any of five.
 * @param digits of the figure that would be another
 * @param figures in which a slip was looked for
 */
export const isBeyondChance = (digits: number, figures: number): boolean =>
  (figures * OTHERS * digits) / 10 ** digits <= MOST_CHANCE;
