import type { Row, Table } from '../../record/index.ts';
import { stubOf } from './row-stubs.ts';

/** At the foot of a page, what stands above it in all: `Carried forward`, 转下页. */
const CARRIED =
  /\bcarried (?:forward|over|down)\b|\bto be carried forward\b|\b(?:to|on) (?:the )?(?:next|following) page\b|^page (?:sub)?total\b|^(?:sub)?total(?:,| of| for)? (?:this )?page\b|^(?:转(?:入)?(?:下|次)页|过次页|结转下页|[移接]下页|(?:累计)?转次页|本页(?:小计|合计|共计)|转下)/i;

/** At the head of the next page, the same again: `Brought forward`, 承上页. */
const BROUGHT =
  /\bbrought (?:forward|over|down)\b|\b(?:from|of) (?:the )?(?:previous|preceding|last) page\b|^(?:承(?:上|前)页|(?:上|前)页(?:转入|结转|小计|合计|共计)|[接承][上前]页|上页累计|承上)/i;

const wordsOf = (row: Row): string => stubOf(row).replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');

export const isCarried = (row: Row): boolean => row.role !== 'header' && CARRIED.test(wordsOf(row));

export const isBrought = (row: Row): boolean => row.role !== 'header' && BROUGHT.test(wordsOf(row));

/** A balance carried over from year to year is no sum of a page: such rows count where the other one stands too. */
export const hasCarriedTotals = (tables: readonly Table[]): boolean => {
  const rows = tables.flatMap((table) => table.rows);
  return rows.some(isCarried) && rows.some(isBrought);
};
