import { keysOf, symbolKey } from '../index/index.ts';
import type { IndexView } from '../review/index.ts';

/** A document that others cite and the shelf does not hold. */
export interface MissingDocument {
  readonly symbol: string;
  readonly type: string;
  /** Documents that cite it, and how often they do together. */
  readonly documents: number;
  readonly citations: number;
}

/** What is cited and not on the shelf, what most documents cite first. */
export const missingDocuments = (view: IndexView, limit: number): MissingDocument[] =>
  view.all(
    `SELECT symbol, type, documents, citations FROM cited
     WHERE NOT EXISTS (SELECT 1 FROM holdings WHERE holdings.key = cited.key)
     ORDER BY documents DESC, citations DESC, symbol LIMIT ?`,
    limit,
  ) as unknown as MissingDocument[];

/** The documents that cite a symbol in any spelling, each with the page of its first citation. */
export const citingDocuments = (view: IndexView, symbol: string, limit: number) => {
  const keys = JSON.stringify(keysOf(symbol) ?? [symbolKey(symbol)]);
  return view.all(
    `SELECT d.sha256, d.symbol, d.title, d.language, min(m.page) AS page, count(DISTINCT c.mention) AS citations
     FROM citations c JOIN stored_documents d ON d.row_id = c.document
     JOIN stored_mentions m ON m.row_id = c.mention
     WHERE c.key IN (SELECT value FROM json_each(?)) GROUP BY d.row_id ORDER BY citations DESC, d.symbol LIMIT ?`,
    keys,
    limit,
  );
};
