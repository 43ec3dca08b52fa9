// The program as npm starts it: below a shell that passes no signal on.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { environment } from './run.ts';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'bin/rapporteur.js');

let shelf: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'rapporteur-bin-'));
});
afterEach(() => rmSync(shelf, { recursive: true, force: true }));

const serve = (): string => `"${process.execPath}" "${program}" serve --out "${shelf}" --port 0`;

const said = (child: ChildProcess, pattern: RegExp): Promise<string> =>
  new Promise((found) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      const match = pattern.exec(text);
      if (match) found(match[0]);
    });
  });

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/api/shelf`)).ok;
  } catch {
    return false;
  }
};

it.each(['SIGTERM', 'SIGKILL'] as const)('a server ends with the shell that npm started it by: %s', async (signal) => {
  // Something comes after it: else the shell would become the program.
  const shell = spawn('sh', ['-c', `${serve()}; true`], { cwd: root, env: { ...environment(), npm_command: 'exec' } });
  const address = await said(shell, /http:\/\/[\d.]+:\d+/);
  expect(await answers(address)).toBe(true);
  shell.kill(signal);
  await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(false);
});

it('a server that a shell started without npm outlives it, as one in the background does', async () => {
  const env = environment();
  delete env.npm_command;
  const shell = spawn('sh', ['-c', `${serve()} & echo $! >&2; wait`], { cwd: root, env });
  const id = new Promise<number>((found) => shell.stderr.once('data', (text) => found(Number(String(text)))));
  const address = await said(shell, /http:\/\/[\d.]+:\d+/);
  shell.kill('SIGTERM');
  await new Promise((done) => setTimeout(done, 1500));
  expect(await answers(address)).toBe(true);
  process.kill(await id, 'SIGTERM');
  await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(false);
});
