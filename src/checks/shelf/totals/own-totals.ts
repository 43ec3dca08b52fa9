import { grouped } from '../../figures.ts';
import { atCell } from '../../places.ts';
import type { Index } from '../../record-index.ts';
import { type PlacedTable, placedTables } from '../../tables/table-sought.ts';
import { type Total, totalsOf } from '../../tables/table-totals.ts';
import type { Statement } from '../statement.ts';
import { type TableName, tableSubject, totalName } from './table-subject.ts';

/** Tables with more columns of amounts have no total that a sentence could mean. */
const MOST_COLUMNS = 8;

const namesOf = ({ table, annex }: PlacedTable, all: readonly PlacedTable[]): TableName[] => [
  ...(table.number === undefined ? [] : [{ by: 'number' as const, number: table.number }]),
  ...(annex !== undefined && all.filter((other) => other.annex === annex).length === 1
    ? [{ by: 'annex' as const, number: annex }]
    : []),
  ...(all.filter((other) => other.table.title === table.title).length === 1
    ? [{ by: 'title' as const, title: table.title }]
    : []),
];

/** What a document's own tables of money come to: a statement for each total, under each name of its table. */
export const ownTotals = (check: string, index: Index): Statement[] => {
  const { symbol, language } = index.record.document;
  if (symbol === undefined) return [];
  const placed = placedTables(index);
  return placed.flatMap((each) => {
    const totals = totalsOf(each.table);
    if (totals.length === 0 || totals.length > MOST_COLUMNS) return [];
    return namesOf(each, placed).flatMap((name) => {
      const subject = tableSubject(symbol, name);
      if (subject === undefined) return [];
      return totals.map(({ table, row, column, amount }: Total): Statement => {
        const cell = table.rows[row]!.cells[column]!;
        return {
          ...{ check, subject, name: totalName(symbol, name), language, own: true },
          value: `${table.unit!.currency} ${grouped(amount)}`,
          about: table.columns[column]!.title,
          certainty: cell.certainty ?? 0.95,
          places: [atCell(table, row, column, cell)],
        };
      });
    });
  });
};
