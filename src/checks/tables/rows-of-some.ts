import type { Table } from '../../record/index.ts';
import type { ReadSumRow, Sum } from './column-sums.ts';
import { stubOf } from './row-stubs.ts';

/** A table called so lists only some of what its total is of; 按构成部分分列 tells of all components. */
const SOME_TITLE =
  /\b(?:selected|largest|main|major|principal|leading|biggest|top|examples?|sample|highlights?)\b|主要|(?<![构组]成|[各两三四该本大]|第[一二三四五六七八九十])部分|选定|最大|较大|前[一二三四五六七八九十\d]|若干|示例/i;
const SOME_ROW = /^(?:of which|including|thereof|among|其中|包括)/i;

/** Do the rows of a table tell only of some of what its totals are of? */
export const listsSome = (table: Table, { reading }: ReadSumRow): boolean =>
  SOME_TITLE.test(table.title) || reading.rows.some((row) => SOME_ROW.test(stubOf(table.rows[row]!)));

/** Do the rows fall short of their total? */
export const isShort = ({ total, difference }: Sum): boolean =>
  !difference.isZero() && difference.isNegative() !== total.isNegative();

/** Is a subtotal right, since a total that counts it fits in every column? */
const isUpheld = (read: ReadSumRow, others: readonly ReadSumRow[]): boolean =>
  others.some(
    (other) =>
      other !== read &&
      other.confirmed &&
      other.sums.every(({ fits }) => fits) &&
      other.reading.rows.includes(read.row),
  );

/** So many rows and columns show that a row is missing, where all columns fall short. */
const MANY = 2;

/** A total within a table ends no group of its own: “Total inventories” is one of the rows of “Total current assets”. */
const hasTotalAbove = (table: Table, { row }: ReadSumRow): boolean =>
  table.rows.slice(0, row).some(({ role }) => role === 'total');

/**
 * Is it likely that a row is missing, however large? All columns of the rows that a total stands under fall short of it, and
 * another total shows that it is right.
 */
export const isRowLikelyMissing = (table: Table, read: ReadSumRow, others: readonly ReadSumRow[]): boolean =>
  read.reading.natural &&
  !hasTotalAbove(table, read) &&
  read.reading.rows.length >= MANY &&
  read.sums.every((sum) => isShort(sum) && !sum.broken && sum.addends.length >= MANY) &&
  isUpheld(read, others);
