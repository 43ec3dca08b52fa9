import { expect, it } from 'vitest';
import type { DocumentsAnswer } from '../../../src/server/schemas/documents.ts';
import { drawn, shot, soon, visit } from '../visit.ts';
import type { Given } from './given.ts';

export const documentPaths = (given: Given): void => {
  it('lists documents by language, body and year, finds one by its symbol, and leads to its twin', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, `${site.address}/documents`);
    await page.getByRole('button', { name: /^SC \d/ }).click();
    await soon(() => page.locator('tbody tr').count()).toBe(2);
    await page.getByRole('button', { name: /^SC \d/ }).click();
    await soon(() => page.locator('tbody tr').count()).toBeGreaterThan(2);
    await page.keyboard.press('/');
    await page.keyboard.type('S/RES/2518(2020)');
    await soon(() => page.locator('tbody tr').count()).toBe(2);
    await shot(page, 'documents');
    await page.getByRole('link', { name: 'the same in Chinese' }).click();
    await page.getByRole('heading', { name: '第2518(2020)号决议' }).waitFor();
    await page.getByRole('link', { name: 'the same in English' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('finds on the page what is chosen in the text, and in the text what is chosen on the page', async () => {
    const { site, browser } = given();
    const list = (await (
      await fetch(`${site.address}/api/documents?language=en&order=conflicts`)
    ).json()) as DocumentsAnswer;
    const { sha256 } = list.items[0]!;
    const { page, problems, close } = await visit(browser, `${site.address}/documents/${sha256}?page=3`);
    await drawn(page);
    await page.locator('.reading .mark.kind-citation').nth(3).press('Enter');
    await page.locator('.box.mention.kind-citation.current').first().waitFor();
    await page.locator('.details').getByText('symbol').waitFor();
    await shot(page, 'document');
    await page.locator('.box.mention.kind-date').first().click();
    await page.locator('.reading .mark.kind-date.current').first().waitFor();
    await page.getByRole('button', { name: /^Date \d/ }).click();
    await soon(() => page.locator('.mark.kind-date, .box.kind-date').count()).toBe(0);
    await page.locator('.tree .node.heading').last().click();
    await page.locator('.box.block').first().waitFor();
    expect(page.url()).not.toContain('page=3');
    expect(problems).toEqual([]);
    await close();
  });

  it('shows tables as they were read, beside the page; a cell on either side finds the other', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, `${site.address}/findings?text=13627894`);
    await page.locator('.item').first().waitFor();
    await page.keyboard.press('o');
    await page.locator('.read td.current').waitFor();
    await drawn(page);
    await page.locator('.box.cell.current').waitFor();
    await shot(page, 'document-table');
    await page
      .locator('.box.cell', { hasNot: page.locator('.current') })
      .nth(3)
      .click();
    await soon(() => page.locator('.read .current').count()).toBe(1);
    await page.getByRole('button', { name: '880 000', exact: true }).click();
    await soon(() => page.url()).toContain('page=11');
    await page.locator('.box.cell.current').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
};
