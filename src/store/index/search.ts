import { type DocumentFilter, documentFilter } from './document-filter.ts';
import { joined, type Mark, marksOf } from './marked.ts';
import type { IndexReader } from './open.ts';
import { documentOfRow } from './row-number.ts';
import { type SearchQuestion, searchQuestion } from './search-question.ts';
import { type Snippet, snippetOf } from './snippet.ts';

/** What to search for, and where. */
export interface SearchOptions extends Omit<DocumentFilter, 'text'> {
  /** Words that are all wanted, "phrases", beginnings (`terror*`), document symbols in any spelling. */
  readonly text: string;
  /** 20 where nothing is said. */
  readonly limit?: number;
  readonly offset?: number;
  /** Columns that a snippet takes, a Chinese character two; 160 where nothing is said. */
  readonly width?: number;
}

/** A block, or a row of a table, in which the search was found. */
export interface SearchHit {
  readonly sha256: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  /** Id of the block; of the table's block for a row. */
  readonly block: string | null;
  /** `paragraph`, `footnote`, …; `table` for a row. */
  readonly type: string;
  readonly number: string | null;
  readonly page: number | null;
  /** Id of the table and number of the row, where a row was found. */
  readonly table?: string;
  readonly row?: number;
  readonly text: string;
  /** Where the words stand in `text`, in UTF-16 offsets. */
  readonly marks: readonly Mark[];
  readonly snippet: Snippet;
}

/** What a search found. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** How many passages there are; `counted` tells whether counting went to the end. */
  readonly total: number;
  readonly counted: boolean;
}

/** So many passages are counted, and so many ranked: words that stand in more of them part no passage from another. */
const [MOST_COUNTED, MOST_RANKED] = [5000, 2000];

interface FoundRow {
  readonly row_id: number;
  readonly document: number;
  readonly sha256: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly date: string | null;
  readonly block: string | null;
  readonly type: string | null;
  readonly number: string | null;
  readonly page: number | null;
  readonly table_id: string | null;
  readonly row: number | null;
  readonly text: string;
}

/** Where the citations of the symbols asked for stand in a block. */
const citationMarks = (index: IndexReader, { document, block }: FoundRow, keys: readonly string[]): Mark[] =>
  keys.flatMap((key) =>
    index
      .all(
        `SELECT "start", "end" FROM citations JOIN stored_mentions ON row_id = mention
           WHERE key = ? AND citations.document = ? AND block = ?`,
        ...[key, document, block],
      )
      .map(({ start, end }): Mark => [Number(start), Number(end)]),
  );

const hitOf = (index: IndexReader, found: FoundRow, { words, keys }: SearchQuestion, width?: number): SearchHit => {
  const { text, table_id: table, row } = found;
  const cited = table === null ? citationMarks(index, found, keys) : [];
  const marks = joined([...marksOf(text, words), ...cited]);
  return {
    ...{ sha256: found.sha256, symbol: found.symbol, title: found.title, language: found.language, date: found.date },
    ...{ block: found.block, type: found.type ?? 'table', number: found.number, page: found.page },
    ...(table === null || row === null ? {} : { table, row }),
    ...{ text, marks, snippet: snippetOf(text, marks, width) },
  };
};

const details = `
  SELECT found.rowid AS row_id, documents.row_id AS document, sha256, documents.symbol, documents.title,
    language, documents.date, coalesce(blocks.id, tables.block) AS block, blocks.type, blocks.number,
    coalesce(blocks.page, rows.page) AS page, rows.table_id, rows.row, coalesce(blocks.text, rows.text) AS text
  FROM found JOIN stored_documents AS documents ON documents.row_id = ${documentOfRow('found.rowid')}
  LEFT JOIN stored_blocks AS blocks ON blocks.row_id = found.rowid
  LEFT JOIN stored_table_rows AS rows ON rows.row_id = found.rowid
  LEFT JOIN stored_tables AS tables ON tables.document = rows.document AND tables.id = rows.table_id
  ORDER BY found.score, found.rowid`;

/**
 * Full-text search over the blocks and the table rows of a shelf, best first, Chinese and English.
 * @example search(index, { text: '第1373(2001)号决议 恐怖', language: 'zh' }).hits[0]?.snippet.text
 */
export const search = (index: IndexReader, options: SearchOptions): SearchResult => {
  const question = searchQuestion(options.text);
  if (question.match === '') return { hits: [], total: 0, counted: true };
  const { limit = 20, offset = 0 } = options;
  const filter = documentFilter(options);
  const where = filter.sql === '' ? '' : `AND ${documentOfRow('passages.rowid')} IN (${filter.documents})`;
  const matching = `FROM passages WHERE passages MATCH ? ${where}`;
  const parameters = [question.match, ...filter.parameters];
  const [counted] = index.all(
    `SELECT count(*) AS total FROM (SELECT 1 ${matching} LIMIT ${MOST_COUNTED})`,
    ...parameters,
  );
  const total = Number(counted?.total);
  if (total === 0) return { hits: [], total, counted: true };
  const rows = index.all(
    `WITH ranked AS (SELECT rowid, bm25(passages, 1, 1) AS score ${matching} LIMIT ${MOST_RANKED}),
       found AS MATERIALIZED (SELECT rowid, score FROM ranked ORDER BY score, rowid LIMIT ? OFFSET ?) ${details}`,
    ...[...parameters, limit, offset],
  ) as unknown as FoundRow[];
  return {
    hits: rows.map((row) => hitOf(index, row, question, options.width)),
    total,
    counted: total < MOST_COUNTED,
  };
};
