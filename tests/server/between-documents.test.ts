// What two documents do not say alike, in real Chromium: each place on the page of its own document.
import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launch } from '../../fixtures/chromium.ts';
import type { DocumentAnswer } from '../../src/server/schemas/documents.ts';
import type { FindingAnswer, FindingsAnswer } from '../../src/server/schemas/findings.ts';
import { rapporteur } from '../cli/run.ts';
import { fixture } from '../fixtures.ts';
import { newShelf, type Site, startSite } from './site.ts';
import { drawn, shot, soon, visit } from './visit.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let site: Site;
let browser: Browser;
let printed: string;

beforeAll(async () => {
  const shelf = newShelf();
  const files = join(shelf, 'files');
  mkdirSync(files);
  for (const language of ['zh', 'en']) {
    const file = fixture(`reports/crime-programme-2004.${language}.pdf`);
    cpSync(file, join(files, basename(file)));
  }
  const [run, started] = await Promise.all([rapporteur(['ingest', files, '--out', shelf], { whole: true }), launch()]);
  [browser, printed] = [started, run.out];
  site = await startSite(shelf);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const ask = async <Answer>(address: string, path: string): Promise<Answer> =>
  (await fetch(`${address}${path}`)).json() as Promise<Answer>;

/** The first finding that two languages do not say alike, with the other document. */
const twinFinding = async (address: string) => {
  const { items } = await ask<FindingsAnswer>(address, '/api/findings?check=twin-numbers');
  const answer = await ask<FindingAnswer>(address, `/api/findings/${items[0]?.key}`);
  const [other] = answer.others;
  if (!other) throw new Error('no twin finding names another document');
  return { answer, other, address: `${address}/findings/${answer.queued.key}?check=twin-numbers` };
};

const boxesIn = (page: Page, sha256: string) =>
  page
    .locator(`figure[data-document="${sha256}"] .box.place`)
    .evaluateAll((boxes) => boxes.map((box) => box.textContent));

it('is printed at the end of an ingest', () => {
  expect(printed).toMatch(/zh\.pdf p\. 4 {2}twin-numbers: /);
  expect(printed).toContain('Between documents: 2 conflicts');
});

it('shows each place on a page of the document that it stands in, and names that', async () => {
  const { answer, other, address } = await twinFinding(site.address);
  const { queued, finding, rule } = answer;
  expect(other.language).not.toBe(queued.document.language);
  expect(queued.pages).toEqual(finding.evidence.flatMap(({ document, page }) => (document ? [] : [page])));
  const { page, problems, close } = await visit(browser, address);
  await page.locator(`article[data-finding="${queued.key}"]`).waitFor();
  await drawn(page);
  for (const { sha256 } of [queued.document, other]) {
    const letters = finding.evidence.flatMap(({ document = queued.document.sha256 }, at) =>
      document === sha256 ? ['AB'[at]] : [],
    );
    await soon(() => boxesIn(page, sha256)).toEqual(letters);
  }
  for (const { symbol, language } of [queued.document, other])
    await page.getByRole('button', { name: `${symbol} (${language === 'en' ? 'English' : 'Chinese'})` }).waitFor();
  await page.getByText(rule?.en ?? 'no rule').waitFor();
  await shot(page, 'twin-finding');
  expect(problems).toEqual([]);
  await close();
});

it('says of the other document that its file has moved, or that it is not on the shelf, and what to do', async () => {
  const { answer, other, address } = await twinFinding(site.address);
  const { file } = await ask<DocumentAnswer>(site.address, `/api/documents/${other.sha256}`);
  const { page, close } = await visit(browser, address);
  await drawn(page);
  for (const path of file.paths) renameSync(path, `${path}.moved`);
  await page.reload();
  const elsewhere = page.locator(`figure[data-document="${other.sha256}"]`);
  await elsewhere.getByText('The PDF is no longer where it was when it was read.').waitFor();
  await elsewhere.getByText(`rapporteur ingest …/${file.paths[0]?.split('/').at(-1)}`).waitFor();
  for (const path of file.paths) renameSync(`${path}.moved`, path);
  // Without the answers that the page comes with, it asks.
  await page.route(
    (url) => url.pathname.startsWith('/findings/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(?<=id="answers">).*?(?=<\/script>)/s, '{}');
      await route.fulfill({ response, body });
    },
  );
  await page.route(`**/api/findings/${answer.queued.key}`, (route) =>
    route.fulfill({ json: { ...answer, others: [] } }),
  );
  await page.reload();
  await elsewhere.getByText('no longer on the shelf').waitFor();
  await elsewhere.getByText(other.sha256).waitFor();
  await soon(() => page.locator('.frame[data-drawn="yes"]').count()).toBe(1);
  await shot(page, 'twin-not-on-shelf');
  await close();
});
