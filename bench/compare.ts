// Side by side with LiteParse and OpenDataLoader on the same pages, against truth that none of them made: reading order and
// whole paragraphs of resolutions in two columns (their XML), heading titles and tables of real reports (read by eye).
//   npm run compare
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { readResolution } from '../fixtures/resolution.ts';
import { type TablePeer, tablePeers } from '../tests/eval/peer-tables.ts';
import { meansOf, type ReadTables, scoreTables, withPairs } from '../tests/eval/table-scores.ts';
import { truths } from '../tests/structure/truths.ts';
import { tablesOf } from '../tests/tables/tables-of.ts';
import { truths as tableTruths } from '../tests/tables/truths.ts';
import { orderScore, titleScore, wholeScore } from './compare-scores.ts';
import { installPeers } from './peers.ts';
import { type Reader, readers } from './readers.ts';

const root = resolve(import.meta.dirname, '..');
const shared = join(root, '../shared/data/sc-resolutions-2020');

interface Sums {
  order: number[];
  whole: number[];
  titles: number[];
}

const mean = (values: readonly number[]): string =>
  values.length === 0 ? '' : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);

const compareResolutions = async (reader: Reader, sums: Sums): Promise<void> => {
  for (const language of ['en', 'zh']) {
    const { preamble, operative } = readResolution(join(shared, language, 'S-RES-2518-2020.xml'));
    const paragraphs = [...preamble, ...operative].map(({ html }) => html.replace(/<[^>]+>/g, ''));
    const text = await reader.read(join(root, `fixtures/reports/s-res-2518-2020.${language}.pdf`));
    sums.order.push(orderScore(paragraphs, text));
    sums.whole.push(wholeScore(paragraphs, text));
  }
};

const compareReports = async (reader: Reader, sums: Sums): Promise<void> => {
  for (const [, truth] of truths()) {
    const file = resolve(root, truth.file);
    if (truth.pages || !existsSync(file)) continue;
    const text = await reader.read(file);
    const titles = truth.headings.map(([, , title]) => title);
    sums.titles.push(titleScore(titles, text));
  }
};

const tableReaders: readonly { readonly name: string; readonly read: ReadTables }[] = [
  { name: 'rapporteur', read: tablesOf },
  ...tablePeers.map(({ name, read }: TablePeer) => ({ name, read: withPairs(read) })),
];

installPeers();
const table = new Table({ head: ['', 'reading order', 'whole paragraphs', 'heading titles F1'] });
for (const reader of readers) {
  const sums: Sums = { order: [], whole: [], titles: [] };
  try {
    await compareResolutions(reader, sums);
    await compareReports(reader, sums);
    table.push([reader.name, mean(sums.order), mean(sums.whole), mean(sums.titles)]);
  } catch (error) {
    table.push([reader.name, 'not run', '', error instanceof Error ? error.message.slice(0, 80) : '']);
  }
}
console.log(table.toString());

const documents = tableTruths().filter(({ file }) => existsSync(resolve(root, file)));
const count = documents.reduce((sum, { tables }) => sum + tables.length, 0);
const ofTables = new Table({ head: [`${count} tables`, 'cells F1', 'neighbours F1', 'TEDS'] });
for (const { name, read } of tableReaders) {
  try {
    const scored = await scoreTables(documents, read);
    ofTables.push([name, ...meansOf(scored.map(({ score }) => score))]);
  } catch (error) {
    ofTables.push([name, 'not run', '', error instanceof Error ? error.message.slice(0, 80) : '']);
  }
}
console.log(ofTables.toString());
