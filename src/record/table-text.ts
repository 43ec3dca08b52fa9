import type { Span } from './evidence.ts';
import type { DocumentRecord } from './record.ts';
import type { Cell, Table } from './table.ts';

/** A cell or a note of a table, and where it stands in the table's text. */
export interface TextPart {
  readonly span: Span;
  /** Absent for a note below the table. */
  readonly cell?: Cell;
}

/** A table as running text, and where its cells and notes stand in that. */
export interface TableText {
  readonly text: string;
  readonly parts: readonly TextPart[];
}

/**
 * A table as running text: one line a row, its filled cells parted by tabs, then one line a note. Spans are UTF-16
 * offsets into it.
 */
export const tableText = ({ rows, notes = [] }: Pick<Table, 'rows' | 'notes'>): TableText => {
  const lines: readonly (readonly { readonly text: string; readonly cell?: Cell }[])[] = [
    ...rows.map(({ cells }) => cells.filter(({ text }) => text !== '').map((cell) => ({ text: cell.text, cell }))),
    ...notes.map(({ text }) => [{ text }]),
  ].filter((line) => line.length > 0);
  const parts: TextPart[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    line.forEach((part, position) => {
      if (position > 0) text += '\t';
      const start = text.length;
      text += part.text;
      parts.push({ span: [start, text.length], ...(part.cell ? { cell: part.cell } : {}) });
    });
  }
  return { text, parts };
};

/** The text of a table's block: its title, and below it the table. */
export const titledText = (title: string, body: string): string =>
  title === '' || body === '' ? title + body : `${title}\n${body}`;

/** The titles of tables' blocks, without the tables, by the block's id. */
const tableTitles = ({ blocks, tables }: Pick<DocumentRecord, 'blocks' | 'tables'>): Map<string, string> => {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return new Map(
    blocks.flatMap((block) => {
      const table = block.table === undefined ? undefined : byId.get(block.table);
      if (!table) return [];
      const body = tableText(table).text;
      const title = block.text.endsWith(body)
        ? block.text.slice(0, block.text.length - body.length).trimEnd()
        : block.text;
      return [[block.id, title] as const];
    }),
  );
};

/**
 * The record as prose: blocks of tables keep their titles only, and what is mentioned in cells is left out. For readers
 * that look at tables by row and cell.
 */
export const withoutTableBodies = <R extends Pick<DocumentRecord, 'blocks' | 'tables' | 'mentions'>>(record: R): R => {
  const titles = tableTitles(record);
  if (titles.size === 0) return record;
  return {
    ...record,
    blocks: record.blocks.map((block) => ({ ...block, text: titles.get(block.id) ?? block.text })),
    mentions: record.mentions.filter(
      ({ block, span }) => span[1] <= (titles.get(block)?.length ?? Number.POSITIVE_INFINITY),
    ),
  };
};
