import { type Column, columnsOf, type Relation, relations } from '../relations/index.ts';
import { citedSchema } from './cited.ts';
import { queueSchema } from './queue.ts';

/** Raised with every change of a relation or of how words are cut: an index of another version is built anew. */
export const indexVersion = 6;

const quoted = (name: string): string => `"${name}"`;
const columnList = (columns: Relation['columns']): string =>
  Object.entries(columns)
    .map(([name, { type }]) => `${quoted(name)} ${type}`)
    .join(', ');

const isDocuments = ({ name }: Relation): boolean => name === 'documents';

/** What names a row inside its document: answers look blocks up by it. */
const identified = ({ name, columns }: Relation): string =>
  name === 'list_members' ? ', list' : 'id' in columns && name !== 'mentions' ? ', id' : '';

/** Rows of a relation as they are kept: the document by its number, not by its hash. */
const storedTable = (relation: Relation): string =>
  isDocuments(relation)
    ? `CREATE TABLE stored_documents (row_id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,
         ${columnList(relation.columns)}) STRICT;`
    : `CREATE TABLE stored_${relation.name} (row_id INTEGER PRIMARY KEY, document INTEGER NOT NULL,
         ${columnList(relation.columns)}) STRICT;
       CREATE INDEX ${relation.name}_by_document ON stored_${relation.name} (document${identified(relation)});`;

/** Columns that only the index has, behind those of a relation. */
const added: Readonly<Record<string, Readonly<Record<string, { readonly column: Column; readonly sql: string }>>>> = {
  blocks: {
    row_id: {
      column: { type: 'INTEGER', means: 'Number of the passage, for full-text search: see `words()`.' },
      sql: 'stored.row_id',
    },
  },
  table_rows: {
    row_id: {
      column: { type: 'INTEGER', means: 'Number of the passage, for full-text search: see `words()`.' },
      sql: 'stored.row_id',
    },
  },
};

/** A LEFT JOIN, for SQLite leaves it out where a query does not ask for the hash. */
const view = (relation: Relation): string => {
  const own = Object.keys(relation.columns).map((name) => `stored.${quoted(name)}`);
  const more = Object.entries(added[relation.name] ?? {}).map(([name, { sql }]) => `${sql} AS ${quoted(name)}`);
  const from = isDocuments(relation)
    ? 'stored_documents AS stored'
    : `stored_${relation.name} AS stored LEFT JOIN stored_documents ON stored_documents.row_id = stored.document`;
  const sha256 = isDocuments(relation) ? 'stored.sha256' : 'stored_documents.sha256';
  return `CREATE VIEW ${relation.name} AS SELECT ${[sha256, ...own, ...more].join(', ')} FROM ${from};`;
};

/** What the canned questions and the pages look for. */
const indexes = `
  CREATE INDEX documents_by_twin ON stored_documents (twin_key);
  CREATE INDEX documents_by_date ON stored_documents (date);
  CREATE INDEX documents_by_symbol ON stored_documents (symbol);
  CREATE INDEX documents_by_conflicts ON stored_documents (conflicts DESC, symbol, sha256);
  CREATE INDEX documents_by_property ON stored_documents (body, language, date);
  CREATE INDEX mentions_by_kind ON stored_mentions (kind, symbol, document);
  CREATE INDEX mentions_by_date ON stored_mentions (date_from, date_to) WHERE date_from IS NOT NULL;
  CREATE INDEX mentions_by_amount ON stored_mentions (currency, amount_real) WHERE amount_real IS NOT NULL;
  CREATE INDEX mentions_by_country ON stored_mentions (iso3) WHERE iso3 IS NOT NULL;
  CREATE INDEX list_members_by_country ON stored_list_members (iso3, document, list);
  CREATE INDEX cells_by_amount ON stored_cells (role, currency, amount_real) WHERE amount_real IS NOT NULL;
  CREATE INDEX findings_by_check ON stored_findings (check_name, verdict);`;

