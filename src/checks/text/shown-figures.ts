import { grouped } from '../figures.ts';
import type { Figure } from './figure.ts';

/** A figure as messages give it. */
export const show = ({ value }: Figure): string => grouped(value);

/** The larger less the smaller, as it is written. */
export const showApart = (one: Figure, other: Figure): string =>
  one.value.gte(other.value) ? `${show(one)} − ${show(other)}` : `${show(other)} − ${show(one)}`;
