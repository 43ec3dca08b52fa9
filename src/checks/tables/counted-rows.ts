import type { Row, Table } from '../../record/index.ts';
import { isBrought, isCarried } from './carried-rows.ts';
import { sumsOf } from './column-sums.ts';
import { stubOf } from './row-stubs.ts';

/** Rows that may be what a sentence counts. */
export interface CountedRows {
  readonly rows: readonly number[];
  /** The table leaves no other rows that may be meant. */
  readonly plain: boolean;
}

/** What such a row tells of is more than one thing: “Other donors”. */
const SEVERAL =
  /^(?:all )?others?\b|^(?:various|miscellaneous|unspecified|rest|remaining|anonymous)\b|^(?:其他|其它|其余|杂项)/i;

const isHead = ({ cells }: Row): boolean => cells.length > 1 && cells.slice(1).every(({ text }) => text === '');

const indentOf = ({ indent = 0 }: Row): number => indent;

/** Rows with nothing deeper right below them. */
const leaves = (table: Table, rows: readonly number[]): number[] =>
  rows.filter((row, at) => {
    const next = rows[at + 1];
    return next === undefined || indentOf(table.rows[next]!) <= indentOf(table.rows[row]!);
  });

const outermost = (table: Table, rows: readonly number[]): number[] => {
  const least = Math.min(...rows.map((row) => indentOf(table.rows[row]!)));
  return rows.filter((row) => indentOf(table.rows[row]!) === least);
};

/**
 * The ways to count the things that the rows of a table name: heads of groups, totals and what pages carry over name none.
 * None where a row has no name, or tells of several things.
 */
export const countedRows = (table: Table): CountedRows[] => {
  const data = table.rows.flatMap((row, at) => (row.role === 'data' && !isCarried(row) && !isBrought(row) ? [at] : []));
  const heads = data.filter((at) => isHead(table.rows[at]!));
  const rows = heads.length < data.length ? data.filter((at) => !isHead(table.rows[at]!)) : data;
  if (rows.length === 0 || rows.some((at) => (table.rows[at]!.cells[0]?.text ?? '') === '')) return [];
  if (rows.some((at) => SEVERAL.test(stubOf(table.rows[at]!)))) return [];
  const readings = [rows, leaves(table, rows), outermost(table, rows), ...(rows === data ? [] : [data, heads])];
  const plain = readings.slice(0, 3).every(({ length }) => length === rows.length);
  return readings.map((each, at) => ({ rows: each, plain: plain && at === 0 }));
};

const isNumberedOn = (table: Table, rows: readonly number[]): boolean =>
  rows.every((row, at) => new RegExp(`^${at + 1}[.)、．]?$`).test(table.rows[row]!.cells[0]?.text ?? ''));

/** Has a table lost no row over its pages: are its rows numbered on, or do they come to its total? */
export const isWhole = (table: Table, rows: readonly number[]): boolean =>
  table.pages.length === 1 ||
  isNumberedOn(table, rows) ||
  sumsOf(table).some(({ confirmed, sums }) => confirmed && sums.every(({ fits }) => fits));
