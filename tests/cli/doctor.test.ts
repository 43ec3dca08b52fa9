import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur } from './run.ts';

let folder: string;
let shelf: string;
let hashes: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-doctor-'));
  shelf = join(folder, 'out');
  mkdirSync(join(folder, 'in'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, 'in', `${name}.pdf`), `%PDF-${name}`);
  await rapporteur(['ingest', join(folder, 'in'), '--out', shelf]);
  hashes = readdirSync(join(shelf, 'records')).map((name) => name.slice(0, 64));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const change = (file: string, sql: string): void => {
  const database = new DatabaseSync(join(shelf, file));
  database.exec(sql);
  database.close();
};
const record = (n: number): string => join(shelf, 'records', `${hashes[n]}.json`);
const doctor = async (...args: readonly string[]) => {
  const { code, out, err } = await rapporteur(['doctor', '--json', '--out', shelf, ...args]);
  const events =
    out.trim() === ''
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  return { code, err, troubles: events.flatMap(({ trouble }) => trouble ?? []).sort(), last: events.at(-1) };
};

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await doctor()).toMatchObject({ code: 0, troubles: [], last: { wrong: 0 } });
  });

  it('finds what is wrong in ledger, records and index, mends it, and is content then', async () => {
    rmSync(record(0));
    writeFileSync(record(1), 'half a rec');
    writeFileSync(`${record(2)}.123`, 'half');
    mkdirSync(join(shelf, 'members'), { recursive: true });
    writeFileSync(join(shelf, 'members', `${'0'.repeat(64)}.pdf`), 'nobody waits');
    change('ledger.sqlite', `UPDATE documents SET pages = 99 WHERE sha256 = '${hashes[2]}'`);
    const stranger = { ...JSON.parse(readFileSync(record(2), 'utf8')), sha256: 'f'.repeat(64) };
    writeFileSync(join(shelf, 'records', `${'f'.repeat(64)}.json`), `${JSON.stringify(stranger)}\n`);
    const troubles = [
      'index-behind',
      'leftover',
      'leftover',
      'record-damaged',
      'record-differs',
      'record-missing',
      'record-unknown',
    ];
    expect(await doctor()).toMatchObject({ code: 2, troubles, last: { repaired: 0, wrong: 7 } });
    expect(await doctor('--repair')).toMatchObject({ code: 0, troubles, last: { repaired: 7, wrong: 0 } });
    expect(readdirSync(join(shelf, 'set-aside'))).toEqual([`${hashes[1]}.json`]);
    expect(await doctor()).toMatchObject({ code: 0, troubles: [] });
    const again = await rapporteur(['ingest', join(folder, 'in'), '--out', shelf, '--json']);
    expect(again.out).toContain('"extracted":2');
    expect(await doctor()).toMatchObject({ code: 0, troubles: [] });
  });

  it('makes a ledger from the records where there is none, and ingest reads no file twice for it', async () => {
    for (const end of ['', '-wal', '-shm']) rmSync(join(shelf, `ledger.sqlite${end}`), { force: true });
    expect((await doctor()).troubles).toEqual(Array(4).fill('record-unknown'));
    expect((await doctor('--repair')).code).toBe(0);
    const again = await rapporteur(['ingest', join(folder, 'in'), '--out', shelf, '--json']);
    expect(again.out).toContain('"extracted":0');
  });

  it('says what to do where the ledger itself cannot be read', async () => {
    for (const end of ['-wal', '-shm']) rmSync(join(shelf, `ledger.sqlite${end}`), { force: true });
    writeFileSync(join(shelf, 'ledger.sqlite'), 'no database at all, and long enough to be looked at'.repeat(40));
    const { code, err } = await doctor();
    expect(code).toBe(1);
    expect(err).toMatch(/is damaged.*move it away/);
  });
});
