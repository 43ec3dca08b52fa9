import { Decimal } from 'decimal.js';

/** Wide enough that no amount of a report is ever rounded. */
const Exact = Decimal.clone({ precision: 200, toExpNeg: -1000, toExpPos: 1000 });

/**
 * Source of a pattern for a number in Arabic digits, grouped by commas (1,234,567.8), by single spaces (1 234 567,8 has
 * a comma only in French texts) or not at all. It neither starts nor ends inside a longer number: callers begin at the
 * first digit of a run, and a fourth digit after a group refuses the grouping. The number of groups is bounded
 * so that a page of digits is still read in linear time.
 */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,12}(?!\d)|\d{1,3}(?: \d{3}){1,12}(?!\d)|\d+)(?:\.\d+)?`;

/**
 * Source of a pattern for numbers in the styles of other languages, for amounts of money: grouped by apostrophes
 * (1’234’567.80) or points (1.234.567,80). One group behind a point is a decimal unless a comma follows.
 */
export const STYLED_NUMBER = String.raw`(?:\d{1,3}(?:['’]\d{3}){1,12}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,12}(?!\d|\.\d)(?:,\d{1,2}(?!\d))?|\d{1,3}(?:\.\d{3}){1,12},\d{1,2}(?![\d,]))`;

const points = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/;

/**
 * Exact decimal string of a number in Arabic digits; undefined where the groups are no thousands.
 *
 * @example readDecimal('13 626 894') // '13626894'
 * @example readDecimal('68,743.80') // '68743.8'
 */
export const readDecimal = (text: string): string | undefined => {
  const plain = points.test(text) ? text.replaceAll('.', '').replace(',', '.') : text;
  const bare = plain.replace(/[ ,'’](?=\d{3})/g, '');
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(bare) ? new Exact(bare).toFixed() : undefined;
};

/** A decimal string times a power of ten, exactly: `scaled('36.57', 8)` is `3657000000`. */
export const scaled = (decimal: string, power: number): string =>
  power === 0 ? decimal : new Exact(decimal).times(new Exact(10).pow(power)).toFixed();

/** A decimal string with its sign turned. */
export const negated = (decimal: string): string => new Exact(decimal).negated().toFixed();

/** The sum of two decimal strings, exactly. */
export const added = (one: string, other: string): string => new Exact(one).plus(other).toFixed();
