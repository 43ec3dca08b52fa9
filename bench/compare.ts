// Side by side with LiteParse and OpenDataLoader on the same pages, against truth that none of them made: reading order, whole
// paragraphs and heading titles of resolutions in two columns (their XML), of varied reports (as they were made) and of real
// reports (read by eye), and tables of real reports (read by eye).
//   npm run compare [-- --seeds A-B]   varied reports from these seeds in place of the bundled ones (wants Chromium)
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { type TablePeer, tablePeers } from '../tests/eval/peer-tables.ts';
import { meansOf, type ReadTables, scoreTables, withPairs } from '../tests/eval/table-scores.ts';
import { tablesOf } from '../tests/tables/tables-of.ts';
import { truths as tableTruths } from '../tests/tables/truths.ts';
import { orderScore, titleScore, wholeScore } from './compare-scores.ts';
import { type Compared, realReports, reportsFromSeeds, resolutions, variedReports } from './compared-documents.ts';
import { installPeers } from './peers.ts';
import { type Reader, readers } from './readers.ts';

const { values } = parseArgs({ options: { seeds: { type: 'string' } } });
const root = resolve(import.meta.dirname, '..');
const plain = { head: [], border: [] };

const mean = (scores: readonly number[]): string =>
  scores.length === 0 ? '' : (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3);

/** Means over the documents of which the truth is known: reading order, whole paragraphs, titles. */
const scoresOf = async ({ read }: Reader, documents: readonly Compared[]): Promise<string[]> => {
  const order: number[] = [];
  const whole: number[] = [];
  const titles: number[] = [];
  for (const document of documents) {
    const text = await read(document.file);
    if (document.paragraphs.length > 0) {
      order.push(orderScore(document.paragraphs, text));
      whole.push(wholeScore(document.paragraphs, text));
    }
    if (document.titles.length > 0) titles.push(titleScore(document.titles, document.otherTitles, text));
  }
  return [order, whole, titles].map(mean);
};

const compareDocuments = async (kinds: Readonly<Record<string, readonly Compared[]>>): Promise<void> => {
  const table = new Table({ head: ['', '', 'reading order', 'whole paragraphs', 'heading titles F1'], style: plain });
  for (const [kind, documents] of Object.entries(kinds))
    for (const reader of readers) {
      const name = [`${documents.length} ${kind}`, reader.name];
      try {
        table.push([...name, ...(await scoresOf(reader, documents))]);
      } catch (error) {
        table.push([...name, 'not run', '', error instanceof Error ? error.message.slice(0, 80) : '']);
      }
    }
  console.log(table.toString());
};

const tableReaders: readonly { readonly name: string; readonly read: ReadTables }[] = [
  { name: 'rapporteur', read: tablesOf },
  ...tablePeers.map(({ name, read }: TablePeer) => ({ name, read: withPairs(read) })),
];

installPeers();
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compared-'));
try {
  await compareDocuments({
    resolutions: resolutions(),
    'varied reports': values.seeds ? await reportsFromSeeds(values.seeds, folder) : variedReports(),
    'real reports': realReports(),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const documents = tableTruths().filter(({ file }) => existsSync(resolve(root, file)));
const count = documents.reduce((sum, { tables }) => sum + tables.length, 0);
const ofTables = new Table({ head: [`${count} tables`, 'cells F1', 'neighbours F1', 'TEDS'], style: plain });
for (const { name, read } of tableReaders) {
  try {
    const scored = await scoreTables(documents, read);
    ofTables.push([name, ...meansOf(scored.map(({ score }) => score))]);
  } catch (error) {
    ofTables.push([name, 'not run', '', error instanceof Error ? error.message.slice(0, 80) : '']);
  }
}
console.log(ofTables.toString());
