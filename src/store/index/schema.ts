import { relations } from '../relations.ts';
import { citedSchema } from './cited.ts';
import { queueSchema } from './queue.ts';

/** Raised with every change of a relation or of how words are cut: an index of another version is built anew. */
export const indexVersion = 2;

const quoted = (name: string): string => `"${name}"`;

const tables = relations.map(({ name, columns }) => {
  const list = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${type}`);
  return `CREATE TABLE ${name} (row_id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, ${list.join(', ')}) STRICT;
    CREATE INDEX ${name}_by_document ON ${name} (sha256);`;
});

/** The relations, the words of every block by the block's `row_id`, the files, and what was indexed when. */
export const schema = `${tables.join('\n')}
  CREATE INDEX mentions_by_kind ON mentions (kind);
  CREATE INDEX mentions_by_symbol ON mentions (symbol);
  CREATE INDEX findings_by_check ON findings (check_name, verdict);
  CREATE VIRTUAL TABLE block_words USING fts5(
    words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
  CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT;
  CREATE TABLE indexed (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ms REAL NOT NULL) STRICT;
  ${queueSchema}
  ${citedSchema}
  PRAGMA user_version = ${indexVersion};`;

/** `INSERT` of one row of a relation, `sha256` first. */
export const insertInto = (name: string, columns: readonly string[]): string =>
  `INSERT INTO ${name} (${['sha256', ...columns].map(quoted).join(', ')}) VALUES (${['sha256', ...columns].map(() => '?').join(', ')})`;
