// Scores tables against those that were read by eye (tests/tables/truth): F1 of cells, F1 of neighbouring cells, TEDS.
//   npm run eval:tables [-- --peers]   --peers: the same for LiteParse and OpenDataLoader (wants Java)
import { installPeers } from '../../bench/peers.ts';
import { bestMatch, type Score, score } from '../tables/score.ts';
import { tablesOf } from '../tables/tables-of.ts';
import { type Truth, truths } from '../tables/truths.ts';
import { type PeerTable, tablePeers } from './peer-tables.ts';

type Read = (file: string) => Promise<readonly PeerTable[]> | readonly PeerTable[];

/** Others leave a table over two pages as two; both together count as one here, if that is nearer to the truth. */
const withPairs = (tables: readonly PeerTable[]): PeerTable[] => [
  ...tables,
  ...tables.slice(1).map((table, index) => ({
    pages: [...tables[index]!.pages, ...table.pages],
    rows: [...tables[index]!.rows, ...table.rows],
  })),
];

const meanOf = (scores: readonly Score[]): string =>
  (['content', 'adjacency', 'teds'] as const)
    .map((name) => (scores.reduce((sum, one) => sum + one[name], 0) / scores.length).toFixed(3))
    .join(' ');

const scoreAll = async (name: string, documents: readonly Truth[], read: Read, each: boolean): Promise<void> => {
  const all: Score[] = [];
  for (const { file, tables } of documents) {
    const found = await read(file);
    for (const truth of tables) {
      const scores = score(truth, bestMatch(truth, found) ?? { rows: [] });
      all.push(scores);
      const title = `${truth.number ?? ''} ${truth.title}`.trim().slice(0, 70);
      if (each) console.log(`${meanOf([scores])}  ${file} p. ${truth.pages.join('-')} ${title}`);
    }
  }
  console.log(`${meanOf(all)}  ${name}: mean of ${all.length} tables of ${documents.length} documents`);
};

console.log('cells neighbours TEDS');
await scoreAll('rapporteur', truths(), tablesOf, true);
if (process.argv.includes('--peers')) {
  installPeers();
  for (const { name, read } of tablePeers) await scoreAll(name, truths(), (file) => withPairs(read(file)), false);
}
