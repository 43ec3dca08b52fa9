import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listedChecks } from '../../src/checks/listed.ts';
import { writeRecord } from '../../src/store/outputs.ts';
import { madeRecord } from '../store/made-record.ts';
import { rapporteur } from './run.ts';

const shelf = mkdtempSync(join(tmpdir(), 'rapporteur-checks-'));
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

const listed = async (...options: string[]): Promise<Record<string, unknown>[]> => {
  const { out } = await rapporteur(['checks', '--json', '--out', shelf, ...options]);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

it('lists every check with its rule and needs, and counts what each said on the shelf', async () => {
  const bare = await listed();
  expect(bare.map(({ name }) => name)).toEqual(listedChecks.map(({ name }) => name));
  expect(bare.find(({ name }) => name === 'twin-numbers')).toMatchObject({ reads: 'twins' });
  expect(bare.find(({ name }) => name === 'shelf-title')).toMatchObject({ reads: 'shelf' });
  expect(bare.every((check) => !('shelf' in check))).toBe(true);
  await writeRecord(shelf, madeRecord(1));
  const made = madeRecord(1).findings[0]!;
  const check = (await listed()).find(({ name }) => name === made.check);
  expect(check).toMatchObject({ shelf: { agreement: 0, conflict: 0, 'cannot-tell': 0, [made.verdict]: 1 } });
});
