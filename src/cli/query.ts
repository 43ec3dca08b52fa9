import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { openIndex, updateIndex } from '../store/index/index.ts';
import { recordsFolder } from '../store/outputs.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { printRows, type Row, type TabularOptions } from './tabular.ts';

interface QueryOptions extends ShelfOptions, TabularOptions {}

const query = async (sql: string, options: QueryOptions): Promise<void> => {
  // A run that was killed has left records that the index lacks; a shelf that cannot be written is read as it is.
  if (existsSync(recordsFolder(options.out))) await updateIndex(options.out).catch(() => {});
  const index = openIndex(options.out);
  try {
    const { columns, rows } = index.query(sql);
    await printRows(columns, rows as Iterable<Row>, options);
  } finally {
    index.close();
  }
};

const examples = `
Examples:
  rapporteur query "SELECT symbol, count(*) FROM mentions WHERE kind = 'citation' GROUP BY symbol ORDER BY 2 DESC"
  rapporteur query "SELECT page, text FROM blocks WHERE row_id IN
    (SELECT rowid FROM passages WHERE passages MATCH words('恐怖主义'))"
  rapporteur query "SELECT sql FROM sqlite_schema"   the views and their columns`;

/** `query SQL`: reads documents, blocks, mentions, tables, cells and findings of the shelf; it cannot change them. */
export const addQuery = (program: Command): void => {
  const command = program
    .command('query')
    .description('ask the shelf in SQL')
    .argument('<sql>', 'a SELECT, for example "SELECT symbol, title FROM documents"')
    .addHelpText('after', examples)
    .option('--json', 'one row a line')
    .option('--csv', 'as CSV');
  withShelf(command).action(query);
};
