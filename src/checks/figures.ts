import { Decimal } from 'decimal.js';

/** Digits behind the decimal point, as printed. */
export const decimalsOf = (value: string): number => value.split('.')[1]?.length ?? 0;

/** Half a unit of the last printed place: how far rounding may have moved a figure. */
export const halfUnit = (value: string): Decimal => new Decimal(10).pow(-decimalsOf(value)).div(2);

/** In plain figures, without an exponent. */
export const plain = (value: Decimal): string => value.toFixed();

/** Grouped by thin spaces as in the documents: `13 626 894`. */
export const grouped = (value: Decimal | string): string => {
  const [whole = '', fraction] = (typeof value === 'string' ? value : plain(value)).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
};

export type Closeness = 'agrees' | 'near' | 'differs';

/**
 * How a printed percentage stands to a computed one. `43` agrees with 42.7; a difference of less than a whole unit of
 * the last place may be truncation, so it is only near.
 */
export const compareRounded = (stated: string, computed: Decimal): Closeness => {
  const distance = computed.minus(stated).abs();
  const unit = halfUnit(stated);
  if (distance.lte(unit.plus('1e-9'))) return 'agrees';
  return distance.lt(unit.times(2)) ? 'near' : 'differs';
};

export { Decimal };
