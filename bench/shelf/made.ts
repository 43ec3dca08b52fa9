import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPdf } from '../../src/extract.ts';
import { recordPath, recordsFolder, serializeRecord } from '../../src/store/outputs.ts';
import { variedRecord, vocabularyOf } from './vary.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/reports');

const bases = await Promise.all(
  readdirSync(fixtures)
    .filter((name) => name.endsWith('.pdf'))
    .toSorted()
    .map((name) => extractPdf(new Uint8Array(readFileSync(join(fixtures, name))))),
);
const words = bases.map(vocabularyOf);

/** Puts the records `from` … `to - 1` on a shelf; a number gives the same record every time. */
export const addRecords = (shelf: string, from: number, to: number): void => {
  mkdirSync(recordsFolder(shelf), { recursive: true });
  for (let n = from; n < to; n += 1) {
    const record = variedRecord(bases, words, n);
    writeFileSync(recordPath(shelf, record.sha256), serializeRecord(record));
  }
};
