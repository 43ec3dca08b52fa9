import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { constants, DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { readDecisions } from '../decisions.ts';
import { indexPath } from './path.ts';
import { indexVersion } from './schema.ts';
import { searchWords } from './words.ts';

/** A shelf whose records were never indexed, or by another version of the program. */
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

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows that a query gives, with the names of their columns. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: Iterable<Row>;
}

/** Values of the question marks of a query. */
export type Parameters = readonly SQLInputValue[];

/** Reads all rows of a query of our own. */
export interface IndexReader {
  /** All rows of a SELECT at once. */
  readonly all: (sql: string, ...parameters: SQLInputValue[]) => Row[];
}

/** The query index of a shelf, open for reading. */
export interface OpenIndex extends IndexReader {
  /** Rows one by one, however many there are. @throws BadQuery, also while the rows are read. */
  readonly query: (sql: string, parameters?: Parameters) => Answer;
  /** Lets the files go. */
  readonly close: () => void;
}

const { SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE, SQLITE_PRAGMA, SQLITE_OK, SQLITE_DENY } =
  constants;
const reading = new Set([SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE]);

/** Nothing but reading: no writes, no other database, no file made by VACUUM INTO. FTS5 asks for `data_version`. */
const readOnly = (action: number, name: string | null): number =>
  reading.has(action) || (action === SQLITE_PRAGMA && name === 'data_version') ? SQLITE_OK : SQLITE_DENY;

/** What to do about what SQLite says. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/not authorized|prohibited|cannot modify|readonly/, 'a query can only read'],
  [/no such (?:column|table|function)/, '`rapporteur query --columns` lists every view and column'],
  [
    /syntax error|incomplete input|unrecognized token/,
    'a query is a SELECT, or one of the questions of `rapporteur query --help`',
  ],
];

const withRemedy = (message: string): string => {
  const [, remedy] = remedies.find(([said]) => said.test(message)) ?? [];
  return remedy === undefined ? message : `${message}: ${remedy}`;
};

const understood = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw new BadQuery(withRemedy(error instanceof Error ? error.message : String(error)));
  }
};

function* guarded<T>(rows: Iterator<T>): Generator<T> {
  for (;;) {
    const next = understood(() => rows.next());
    if (next.done) return;
    yield next.value;
  }
}

const noFiles = `CREATE TEMP VIEW files AS
  SELECT '' AS path, '' AS sha256, '' AS state, '' AS error_class, '' AS error_message WHERE FALSE`;
const ledgerFiles = `CREATE TEMP VIEW files AS SELECT path, sha256, state, error_class, error_message
  FROM ledger.paths JOIN ledger.documents USING (sha256)`;

/** The decisions of this moment; the index itself knows none. */
const addDecisions = (database: DatabaseSync, shelf: string): void => {
  database.exec(`CREATE TEMP TABLE decisions (key TEXT PRIMARY KEY, verdict TEXT NOT NULL, note TEXT, reviewer TEXT,
    at TEXT) STRICT, WITHOUT ROWID; BEGIN;`);
  const insert = database.prepare('INSERT INTO temp.decisions VALUES (?, ?, ?, ?, ?)');
  for (const { finding, verdict, note, reviewer, at } of readDecisions(shelf).values())
    insert.run(finding, verdict, note ?? null, reviewer ?? null, at ?? null);
  database.exec('COMMIT');
};

/** The ledger's files as a view; a shelf of records alone has none. */
const addFiles = (database: DatabaseSync, shelf: string): void => {
  const ledger = join(shelf, 'ledger.sqlite');
  if (existsSync(ledger)) database.prepare('ATTACH ? AS ledger').run(ledger);
  database.exec(existsSync(ledger) ? ledgerFiles : noFiles);
};

/**
 * Opens the query index of a shelf for reading. In a query, `words(text)` gives the FTS5 form of a search, cut into
 * words as the index was. Must be closed.
 * @throws NoIndex
 * @example `SELECT sha256, page, text FROM blocks WHERE row_id IN
 *   (SELECT rowid FROM passages WHERE passages MATCH words('恐怖主义'))`
 */
export const openIndex = (shelf: string): OpenIndex => {
  if (!existsSync(indexPath(shelf))) throw new NoIndex(shelf);
  const database = new DatabaseSync(indexPath(shelf), { readOnly: true });
  if (database.prepare('PRAGMA user_version').get()?.user_version !== indexVersion) {
    database.close();
    throw new NoIndex(shelf);
  }
  // 64 MB of pages and reading without copying: a shelf of ten thousand documents stays quick.
  database.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; PRAGMA temp_store = MEMORY;');
  database.function('words', { deterministic: true }, (text) => searchWords(String(text)));
  addFiles(database, shelf);
  addDecisions(database, shelf);
  // FTS5 connects to its tables at their first use and reads its settings then.
  database.prepare('SELECT rowid FROM passages LIMIT 0').all();
  database.setAuthorizer(readOnly);
  return {
    query: (sql, parameters = []) =>
      understood(() => {
        const statement = database.prepare(sql);
        const columns = statement.columns().map(({ name }) => name);
        return { columns, rows: guarded(statement.iterate(...parameters) as Iterator<Row>) };
      }),
    all: (sql, ...parameters) => database.prepare(sql).all(...parameters) as Row[],
    close: () => database.close(),
  };
};