/**
 * The relations with a view each, the passages of full-text search, the symbols that documents have and cite, the
 * decisions, and what was indexed when.
 */
export const schema = `
  ${relations.map(storedTable).join('\n')}
  ${indexes}
  CREATE VIRTUAL TABLE passages USING fts5(
    words, symbols, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
  ${queueSchema}
  ${citedSchema}
  CREATE TABLE indexed (sha256 TEXT PRIMARY KEY, document INTEGER, size INTEGER NOT NULL, mtime_ms REAL NOT NULL,
    fault TEXT) STRICT;
  CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  ${relations.map(view).join('\n')}
  PRAGMA user_version = ${indexVersion};`;

/** `INSERT` of one row of a relation into its table, the document and the row's number first. */
export const insertInto = (relation: Relation): string => {
  const first = isDocuments(relation) ? ['row_id', 'sha256'] : ['row_id', 'document'];
  const names = [...first, ...Object.keys(relation.columns)];
  return `INSERT INTO stored_${relation.name} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
};

export interface ViewDescription {
  readonly name: string;
  readonly means: string;
  readonly columns: readonly (readonly [string, Column])[];
}

/** The views that a query can read beside the relations. */
const otherViews: readonly ViewDescription[] = [
  {
    name: 'decisions',
    means: 'One row a finding that a reviewer has decided.',
    columns: [
      ['key', { type: 'TEXT', means: 'Key of the finding: LEFT JOIN decisions USING (key).' }],
      ['verdict', { type: 'TEXT', means: 'accepted, rejected, unsure.' }],
      ['note', { type: 'TEXT', means: "The reviewer's note." }],
      ['reviewer', { type: 'TEXT', means: 'Who decided, as they call themselves.' }],
      ['at', { type: 'TEXT', means: 'When, in ISO 8601.' }],
    ],
  },
  {
    name: 'cited',
    means: 'One row a symbol that is cited anywhere on the shelf.',
    columns: [
      ['key', { type: 'TEXT', means: 'The symbol in one spelling, without spaces and years.' }],
      ['symbol', { type: 'TEXT', means: 'The symbol as the UN writes it.' }],
      ['type', { type: 'TEXT', means: 'resolution, decision, statement, document, sales, treaty.' }],
      ['documents', { type: 'INTEGER', means: 'How many documents cite it.' }],
      ['citations', { type: 'INTEGER', means: 'How often it is cited in all.' }],
    ],
  },
  {
    name: 'holdings',
    means: 'One row a symbol of a document of the shelf.',
    columns: [
      ['key', { type: 'TEXT', means: 'The symbol in one spelling: what cited.key is compared with.' }],
      ['symbol', { type: 'TEXT', means: 'The symbol as the UN writes it.' }],
    ],
  },
  {
    name: 'files',
    means: 'One row a file that was ever submitted, with the state of its document. Empty without a ledger.',
    columns: [
      ['path', { type: 'TEXT', means: 'Where the file was seen.' }],
      ['sha256', { type: 'TEXT', means: 'Hash of the file.' }],
      ['state', { type: 'TEXT', means: 'queued, running, done, partial, failed, quarantined.' }],
      ['error_class', { type: 'TEXT', means: 'Why it has no record.' }],
      ['error_message', { type: 'TEXT', means: 'What was seen.' }],
    ],
  },
  {
    name: 'passages',
    means: "Full-text search: rowid IN (SELECT rowid FROM passages WHERE passages MATCH words('恐怖主义')) is row_id.",
    columns: [],
  },
];

/** Everything that a query can read, column by column. */
export const views: readonly ViewDescription[] = [
  ...relations.map((relation) => ({
    name: relation.name,
    means: relation.means,
    columns: [
      ...columnsOf(relation),
      ...Object.entries(added[relation.name] ?? {}).map(([name, { column }]) => [name, column] as const),
    ],
  })),
  ...otherViews,
];
