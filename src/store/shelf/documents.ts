import type { Language } from '../../record/index.ts';
import type { IndexView } from '../review/index.ts';
import { conditionOf, type DocumentsFilter } from './documents-filter.ts';

export type DocumentsOrder = 'symbol' | 'date' | 'conflicts';

/** A document as the shelf lists it. */
export interface ShelvedDocument {
  readonly sha256: string;
  readonly symbol?: string;
  readonly title?: string;
  readonly language: Language;
  readonly body?: string;
  /** EDTF. */
  readonly date?: string;
  readonly pages: number;
  readonly status: 'done' | 'partial';
  readonly conflicts: number;
  /** Conflicts that nobody has decided. */
  readonly open: number;
  /** The same document in other languages. */
  readonly twins: { readonly sha256: string; readonly language: Language }[];
}

const orders: Record<DocumentsOrder, string> = {
  symbol: 'd.symbol IS NULL, d.symbol, d.language, d.sha256',
  date: 'd.date IS NULL, d.date DESC, d.symbol, d.sha256',
  conflicts: 'd.conflicts DESC, d.symbol, d.sha256',
};

const twinsOf = (view: IndexView, keys: readonly string[]): Map<string, { sha256: string; language: Language }[]> => {
  const rows = view.all(
    'SELECT sha256, language, twin_key FROM stored_documents WHERE twin_key IN (SELECT value FROM json_each(?)) ORDER BY 2, 1',
    JSON.stringify(keys),
  );
  return Map.groupBy(
    rows.map((row) => ({ sha256: String(row.sha256), language: row.language as Language, key: String(row.twin_key) })),
    ({ key }) => key,
  );
};

const columns = `d.sha256, d.symbol, d.title, d.language, d.body, d.date, d.pages, d.status, d.twin_key,
  d.conflicts,
  (SELECT count(*) FROM queue q LEFT JOIN temp.decisions m ON m.key = q.key
    WHERE q.document = d.row_id AND q.verdict = 'conflict' AND m.key IS NULL) AS open`;

const documentsFrom = (view: IndexView, sql: string, ...values: (string | number)[]): ShelvedDocument[] => {
  const rows = view.all(sql, ...values);
  const twins = twinsOf(
    view,
    rows.flatMap(({ twin_key: key }) => (key === null ? [] : [String(key)])),
  );
  return rows.map(({ twin_key: key, ...row }) => ({
    ...(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ShelvedDocument),
    twins: (twins.get(String(key)) ?? [])
      .filter(({ sha256, language }) => sha256 !== row.sha256 && language !== row.language)
      .map(({ sha256, language }) => ({ sha256, language })),
  }));
};

/** One stretch of the documents that have a record. */
export const documentsPage = (
  view: IndexView,
  filter: DocumentsFilter,
  order: DocumentsOrder,
  offset: number,
  limit: number,
): ShelvedDocument[] => {
  const { sql, values } = conditionOf(filter);
  return documentsFrom(
    view,
    // The stretch is cut first: what is counted for a document is not counted for those that are passed over.
    `SELECT ${columns} FROM stored_documents d WHERE d.row_id IN (SELECT d.row_id FROM stored_documents d
       WHERE ${sql} ORDER BY ${orders[order]} LIMIT ? OFFSET ?) ORDER BY ${orders[order]}`,
    ...values,
    limit,
    offset,
  );
};

/** One document as the shelf lists it. */
export const shelvedDocument = (view: IndexView, sha256: string): ShelvedDocument | undefined =>
  documentsFrom(view, `SELECT ${columns} FROM stored_documents d WHERE d.sha256 = ?`, sha256)[0];

/** How documents are called, of those that are on the shelf. */
export const documentNames = (
  view: IndexView,
  hashes: readonly string[],
): Pick<ShelvedDocument, 'sha256' | 'symbol' | 'title' | 'language'>[] =>
  view
    .all(
      `SELECT sha256, symbol, title, language FROM stored_documents
       WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY symbol, language, sha256`,
      JSON.stringify(hashes),
    )
    .map(
      (row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as ShelvedDocument,
    );
