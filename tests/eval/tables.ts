// Scores tables against those that were read by eye (tests/tables/truth): F1 of cells, F1 of neighbouring cells, TEDS.
//   npm run eval:tables [-- --peers]   --peers: the same for LiteParse and OpenDataLoader (wants Java)
import { installPeers } from '../../bench/peers.ts';
import { tablesOf } from '../tables/tables-of.ts';
import { truths } from '../tables/truths.ts';
import { tablePeers } from './peer-tables.ts';
import { meansOf, type ReadTables, scoreTables, withPairs } from './table-scores.ts';

const printScores = async (name: string, read: ReadTables, each: boolean): Promise<void> => {
  const documents = truths();
  const scored = await scoreTables(documents, read);
  if (each)
    for (const { file, table, score } of scored) {
      const title = `${table.number ?? ''} ${table.title}`.trim().slice(0, 70);
      console.log(`${meansOf([score]).join(' ')}  ${file} p. ${table.pages.join('-')} ${title}`);
    }
  const means = meansOf(scored.map(({ score }) => score)).join(' ');
  console.log(`${means}  ${name}: mean of ${scored.length} tables of ${documents.length} documents`);
};

console.log('cells neighbours TEDS');
await printScores('rapporteur', tablesOf, true);
if (process.argv.includes('--peers')) {
  installPeers();
  for (const { name, read } of tablePeers) await printScores(name, withPairs(read), false);
}
