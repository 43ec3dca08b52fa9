import type { Language } from '../../record/index.ts';
import { documentFilter } from '../index/index.ts';
import { type Condition, containing } from '../review/condition.ts';
import type { IndexView } from '../review/index.ts';

/** Which documents an archivist wants to see; what is not named is not asked for. */
export interface DocumentsFilter {
  /** Words of the title or parts of a symbol. */
  readonly text?: string | undefined;
  readonly body?: string | undefined;
  readonly language?: string | undefined;
  /** Of the document's date. */
  readonly year?: string | undefined;
}

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

/** Every word in the title, or a symbol in any spelling, or the beginning of one. */
const byText = (text: string): Condition => {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 8);
  const title = words.map(() => `d.title LIKE ? ESCAPE '\\'`).join(' AND ');
  const symbol = documentFilter({ symbol: text });
  return {
    sql: `(${title} OR d.row_id IN (${symbol.documents}))`,
    values: [...words.map(containing), ...symbol.parameters.map(String)],
  };
};

const conditionOf = ({ text, body, language, year }: DocumentsFilter): Condition => {
  const parts: Condition[] = [];
  if (text?.trim()) parts.push(byText(text));
  if (body) parts.push({ sql: 'd.body = ?', values: [body] });
  if (language) parts.push({ sql: 'd.language = ?', values: [language] });
  if (year) parts.push({ sql: 'substr(d.date, 1, 4) = ?', values: [year] });
  return { sql: parts.map(({ sql }) => sql).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) };
};

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
): { total: number; items: ShelvedDocument[] } => {
  const { sql, values } = conditionOf(filter);
  const [row] = view.all(`SELECT count(*) AS total FROM stored_documents d WHERE ${sql}`, ...values);
  const items = documentsFrom(
    view,
    // The stretch is cut first: what is counted for a document is not counted for those that are passed over.
    `SELECT ${columns} FROM stored_documents d WHERE d.row_id IN (SELECT d.row_id FROM stored_documents d
       WHERE ${sql} ORDER BY ${orders[order]} LIMIT ? OFFSET ?) ORDER BY ${orders[order]}`,
    ...values,
    limit,
    offset,
  );
  return { total: Number(row?.total), items };
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

const facets = { body: 'd.body', language: 'd.language', year: 'substr(d.date, 1, 4)' } as const;

/** For each property that can be filtered by, its values under the other filters with how many documents have it. */
export const documentFacets = (
  view: IndexView,
  filter: DocumentsFilter,
): Record<keyof typeof facets, { value: string; count: number }[]> =>
  Object.fromEntries(
    Object.entries(facets).map(([name, column]) => {
      const { sql, values } = conditionOf({ ...filter, [name]: undefined });
      const rows = view.all(
        `SELECT ${column} AS value, count(*) AS count FROM stored_documents d WHERE ${sql} AND value IS NOT NULL
         GROUP BY 1 ORDER BY ${name === 'year' ? '1 DESC' : '2 DESC, 1'}`,
        ...values,
      );
      return [name, rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }))];
    }),
  ) as Record<keyof typeof facets, { value: string; count: number }[]>;
