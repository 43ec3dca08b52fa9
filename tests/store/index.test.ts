import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BadQuery,
  buildIndex,
  indexMeanwhile,
  indexPath,
  NoIndex,
  openIndex,
  updateIndex,
} from '../../src/store/index/index.ts';
import { recordPath, writeRecord } from '../../src/store/outputs.ts';
import { madeRecord } from './made-record.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-index-'));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

const ask = (sql: string): unknown[] => {
  const index = openIndex(shelf);
  try {
    return [...index.query(sql).rows].map((row) => ({ ...row }));
  } finally {
    index.close();
  }
};

const search = (words: string): unknown[] =>
  ask(`SELECT sha256, id FROM blocks WHERE row_id IN
         (SELECT rowid FROM passages WHERE passages MATCH words('${words}')) ORDER BY row_id`);

describe('the query index', () => {
  it('holds every relation of a record', async () => {
    await writeRecord(shelf, madeRecord(1));
    expect(buildIndex(shelf).read).toBe(1);
    expect(ask('SELECT symbol, language, pages, glyphs FROM documents')).toEqual([
      { symbol: 'A/59/1', language: 'zh', pages: 2, glyphs: 10 },
    ]);
    expect(ask('SELECT role, title, value, amount, currency, page FROM cells WHERE value IS NOT NULL')).toEqual([
      { role: 'data', title: '数额', value: '-2500', amount: '-2500000', currency: 'USD', page: 2 },
    ]);
    expect(ask('SELECT kind, amount, currency FROM mentions')).toEqual([
      { kind: 'money', amount: '5', currency: 'USD' },
    ]);
    expect(ask('SELECT check_name, verdict, difference FROM findings')).toEqual([
      { check_name: 'table-sum', verdict: 'conflict', difference: '1' },
    ]);
  });

  it.each([
    ['恐怖主义', ['b1'], 'a word of the text'],
    ['恐怖', ['b1'], 'a part of a longer word'],
    ['打击恐怖主义', ['b1'], 'several words written as one'],
    ['terrorism', ['b2'], 'a word between quotation marks'],
    ['TERRORISM 2004', ['b2'], 'all words, case folded'],
    ['terrorism 2005', [], 'not all words'],
    ['NEAR OR (', [], 'signs and operators of FTS5 are plain words'],
  ])('finds %s in %j: %s', async (words, ids) => {
    await writeRecord(shelf, madeRecord(1));
    buildIndex(shelf);
    expect(search(words).map((row) => (row as { id: string }).id)).toEqual(ids);
  });

  it('reads only what is new or changed, and forgets what is gone', async () => {
    await writeRecord(shelf, madeRecord(1));
    await writeRecord(shelf, madeRecord(2));
    expect(buildIndex(shelf).read).toBe(2);
    expect(buildIndex(shelf).read).toBe(0);
    await writeRecord(shelf, madeRecord(2, { extractor: '2, with another length' }));
    rmSync(recordPath(shelf, madeRecord(1).sha256));
    expect(buildIndex(shelf).read).toBe(1);
    expect(ask('SELECT symbol, extractor FROM documents')).toEqual([
      { symbol: 'A/59/2', extractor: '2, with another length' },
    ]);
    expect(search('恐怖')).toHaveLength(1);
  });

  it('is built anew where another version made it', async () => {
    await writeRecord(shelf, madeRecord(1));
    buildIndex(shelf);
    const database = new DatabaseSync(indexPath(shelf));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(buildIndex(shelf).read).toBe(1);
  });

  it.each([
    ['{"schema":"urn:rap', 'cut off'],
    ['{}', 'something else'],
    [JSON.stringify({ ...madeRecord(1), mentions: [{ kind: 'date' }] }), 'without what a mention must have'],
    [
      JSON.stringify({ ...madeRecord(1), document: { ...madeRecord(1).document, title: 'x', pages: 'two' } }),
      'with a word for a number',
    ],
  ])('goes on without a record that is %s: %s', async (bytes) => {
    await writeRecord(shelf, madeRecord(2));
    writeFileSync(recordPath(shelf, madeRecord(1).sha256), bytes);
    await writeRecord(shelf, madeRecord(3));
    const { faults } = buildIndex(shelf);
    expect(faults.map(({ sha256 }) => sha256)).toEqual([madeRecord(1).sha256]);
    expect(ask('SELECT symbol FROM documents ORDER BY symbol')).toEqual([{ symbol: 'A/59/2' }, { symbol: 'A/59/3' }]);
    expect(buildIndex(shelf)).toEqual({ read: 0, faults: [] });
    await writeRecord(shelf, madeRecord(1));
    expect(buildIndex(shelf)).toEqual({ read: 1, faults: [] });
  });

  it('is kept near the records while they come', async () => {
    const stop = indexMeanwhile(shelf, 50);
    await writeRecord(shelf, madeRecord(1));
    await vi.waitFor(() => expect(ask('SELECT symbol FROM documents')).toHaveLength(1), { timeout: 30_000 });
    await stop();
  });

  it('answers while another process writes it', async () => {
    await writeRecord(shelf, madeRecord(1));
    buildIndex(shelf);
    const writer = new DatabaseSync(indexPath(shelf));
    writer.exec('BEGIN IMMEDIATE; DELETE FROM stored_blocks;');
    await writeRecord(shelf, madeRecord(2));
    expect(() => buildIndex(shelf, { wait: 50 })).toThrow(/locked/);
    expect(ask('SELECT count(*) AS blocks FROM blocks')).toEqual([{ blocks: 2 }]);
    writer.exec('ROLLBACK');
    writer.close();
    expect(buildIndex(shelf).read).toBe(1);
  });

  it('is updated by a process of its own', async () => {
    await writeRecord(shelf, madeRecord(1));
    await updateIndex(shelf);
    expect(ask('SELECT count(*) AS documents FROM documents')).toEqual([{ documents: 1 }]);
  });
});

describe('a query', () => {
  it.each([
    ['DELETE FROM blocks', 'a write'],
    ["INSERT INTO holdings VALUES ('a', 1, 'b')", 'a write'],
    ["ATTACH 'SHELF/other.sqlite' AS other", 'another database'],
    ["VACUUM INTO 'SHELF/copy.sqlite'", 'a new file'],
    ['PRAGMA journal_mode = DELETE', 'a setting'],
    ["SELECT load_extension('x')", 'foreign code'],
    ['SELEC 1', 'no SQL'],
    ["SELECT json('[')", 'an error while the rows are read'],
  ])('is refused: %s, %s', async (sql) => {
    await writeRecord(shelf, madeRecord(1));
    buildIndex(shelf);
    expect(() => ask(sql.replace('SHELF', shelf))).toThrow(BadQuery);
    expect(existsSync(join(shelf, 'copy.sqlite')) || existsSync(join(shelf, 'other.sqlite'))).toBe(false);
  });

  it('says how to make an index where there is none', () => {
    expect(() => openIndex(shelf)).toThrow(NoIndex);
  });
});
