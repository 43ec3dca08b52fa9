// Many small documents through the real program while its processes, its Redis, its disk and its clock fail at random
// moments.
//   npm run soak -- --jobs 100000 --engine bullmq --seed 7 --every 8 --hang 60 --clock
//   npm run soak -- --jobs 100000 --every 0        no faults: what the coordinator takes, and how long a second run takes
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Ledger, type State } from '../../src/store/ledger/index.ts';
import { recordPath, recordsOnShelf } from '../../src/store/outputs.ts';
import { OwnDisk } from '../faults/disk.ts';
import { oneOf, type Random, randomFrom } from '../faults/random.ts';
import { OwnRedis } from './own-redis.ts';
import { type Watched, watchCoordinator } from './watch-coordinator.ts';

export interface SoakOptions {
  readonly jobs: number;
  readonly engine: 'embedded' | 'bullmq';
  readonly seed: number;
  /** Mean seconds between faults; 0 for none. */
  readonly every: number;
  /** Seconds that Redis hangs at most. */
  readonly hang?: number;
  /** Clocks of all processes jump. */
  readonly clock?: boolean;
  /** The faults to choose from; all where not given. */
  readonly only?: readonly string[];
}

export interface SoakResult {
  readonly jobs: number;
  readonly counts: Partial<Record<State, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly starts: number;
  /** Documents whose record is missing, not as it should be, or there without being in the ledger. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  /** Of the last start. */
  readonly coordinator: Watched;
  /** Wall seconds of one more run, which has nothing to do. */
  readonly secondRun: number;
}

const root = join(import.meta.dirname, '../..');
const clock = join(root, 'tests/faults/jumping-clock.ts');

/** One document in fifty is a scan, and one in a hundred takes longer than the others. */
const textOf = (n: number): string => {
  if (n % 50 === 7) return `%PDF-fail scanned ${n}`;
  return n % 100 === 3 ? `%PDF-slow 3 ${n}` : `%PDF-good ${n}`;
};

