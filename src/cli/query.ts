import type { Command } from 'commander';
import { openIndex, updateIndex } from '../store/index/index.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { printRows, type Row, type TabularOptions } from './tabular.ts';

interface QueryOptions extends ShelfOptions, TabularOptions {}

const query = async (sql: string, options: QueryOptions): Promise<void> => {
  await updateIndex(options.out);
  const index = openIndex(options.out);
  try {
    const { columns, rows } = index.query(sql);
    await printRows(columns, rows as Iterable<Row>, options);
  } finally {
    index.close();
  }
};

/** `query SQL`: reads documents, blocks, mentions, tables, cells and findings of the shelf; it cannot change them. */
export const addQuery = (program: Command): void => {
  const command = program
    .command('query')
    .description('ask the shelf in SQL')
    .argument('<sql>', 'a SELECT, for example "SELECT symbol, title FROM documents"')
    .option('--json', 'one row a line')
    .option('--csv', 'as CSV');
  withShelf(command).action(query);
};
