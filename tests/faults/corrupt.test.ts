import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCorpus } from './corpus.ts';
import { runCorrupt } from './corrupt.ts';

it('sixty damaged files: each ends in a named state, and none in one that says nothing of the file', async () => {
  const count = 60;
  const { states, wrong, unexpected } = await runCorrupt({ count, seed: 3 });
  expect(wrong).toEqual([]);
  expect(unexpected).toEqual([]);
  expect(Object.values(states).reduce((sum, files) => sum + files, 0)).toBe(count);
  // Some can be read all the same, some in part, some not at all.
  expect(Object.keys(states)).toEqual(expect.arrayContaining(['done', 'partial', 'failed: corrupt']));
}, 240_000);

it('the same seed makes the same files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-seed-'));
  const made = [1, 2].map((n) => writeCorpus(join(folder, String(n)), 30, 5).map(({ file }) => readFileSync(file)));
  expect(made[0]).toEqual(made[1]);
  rmSync(folder, { recursive: true });
});
