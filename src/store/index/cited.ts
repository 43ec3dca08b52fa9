import type { DatabaseSync } from 'node:sqlite';
import type { DocumentRecord } from '../../record/index.ts';

/**
 * What the shelf holds and what it cites, by symbol: `holdings` has every symbol of every document, `cited` how many
 * documents cite a symbol and how often. Kept as records come and go, so that asking costs nothing.
 */
export const citedSchema = `
  CREATE TABLE holdings (symbol TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (symbol, sha256)) STRICT, WITHOUT ROWID;
  CREATE INDEX holdings_by_document ON holdings (sha256);
  CREATE TABLE cited (
    symbol TEXT PRIMARY KEY, type TEXT NOT NULL, documents INTEGER NOT NULL, citations INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
  CREATE INDEX cited_most ON cited (documents DESC, citations DESC);`;

interface Citing {
  readonly type: string;
  readonly citations: number;
}

/** How often a record cites each symbol. Sales numbers and treaties are no symbols. */
const citedBy = ({ mentions }: DocumentRecord): Map<string, Citing> => {
  const cited = new Map<string, Citing>();
  for (const mention of mentions) {
    if (mention.kind !== 'citation') continue;
    const { symbol, type } = mention.value;
    if (symbol === undefined || type === 'sales' || type === 'treaty') continue;
    cited.set(symbol, { type, citations: (cited.get(symbol)?.citations ?? 0) + 1 });
  }
  return cited;
};

export const enterCited = (database: DatabaseSync, record: DocumentRecord): void => {
  const hold = database.prepare('INSERT OR IGNORE INTO holdings VALUES (?, ?)');
  const { symbol, symbols } = record.document;
  for (const own of new Set([...symbols, ...(symbol === undefined ? [] : [symbol])])) hold.run(own, record.sha256);
  const cite = database.prepare(`INSERT INTO cited VALUES (?, ?, 1, ?) ON CONFLICT (symbol)
    DO UPDATE SET documents = documents + 1, citations = citations + excluded.citations`);
  for (const [cited, { type, citations }] of citedBy(record)) cite.run(cited, type, citations);
};

/** Takes a document's share back; to be called while its mentions are still in the index. */
export const forgetCited = (database: DatabaseSync, sha256: string): void => {
  database.prepare('DELETE FROM holdings WHERE sha256 = ?').run(sha256);
  const share = database
    .prepare(`SELECT symbol, count(*) AS citations FROM mentions WHERE sha256 = ? AND kind = 'citation'
      AND symbol IS NOT NULL AND json_extract(value, '$.type') NOT IN ('sales', 'treaty') GROUP BY symbol`)
    .all(sha256) as { symbol: string; citations: number }[];
  const take = database.prepare(
    'UPDATE cited SET documents = documents - 1, citations = citations - ? WHERE symbol = ?',
  );
  for (const { symbol, citations } of share) take.run(citations, symbol);
  database.prepare('DELETE FROM cited WHERE documents <= 0').run();
};
