import type { LaidOutDocument } from '../layout/index.ts';
import type { Table } from '../record/index.ts';
import { closeBroken, vocabularyOf } from '../structure/index.ts';

type ReadTable = Omit<Table, 'block'>;

/** A cell keeps as evidence what is printed in it. */
const mendCell = <T extends Table['rows'][number]['cells'][number]>(cell: T, close: (text: string) => string): T => {
  const text = close(cell.text);
  if (text === cell.text) return cell;
  return { ...cell, text, evidence: cell.evidence.map((one) => ({ raw: cell.text, ...one })) };
};

/**
 * Closes words that a program broke at the end of a cell's line (`Require-ments`), where the text of the document has
 * them whole. Tables are read before the text is composed, so this comes after both are laid out.
 */
export const withWholeWords = (tables: readonly ReadTable[], { pages }: LaidOutDocument): ReadTable[] => {
  const lines = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item.line] : [])));
  const vocabulary = vocabularyOf(lines, []);
  const close = (text: string): string => closeBroken(text, vocabulary);
  return tables.map((table) => ({
    ...table,
    title: close(table.title),
    columns: table.columns.map((column) => ({ ...column, title: close(column.title) })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => mendCell(cell, close)) })),
  }));
};
