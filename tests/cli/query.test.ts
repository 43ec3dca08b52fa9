import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it.each(['DELETE FROM documents', 'SELECT nothing FROM nowhere', "ATTACH '/tmp/x' AS x"])(
    'refuses %s',
    async (sql) => {
      const { code, err } = await rapporteur(['query', sql, '--out', shelf]);
      expect(code).toBe(1);
      expect(err).not.toContain('    at ');
    },
  );
});

describe('export', () => {
  it('writes one file a kind', async () => {
    const to = join(folder, 'csv');
    expect((await rapporteur(['export', '--format', 'csv', '--to', to, '--out', shelf])).code).toBe(0);
    expect(readFileSync(join(to, 'documents.csv'), 'utf8')).toContain('%PDF-first');
  });

  it.each(['parquet', 'akn'])('says plainly that %s is not in this version', async (format) => {
    const { code, err } = await rapporteur(['export', '--format', format, '--to', folder, '--out', shelf]);
    expect(code).toBe(1);
    expect(err).toContain('not in this version');
  });
});
