import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Ledger, type State } from '../../../src/store/ledger/index.ts';
import { LockedFolder, OwnDisk } from '../../faults/disk.ts';
import { OwnRedis } from '../own-redis.ts';
import { makeDocuments, wrongOn } from './documents.ts';
import { type Faults, faultsOfProcesses, faultsOfRedis, makeTrouble } from './troubles.ts';
import { countsOn, type Watched, watchCoordinator } from './watch-coordinator.ts';

export interface SoakOptions {
  readonly jobs: number;
  readonly engine: 'embedded' | 'bullmq';
  readonly seed: number;
  /** Mean number of settled documents between two faults of the processes and the disk, and two of Redis; 0 for none. */
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
  /** Faults that this machine does not let us make, with why. */
  readonly skipped: readonly string[];
  readonly starts: number;
  /** Documents whose record is missing, not as it should be, or there without being in the ledger. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  /** Of the start that settled most documents. */
  readonly coordinator: Watched;
  /** Wall seconds of one more run, which has nothing to do. */
  readonly secondRun: number;
}

const root = join(import.meta.dirname, '../../..');
const clock = join(root, 'tests/faults/jumping-clock.ts');
/** Without one more settled document for so long, beside what Redis hangs, everything is stuck. */
const stuckSeconds = 120;

interface Ended {
  readonly code: number | null;
  readonly watched: Watched;
  /** The last that it said on standard error. */
  readonly said: string;
}

/** The program over the soak's documents: it can be started again and again. */
class Program {
  readonly #arguments: readonly string[];
  readonly #environment: NodeJS.ProcessEnv;
  readonly #shelf: string;
  #child: ChildProcess | undefined;
  starts = 0;

  constructor(folder: string, shelf: string, redis: OwnRedis | undefined, jumping: boolean) {
    const args = ['ingest', join(folder, 'in'), '--out', shelf, '--workers', '2', '--json'];
    this.#arguments = [join(root, 'src/cli/main.ts'), ...args, ...(redis ? ['--redis', redis.url] : [])];
    this.#shelf = shelf;
    this.#environment = {
      ...process.env,
      RAPPORTEUR_EXTRACTOR: join(root, 'tests/engine/fake-extractor.ts'),
      ...(jumping && { NODE_OPTIONS: `--no-warnings --import ${clock}` }),
    };
  }

  get child(): ChildProcess {
    if (!this.#child) throw new Error('it was not started');
    return this.#child;
  }

  async run(stuckAfter: number): Promise<Ended> {
    this.starts += 1;
    const child = spawn(process.execPath, this.#arguments, {
      cwd: root,
      env: this.#environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-1000);
    });
    const watching = watchCoordinator(child.pid, this.#shelf);
    const [code] = await Promise.race([once(child, 'exit'), this.#stuck(child, stuckAfter)]);
    return { code, watched: watching.end(), said };
  }

  /** @throws Error when it has settled nothing for too long. */
  async #stuck(child: ChildProcess, after: number): Promise<[number]> {
    let [seen, since] = ['', performance.now()];
    while (child.exitCode === null && child.signalCode === null) {
      await pause(2000, undefined, { ref: false });
      const { settled, waiting } = countsOn(this.#shelf);
      // It takes files in before it settles the first.
      const now = `${settled} documents are settled, ${waiting} wait`;
      if (now !== seen) [seen, since] = [now, performance.now()];
      if (performance.now() - since < after * 1000) continue;
      child.kill('SIGKILL');
      throw new Error(`stuck for ${after} s: ${now}`);
    }
    return [child.exitCode ?? -1];
  }
}

/** Runs the program again and again under faults until everything is settled, then compares ledger and shelf. */
export const soak = async (options: SoakOptions): Promise<SoakResult> => {
  const { jobs, engine, seed, every, hang = 4, only } = options;
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-soak-'));
  const shelf = join(folder, 'disk', 'shelf');
  // Whoever may not mount a disk is refused by a folder; root alone in a container can do neither.
  const mounted = every > 0 ? OwnDisk.mount(join(folder, 'disk'), 64 + Math.ceil(jobs / 50)) : undefined;
  const disk = every > 0 ? (mounted ?? LockedFolder.of(join(shelf, 'records'))) : undefined;
  makeDocuments(join(folder, 'in'), jobs);
  const redis = engine === 'bullmq' ? await OwnRedis.start() : undefined;
  const program = new Program(folder, shelf, redis, options.clock ?? false);
  const faults: Record<string, number> = {};
  const over = new AbortController();
  const asked = (all: Faults): Faults =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !only || only.includes(name)));
  const trouble = (all: Faults, shift: number): Promise<void> =>
    makeTrouble(every > 0 ? asked(all) : {}, {
      every,
      seed: seed + shift,
      program: () => program.child,
      settled: () => countsOn(shelf).settled,
      over: over.signal,
      told: (name) => {
        faults[name] = (faults[name] ?? 0) + 1;
      },
    });
  const began = performance.now();

  try {
    const run = program.run.bind(program, stuckSeconds + hang);
    let ended = run();
    const troubles = [trouble(faultsOfProcesses(disk), 0), ...(redis ? [trouble(faultsOfRedis(redis, hang), 1)] : [])];
    let last = await ended;
    let longest = last.watched;
    let [settled, since] = [-1, performance.now()];
    // Killed, or stopped by a full disk or a Redis that hangs at its start: the same command goes on.
    while (last.code === null || last.code === 1) {
      const now = countsOn(shelf).settled;
      if (now !== settled) [settled, since] = [now, performance.now()];
      if (every === 0 || performance.now() - since > (stuckSeconds + hang) * 1000)
        throw new Error(`the program does not go on: ${last.said}`);
      ended = run();
      last = await ended;
      if (last.watched.documents > longest.documents) longest = last.watched;
    }
    over.abort();
    await Promise.all(troubles);
    const seconds = Math.round((performance.now() - began) / 1000);
    const starts = program.starts;
    const again = performance.now();
    await run();
    const secondRun = Number(((performance.now() - again) / 1000).toFixed(2));
    const ledger = new Ledger(shelf, 'read');
    const counts = ledger.counts();
    ledger.close();
    const wrong = wrongOn(shelf, jobs);
    const skipped = every > 0 && !disk ? ['disk full: this machine lets us mount none of our own'] : [];
    return { jobs, counts, faults, skipped, starts, wrong, seconds, coordinator: longest, secondRun };
  } finally {
    over.abort();
    await redis?.kill();
    disk?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
};
