// How long the pages and the answers of `rapporteur serve` take over a shelf, in Chromium and by HTTP.
// `npm run bench:pages -- SHELF`
import type { AddressInfo } from 'node:net';
import Table from 'cli-table3';
import { launch } from '../fixtures/chromium.ts';
import { serve } from '../src/server/serve.ts';

const [shelf = 'output'] = process.argv.slice(2);
const rounds = 15;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await serve({ shelf, port: 0 });
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const timed = async (work: () => Promise<unknown>): Promise<string> => {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return `${median(times).toFixed(1)} ms`;
};

const first = async (path: string): Promise<{ items: { key: string; sha256: string }[]; total: number }> =>
  (await fetch(`${address}${path}`)).json() as never;

const findings = await first('/api/findings');
const documents = await first('/api/documents');
const answers = [
  '/',
  '/api/findings',
  '/api/findings?decision=undecided&severity=error',
  '/api/findings?text=13626894',
  `/api/findings/${findings.items[0]?.key}`,
  '/api/documents',
  '/api/documents?text=A/59/2',
  '/api/documents?order=symbol&language=zh&offset=5000',
  `/api/documents/${documents.items[0]?.sha256}`,
  `/api/documents/${documents.items[0]?.sha256}/record`,
  `/api/search?text=${encodeURIComponent('打击恐怖主义')}`,
  '/api/search?text=terrorism',
  '/api/shelf',
  '/api/shelf/missing',
  '/api/shelf/citing?symbol=A/RES/58/140',
];

const table = new Table({ head: ['what', 'median'], style: { head: [], border: [] }, colAligns: ['left', 'right'] });
for (const path of answers) {
  const ask = async () => (await fetch(`${address}${path}`)).arrayBuffer();
  table.push([
    `GET ${decodeURIComponent(path).replace(/[0-9a-f]{60,}/, (hash) => `${hash.slice(0, 8)}…`)}`,
    await timed(ask),
  ]);
}

const browser = await launch();
const page = await browser.newPage();
const views = { '/findings': '.finding', '/documents': '.list tbody tr', '/shelf': '.missing tbody tr' };
for (const [view, shown] of Object.entries(views)) {
  const load = async () => {
    await page.goto(`${address}${view}`);
    await page.locator(shown).first().waitFor();
  };
  table.push([`Chromium ${view}, loaded and filled`, await timed(load)]);
}
console.log(`${documents.total} documents, ${findings.total} conflicts`);
console.log(table.toString());
await browser.close();
server.close();
server.closeAllConnections();
