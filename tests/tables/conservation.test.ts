import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layOut, type SegmentedPage, segmentPage } from '../../src/layout/index.ts';
import { isBroken, readPdf } from '../../src/pdf/index.ts';
import { readTable } from '../../src/tables/index.ts';

const folder = '../shared/data/un-pdfs';
const visible = (text: string): number => text.replace(/\s/g, '').length;

it.each(readdirSync(folder).filter((name) => name.endsWith('.pdf')))(
  '%s: no letter of a table is lost or doubled',
  async (name) => {
    const document = await readPdf(readFileSync(`${folder}/${name}`));
    const pages: SegmentedPage[] = [];
    for await (const page of document.pages()) if (!isBroken(page)) pages.push(segmentPage(page));
    for (const item of layOut(pages).pages.flatMap((page) => page.items)) {
      if (item.kind !== 'table') continue;
      const { region } = item;
      const cells = readTable(region, [], []).table.rows.flatMap((row) => row.cells);
      const read = cells.reduce(
        (sum, cell) => sum + cell.evidence.reduce((part, one) => part + visible(one.raw ?? cell.text), 0),
        0,
      );
      const there = region.segments.reduce((sum, segment) => sum + visible(segment.text), 0);
      expect(`${name} p. ${region.page}: ${read}`).toBe(`${name} p. ${region.page}: ${there}`);
    }
  },
);
