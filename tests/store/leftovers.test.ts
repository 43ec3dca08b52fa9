import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { besideOf } from '../../src/store/half-written.ts';
import { removeLeftovers } from '../../src/store/leftovers.ts';

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-leftovers-'));
  for (const name of ['records', 'across']) mkdirSync(join(shelf, name));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

const record = `records/${'a'.repeat(64)}.json`;
const own = besideOf(record);
const { pid: dead } = spawnSync('true');
const ofDead = own.replace(`-${process.pid}-`, `-${dead}-`);
const elsewhere = own.replace(/json\.[0-9a-f]{8}/, 'json.00000000');

const table: [string, number, boolean, string][] = [
  [record, 7200, true, 'a record'],
  [own, 7200, true, 'a process that lives is writing it'],
  [ofDead, 60, false, 'its writer was killed'],
  [ofDead, 2, true, 'its writer has ended, and another process may wait for the disk to put it in place'],
  [elsewhere, 60, true, 'a worker on another machine may be writing it'],
  [elsewhere, 7200, false, 'nobody writes a file for hours'],
  [`${record}.9c3b5a60e1f2`, 0, false, 'the name that version 0.2 gave'],
  ['across/twins.jsonl.9c3b5a60e1f2', 0, false, 'what was found across the shelf'],
  ['records/note.json.txt', 7200, true, 'a file of somebody else'],
];

it.each(table)('%s, %i s old, stays: %s (%s)', (name, age, stays) => {
  const path = join(shelf, name);
  writeFileSync(path, 'half');
  const then = Date.now() / 1000 - age;
  utimesSync(path, then, then);
  removeLeftovers(shelf);
  expect(existsSync(path)).toBe(stays);
});
