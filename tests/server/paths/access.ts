import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { DocumentsAnswer } from '../../../src/server/schemas/documents.ts';
import { drawn, expectNoSidewaysScroll, seriousFaults, shot, visit } from '../visit.ts';
import type { Given } from './given.ts';

const views = async (address: string): Promise<Record<string, string>> => {
  const list = (await (await fetch(`${address}/api/documents?text=A/59/205`)).json()) as DocumentsAnswer;
  const document = `/documents/${list.items[0]!.sha256}?page=12`;
  return { findings: '/findings', documents: '/documents', document, shelf: '/shelf' };
};

const ready = async (page: Page, name: string): Promise<void> => {
  if (name === 'findings' || name === 'document') await drawn(page);
  else await page.locator('table.list').first().waitFor();
};

/** Runs in the browser: what has the focus, and how its outline is drawn. */
const focused = `(() => {
  const at = document.activeElement;
  return [at.className || at.tagName.toLowerCase(), getComputedStyle(at).outlineStyle];
})()`;

export const accessPaths = (given: Given): void => {
  it.each<[string, BrowserContextOptions]>([
    ['English, light', { locale: 'en-GB' }],
    ['Chinese, dark', { locale: 'zh-CN', colorScheme: 'dark' }],
    ['Chinese, narrow', { locale: 'zh-CN', viewport: { width: 390, height: 844 } }],
    ['English, narrow, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
  ])('has no serious fault for axe-core in any view: %s', async (name, options) => {
    const { site, browser } = given();
    for (const [view, path] of Object.entries(await views(site.address))) {
      const { page, problems, close } = await visit(browser, `${site.address}${path}`, options);
      await ready(page, view);
      expect(await seriousFaults(page), view).toEqual([]);
      if (options.viewport) await expectNoSidewaysScroll(page);
      await shot(page, `${view}-${name.toLowerCase().replaceAll(', ', '-')}`);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('comes with its data: a view is drawn without a question to the API', async () => {
    const { site, browser } = given();
    const text = '/documents?text=A%2F59&language=en';
    for (const path of [...Object.values(await views(site.address)), text]) {
      const { page, problems, close } = await visit(browser, `${site.address}${path}`);
      await page.locator('.place-list, .list, .tree').first().waitFor();
      if (path === text) await page.locator('.hits').waitFor();
      const asked = await page.evaluate<string[]>(
        'performance.getEntriesByType("resource").map(({ name }) => name.slice(location.origin.length))',
      );
      const questions = asked.filter(
        (address) => address.startsWith('/api/') && !/^\/api\/(?:events|.*\/pdf)$/.test(address),
      );
      expect(questions, path).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    }
  });

  it('changes its language by key and remembers it', async () => {
    const { site, browser } = given();
    const { page, close } = await visit(browser, site.address);
    await page.getByRole('link', { name: 'Findings' }).waitFor();
    await page.keyboard.press('l');
    await page.getByRole('link', { name: '审核' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: '审核' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await close();
  });

  it('can be reached by Tab alone, with the focus in sight', async () => {
    const { site, browser } = given();
    const { page, close } = await visit(browser, site.address);
    await page.locator('.choice').first().waitFor();
    await page.locator('.frame').first().waitFor();
    const seen = new Set<string>();
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      const [name, outline] = await page.evaluate<[string, string]>(focused);
      if (name !== 'body') expect(outline, `${name} shows its focus`).not.toBe('none');
      seen.add(name);
    }
    for (const wanted of ['skip', 'item', 'frame', 'choice accepted', 'textarea']) expect([...seen]).toContain(wanted);
    await close();
  });
};
