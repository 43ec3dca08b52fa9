import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  InvalidRecord,
  readRecordFile,
  recordPath,
  recordsOnShelf,
  serializeRecord,
  validateRecord,
  writeRecord,
} from '../../src/store/outputs.ts';
import { madeRecord } from './made-record.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-outputs-'));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

describe('a record on the shelf', () => {
  it('lies under its hash, is read back as it was, and leaves no temporary file', async () => {
    const record = madeRecord(7);
    await writeRecord(shelf, record);
    expect(readRecordFile(recordPath(shelf, record.sha256))).toEqual(record);
    expect(readdirSync(join(shelf, 'records'))).toEqual([`${record.sha256}.json`]);
  });

  it('has the same bytes whatever the order of its keys', () => {
    const record = madeRecord(1);
    const turned = Object.fromEntries(Object.entries(record).reverse());
    expect(serializeRecord(validateRecord(turned))).toBe(serializeRecord(validateRecord(record)));
  });

  it('is whole or the old one while many write it at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => writeRecord(shelf, madeRecord(1, { extractor: String(n) }))),
    );
    expect(readFileSync(recordPath(shelf, madeRecord(1).sha256), 'utf8')).toMatch(/^\{.*\}\n$/s);
  });

  it('is told from other files', async () => {
    mkdirSync(join(shelf, 'records'));
    for (const name of ['note.txt', 'abc.json', `${'0'.repeat(64)}.json.123`])
      writeFileSync(join(shelf, 'records', name), '');
    await writeRecord(shelf, madeRecord(3));
    expect([...recordsOnShelf(shelf)]).toEqual([madeRecord(3).sha256]);
  });
});

const broken: [object, string, string][] = [
  [{ sha256: 'ABC' }, 'sha256', 'the hash is not one'],
  [{ status: 'finished' }, 'status', 'a state that there is not'],
  [{ blocks: [{ id: 'b1', type: 'poem', text: '', evidence: [] }] }, 'blocks.0.type', 'deep inside'],
];

it.each(broken)('a record that breaks the schema is refused: %j at %s (%s)', (change, place) => {
  expect(() => validateRecord({ ...madeRecord(1), ...change })).toThrow(InvalidRecord);
  expect(() => validateRecord({ ...madeRecord(1), ...change })).toThrow(place);
});
