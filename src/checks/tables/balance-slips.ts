import type { Table } from '../../record/index.ts';
import { Decimal, sumOf } from '../figures.ts';
import { atCell } from '../places.ts';
import type { Figure } from '../text/figure.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import type { Balance } from './balances.ts';
import { figureIn } from './cell-figure.ts';

/** One column of a balance. */
export interface Outcome {
  readonly balance: Balance;
  readonly column: number;
  readonly expected: Decimal;
  readonly found: Decimal;
  readonly fits: boolean;
  readonly certainty: number;
}

export const valueAt = (table: Table, row: number, column: number): string | undefined =>
  figureIn(table.rows[row]!.cells[column]);

const figureOf = (table: Table, row: number, column: number): Figure => {
  const cell = table.rows[row]!.cells[column]!;
  return {
    kind: 'number',
    value: new Decimal(cell.value ?? 0),
    slack: new Decimal(0),
    certainty: 1,
    evidence: atCell(table, row, column, cell),
  };
};

/** Would one digit of one figure make it fit? What no slip explains has other rows in it than we think. */
export const isSlip = (table: Table, { balance, column }: Outcome): boolean => {
  const figures = Object.fromEntries(
    [balance.row, ...balance.terms.map(({ row }) => row)].map((row) => [`${row}`, figureOf(table, row, column)]),
  );
  return isOneSlipAway(figures, (tried) =>
    sumOf(balance.terms.map(({ row, sign }) => tried[`${row}`]!.value.times(sign))).eq(tried[`${balance.row}`]!.value),
  );
};

/**
 * Would it fit if a figure that is printed without a sign, and is taken off by its words alone, were added, or the other
 * way round? Then the words were misread: “Transfer on redemption of shares 34”.
 */
export const isOtherSign = (table: Table, { balance, column, expected, found }: Outcome): boolean =>
  balance.terms.slice(1).some(({ row, sign }) => {
    const value = valueAt(table, row, column);
    return (
      value !== undefined && !value.startsWith('-') && expected.minus(new Decimal(value).times(sign).times(2)).eq(found)
    );
  });
