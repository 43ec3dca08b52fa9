import type { DocumentRecord } from '../../record/index.ts';
import type { Statements } from '../statements.ts';
import { rowNumber } from './row-number.ts';
import { symbolKey, symbolsOf } from './symbol-key.ts';

/**
 * What the shelf holds and what it cites, by the key of the symbol, which is the same in every spelling: `holdings` has
 * every symbol of every document, `cited` how many documents cite a symbol and how often, `citations` where. Kept as
 * records come and go, so that asking costs nothing.
 */
export const citedSchema = `
  CREATE TABLE holdings (key TEXT NOT NULL, document INTEGER NOT NULL, symbol TEXT NOT NULL,
    PRIMARY KEY (key, document)) STRICT, WITHOUT ROWID;
  CREATE INDEX holdings_by_document ON holdings (document);
  CREATE TABLE citations (key TEXT NOT NULL, document INTEGER NOT NULL, mention INTEGER NOT NULL,
    PRIMARY KEY (key, document, mention)) STRICT, WITHOUT ROWID;
  CREATE INDEX citations_by_document ON citations (document, key);
  CREATE TABLE cited (key TEXT PRIMARY KEY, symbol TEXT NOT NULL, type TEXT NOT NULL, documents INTEGER NOT NULL,
    citations INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX cited_most ON cited (documents DESC, citations DESC);`;

interface Cited {
  readonly key: string;
  readonly symbol: string;
  readonly type: string;
  readonly mention: number;
}

/** Every citation of a record by symbol. Sales numbers and treaties are no symbols. */
const citedBy = ({ mentions }: DocumentRecord): Cited[] =>
  mentions.flatMap((mention, place) => {
    if (mention.kind !== 'citation') return [];
    const { type } = mention.value;
    if (type === 'sales' || type === 'treaty') return [];
    return symbolsOf(mention.value).map((symbol) => ({ key: symbolKey(symbol), symbol, type, mention: place }));
  });

/** The longer spelling says more: `S/RES/1373 (2001)`. */
const longest = (symbols: readonly string[]): string => symbols.toSorted((a, b) => b.length - a.length)[0]!;

export const enterCited = (statements: Statements, record: DocumentRecord, document: number): void => {
  const hold = statements.get('INSERT OR IGNORE INTO holdings VALUES (?, ?, ?)');
  const { symbol, symbols } = record.document;
  for (const own of symbol === undefined ? symbols : [symbol, ...symbols]) hold.run(symbolKey(own), document, own);
  const all = citedBy(record);
  const place = statements.get('INSERT OR IGNORE INTO citations VALUES (?, ?, ?)');
  for (const { key, mention } of all) place.run(key, document, rowNumber(document, mention));
  const count = statements.get(`INSERT INTO cited VALUES (?, ?, ?, 1, ?) ON CONFLICT (key) DO UPDATE
    SET documents = documents + 1, citations = citations + excluded.citations,
      symbol = CASE WHEN length(excluded.symbol) > length(symbol) THEN excluded.symbol ELSE symbol END`);
  for (const [key, same] of Map.groupBy(all, (one) => one.key))
    count.run(key, longest(same.map((one) => one.symbol)), same[0]!.type, same.length);
};

/** Takes a document's share back. */
export const forgetCited = (statements: Statements, document: number): void => {
  statements
    .get(
      `UPDATE cited SET documents = documents - 1, citations = citations - share.times
         FROM (SELECT key, count(*) AS times FROM citations WHERE document = ? GROUP BY key) AS share
         WHERE cited.key = share.key`,
    )
    .run(document);
  statements.get('DELETE FROM cited WHERE documents <= 0').run();
  statements.get('DELETE FROM citations WHERE document = ?').run(document);
  statements.get('DELETE FROM holdings WHERE document = ?').run(document);
};
