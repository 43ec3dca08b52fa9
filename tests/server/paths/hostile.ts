import { expect, it } from 'vitest';
import type { DocumentsAnswer } from '../../../src/server/schemas/documents.ts';
import { writeRecord } from '../../../src/store/outputs.ts';
import { madeRecord } from '../../store/made-record.ts';
import { visit } from '../visit.ts';
import type { Given } from './given.ts';

/** Runs where it is taken for markup. */
const attack = `<img src=x onerror="alert(1)"><script>alert(2)</script>"'><svg onload=alert(3)>{{constructor}}`;

/** A file name may hold anything but a solidus. */
export const hostileName = '<img src=x onerror=alert(4)>.pdf';

/** A record whose every text is an attack, as a PDF could bring it. */
export const putHostileRecord = (shelf: string): void => {
  const record = madeRecord(7);
  const [finding] = record.findings;
  const [table] = record.tables;
  writeRecord(shelf, {
    ...record,
    document: { ...record.document, symbol: attack, symbols: [attack], title: attack, body: attack, date: '2004' },
    blocks: record.blocks.map((block) => ({ ...block, text: attack, number: attack })),
    mentions: record.mentions.map((mention) => ({ ...mention, text: attack, span: [0, 4] as [number, number] })),
    tables: [
      {
        ...table!,
        title: attack,
        unit: { scale: 1, text: attack },
        rows: [{ role: 'data', cells: [{ text: attack, value: attack, evidence: [] }] }],
      },
    ],
    findings: [
      {
        ...finding!,
        check: attack,
        severity: 'info',
        verdict: 'cannot-tell',
        message: { en: attack, zh: attack },
        evidence: finding!.evidence.map((place) => ({ ...place, text: attack })),
        computation: { expression: attack, expected: attack, found: attack, difference: attack },
      },
    ],
  });
};

export const hostilePaths = (given: Given): void => {
  it('is shown as the text that it is, in every view', async () => {
    const { site, browser } = given();
    const list = (await (
      await fetch(`${site.address}/api/documents?year=2004&text=onerror`)
    ).json()) as DocumentsAnswer;
    expect(list.total).toBe(1);
    const views = {
      '/findings?verdict=cannot-tell&text=onerror': '.finding',
      '/documents': '.list',
      [`/documents/${list.items[0]!.sha256}`]: '.tree',
      [`/documents/${list.items[0]!.sha256}?page=2`]: '.reading',
      '/shelf': '.failed-documents',
    };
    for (const [view, place] of Object.entries(views)) {
      const { page, problems, close } = await visit(browser, `${site.address}${view}`);
      const row = page.getByRole('row', { name: /^not a PDF/ });
      if (view === '/shelf') await row.getByRole('button', { name: 'List' }).click();
      await page.locator(place).getByText('onerror').first().waitFor();
      expect(await page.locator('main img, main svg[onload], main script').count()).toBe(0);
      // The record has no file: that the server says so is the one thing to be heard.
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
      await close();
    }
  });
};
