import type { Cell, Table } from '../../record/index.ts';
import { Decimal, halfUnit } from '../figures.ts';

/** Two or three dots: not available, or not stated apart; a dash is nothing. Source: notes on symbols in statistical yearbooks. */
const UNAVAILABLE = /^(?:\.{2,3}|…)$/;

/** Does a cell say that there is a figure which it does not have? */
export const isUnavailable = (cell: Cell | undefined): boolean => UNAVAILABLE.test(cell?.text.trim() ?? '');

/** The figure of a cell: nothing stated is nothing to add; what is not available, or text, is no figure. */
export const figureIn = (cell: Cell | undefined): string | undefined =>
  cell?.value ?? (cell?.nil && !isUnavailable(cell) ? '0' : undefined);

/** How far rounding may have moved a figure of a table, the unit not applied: whole ones that stand for themselves are exact. */
export const roundingOf = ({ unit }: Table, value: string): Decimal =>
  (unit?.scale ?? 1) > 1 || value.includes('.') ? halfUnit(value) : new Decimal(0);
