// How long the answers and the pages of `rapporteur serve` take over a shelf, by HTTP and in Chromium.
// `npm run bench:make -- DIR` makes a shelf of 10,000 records; `npm run bench:pages -- DIR [ROUNDS]` asks it.
//
// A page is loaded once its view holds its data: the time runs from the start of the navigation to the first frame after
// the last wanted part came into the page, with the script and the style sheet in the browser's cache, as they are after
// the first visit. The picture of a PDF's page comes after that, and is not in it. Beside it stands what a page of one
// word takes: so much is the browser's own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Table from 'cli-table3';
import { launch } from '../fixtures/chromium.ts';
import { serve } from '../src/server/serve.ts';

const [shelf = 'output', asked = '21'] = process.argv.slice(2);
const rounds = Number(asked);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await serve({ shelf, port: 0 });
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Milliseconds that the work says or takes, without the first time: the median, the least and the most; and the first. */
const timed = async (work: () => Promise<unknown>): Promise<string[]> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const said = await work();
    times.push(typeof said === 'number' ? said : performance.now() - start);
  }
  const warm = times.slice(1);
  return [median(warm), Math.min(...warm), Math.max(...warm), times[0] ?? 0].map((value) => value.toFixed(1));
};

const first = async (path: string): Promise<{ items: { key: string; sha256: string }[]; total: number }> =>
  (await fetch(`${address}${path}`)).json() as never;

const findings = await first('/api/findings');
const documents = await first('/api/documents');
const document = documents.items[0]?.sha256;
const answers = [
  '/',
  '/api/findings',
  '/api/findings?decision=undecided&severity=error',
  '/api/findings?text=13626894',
  '/api/findings?text=2004-01-28',
  `/api/findings/${findings.items[0]?.key}`,
  '/api/documents',
  '/api/documents?text=A/59/2',
  '/api/documents?order=symbol&language=zh&offset=5000',
  `/api/documents/${document}`,
  `/api/documents/${document}/record`,
  `/api/search?text=${encodeURIComponent('打击恐怖主义')}`,
  '/api/search?text=terrorism',
  '/api/shelf',
  '/api/shelf/missing',
  '/api/shelf/citing?symbol=A/RES/58/140',
  '/api/shelf/citing?symbol=A/RES/55/25',
];

const table = new Table({
  head: ['what', 'median ms', 'least', 'most', 'first'],
  style: { head: [], border: [] },
  colAligns: ['left', 'right', 'right', 'right', 'right'],
});
for (const path of answers) {
  const ask = async (): Promise<void> => void (await (await fetch(`${address}${path}`)).arrayBuffer());
  const name = decodeURIComponent(path).replace(/[0-9a-f]{60,}/, (hash) => `${hash.slice(0, 8)}…`);
  table.push([`GET ${name}`, ...(await timed(ask))]);
}

/**
 * Put into the page before anything of its own: notes when every selector was first met, and the frame after that begun.
 * Asked from outside, the question itself would come late.
 */
const watchFor = (selectors: readonly string[]): string => `window.filled = new Promise((done, fail) => {
  setTimeout(() => fail(new Error('not drawn: ${selectors}')), 20_000);
  const look = () => {
    if (!${JSON.stringify(selectors)}.every((one) => document.querySelector(one))) return false;
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    return true;
  };
  const watch = new MutationObserver(() => look() && watch.disconnect());
  watch.observe(document, { childList: true, subtree: true, attributes: true });
})`;

const browser = await launch();

/** Rounds of loading one view: by their medians, in a browser that has been there before. */
const loads = async (url: string, shown: readonly string[]): Promise<string[]> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchFor(shown));
  const times = await timed(async () => {
    await page.goto(url, { waitUntil: 'commit' });
    return page.evaluate<number>('window.filled');
  });
  await page.close();
  return times;
};

const bare = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
  response.end('<!doctype html><title>bare</title><p>Nothing.');
}).listen(0, '127.0.0.1');
await once(bare, 'listening');
const views: Readonly<Record<string, readonly string[]>> = {
  '/findings': ['.queue .item', '.finding[aria-busy="false"] .place-list li'],
  '/findings?severity=error&decision=undecided': ['.queue .item', '.finding[aria-busy="false"] .place-list li'],
  '/findings?text=2004-01-28': ['.queue .item', '.finding[aria-busy="false"] .place-list li'],
  '/documents': ['.list tbody tr'],
  '/documents?text=A%2F59': ['.list tbody tr', '.hits li'],
  '/documents?text=%E6%89%93%E5%87%BB%E6%81%90%E6%80%96%E4%B8%BB%E4%B9%89': ['.hits li'],
  [`/documents/${document}`]: ['.tree .node', '.reading :is(.block, .hint)'],
  '/shelf': ['.states dd', '.missing tbody tr'],
};
table.push([
  'Chromium, a page of one word',
  ...(await loads(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/`, ['p'])),
]);
for (const [view, shown] of Object.entries(views)) {
  const name = decodeURIComponent(view).replace(/[0-9a-f]{60,}/, (hash) => `${hash.slice(0, 8)}…`);
  table.push([`Chromium ${name}`, ...(await loads(`${address}${view}`, shown))]);
}
console.log(`${documents.total} documents, ${findings.total} conflicts`);
console.log(table.toString());
await browser.close();
bare.close();
server.close();
server.closeAllConnections();
