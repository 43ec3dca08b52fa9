import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { FindingAnswer, FindingsAnswer } from '../../../src/server/schemas/findings.ts';
import { readDecisions } from '../../../src/store/decisions.ts';
import { drawn, shot, soon, visit } from '../visit.ts';
import type { Given } from './given.ts';

const ask = async <Answer>(address: string, path: string): Promise<Answer> =>
  (await fetch(`${address}${path}`)).json() as Promise<Answer>;

const status = (page: Page, text: string) => page.getByRole('status').getByText(text, { exact: true });

/** The finding in hand shows a box for each of its places, on pages that are drawn. */
const expectPlaces = async (page: Page, { finding, queued }: FindingAnswer): Promise<void> => {
  await page.locator(`article[data-finding="${queued.key}"]`).waitFor();
  await drawn(page);
  const boxes = page.locator('.box.place');
  await soon(() => boxes.count()).toBe(finding.evidence.length);
  const pages = new Set(finding.evidence.map(({ page: on, document }) => `${document} ${on}`));
  expect(await page.locator('.frame').count()).toBe(pages.size);
};

export const reviewPaths = (given: Given): void => {
  it('goes through every finding of the fixtures by keyboard alone, and keeps each decision', async () => {
    const { site, browser } = given();
    const { items, total } = await ask<FindingsAnswer>(site.address, '/api/findings');
    expect(total).toBeGreaterThan(30);
    const { page, problems, close } = await visit(browser, site.address);
    await status(page, `0 of ${total} decided`).waitFor();
    for (const [index, { key }] of items.entries()) {
      await expectPlaces(page, await ask(site.address, `/api/findings/${key}`));
      if (index === 0) await shot(page, 'review');
      await page.keyboard.press('aru'[index % 3]!);
      await page
        .getByRole('status')
        .getByText(new RegExp(`^${index + 1} of ${total} decided`))
        .waitFor();
    }
    await shot(page, 'review-done');
    await page.reload();
    await status(page, `${total} of ${total} decided. Well done.`).waitFor();
    const kept = readDecisions(site.shelf);
    expect(items.map(({ key }) => kept.get(key)?.verdict)).toEqual(
      items.map((_, index) => ['accepted', 'rejected', 'unsure'][index % 3]),
    );
    expect(problems).toEqual([]);
    await close();
  });

  it('keeps a note and a name with a decision, and takes a decision back', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, `${site.address}/findings?decision=accepted`);
    const first = (await ask<FindingsAnswer>(site.address, '/api/findings?decision=accepted')).items[0]!.key;
    await page.locator(`article[data-finding="${first}"]`).waitFor();
    await page.getByLabel('Your name').fill('陈 Ann');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('see the corrigendum');
    await page.keyboard.press('Escape');
    await page.getByText(/accepted by 陈 Ann/).waitFor();
    expect(readDecisions(site.shelf).get(first)).toMatchObject({ note: 'see the corrigendum', reviewer: '陈 Ann' });
    await page.keyboard.press('r');
    await soon(() => readDecisions(site.shelf).get(first)?.verdict).toBe('rejected');
    await page.keyboard.press('z');
    await soon(() => readDecisions(site.shelf).get(first)).toMatchObject({
      verdict: 'accepted',
      note: 'see the corrigendum',
    });
    await page.locator(`article[data-finding="${first}"]`).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('finds and narrows: words, a number in any spelling, what is undecided', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, site.address);
    await page.locator('.item').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('13627894');
    // Two of the planted report, and one of that report beside its twin.
    await soon(() => page.locator('.item').count()).toBe(3);
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('Escape');
    await soon(() => page.locator('.item').count()).toBeGreaterThan(30);
    await page.keyboard.press('f');
    await page.getByText('No finding answers these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await page.locator('.item').first().waitFor();
    await page.locator('summary', { hasText: 'Filters' }).click();
    await page.getByLabel('Verdict').selectOption('agreement');
    await page.getByLabel('Check').selectOption('table-sum');
    await soon(() => page.url()).toContain('verdict=agreement&check=table-sum');
    await page.locator('.verdict.agreement').waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('moves with j and k, opens help with ?, and lets single keys be switched off', async () => {
    const { site, browser } = given();
    const { page, close } = await visit(browser, site.address);
    const at = () =>
      page.locator('.item').evaluateAll((items) => items.findIndex((item) => item.ariaCurrent === 'true'));
    await page.locator('.item').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await soon(at).toBe(1);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await shot(page, 'help');
    await page.getByLabel('Use single keys').press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    // Two frames: what the key would do is on the page by then.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await at()).toBe(1);
    await close();
  });

  it('says where a file was when it has moved, or when another lies in its place, and what to do', async () => {
    const { site, browser } = given();
    const file = join(site.shelf, 'files/planted/crime-programme-2004.zh.dropped-row.pdf');
    renameSync(file, `${file}.moved`);
    const { page, close } = await visit(browser, `${site.address}/findings?text=156%20576`);
    await page.getByText('The PDF is no longer where it was when it was read.').first().waitFor();
    await page.getByText(file).first().waitFor();
    await shot(page, 'file-moved');
    writeFileSync(file, 'something else');
    await page.reload();
    await page.getByText('Another file lies now where the PDF was').first().waitFor();
    renameSync(`${file}.moved`, file);
    await page.reload();
    await drawn(page);
    await close();
  });
};
