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
     WHERE NOT EXISTS (SELECT 1 FROM holdings WHERE holdings.symbol = cited.symbol)
     ORDER BY documents DESC, citations DESC, symbol LIMIT ?`,
    limit,
  ) as unknown as MissingDocument[];

/** The documents that cite a symbol, each with the block and page of its first citation. */
export const citingDocuments = (view: IndexView, symbol: string, limit: number) =>
  view.all(
    `SELECT d.sha256, d.symbol, d.title, d.language, min(m.page) AS page, count(*) AS citations
     FROM mentions m JOIN documents d ON d.sha256 = m.sha256
     WHERE m.symbol = ? AND m.kind = 'citation' GROUP BY d.sha256 ORDER BY citations DESC, d.symbol LIMIT ?`,
    symbol,
    limit,
  );
