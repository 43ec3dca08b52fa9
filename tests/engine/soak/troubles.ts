import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk } from '../../faults/disk.ts';
import { oneOf, type Random, randomFrom } from '../../faults/random.ts';
import type { OwnRedis } from '../own-redis.ts';

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

/** A pause that ends early when everything is over. */
const waited = async (milliseconds: number, over: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal: over }).catch(() => {});

type Fault = (program: ChildProcess, random: Random, over: AbortSignal) => unknown;
export type Faults = Readonly<Record<string, Fault>>;

/** What can go wrong with the processes, and with the disk where there is one to fill. */
export const faultsOfProcesses = (disk?: Disk): Faults => ({
  coordinator: (program) => killQuietly(program.pid),
  worker: (program, random) => killQuietly(oneOf(random, descendants(program.pid ?? 0))),
  ...(disk && {
    'disk full': async (program: ChildProcess, _: Random, over: AbortSignal) => {
      disk.fill();
      await Promise.race([once(program, 'exit'), waited(3000, over)]);
      disk.makeRoom();
    },
  }),
});

/** What can go wrong with Redis; it hangs for the whole of `hang` seconds one time in three, else for a part of it. */
export const faultsOfRedis = (redis: OwnRedis, hang: number): Faults => ({
  'redis restarted empty': async (_, random, over) => {
    await redis.kill();
    await waited(random() * 2000, over);
    await redis.start();
  },
  'redis hangs': async (_, random, over) => {
    redis.pause();
    await waited((random() < 1 / 3 ? 1 : random()) * hang * 1000, over);
    redis.resume();
  },
});

export interface Troubles {
  /** Mean number of documents that are settled between two faults: however slow the machine, there is progress. */
  readonly every: number;
  readonly seed: number;
  /** The program as it runs now. */
  readonly program: () => ChildProcess;
  /** How many documents are settled. */
  readonly settled: () => number;
  readonly over: AbortSignal;
  readonly told: (fault: string) => void;
}

const look = 200;
/** Milliseconds without progress after which the next fault comes all the same: onto another, or onto a start. */
const patience = 30_000;

/** Waits until so many more documents are settled. */
const progress = async (documents: number, { settled, over }: Troubles): Promise<void> => {
  const [wanted, until] = [settled() + documents, performance.now() + patience];
  while (!over.aborted && settled() < wanted && performance.now() < until) await waited(look, over);
};

/** Faults of one kind, one after another, until everything is over; those of several kinds may fall together. */
export const makeTrouble = async (faults: Faults, troubles: Troubles): Promise<void> => {
  const { every, seed, program, over, told } = troubles;
  const random = randomFrom(seed);
  const kinds = Object.entries(faults);
  while (kinds.length > 0) {
    await progress(every * (0.5 + random()), troubles);
    const [name, make] = oneOf(random, kinds) ?? [];
    if (over.aborted || !name || !make) return;
    told(name);
    await make(program(), random, over);
  }
};
