import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-query-'));
const shelf = join(folder, 'out');
beforeAll(async () => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.pdf'), '%PDF-first');
  await rapporteur(['ingest', join(folder, 'in'), '--out', shelf]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('query', () => {
  it('prints rows as JSON lines and as CSV', async () => {
    const sql = 'SELECT title, pages FROM documents';
    expect((await rapporteur(['query', sql, '--json', '--out', shelf])).out).toBe('{"title":"%PDF-first","pages":1}\n');
    expect((await rapporteur(['query', sql, '--csv', '--out', shelf])).out.trim().split(/\r?\n/)).toEqual([
      'title,pages',
      '%PDF-first,1',
    ]);
  });

  it.each([
    [['query', 'SELECT pages FROM documents', '--format', 'json'], '[\n{"pages":1}\n]\n'],
    [
      ['query', 'SELECT pages, title FROM documents', '--format', 'markdown'],
      '| pages | title |\n| --- | --- |\n| 1 | %PDF-first |\n',
    ],
    [['query', 'documents', '--format', 'csv'], 'symbol,language,date,pages,conflicts,title,twins,sha256\r\n'],
    [['query', 'missing', '--json'], ''],
    [['query', 'search', '"first"', '--limit', '1'], '0 of 0 passages\n'],
    [['query', '--columns'], 'mentions: One row a value found in the text'],
    [['query', 'citations', '--help'], 'Example: rapporteur query citations --of S/RES/1373'],
  ])('%j prints %j', async (args, expected) => {
    const { code, out } = await rapporteur([...args, '--out', shelf]);
    expect(out).toContain(expected);
    expect(code).toBe(0);
  });

  it.each([
    [['query', 'citations', '--of', 'nothing'], 'names no document'],
    [['query', 'citations'], "required option '--of <symbol>' not specified"],
    [['query', 'dates', '--between', 'soon', 'later'], 'two dates'],
  ])('%j is refused: %s', async (args, why) => {
    const { code, err } = await rapporteur([...args, '--out', shelf]);
    expect(err).toContain(why);
    expect(code).toBe(1);
  });

  it.each([
    ['DELETE FROM documents', 'a query can only read'],
    ['SELECT text FROM nowhere', '`rapporteur query --columns` lists'],
    ['SELEC 1', 'a query is a SELECT'],
    ["ATTACH '/tmp/x' AS x", 'a query can only read'],
  ])('refuses %s: %s', async (sql, remedy) => {
    const { code, err } = await rapporteur(['query', sql, '--out', shelf]);
    expect(err).toContain(remedy);
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
  });
});

describe('export', () => {
  it('writes one file a kind', async () => {
    const to = join(folder, 'csv');
    expect((await rapporteur(['export', '--format', 'csv', '--to', to, '--out', shelf])).code).toBe(0);
    expect(readFileSync(join(to, 'documents.csv'), 'utf8')).toContain('%PDF-first');
  });

  it('says what it wrote as JSON; a folder that is no shelf is not exported', async () => {
    const to = join(folder, 'said');
    const said = await rapporteur(['export', '--format', 'jsonl', '--json', '--to', to, '--out', shelf]);
    expect(JSON.parse(said.out)).toMatchObject({
      records: 1,
      faults: [],
      files: expect.arrayContaining([join(to, 'cells.jsonl')]),
    });
    const nowhere = join(folder, 'nowhere');
    const refused = await rapporteur(['export', '--format', 'jsonl', '--to', join(folder, 'none'), '--out', nowhere]);
    expect(refused.err).toContain(`\`rapporteur ingest PATH --out ${nowhere}\` makes some`);
    expect(refused.code).toBe(1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each(['parquet', 'akn', 'jsonl'])('writes %s', async (format) => {
    const to = join(folder, format);
    const { code, err } = await rapporteur(['export', '--format', format, '--to', to, '--out', shelf]);
    expect(err).toContain('1 records exported');
    expect(code).toBe(0);
    expect(readdirSync(to).length).toBeGreaterThan(0);
  });
});
