import type { Language, Mention, Span, Table } from '../../record/index.ts';
import { tableText, titledText } from '../../record/index.ts';
import type { PlacedBlock } from '../place-mentions.ts';
import { namesOnly } from './members.ts';
import { inOrder, type Placed } from './reading-order.ts';

type Body = Omit<Table, 'block'>;

/** Fewer names down a column are no list, and neither is a column in which more than a fifth is something else. */
const FEWEST = 3;
const SHARE = 0.8;

const isRunningNumber = ({ rows }: Body, column: number): boolean =>
  rows
    .filter(({ role }) => role === 'data')
    .every(({ cells }, at) => !cells[column]?.value || Number(cells[column].value) === at + 1);

/** Amounts beside the names make rows of a ledger, not a list. */
const isLedger = (table: Body): boolean =>
  table.columns.some(({ type }, column) => type !== 'text' && !isRunningNumber(table, column));

/** Where each cell of the data rows stands in the text of the table's block. */
const cellSpans = (table: Body, block: PlacedBlock): { row: number; column: number; span: Span }[] => {
  const { text, parts } = tableText(table);
  const at = block.block.text.length - text.length;
  const spans = new Map(parts.flatMap(({ cell, span }) => (cell ? [[cell, span] as const] : [])));
  return table.rows.flatMap(({ role, cells }, row) =>
    cells.flatMap((cell, column) => {
      const span = role === 'data' ? spans.get(cell) : undefined;
      return span ? [{ row, column, span: [span[0] + at, span[1] + at] as Span }] : [];
    }),
  );
};

/**
 * Lists of States down the columns of a table, however many pages it runs over. Columns without heads of their own, side by
 * side, are one list.
 */
export const listsOfTable = (
  table: Body,
  block: PlacedBlock,
  places: readonly Mention[],
  language: Language,
): (readonly Mention[])[] => {
  if (isLedger(table) || !block.block.text.endsWith(tableText(table).text)) return [];
  const cells = cellSpans(table, block);
  const columns = table.columns.map(({ title }, column) => {
    const own = cells.filter((cell) => cell.column === column);
    const named = own.flatMap(({ row, span }): Placed[] => {
      const names = namesOnly(block.block.text, span, places);
      return names?.length === 1 ? [{ member: names[0]!, row, column }] : [];
    });
    return { title, named, isList: named.length >= own.length * SHARE && named.length > 0 };
  });
  const lists = columns.filter(({ isList }) => isList);
  const headed =
    lists.length > 1 && lists.every(({ title }) => title !== '') && new Set(lists.map(({ title }) => title)).size > 1;
  const grids = headed ? lists.map(({ named }) => named) : [lists.flatMap(({ named }) => named)];
  return grids.filter((grid) => grid.length >= FEWEST).map((grid) => inOrder(grid, language));
};

export const titleOf = (table: Body, { block }: PlacedBlock): string => {
  const body = tableText(table).text;
  return block.text === titledText('', body) ? '' : block.text.slice(0, block.text.length - body.length).trim();
};
