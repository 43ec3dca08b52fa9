import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger, type State } from '../../../src/store/ledger/index.ts';
import { recordPath, recordsOnShelf, serializeRecord, validateRecord } from '../../../src/store/outputs.ts';
import { extractText } from '../fake-extractor.ts';

/** One document in fifty is a scan, and one in a hundred takes longer than the others. */
const textOf = (n: number): string => {
  if (n % 50 === 7) return `%PDF-fail scanned ${n}`;
  return n % 100 === 3 ? `%PDF-slow 3 ${n}` : `%PDF-good ${n}`;
};

export const makeDocuments = (folder: string, jobs: number): void => {
  for (let n = 0; n < jobs; n += 1) {
    const part = join(folder, String(n % 100));
    if (n < 100) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${n}.pdf`), textOf(n));
  }
};

const recordOf = (text: string): string => serializeRecord(validateRecord(extractText(text)));

/** Where ledger and records are not what the documents must give, byte for byte. */
export const wrongOn = (shelf: string, jobs: number): string[] => {
  const wrong: string[] = [];
  const onShelf = new Set(recordsOnShelf(shelf));
  const ledger = new Ledger(shelf, 'read');
  let documents = 0;
  for (const { sha256, state, paths } of ledger.entries()) {
    documents += 1;
    const text = readFileSync(paths[0] ?? '', 'utf8');
    const expected: State = text.startsWith('%PDF-fail') ? 'failed' : 'done';
    if (state !== expected) wrong.push(`${paths[0]}: ${state}`);
    if (state !== 'done') continue;
    const same = onShelf.delete(sha256) && readFileSync(recordPath(shelf, sha256), 'utf8') === recordOf(text);
    if (!same) wrong.push(`${paths[0]}: another record, or none`);
  }
  ledger.close();
  if (documents !== jobs) wrong.push(`${documents} documents in the ledger, ${jobs} were submitted`);
  return [...wrong, ...[...onShelf].map((sha256) => `${sha256}: a record that the ledger does not know`)];
};
