import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportApart } from '../../src/store/exports/apart.ts';
import { csvLine, exportFormats, exportShelf } from '../../src/store/exports/index.ts';
import { recordPath, writeRecord } from '../../src/store/outputs.ts';
import { columnsOf, relations } from '../../src/store/relations/index.ts';
import { madeRecord } from './made-record.ts';

const run = promisify(execFile);

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
  it.each(['jsonl', 'csv', 'parquet'] as const)(
    'as %s has one file a relation and a dictionary, in the order of the hashes, always alike',
    async (format) => {
      const first = await exportShelf({ shelf, format, to: join(shelf, 'a') });
      const second = await exportShelf({ shelf, format, to: join(shelf, 'b') });
      expect(first.records).toBe(2);
      expect(first.files.map((path) => basename(path))).toEqual([
        ...relations.map(({ name }) => `${name}.${format}`),
        'DICTIONARY.md',
        'dictionary.json',
      ]);
      const bytes = first.files.map((path) => readFileSync(path, 'latin1'));
      expect(second.files.map((path) => readFileSync(path, 'latin1'))).toEqual(bytes);
      expect(readdirSync(join(shelf, 'a')).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );

  it('leaves out of JSON what a record does not say', async () => {
    const { files } = await exportShelf({ shelf, format: 'jsonl', to: join(shelf, 'a') });
    const [line = ''] = readFileSync(files[0]!, 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ symbol: 'A/59/1', pages: 2 });
    expect(line).not.toContain('session');
  });

  it('as Parquet reads back with its types, exact decimals beside numbers', async () => {
    await exportShelf({ shelf, format: 'parquet', to: join(shelf, 'a') });
    const file = await asyncBufferFromFile(join(shelf, 'a/cells.parquet'));
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatchObject({
      sha256: madeRecord(1).sha256,
      text: '(2 500)',
      amount: '-2500000',
      amount_real: -2500000,
      currency: 'USD',
      nil: 0,
      certainty: null,
    });
    const { schema } = await parquetMetadataAsync(file);
    const { cells } = Object.fromEntries(relations.map((relation) => [relation.name, relation]));
    expect(schema.slice(1).map(({ name }) => name)).toEqual(columnsOf(cells!).map(([name]) => name));
  });

  it('of an empty shelf has its files all the same', async () => {
    const empty = join(shelf, 'empty');
    for (const format of exportFormats) await exportShelf({ shelf: empty, format, to: join(shelf, format) });
    const file = await asyncBufferFromFile(join(shelf, 'parquet/documents.parquet'));
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it('has a dictionary that says what every column holds', async () => {
    await exportShelf({ shelf, format: 'csv', to: join(shelf, 'a') });
    const dictionary = JSON.parse(readFileSync(join(shelf, 'a/dictionary.json'), 'utf8'));
    for (const { file, columns } of dictionary) {
      const [head = ''] = readFileSync(join(shelf, 'a', file), 'utf8').split('\r\n');
      expect(head.split(',')).toEqual(columns.map(({ name }: { name: string }) => name));
      for (const { means } of columns) expect(means.length).toBeGreaterThan(4);
    }
  });

  it('names the records that it cannot read, and goes on', async () => {
    writeFileSync(recordPath(shelf, madeRecord(1).sha256), '{"schema":"urn:rap');
    const { records, faults, files } = await exportShelf({ shelf, format: 'jsonl', to: join(shelf, 'a') });
    expect(records).toBe(1);
    expect(faults.map(({ sha256 }) => sha256)).toEqual([madeRecord(1).sha256]);
    expect(readFileSync(files[0]!, 'utf8').trim().split('\n')).toHaveLength(1);
  });

  it('as AKN has one file a document', async () => {
    await exportShelf({ shelf, format: 'akn', to: join(shelf, 'a') });
    expect(readdirSync(join(shelf, 'a')).map((name) => name.slice(0, 9))).toEqual(['A-59-1.zh', 'A-59-2.zh']);
  });

  it('keeps nothing of the records that it has written', async () => {
    const entry = join(import.meta.dirname, 'export-heap.ts');
    const { stdout } = await run(process.execPath, ['--no-warnings', '--expose-gc', entry, ...exportFormats]);
    const grown = stdout.trim().split('\n');
    expect(grown).toHaveLength(exportFormats.length);
    for (const line of grown) {
      const { format, grown, read } = JSON.parse(line);
      // Of the 11 MB of text that came after the first records; a row group may be waiting.
      expect(grown / read, format).toBeLessThan(0.12);
    }
  });

  it('in a thread of its own is the same, and fails in the same way', async () => {
    const seen: string[] = [];
    const onRecord = (done: number, of: number): void => void seen.push(`${done}/${of}`);
    const here = await exportShelf({ shelf, format: 'csv', to: join(shelf, 'a') });
    const apart = await exportApart({ shelf, format: 'csv', to: join(shelf, 'b'), onRecord });
    expect(apart.records).toBe(2);
    expect(seen).toEqual(['1/2', '2/2']);
    expect(apart.files.map((path) => readFileSync(path, 'utf8'))).toEqual(
      here.files.map((path) => readFileSync(path, 'utf8')),
    );
    await expect(exportApart({ shelf, format: 'csv', to: '/dev/null/x' })).rejects.toThrow(/ENOTDIR/);
  });

  it('fails, and does not hang, where the folder cannot be written', async () => {
    await expect(exportShelf({ shelf, format: 'csv', to: '/dev/null/x' })).rejects.toThrow(/ENOTDIR/);
    expect(existsSync('/dev/null/x')).toBe(false);
  });
});
