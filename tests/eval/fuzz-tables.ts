// Makes documents of tables from seeds, reads them, and tells what differs from how they were made; wants Chromium.
//   npm run eval:fuzz-tables -- [FROM [TO]] [--show]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../fixtures/chromium.ts';
import { type GeneratedTable, generateDocument } from '../../fixtures/tables/document.ts';
import { differencesOf } from '../tables/generated.ts';
import { score } from '../tables/score.ts';
import { tablesOf } from '../tables/tables-of.ts';

const numbers = process.argv.slice(2).flatMap((argument) => (/^\d+$/.test(argument) ? [Number(argument)] : []));
const [from = 1, to = from + 19] = numbers;
const show = process.argv.includes('--show');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-tables-'));
const browser = await launch();
const sums = { content: 0, adjacency: 0, teds: 0 };
let [count, wrong] = [0, 0];
const add = (table: GeneratedTable, found: Parameters<typeof score>[1]): void => {
  const scores = score(table, found);
  count += 1;
  for (const name of ['content', 'adjacency', 'teds'] as const) sums[name] += scores[name];
};
try {
  for (let seed = from; seed <= to; seed += 1) {
    const { html, tables } = generateDocument(seed);
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    const file = join(folder, `${seed}.pdf`);
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    const { pairs, differences } = differencesOf(tables, await tablesOf(file), show);
    for (const { table, found } of pairs) add(table, found ?? { rows: [] });
    wrong += Number(differences.length > 0);
    for (const difference of differences) console.log(`seed ${seed}: ${difference}`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
const mean = (sum: number): string => (sum / count).toFixed(4);
console.log(
  `${count} tables of ${to - from + 1} documents: cells ${mean(sums.content)}, neighbours ${mean(sums.adjacency)}, TEDS ${mean(sums.teds)}; ${wrong} documents with a difference`,
);
