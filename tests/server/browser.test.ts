// Every path through the page, in real Chromium, over a shelf that the program itself made and serves.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { launch } from '../../fixtures/chromium.ts';
import { rapporteur } from '../cli/run.ts';
import { fixture } from '../fixtures.ts';
import { accessPaths } from './paths/access.ts';
import { documentPaths } from './paths/documents.ts';
import { hostileName, hostilePaths, putHostileRecord } from './paths/hostile.ts';
import { reviewPaths } from './paths/review.ts';
import { shelfPaths } from './paths/shelf.ts';
import { newShelf, type Site, startSite } from './site.ts';

// A browser, a server and an ingest share the machine with whatever else it does.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let site: Site;
let browser: Browser;

beforeAll(async () => {
  const shelf = newShelf();
  const files = join(shelf, 'files');
  mkdirSync(files);
  for (const folder of ['reports', 'planted', 'hard'])
    cpSync(fixture(folder), join(files, folder), { recursive: true });
  writeFileSync(join(files, hostileName), 'no PDF');
  await putHostileRecord(shelf);
  const [run, started] = await Promise.all([rapporteur(['ingest', files, '--out', shelf], { whole: true }), launch()]);
  browser = started;
  if (run.code !== 2) throw new Error(`ingest: ${run.err}`);
  site = await startSite(shelf);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const given = () => ({ site, browser });

describe('review', () => reviewPaths(given));
describe('documents', () => documentPaths(given));
describe('hostile text', () => hostilePaths(given));
describe('the shelf', () => shelfPaths(given));
describe('for everybody', () => accessPaths(given));
