import Table from 'cli-table3';
import { csvLine } from '../store/exports/csv-line.ts';
import { print } from './streams.ts';

export interface TabularOptions {
  json?: boolean;
  csv?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Prints rows as they come: as JSON lines, as CSV, or as a table (which waits for the last row). */
export const printRows = async (
  columns: readonly string[],
  rows: Iterable<Row>,
  options: TabularOptions,
): Promise<void> => {
  if (options.json) {
    for (const row of rows) await print(`${JSON.stringify(row)}\n`);
    return;
  }
  if (options.csv) {
    await print(csvLine(columns));
    for (const row of rows) await print(csvLine(columns.map((column) => plain(row[column]))));
    return;
  }
  const table = new Table({ head: [...columns], style: { head: [], border: [] } });
  for (const row of rows) table.push(columns.map((column) => plain(row[column])));
  await print(`${table.toString()}\n`);
};
