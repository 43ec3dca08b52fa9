import type { Language, Mention, Span, Table } from '../../record/index.ts';
import { type TableText, tableText } from '../../record/index.ts';
import type { PlacedBlock } from '../place-mentions.ts';
import { isLoose, namesOnly } from './members.ts';
import { inOrder, type Placed } from './reading-order.ts';

type Body = Omit<Table, 'block'>;

/** Fewer names down a column are no list, nor are names in which more than a fifth of the cells is something else. */
const FEWEST = 3;
const SHARE = 0.8;

const isRunningNumber = ({ rows }: Body, column: number): boolean =>
  rows
    .filter(({ role }) => role === 'data')
    .every(({ cells }, at) => !cells[column]?.value || Number(cells[column].value) === at + 1);

/** Amounts beside the names make rows of a ledger, not a list. */
const isLedger = (table: Body): boolean =>
  table.columns.some(({ type }, column) => type !== 'text' && !isRunningNumber(table, column));

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly span: Span;
}

/** Where each cell of the data rows stands in the text of the table's block. */
const cellSpans = (table: Body, { text, parts }: TableText, block: PlacedBlock): CellPlace[] => {
  const at = block.block.text.length - text.length;
  const spans = new Map(parts.flatMap(({ cell, span }) => (cell ? [[cell, span] as const] : [])));
  return table.rows.flatMap(({ role, cells }, row) =>
    cells.flatMap((cell, column) => {
      const span = role === 'data' ? spans.get(cell) : undefined;
      return span ? [{ row, column, span: [span[0] + at, span[1] + at] as Span }] : [];
    }),
  );
};

/** A cell that is a sentence ends a list; where a table has taken in the text behind it, several lists may stand in one column. */
const isSentence = (text: string): boolean => text.length > 60 || /[:：]\s*$/.test(text);

interface Segment {
  readonly title: string;
  /** The sentence above, where one stands in the column. */
  readonly before: string | undefined;
  readonly column: number;
  readonly named: readonly Placed[];
}

/** The stretches of a column that are names, with what stands over them. */
const segmentsOf = (
  title: string,
  cells: readonly CellPlace[],
  text: string,
  places: readonly Mention[],
): readonly Segment[] => {
  const segments: Segment[] = [];
  let [named, others, before]: [Placed[], number, string | undefined] = [[], 0, undefined];
  const close = (): void => {
    if (named.length > 0 && named.length >= (named.length + others) * SHARE)
      segments.push({ title, before, column: cells[0]!.column, named });
    [named, others] = [[], 0];
  };
  for (const { row, column, span } of cells) {
    const names = namesOnly(text, span, places);
    const own = text.slice(...span);
    if (names && isLoose(text, names))
      named.push(
        ...names.map((member, at) => ({ member, row, column: column + at / 100, page: member.evidence[0]?.page ?? 0 })),
      );
    else if (isSentence(own)) {
      close();
      before = own;
    } else others += 1;
  }
  close();
  return segments;
};

export interface ColumnList {
  readonly members: readonly Mention[];
  readonly before: string | undefined;
}

/**
 * Lists of States down the columns of a table, however many pages it runs over. Columns without heads of their own, side by
 * side, are one list.
 */
export const listsOfTable = (
  table: Body,
  block: PlacedBlock,
  places: readonly Mention[],
  language: Language,
): readonly ColumnList[] => {
  if (isLedger(table)) return [];
  const body = tableText(table);
  if (!block.block.text.endsWith(body.text)) return [];
  const cells = cellSpans(table, body, block);
  const { text } = block.block;
  const segments = table.columns.flatMap(({ title }, column) =>
    segmentsOf(
      title,
      cells.filter((cell) => cell.column === column),
      text,
      places,
    ),
  );
  const titles = new Set(segments.map(({ title }) => title));
  const single = segments.every(({ before }) => before === undefined);
  const headed = titles.size > 1 && !titles.has('');
  const grids =
    single && !headed && segments.length > 0
      ? [{ before: undefined, named: segments.flatMap(({ named }) => named) }]
      : segments;
  return grids
    .filter(({ named }) => named.length >= FEWEST)
    .map(({ before, named }) => ({ members: inOrder(named, language), before }));
};

export const titleOf = (table: Body, { block }: PlacedBlock): string =>
  block.text.slice(0, block.text.length - tableText(table).text.length).trim();
