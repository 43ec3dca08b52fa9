import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvLine, exportShelf, NotInThisVersion } from '../../src/store/exports/index.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { relations } from '../../src/store/relations/index.ts';
import { madeRecord } from './made-record.ts';

let shelf: string;
beforeEach(async () => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-export-'));
  for (const n of [2, 1]) await writeRecord(shelf, madeRecord(n));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

it.each([
  [['a', 'b'], 'a,b\r\n', 'plain'],
  [['a,b', 'c'], '"a,b",c\r\n', 'a comma'],
  [['say "a"'], '"say ""a"""\r\n', 'quotation marks'],
  [['a\nb'], '"a\nb"\r\n', 'a line end'],
  [[''], '\r\n', 'nothing'],
])('csvLine(%j) is %j: %s', (fields, line) => {
  expect(csvLine(fields)).toBe(line);
});

describe('an export', () => {
  it.each(['jsonl', 'csv'] as const)(
    'as %s has one file a relation, in the order of the hashes, always alike',
    async (format) => {
      const first = await exportShelf({ shelf, format, to: join(shelf, 'a') });
      const second = await exportShelf({ shelf, format, to: join(shelf, 'b') });
      expect(first.map((path) => basename(path))).toEqual(relations.map(({ name }) => `${name}.${format}`));
      const texts = first.map((path) => readFileSync(path, 'utf8'));
      expect(second.map((path) => readFileSync(path, 'utf8'))).toEqual(texts);
      expect(texts[0]?.indexOf('A/59/1')).toBeLessThan(texts[0]?.indexOf('A/59/2') ?? 0);
      expect(texts.join('')).toContain('-2500');
    },
  );

  it('leaves out of JSON what a record does not say', async () => {
    const [documents = ''] = await exportShelf({ shelf, format: 'jsonl', to: join(shelf, 'a') });
    const [line = ''] = readFileSync(documents, 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ symbol: 'A/59/1', pages: 2 });
    expect(line).not.toContain('session');
  });

  it.each(['parquet', 'akn'] as const)('as %s is not in this version', async (format) => {
    await expect(exportShelf({ shelf, format, to: join(shelf, 'a') })).rejects.toThrow(NotInThisVersion);
  });

  it('fails, and does not hang, where the folder cannot be written', async () => {
    await expect(exportShelf({ shelf, format: 'csv', to: '/dev/null/x' })).rejects.toThrow(/ENOTDIR/);
  });
});
