import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rapporteur, startRapporteur } from './run.ts';

let folder: string;
let input: string;
let port: number;
let redis: ChildProcess;
const running: ChildProcess[] = [];

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** A Redis of our own that keeps nothing: after a restart it is empty. */
const startRedis = async (): Promise<void> => {
  const args = ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder];
  redis = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(redis);
  for await (const text of redis.stdout ?? []) if (String(text).includes('Ready to accept')) break;
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-work-'));
  input = join(folder, 'in');
  mkdirSync(input);
  port = await freePort();
  await startRedis();
});
afterEach(async () => {
  for (const child of running.splice(0)) await end(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const url = (): string => `redis://127.0.0.1:${port}`;
const work = (shelf: string, ...more: readonly string[]): ChildProcess => {
  const child = startRapporteur(['work', '--redis', url(), '--workers', '1', '--out', shelf, ...more]);
  child.stderr.on('data', () => {});
  running.push(child);
  return child;
};
/** Names of the records; what waits for the disk, or a kill has left, has another ending. */
const namesOn = (shelf: string): string[] => {
  const records = join(shelf, 'records');
  return existsSync(records) ? readdirSync(records).filter((name) => name.endsWith('.json')) : [];
};
const recordsOf = (shelf: string): number => namesOn(shelf).length;
const shelfBytes = (shelf: string) =>
  namesOn(shelf)
    .sort()
    .map((name) => [name, readFileSync(join(shelf, 'records', name), 'utf8')]);
const lastEvent = (out: string) => JSON.parse(out.trim().split('\n').at(-1) ?? '');

describe('ingest with Redis', () => {
  it('gives the same bytes as the embedded engine, and the same failures', async () => {
    for (let n = 0; n < 20; n += 1) writeFileSync(join(input, `${n}.pdf`), `%PDF-ok ${n}`);
    writeFileSync(join(input, 'scan.pdf'), '%PDF-fail scanned');
    writeFileSync(join(input, 'killer.pdf'), '%PDF-kill');
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const embedded = await rapporteur(['ingest', input, '--json', '--out', one]);
    const queued = await rapporteur(['ingest', input, '--json', '--out', two, '--redis', url()]);
    const states = { done: 20, failed: 1, quarantined: 1 };
    expect(lastEvent(embedded.out)).toMatchObject({ states });
    expect(lastEvent(queued.out)).toMatchObject({ states });
    expect(queued.code).toBe(2);
    expect(shelfBytes(two)).toEqual(shelfBytes(one));
  });

  it('loses nothing when Redis restarts empty and a worker is killed in the middle', async () => {
    const documents = 24;
    for (let n = 0; n < documents; n += 1) writeFileSync(join(input, `${n}.pdf`), `%PDF-slow 4 ${n}`);
    const shelf = join(folder, 'out');
    const doomed = work(shelf);
    work(shelf);
    const run = rapporteur(['ingest', input, '--json', '--out', shelf, '--redis', url(), '--workers', '0']);
    while (recordsOf(shelf) < 4) await pause(100);
    await end(redis, 'SIGKILL');
    await end(doomed, 'SIGKILL');
    await pause(500);
    await startRedis();
    const { code, out } = await run;
    expect(lastEvent(out)).toMatchObject({ states: { done: documents } });
    expect(code).toBe(0);
    expect(shelfBytes(shelf)).toHaveLength(documents);
  }, 120_000);

  it('a worker told to stop ends by itself; without a Redis nothing can run', async () => {
    const metrics = await freePort();
    const worker = work(join(folder, 'out'), '--metrics', String(metrics));
    const asked = async (): Promise<string> =>
      fetch(`http://127.0.0.1:${metrics}/metrics`).then(
        (response) => response.text(),
        () => '',
      );
    while (!(await asked()).includes('rapporteur_queue_up 1')) await pause(100);
    const gone = once(worker, 'exit');
    worker.kill('SIGTERM');
    expect((await gone)[0]).toBe(0);
    await end(redis, 'SIGKILL');
    writeFileSync(join(input, 'a.pdf'), '%PDF-a');
    const { code, err } = await rapporteur(['ingest', input, '--out', join(folder, 'out'), '--redis', url()]);
    expect(code).toBe(1);
    expect(err).toContain('cannot reach Redis');
  });
});
