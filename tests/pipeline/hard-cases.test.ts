import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeLongReport } from '../../fixtures/long-report.ts';
import { extractPdf } from '../../src/extract.ts';
import { DocumentFailure, record } from '../../src/record/index.ts';
import { fixture } from '../fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-hard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('hard cases', () => {
  it.each([
    ['scanned.pdf', 'scanned'],
    ['encrypted.pdf', 'encrypted'],
    ['truncated.pdf', 'corrupt'],
    ['zero-bytes.pdf', 'empty'],
    ['not-a-pdf.pdf', 'not-a-pdf'],
    ['no-unicode.pdf', 'unmapped'],
  ])('%s fails as %s, with a remedy', async (file, failure) => {
    const error = await extractPdf(readFileSync(fixture('hard', file))).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentFailure);
    expect((error as DocumentFailure).class).toBe(failure);
    expect((error as DocumentFailure).remedy).toMatch(/\.$|`/);
  });

  it('reads pages that are turned in every direction', async () => {
    const { blocks, pages, conservation, tables } = await extractPdf(readFileSync(fixture('hard/rotated.pdf')));
    expect(pages.map(({ rotation }) => rotation)).toEqual([90, 270, 180]);
    expect(conservation.unplaced).toBe(0);
    expect(blocks.some((block) => block.text.startsWith('Urban crime prevention projects were carried out'))).toBe(
      true,
    );
    expect(tables[0]!.rows.find((row) => row.cells[0]?.text === 'Malta')?.cells[1]?.value).toBe('-2500');
  });

  it('reads 400 pages, each paragraph once', async () => {
    const file = join(folder, 'long.pdf');
    makeLongReport(file, 400);
    const read = await extractPdf(readFileSync(file));
    expect(read.document.pages).toBe(400);
    const numbers = read.blocks
      .filter((block) => block.type === 'paragraph' && block.number)
      .map((block) => Number(block.number));
    expect(numbers).toEqual(Array.from({ length: 1600 }, (_, at) => at + 1));
    expect(read.conservation.unplaced).toBe(0);
    expect(record.safeParse(read).success).toBe(true);
  });

  it('refuses a file over the limit of pages', async () => {
    const file = join(folder, 'six.pdf');
    makeLongReport(file, 6);
    const error = await extractPdf(readFileSync(file), { limits: { pages: 5, bytes: 1e9 } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ class: 'too-large' });
  });
});
