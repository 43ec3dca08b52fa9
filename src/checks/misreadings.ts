import type { Table } from '../record/index.ts';
import type { Reading } from './addends.ts';
import { type Decimal, grouped } from './figures.ts';

export interface Hypothesis {
  readonly en: string;
  readonly zh: string;
}

const nameOf = (table: Table, row: number): string => table.rows[row]?.cells[0]?.text || `row ${row}`;

/** A single row whose sign, read otherwise, makes the sum fit. */
const sign = (table: Table, reading: Reading, difference: Decimal): Hypothesis | undefined => {
  const row = reading.addends.find(({ value }) => value.times(2).eq(difference));
  if (!row) return undefined;
  const name = nameOf(table, row.row);
  return row.value.isPositive()
    ? {
        en: `fits if “${name}” (${grouped(row.value)}) is negative`,
        zh: `若“${name}”（${grouped(row.value)}）为负数则相符`,
      }
    : {
        en: `fits if “${name}” (${grouped(row.value)}) is positive`,
        zh: `若“${name}”（${grouped(row.value)}）为正数则相符`,
      };
};

/** A row that was counted but should not be. */
const extra = (table: Table, reading: Reading, difference: Decimal): Hypothesis | undefined => {
  const row = reading.addends.find(({ value }) => value.eq(difference));
  if (!row) return undefined;
  const name = nameOf(table, row.row);
  return { en: `fits without “${name}” (${grouped(row.value)})`, zh: `若不计“${name}”（${grouped(row.value)}）则相符` };
};

/** A missing row is the plainest reason for a sum that is too small. */
const missing = (difference: Decimal): Hypothesis | undefined =>
  difference.isNegative()
    ? {
        en: `fits if a row of ${grouped(difference.negated())} is missing`,
        zh: `若缺少一行${grouped(difference.negated())}则相符`,
      }
    : undefined;

/** What would make the sum fit; `difference` is the sum of the rows less the stated total. */
export const explain = (table: Table, reading: Reading, difference: Decimal): Hypothesis | undefined =>
  sign(table, reading, difference) ?? extra(table, reading, difference) ?? missing(difference);
