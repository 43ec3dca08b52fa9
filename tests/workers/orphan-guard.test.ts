import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-orphan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (pid: number): boolean => {
  const lines = execFileSync('ps', ['-eo', 'pid=,stat='], { encoding: 'utf8' }).split('\n');
  return lines.some((line) => Number.parseInt(line, 10) === pid && !line.includes('Z'));
};

it('an extraction process in a loop that never listens ends when its parent is killed', async () => {
  const document = join(folder, 'hang.pdf');
  writeFileSync(document, '%PDF-hang');
  const attempt = pathToFileURL(join(root, 'src/engine/attempt.ts')).href;
  const script = `
    import { execFileSync } from 'node:child_process';
    import { ExtractionProcess } from ${JSON.stringify(attempt)};
    const extraction = new ExtractionProcess();
    const task = { source: { paths: [${JSON.stringify(document)}] }, limits: { pages: 9, bytes: 999 } };
    void extraction.run(task, () => {
      const children = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'workers/extraction'], { encoding: 'utf8' });
      console.log(children.trim());
    });`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, RAPPORTEUR_EXTRACTOR: join(root, 'tests/engine/fake-extractor.ts') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = await new Promise<number>((resolve) => parent.stdout.once('data', (text) => resolve(Number(text))));
  expect(isThere(child)).toBe(true);
  parent.kill('SIGKILL');
  try {
    await expect.poll(() => isThere(child), { timeout: 60_000, interval: 500 }).toBe(false);
  } finally {
    if (isThere(child)) process.kill(child, 'SIGKILL');
  }
});