const makeDocuments = (folder: string, jobs: number): void => {
  for (let n = 0; n < jobs; n += 1) {
    const part = join(folder, String(n % 100));
    if (n < 100) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${n}.pdf`), textOf(n));
  }
};

interface Process {
  readonly pid: number;
  readonly parent: number;
}

/** Every process below another, at any depth. */
const descendants = (of: number): number[] => {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line): Process => {
    const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent };
  });
  const below = (parent: number): number[] =>
    all.filter((item) => item.parent === parent).flatMap(({ pid }) => [pid, ...below(pid)]);
  return below(of);
};

const killQuietly = (pid: number | undefined): void => {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const wrongOn = (shelf: string, ledger: Ledger): string[] => {
  const wrong: string[] = [];
  const onShelf = new Set(recordsOnShelf(shelf));
  for (const { sha256, state, paths } of ledger.entries()) {
    const text = readFileSync(paths[0] ?? '', 'utf8');
    const expected: State = text.startsWith('%PDF-fail') ? 'failed' : 'done';
    if (state !== expected) wrong.push(`${paths[0]}: ${state}`);
    if (state !== 'done') continue;
    const whole = onShelf.delete(sha256) && JSON.parse(readFileSync(recordPath(shelf, sha256), 'utf8'));
    if (whole?.document?.title !== text) wrong.push(`${paths[0]}: another record`);
  }
  return [...wrong, ...[...onShelf].map((sha256) => `${sha256}: a record that the ledger does not know`)];
};

type Fault = (program: ChildProcess) => unknown;

const faultsOf = (random: Random, hang: number, redis?: OwnRedis, disk?: OwnDisk): Readonly<Record<string, Fault>> => ({
  coordinator: (program) => killQuietly(program.pid),
  worker: (program) => killQuietly(oneOf(random, descendants(program.pid ?? 0))),
  ...(disk && {
    'disk full': async (program: ChildProcess) => {
      disk.fill();
      await Promise.race([once(program, 'exit'), pause(3000)]);
      disk.makeRoom();
    },
  }),
  ...(redis && {
    'redis restarted empty': async () => {
      await redis.kill();
      await pause(random() * 2000);
      await redis.start();
    },
    'redis hangs': async () => {
      redis.pause();
      await pause(random() * hang * 1000);
      redis.resume();
    },
  }),
});

/** Runs the program again and again under faults until everything is settled, then compares ledger and shelf. */
export const soak = async (options: SoakOptions): Promise<SoakResult> => {
  const { jobs, engine, seed, every, hang = 4, only } = options;
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-soak-'));
  const disk = every > 0 ? OwnDisk.mount(join(folder, 'disk'), 64 + Math.ceil(jobs / 100)) : undefined;
  const shelf = join(folder, 'disk', 'shelf');
  makeDocuments(join(folder, 'in'), jobs);
  const redis = engine === 'bullmq' ? await OwnRedis.start() : undefined;
  const random = randomFrom(seed);
  const kinds = Object.entries(faultsOf(random, hang, redis, disk)).filter(([name]) => !only || only.includes(name));
  const faults: Record<string, number> = {};
  const began = performance.now();
  let starts = 0;

  const start = (): ChildProcess => {
    starts += 1;
    const args = ['ingest', join(folder, 'in'), '--out', shelf, '--workers', '2', '--json'];
    return spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...args, ...(redis ? ['--redis', redis.url] : [])], {
      cwd: root,
      env: {
        ...process.env,
        RAPPORTEUR_EXTRACTOR: join(import.meta.dirname, 'fake-extractor.ts'),
        ...(options.clock && { NODE_OPTIONS: `--no-warnings --import ${clock}` }),
      },
      stdio: ['ignore', 'ignore', disk ? 'ignore' : 'inherit'],
    });
  };
  /** Faults, one after another, until the program has ended. */
  const trouble = async (program: ChildProcess, ended: Promise<unknown>): Promise<void> => {
    let over = false;
    void ended.then(() => {
      over = true;
    });
    while (!over && every > 0) {
      await Promise.race([ended, pause(every * 1000 * (0.5 + random()))]);
      const fault = oneOf(random, kinds);
      if (over || !fault) return;
      const [name, make] = fault;
      faults[name] = (faults[name] ?? 0) + 1;
      await make(program);
    }
  };
  const run = async (): Promise<{ readonly code: number | null; readonly watched: Watched }> => {
    const program = start();
    const ended = once(program, 'exit').then(([code]) => code as number | null);
    const watching = watchCoordinator(program.pid, shelf);
    await trouble(program, ended);
    return { code: await ended, watched: watching.end() };
  };

  try {
    let last = await run();
    // Killed, or stopped by a full disk: the same command goes on.
    while (last.code === null || last.code === 1) {
      if (starts > 5 + 2 * Object.values(faults).reduce((sum, count) => sum + count, 0))
        throw new Error('the program does not go on');
      last = await run();
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    const again = performance.now();
    await once(start(), 'exit');
    const secondRun = (performance.now() - again) / 1000;
    const ledger = new Ledger(shelf, 'read');
    const result = { counts: ledger.counts(), wrong: wrongOn(shelf, ledger) };
    ledger.close();
    return { jobs, ...result, faults, starts: starts - 1, seconds, coordinator: last.watched, secondRun };
  } finally {
    await redis?.kill();
    disk?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      jobs: { type: 'string', default: '2000' },
      engine: { type: 'string', default: 'embedded' },
      seed: { type: 'string', default: '1' },
      every: { type: 'string', default: '5' },
      hang: { type: 'string', default: '4' },
      clock: { type: 'boolean', default: false },
    },
  });
  const { jobs, seed, every, hang, clock: jumping } = values;
  const engine = values.engine === 'bullmq' ? 'bullmq' : 'embedded';
  const numbers = { jobs: Number(jobs), seed: Number(seed), every: Number(every), hang: Number(hang) };
  const result = await soak({ ...numbers, engine, clock: jumping });
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.wrong.length > 0 ? 1 : 0;
}
