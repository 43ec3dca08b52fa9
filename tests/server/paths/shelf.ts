import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { isShelfTaken } from '../../../src/store/ledger/index.ts';
import { rapporteur } from '../../cli/run.ts';
import { fixture } from '../../fixtures.ts';
import { shot, soon, visit } from '../visit.ts';
import type { Given } from './given.ts';

/** When a document last failed in a way; nothing while it is tried again. */
const lastSettled = (shelf: string, failure: string): unknown => {
  const ledger = new DatabaseSync(join(shelf, 'ledger.sqlite'), { readOnly: true });
  const sql = `SELECT max(settled_at) AS last FROM documents WHERE error_class = ? AND state = 'failed'`;
  const last = ledger.prepare(sql).get(failure)?.last ?? undefined;
  ledger.close();
  return last;
};

export const shelfPaths = (given: Given): void => {
  it('counts by state, lists failures with their remedies, and names what is cited but missing', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, `${site.address}/shelf`);
    await page.locator('.states .failed dd').getByText('7').waitFor();
    const row = page.getByRole('row', { name: /^encrypted/ });
    await row.getByText('qpdf --decrypt').waitFor();
    await row.getByRole('button', { name: 'List' }).click();
    await page.getByText('hard/encrypted.pdf').waitFor();
    await page.getByRole('button', { name: 'List Documents that cite A/RES/58/140' }).click();
    await page.locator('.citing a').first().waitFor();
    await shot(page, 'shelf');
    expect(problems).toEqual([]);
    await close();
  });

  it('tries a class of failures again, and follows a run of another process without being asked', async () => {
    const { site, browser } = given();
    const { page, problems, close } = await visit(browser, `${site.address}/shelf`);
    const before = lastSettled(site.shelf, 'encrypted');
    await page.getByRole('button', { name: 'Try again encrypted (1)' }).click();
    await page.getByText('Documents being tried again: 1.').waitFor();
    await soon(() => {
      const last = lastSettled(site.shelf, 'encrypted');
      return last !== undefined && last !== before && !isShelfTaken(site.shelf);
    }).toBe(true);
    await page.getByText('No process is writing to this shelf.').waitFor();
    await page.locator('.states .failed dd').getByText('7').waitFor();
    const more = join(site.shelf, 'more');
    mkdirSync(more);
    for (const n of [1, 2, 3]) {
      const copy = join(more, `${n}.pdf`);
      cpSync(fixture('reports/s-res-2518-2020.en.pdf'), copy);
      // Other bytes after the end make it another document.
      appendFileSync(copy, `\n% ${n}\n`);
    }
    const run = rapporteur(['ingest', more, '--out', site.shelf], { whole: true });
    await page.getByText('Live: another process is reading documents').waitFor();
    await shot(page, 'shelf-live');
    expect((await run).code).toBe(0);
    await page.locator('.states .done dd').getByText('12').waitFor();
    await page.keyboard.press('2');
    await page.getByText('13 documents').waitFor();
    expect(problems).toEqual([]);
    await close();
  });
};
