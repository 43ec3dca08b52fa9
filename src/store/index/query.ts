import { existsSync } from 'node:fs';
import { constants, DatabaseSync } from 'node:sqlite';
import { indexPath } from './build.ts';
import { searchWords } from './words.ts';

/** A shelf whose records were never indexed. */
export class NoIndex extends Error {
  constructor(shelf: string) {
    super(`${shelf} holds no index: \`rapporteur ingest PATH --out ${shelf}\` makes one`);
    this.name = 'NoIndex';
  }
}

/** A query that SQLite does not understand, or that would do more than read. */
export class BadQuery extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadQuery';
  }
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: Iterable<Readonly<Record<string, unknown>>>;
}

export interface OpenIndex {
  /** @throws BadQuery, also while the rows are read. */
  readonly query: (sql: string) => Answer;
  readonly close: () => void;
}

const { SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE, SQLITE_PRAGMA, SQLITE_OK, SQLITE_DENY } =
  constants;
const reading = new Set([SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE]);

/** Nothing but reading: no writes, no other database, no file made by VACUUM INTO. FTS5 asks for `data_version`. */
const readOnly = (action: number, name: string | null): number =>
  reading.has(action) || (action === SQLITE_PRAGMA && name === 'data_version') ? SQLITE_OK : SQLITE_DENY;

const understood = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BadQuery(/not authorized|prohibited/.test(message) ? `a query can only read: ${message}` : message);
  }
};

function* guarded<T>(rows: Iterator<T>): Generator<T> {
  for (;;) {
    const next = understood(() => rows.next());
    if (next.done) return;
    yield next.value;
  }
}

/**
 * Opens the query index of a shelf for reading. `words(text)` in a query gives the FTS5 form of a search, cut into
 * words as the index was. Must be closed.
 * @throws NoIndex
 * @example `SELECT sha256, page, text FROM blocks WHERE row_id IN
 *   (SELECT rowid FROM block_words WHERE block_words MATCH words('恐怖主义'))`
 */
export const openIndex = (shelf: string): OpenIndex => {
  if (!existsSync(indexPath(shelf))) throw new NoIndex(shelf);
  const database = new DatabaseSync(indexPath(shelf), { readOnly: true });
  database.function('words', { deterministic: true }, (text) => searchWords(String(text)));
  // FTS5 connects to its tables at their first use and reads its settings then.
  database.prepare('SELECT rowid FROM block_words LIMIT 0').all();
  database.setAuthorizer(readOnly);
  return {
    query: (sql) =>
      understood(() => {
        const statement = database.prepare(sql);
        return { columns: statement.columns().map(({ name }) => name), rows: guarded(statement.iterate()) };
      }),
    close: () => database.close(),
  };
};
