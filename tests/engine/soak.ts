// Many small documents through the real program while its processes and its Redis are killed at random moments.
//   node tests/engine/soak.ts --jobs 100000 --engine bullmq --seed 7 --every 8
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Ledger, type State } from '../../src/store/ledger/index.ts';
import { recordPath, recordsOnShelf } from '../../src/store/outputs.ts';
import { OwnRedis } from './own-redis.ts';

export interface SoakOptions {
  readonly jobs: number;
  readonly engine: 'embedded' | 'bullmq';
  readonly seed: number;
  /** Mean seconds between faults. */
  readonly every: number;
}

export interface SoakResult {
  readonly jobs: number;
  readonly counts: Partial<Record<State, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly starts: number;
  /** Documents whose record is missing, not as it should be, or there without being in the ledger. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  /** Resident megabytes of the coordinator while it worked: the least and the most after its first 10 seconds. */
  readonly coordinator: { readonly least: number; readonly most: number };
}

const root = join(import.meta.dirname, '../..');

const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

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

const residentMegabytes = (pid: number | undefined): number => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
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

/** Runs the program again and again under faults until everything is settled, then compares ledger and shelf. */
export const soak = async ({ jobs, engine, seed, every }: SoakOptions): Promise<SoakResult> => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-soak-'));
  const shelf = join(folder, 'shelf');
  makeDocuments(join(folder, 'in'), jobs);
  const redis = engine === 'bullmq' ? await OwnRedis.start() : undefined;
  const random = randomFrom(seed);
  const faults: Record<string, number> = {};
  const began = performance.now();
  let [starts, least, most] = [0, Number.POSITIVE_INFINITY, 0];

  const start = (): ChildProcess => {
    starts += 1;
    const args = ['ingest', join(folder, 'in'), '--out', shelf, '--workers', '2', '--json'];
    return spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...args, ...(redis ? ['--redis', redis.url] : [])], {
      cwd: root,
      env: { ...process.env, RAPPORTEUR_EXTRACTOR: join(import.meta.dirname, 'fake-extractor.ts') },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  const kinds: Record<string, (program: ChildProcess) => unknown> = {
    coordinator: (program) => killQuietly(program.pid),
    worker: (program) => {
      const below = descendants(program.pid ?? 0);
      killQuietly(below[Math.floor(random() * below.length)]);
    },
    ...(redis && {
      'redis restarted empty': async () => {
        await redis.kill();
        await pause(random() * 2000);
        await redis.start();
      },
      'redis hangs': async () => {
        redis.pause();
        await pause(random() * 4000);
        redis.resume();
      },
    }),
  };

  try {
    for (let code: number | null = null; code === null; ) {
      const program = start();
      const started = performance.now();
      const ended = once(program, 'exit').then(([exitCode]) => exitCode as number | null);
      let over = false;
      void ended.then(() => {
        over = true;
      });
      const measuring = setInterval(() => {
        const now = residentMegabytes(program.pid);
        if (performance.now() - started < 10_000 || now === 0) return;
        [least, most] = [Math.min(least, now), Math.max(most, now)];
      }, 1000);
      while (!over) {
        await Promise.race([ended, pause(every * 1000 * (0.5 + random()))]);
        if (over) break;
        const names = Object.keys(kinds);
        const name = names[Math.floor(random() * names.length)] ?? '';
        faults[name] = (faults[name] ?? 0) + 1;
        await kinds[name]?.(program);
      }
      clearInterval(measuring);
      code = await ended;
      if (code === 1) throw new Error('the program says that it could not run');
    }
    const ledger = new Ledger(shelf, 'read');
    const result = { counts: ledger.counts(), wrong: wrongOn(shelf, ledger) };
    ledger.close();
    const seconds = Math.round((performance.now() - began) / 1000);
    return {
      jobs,
      ...result,
      faults,
      starts,
      seconds,
      coordinator: { least: Math.round(least), most: Math.round(most) },
    };
  } finally {
    await redis?.kill();
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
    },
  });
  const engine = values.engine === 'bullmq' ? 'bullmq' : 'embedded';
  const result = await soak({
    jobs: Number(values.jobs),
    engine,
    seed: Number(values.seed),
    every: Number(values.every),
  });
  console.log(JSON.stringify(result, null, 2));
  process.exitCode = result.wrong.length > 0 ? 1 : 0;
}
