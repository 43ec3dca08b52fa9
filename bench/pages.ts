// How long the answers and the pages of `rapporteur serve` take over a shelf, by HTTP and in Chromium.
// `npm run bench:make -- DIR` makes a shelf of 10,000 records; `npm run bench:pages -- DIR [ROUNDS]` asks it.
//
// A page is loaded once its view holds its data: the time runs from the start of the navigation, with the scripts in the
// browser's cache as they are after the first visit, to the first frame after the last wanted part came into the page.
// The picture of a PDF's page comes after that, and is not in it.
import type { AddressInfo } from 'node:net';
import Table from 'cli-table3';
import type { Page } from 'playwright-core';
import { launch } from '../fixtures/chromium.ts';
import { serve } from '../src/server/serve.ts';

const [shelf = 'output', asked = '21'] = process.argv.slice(2);
const rounds = Number(asked);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = await serve({ shelf, port: 0 });
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Milliseconds that the work says or takes, without the first time: its median and its longest. */
const timed = async (work: () => Promise<unknown>): Promise<string[]> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const said = await work();
    times.push(typeof said === 'number' ? said : performance.now() - start);
  }
  const warm = times.slice(1);
  return [median(warm), Math.max(...warm), times[0] ?? 0].map((value) => value.toFixed(1));
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
  head: ['what', 'median ms', 'longest', 'first'],
  style: { head: [], border: [] },
  colAligns: ['left', 'right', 'right', 'right'],
});
for (const path of answers) {
  const ask = async (): Promise<void> => void (await (await fetch(`${address}${path}`)).arrayBuffer());
  const name = decodeURIComponent(path).replace(/[0-9a-f]{60,}/, (hash) => `${hash.slice(0, 8)}…`);
  table.push([`GET ${name}`, ...(await timed(ask))]);
}

/** Runs in the browser: when every selector was first met, and the frame after that begun. */
const whenFilled = (selectors: string): string => `new Promise((done) => {
  const wanted = ${selectors};
  const look = () => {
    if (!wanted.every((one) => document.querySelector(one))) return false;
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    return true;
  };
  if (look()) return;
  const watch = new MutationObserver(() => look() && watch.disconnect());
  watch.observe(document, { childList: true, subtree: true, attributes: true });
})`;

const loadTime = async (page: Page, view: string, selectors: readonly string[]): Promise<number> => {
  await page.goto(`${address}${view}`, { waitUntil: 'commit' });
  return page.evaluate<number>(whenFilled(JSON.stringify(selectors)));
};

const browser = await launch();
const views: Readonly<Record<string, readonly string[]>> = {
  '/findings': ['.queue .item', '.finding[aria-busy="false"] .place-list li'],
  '/findings?severity=error&decision=undecided': ['.queue .item', '.finding[aria-busy="false"] .place-list li'],
  '/documents': ['.list tbody tr'],
  '/documents?text=A%2F59': ['.list tbody tr', '.hits'],
  [`/documents/${document}`]: ['.tree .node', '.reading'],
  '/shelf': ['.states dd', '.missing tbody tr'],
};
for (const [view, shown] of Object.entries(views)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const name = decodeURIComponent(view).replace(/[0-9a-f]{60,}/, (hash) => `${hash.slice(0, 8)}…`);

  table.push([`Chromium ${name}`, ...(await timed(() => loadTime(page, view, shown)))]);
  await page.close();
}
console.log(`${documents.total} documents, ${findings.total} conflicts`);
console.log(table.toString());
await browser.close();
server.close();
server.closeAllConnections();
