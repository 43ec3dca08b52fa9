import type { Row, Table } from '../../record/index.ts';
import { hasFigures, stubOf } from './row-stubs.ts';

/** A row with figures and the rows below it that are its parts. */
export interface RowGroup {
  readonly head: number;
  readonly parts: readonly number[];
  /** The row after its last, whether that has figures or not. */
  readonly end: number;
}

const indentOf = (row: Row): number => row.indent ?? 0;

/** `1. Report of the Secretary-General`, `(a) Travel`, `16. Training courses`: a numbered part of what stands above. */
const NUMBERED = /^(?:\d{1,3}\.|[(（]?[a-z][)）]|[(（](?:\d{1,2}|[ivx]{1,4})[)）])\s?\S/;

const isNumbered = (row: Row): boolean => NUMBERED.test(stubOf(row));

/** These tell some of the parts only. */
const SOME = /^(?:of which|o\/w\b|including|thereof|among|其中|包括)/i;

/** Rows below a head that stand deeper than it, on the first level below. */
const deeper = (table: Table, head: number): RowGroup => {
  const parts: number[] = [];
  const depth = indentOf(table.rows[head]!);
  let level: number | undefined;
  let at = head + 1;
  for (; at < table.rows.length; at += 1) {
    const row = table.rows[at]!;
    if (row.role !== 'data' || indentOf(row) <= depth) break;
    level ??= indentOf(row);
    if (indentOf(row) === level && hasFigures(row)) parts.push(at);
  }
  return { head, parts, end: at };
};

/** Numbered rows below a head that has no number; a line without figures (“Meetings of:”) parts nothing. */
const numbered = (table: Table, head: number): RowGroup => {
  const parts: number[] = [];
  let at = head + 1;
  if (isNumbered(table.rows[head]!)) return { head, parts, end: at };
  for (; at < table.rows.length; at += 1) {
    const row = table.rows[at]!;
    if (row.role !== 'data') break;
    if (!hasFigures(row)) {
      if (parts.length > 0) break;
      continue;
    }
    if (!isNumbered(row)) break;
    parts.push(at);
  }
  return { head, parts, end: at };
};

const groupsBy = (table: Table, groupOf: (table: Table, head: number) => RowGroup): RowGroup[] =>
  table.rows.flatMap((row, head): RowGroup[] => {
    if (row.role !== 'data' || !hasFigures(row)) return [];
    const group = groupOf(table, head);
    return group.parts.length > 0 && !group.parts.some((part) => SOME.test(stubOf(table.rows[part]!))) ? [group] : [];
  });

/** Groups of rows below a row of their sum, by indentation and by numbers: the two ways in which tables show them. */
export const rowGroups = (table: Table): readonly (readonly RowGroup[])[] => [
  groupsBy(table, deeper),
  groupsBy(table, numbered),
];
