import { bestMatch, type Score, score, type TrueTable } from '../tables/score.ts';
import type { Truth } from '../tables/truths.ts';
import type { PeerTable } from './peer-tables.ts';

/** Reads the tables of a PDF. */
export type ReadTables = (file: string) => Promise<readonly PeerTable[]> | readonly PeerTable[];

export interface ScoredTable {
  readonly file: string;
  readonly table: TrueTable;
  readonly score: Score;
}

/** Others leave a table over two pages as two; both together count as one here, if that is nearer to the truth. */
export const withPairs =
  (read: (file: string) => readonly PeerTable[]): ReadTables =>
  (file) => {
    const tables = read(file);
    return [
      ...tables,
      ...tables.slice(1).map((table, index) => ({
        pages: [...tables[index]!.pages, ...table.pages],
        rows: [...tables[index]!.rows, ...table.rows],
      })),
    ];
  };

/** Scores what `read` finds against each true table; one that is missed counts as nothing. */
export const scoreTables = async (documents: readonly Truth[], read: ReadTables): Promise<ScoredTable[]> => {
  const scored: ScoredTable[] = [];
  for (const { file, tables } of documents) {
    const found = await read(file);
    for (const table of tables)
      scored.push({ file, table, score: score(table, bestMatch(table, found) ?? { rows: [] }) });
  }
  return scored;
};

/** Means of cells, neighbours and TEDS. */
export const meansOf = (scores: readonly Score[]): string[] =>
  (['content', 'adjacency', 'teds'] as const).map((name) =>
    (scores.reduce((sum, one) => sum + one[name], 0) / scores.length).toFixed(3),
  );
