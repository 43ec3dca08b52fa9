import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { isBroken, type Page, readPdf } from '../../src/pdf/index.ts';
import { DocumentFailure } from '../../src/record/index.ts';
import { realPdf, realPdfs } from '../real-pdfs.ts';

const pagesOf = async (file: string): Promise<Page[]> => {
  const document = await readPdf(readFileSync(file));
  const pages: Page[] = [];
  for await (const page of document.pages()) if (!isBroken(page)) pages.push(page);
  await document.close();
  return pages;
};

/** Visible characters by pdf.js's other way of reading a page. */
const charactersOf = async (file: string): Promise<number[]> => {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0, disableFontFace: true });
  const document = await task.promise;
  const counts: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    counts.push(items.reduce((sum, item) => sum + ('str' in item ? item.str.replace(/\s/g, '').length : 0), 0));
  }
  await task.destroy();
  return counts;
};

describe('readPdf', () => {
  it.each(realPdfs().map((file) => [basename(file), file]))(
    '%s: every glyph that pdf.js’s text content has',
    async (_, file) => {
      const pages = await pagesOf(file!);
      const found = pages.map((page) => page.runs.reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0));
      expect(found).toEqual(await charactersOf(file!));
      expect(pages.every((page) => page.unmapped === 0)).toBe(true);
    },
  );

  it('gives edges that grow along each run and stay on the page', async () => {
    const pages = await pagesOf(realPdf('A_80_604_Add.1.pdf'));
    for (const page of pages)
      for (const run of page.runs.filter(({ angle }) => angle === 0)) {
        expect(run.edges).toHaveLength(run.text.length + 1);
        expect(run.edges[0]).toBeGreaterThanOrEqual(0);
        expect(run.edges.at(-1)).toBeLessThanOrEqual(page.width);
        expect(run.edges.every((edge, i) => i === 0 || edge >= run.edges[i - 1]! - 0.5)).toBe(true);
      }
  });

  it('finds the rule below the running head and the rules of the first table', async () => {
    const page = (await pagesOf(realPdf('A_80_604_Add.1.pdf')))[5]!;
    const level = page.rules.filter((rule) => rule.orientation === 'horizontal');
    const lengthAt = (y: number): number =>
      level.filter((rule) => Math.abs(rule.position - y) < 1).reduce((sum, rule) => sum + rule.end - rule.start, 0);
    expect(lengthAt(64.9)).toBeGreaterThan(480);
    expect(lengthAt(111.1)).toBeGreaterThan(400);
  });

  it.each([
    [new Uint8Array(), 'empty'],
    [new TextEncoder().encode('<html>'), 'not-a-pdf'],
    [new TextEncoder().encode('%PDF-1.7\nnothing more'), 'corrupt'],
  ])('refuses with a class of its own: %#', async (bytes, failure) => {
    const error = await readPdf(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentFailure);
    expect(error).toMatchObject({ class: failure });
    expect((error as DocumentFailure).remedy).not.toBe('');
  });
});
