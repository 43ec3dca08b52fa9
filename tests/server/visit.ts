import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

const artefacts = resolve(import.meta.dirname, '../artefacts');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page in a browser of its own state, with everything that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts, refused loads, dialogs: a page that behaves has none. */
  readonly problems: string[];
  readonly close: () => Promise<void>;
}

export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (!['data:', 'blob:'].includes(to.protocol) && to.origin !== new URL(url).origin)
      problems.push(`a load from elsewhere: ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems, close: () => context.close() };
};

/** Keeps a picture of the page among the test's artefacts. */
export const shot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(artefacts, { recursive: true });
  await page.screenshot({ path: join(artefacts, `${name}.png`) });
};

/** Asks again until the answer is right, on a busy machine too. */
export const soon = <Value>(ask: () => Value) => expect.poll(ask, { timeout: 30_000 });

/** Waits until every page picture in view is drawn. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator('.frame').first().waitFor();
  await soon(() => page.locator('.frame:not([data-drawn="yes"])').count()).toBe(0);
};

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: { readonly html: string }[];
}

/** What axe-core finds that is serious or critical. */
export const seriousFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const violations: Violation[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
};

/** A narrow screen shows everything without scrolling sideways. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow, await page.title()).toBeLessThanOrEqual(0);
};
