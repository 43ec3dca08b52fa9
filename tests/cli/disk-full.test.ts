// Disks that are full, read-only, or hold no file over a size: real ones, as far as the machine lets us make them.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, environment, type Finished, rapporteur } from './run.ts';

const documents = 60;
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
const input = join(folder, 'in');
const disk = join(folder, 'disk');

beforeAll(() => {
  mkdirSync(input);
  // Titles that make records of some size.
  for (let n = 0; n < documents; n += 1) writeFileSync(join(input, `${n}.pdf`), `%PDF-good ${n} ${'x'.repeat(20_000)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ingest = (shelf: string): Promise<Finished> => rapporteur(['ingest', input, '--json', '--out', shelf]);
const isWhole = async (shelf: string): Promise<void> => {
  const { code, out } = await ingest(shelf);
  expect(out.trim().split('\n').at(-1)).toContain(`"states":{"done":${documents}}`);
  expect(code).toBe(0);
  expect((await rapporteur(['doctor', '--out', shelf])).out).toContain('Nothing is wrong');
};

/** The program where no file may grow over so many kilobytes: every write beyond fails. */
const withFilesUpTo = (kilobytes: number, shelf: string): Promise<Finished> => {
  const line = commandLine(['ingest', input, '--json', '--out', shelf]);
  const child = spawn('bash', ['-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash', ...line], { env: environment() });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
};

it.each([
  [16, 'no record can be written'],
  [120, 'the ledger can grow no further'],
])('files up to %d KB (%s): stops with a message, and goes on where there is room', async (kilobytes) => {
  const shelf = join(folder, `files-${kilobytes}`);
  const { code, err } = await withFilesUpTo(kilobytes, shelf);
  expect(err).toContain('cannot write to the shelf');
  expect(err).toContain('Nothing is lost');
  expect(code).toBe(1);
  await isWhole(shelf);
});

mkdirSync(disk);
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;

describe.skipIf(!mounted)('a disk of 1 MB', () => {
  const remount = (options: string): void => void execFileSync('mount', ['-o', `remount,${options}`, disk]);
  afterAll(() => void spawnSync('umount', [disk]));

  it('is full: stops with a message, and goes on when it has grown', async () => {
    const shelf = join(disk, 'out');
    const { code, err } = await ingest(shelf);
    expect(err).toMatch(/cannot write to the shelf.*Nothing is lost/);
    expect(code).toBe(1);
    remount('size=50m');
    await isWhole(shelf);
  });

  it('is read-only: the same', async () => {
    const shelf = join(disk, 'other');
    mkdirSync(shelf);
    remount('ro');
    const { code, err } = await ingest(shelf);
    expect(err).toContain('cannot write to the shelf');
    expect(code).toBe(1);
    remount('rw');
    await isWhole(shelf);
  });
});
