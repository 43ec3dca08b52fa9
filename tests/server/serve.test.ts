// The review page over a real shelf, in real Chromium, by keyboard alone; and what the server refuses.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../fixtures/chromium.ts';
import { extractPdf } from '../../src/extract.ts';
import type { DocumentRecord } from '../../src/record/index.ts';
import { serve } from '../../src/server/serve.ts';
import { Ledger } from '../../src/store/ledger/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { fixture } from '../fixtures.ts';

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-serve-'));
const artefacts = resolve(import.meta.dirname, '../artefacts');
let server: Server;
let browser: Browser;
let record: DocumentRecord;
let address = '';

const submit = (file: string, sha256: string): void => {
  const ledger = new Ledger(shelf);
  const { size, mtimeMs, ctimeMs, ino: inode } = statSync(file);
  ledger.files.submit([{ path: file, sha256, size, mtimeMs, ctimeMs, inode }]);
  ledger.close();
};

beforeAll(async () => {
  const file = join(shelf, 'report.pdf');
  cpSync(fixture('planted/crime-programme-2004.zh.wrong-total.pdf'), file);
  record = await extractPdf(readFileSync(file));
  await writeRecord(shelf, record);
  submit(file, record.sha256);
  server = await serve(shelf, 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(shelf, { recursive: true, force: true });
});

/** A request with headers that fetch would not send. */
const ask = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<number> =>
  new Promise((done, fail) => {
    const call = request(
      `${address}${path}`,
      { method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      },
    );
    call.on('error', fail);
    call.end(options.body);
  });

describe('the review page', () => {
  it('takes a reviewer through every conflict by keyboard, shows the places, and keeps each decision', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(address);
    const conflicts = record.findings.filter((finding) => finding.verdict === 'conflict').length;
    await page.getByRole('status').getByText(`0 of ${conflicts} decided`).waitFor();
    await page.locator('.box').first().waitFor();
    mkdirSync(artefacts, { recursive: true });
    await page.screenshot({ path: join(artefacts, 'review.png') });
    expect(await page.locator('#computation').textContent()).toContain('-1000');
    await page.keyboard.press('a');
    await page.keyboard.press('z');
    for (let i = 1; i <= conflicts; i += 1) {
      await page.keyboard.press('ar u'.replace(' ', '')[i % 3]!);
      await page.getByText(`${i} of ${conflicts} decided`).waitFor();
    }
    await page.keyboard.press('l');
    await page.getByText(`已处理 ${conflicts} / ${conflicts}`).waitFor();
    await page.reload();
    await page.getByText(`${conflicts} of ${conflicts} decided`).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('the server', () => {
  it('lists documents with their conflicts', async () => {
    const documents = (await (await fetch(`${address}/api/documents`)).json()) as { sha256: string; pages: number }[];
    expect(documents).toMatchObject([{ sha256: record.sha256, pages: record.document.pages }]);
  });

  it.each([
    ['a path outside the shelf', '/pdf/../../etc/passwd', {}, 404],
    ['an encoded path', '/%2e%2e/%2e%2e/etc/passwd', {}, 404],
    ['a document that is not on the shelf', `/pdf/${'0'.repeat(64)}`, {}, 404],
    ['another name for this machine', '/api/documents', { headers: { host: 'evil.example' } }, 403],
    [
      'a decision from another page',
      '/api/decisions',
      { method: 'POST', headers: { origin: 'http://evil.example', 'content-type': 'application/json' }, body: '{}' },
      403,
    ],
    [
      'a decision as a form',
      '/api/decisions',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
      415,
    ],
    [
      'a decision of no known shape',
      '/api/decisions',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"finding":"x"}' },
      400,
    ],
    [
      'a request too large',
      '/api/decisions',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: `"${'x'.repeat(70_000)}"` },
      413,
    ],
    ['another method', '/api/documents', { method: 'DELETE' }, 405],
  ])('refuses %s', async (_, path, options, status) => expect(await ask(path, options)).toBe(status));

  it('says when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    await expect(serve(shelf, (other.address() as AddressInfo).port)).rejects.toThrow('EADDRINUSE');
    other.close();
  });

  it('passes over a decision that a crash cut off', async () => {
    writeFileSync(join(shelf, 'decisions.jsonl'), '{"finding":"', { flag: 'a' });
    expect((await fetch(`${address}/api/findings`)).status).toBe(200);
  });
});
