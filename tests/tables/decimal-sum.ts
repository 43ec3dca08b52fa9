import { Decimal } from 'decimal.js';

/** Exact sum of decimal strings. */
export const decimalSum = (values: readonly string[]): string =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed();
