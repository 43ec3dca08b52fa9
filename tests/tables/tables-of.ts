import { readFileSync } from 'node:fs';
import { layOut, type SegmentedPage, segmentPage } from '../../src/layout/index.ts';
import { isBroken, readPdf } from '../../src/pdf/index.ts';
import { type ReadTables, readTables } from '../../src/pipeline/read-tables.ts';

/** The tables of a PDF, as the record has them. */
export const tablesOf = async (file: string): Promise<ReadTables['tables']> => {
  const document = await readPdf(readFileSync(file));
  const pages: SegmentedPage[] = [];
  for await (const page of document.pages()) if (!isBroken(page)) pages.push(segmentPage(page));
  return readTables(layOut(pages)).tables;
};
