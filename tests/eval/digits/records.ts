import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPdf } from '../../../src/extract.ts';
import type { DocumentRecord } from '../../../src/record/index.ts';

const read = async (file: string): Promise<DocumentRecord> => {
  const bytes = readFileSync(file);
  return file.endsWith('.json') ? JSON.parse(bytes.toString()) : await extractPdf(new Uint8Array(bytes));
};

/** The records of a shelf that `rapporteur ingest` made, or of the PDFs of a folder, in the order of their names. */
export const recordsOf = async function* (folder: string): AsyncGenerator<DocumentRecord> {
  const shelf = join(folder, 'records');
  const from = existsSync(shelf) ? shelf : folder;
  for (const name of readdirSync(from).toSorted()) if (/\.(?:json|pdf)$/.test(name)) yield await read(join(from, name));
};
