import { Decimal } from 'decimal.js';

/** Digits behind the decimal point, as printed. */
export const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** Half a unit of the last printed place: how far rounding may have moved a figure. */
export const halfUnit = (value: string): Decimal => new Decimal(10).pow(-decimalsOf(value)).div(2);

/** In plain figures, without an exponent. */
export const plain = (value: Decimal): string => value.toFixed();

/** Digits that tell: 12 500 000 and 12.5 have 125. @param value plain figures without a sign */
export const tellingDigits = (value: string): string => value.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');

/** How many digits of a figure tell. */
export const precisionOf = (value: Decimal): number => tellingDigits(plain(value.abs())).length;

/** Grouped by spaces as in the documents: `13 626 894`. */
export const grouped = (value: Decimal | string): string => {
  const [whole = '', fraction] = (typeof value === 'string' ? value : plain(value)).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
};

export const sumOf = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));

/** Two figures as one interval: what a rounded figure may have been before rounding. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export const around = (value: Decimal, slack: Decimal): Interval => ({
  low: value.minus(slack),
  high: value.plus(slack),
});

export const overlap = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** a ÷ b for intervals that do not reach zero. */
export const quotient = (a: Interval, b: Interval): Interval => {
  const ends = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  return { low: Decimal.min(...ends), high: Decimal.max(...ends) };
};

export { Decimal };
