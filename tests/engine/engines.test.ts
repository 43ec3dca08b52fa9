import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bullmqEngine } from '../../src/engine/bullmq.ts';
import { embeddedEngine } from '../../src/engine/embedded.ts';
import { type Engine, type EngineEvent, ShelfUnwritable } from '../../src/engine/engine.ts';
import { ingest, type RunOptions } from '../../src/engine/run.ts';
import type { State } from '../../src/store/ledger/index.ts';
import { recordsFolder } from '../../src/store/outputs.ts';
import { OwnRedis } from './own-redis.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-engines-'));
const watch = { timeout: 2, memory: 300 };
let redis: OwnRedis;
let work: string;
let serial = 0;

beforeAll(async () => {
  process.env.RAPPORTEUR_EXTRACTOR = join(import.meta.dirname, 'fake-extractor.ts');
  redis = await OwnRedis.start();
});
afterAll(async () => {
  delete process.env.RAPPORTEUR_EXTRACTOR;
  await redis.kill();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  serial += 1;
  work = join(folder, String(serial));
  mkdirSync(join(work, 'in'), { recursive: true });
});

const file = (name: string, text: string): void => writeFileSync(join(work, 'in', `${name}.pdf`), text);
const many = (count: number, text: (n: number) => string): void => {
  for (let n = 1; n <= count; n += 1) file(String(n).padStart(4, '0'), text(n));
};

interface Ended {
  readonly states: Readonly<Record<string, State>>;
  readonly attempts: Readonly<Record<string, number>>;
  readonly counts: Partial<Record<State, number>>;
  readonly extracted: number;
  readonly events: readonly EngineEvent[];
}

/** Runs the folder of this test through an engine onto a shelf. */
const run = async (
  engine: Engine,
  shelf: string,
  options: Partial<RunOptions> & { during?: (events: readonly EngineEvent[]) => void } = {},
): Promise<Ended> => {
  const events: EngineEvent[] = [];
  const never = new AbortController().signal;
  const ended = await ingest([join(work, 'in')], {
    shelf: join(work, shelf),
    engine,
    limits: { pages: 100, bytes: 100_000 },
    stop: never,
    halt: never,
    ...options,
    report: (event) => {
      events.push(event);
      options.during?.(events);
    },
  });
  const entries = [...ended.ledger.entriesOfRun(ended.number)];
  const { counts, extracted } = ended;
  ended.close();
  const byName = <T>(value: (entry: (typeof entries)[number]) => T) =>
    Object.fromEntries(entries.map((entry) => [entry.paths[0]?.match(/([^/]*)\.pdf$/)?.[1] ?? '', value(entry)]));
  return { states: byName((e) => e.state), attempts: byName((e) => e.attempts), counts, extracted, events };
};

const recordsOf = (shelf: string): Record<string, string> => {
  const records = recordsFolder(join(work, shelf));
  const names = readdirSync(records).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(records, name), 'utf8')]));
};

/** A shelf with the records of this test's folder, to know their names. */
const settledElsewhere = async (engine: (workers: number) => Engine): Promise<string> => {
  await run(engine(2), 'elsewhere');
  return 'elsewhere';
};

const settledCount = (events: readonly EngineEvent[]): number => events.filter((e) => e.event === 'settled').length;

/** Processes whose parent is this one (or `parent`) and whose command line names an entry point. */
const childrenRunning = (entry: string, parent = process.pid): number[] => {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent && args.includes(entry) ? [Number(pid)] : [];
  });
};

const engines: [string, (workers: number) => Engine][] = [
  ['embedded', (workers) => embeddedEngine({ workers, watch })],
  ['bullmq', (workers) => bullmqEngine({ redis: { address: redis.url }, workers, watch })],
];

describe.each(engines)('the %s engine', (_, engine) => {
  it('settles every kind of document by its own state, once', async () => {
    file('good', '%PDF-good');
    file('copy', '%PDF-good');
    file('other', '%PDF-other');
    file('dies-once', `%PDF-killonce ${join(work, 'flag')}`);
    file('dies', '%PDF-kill');
    file('hangs', '%PDF-hang');
    file('scanned', '%PDF-fail scanned');
    file('empty', '');
    const first = await run(engine(2), 'shelf');
    expect(first.states).toEqual({
      copy: 'done',
      other: 'done',
      'dies-once': 'done',
      dies: 'quarantined',
      hangs: 'quarantined',
      scanned: 'failed',
      empty: 'failed',
    });
    expect(first.attempts).toMatchObject({ copy: 1, 'dies-once': 2, dies: 3, hangs: 3, scanned: 1, empty: 1 });
    expect(Object.keys(recordsOf('shelf'))).toHaveLength(3);
    const second = await run(engine(2), 'shelf');
    expect(second.extracted).toBe(0);
    expect(second.states).toEqual(first.states);
  });

  it('extracts again what is forced, changed, lost from the shelf, or of another version', async () => {
    many(3, (n) => `%PDF-good ${n}`);
    expect((await run(engine(1), 'shelf')).extracted).toBe(3);
    expect((await run(engine(1), 'shelf', { force: true })).extracted).toBe(3);
    file('0001', '%PDF-good changed');
    expect((await run(engine(1), 'shelf')).extracted).toBe(1);
    rmSync(join(work, 'shelf/records'), { recursive: true });
    expect((await run(engine(1), 'shelf')).extracted).toBe(3);
    const before = recordsOf('shelf');
    process.env.RAPPORTEUR_EXTRACTOR = join(import.meta.dirname, 'fake-extractor-2.ts');
    const next = await run(engine(1), 'shelf');
    process.env.RAPPORTEUR_EXTRACTOR = join(import.meta.dirname, 'fake-extractor.ts');
    expect(next.extracted).toBe(3);
    const after = Object.entries(recordsOf('shelf'));
    expect(after).toHaveLength(3);
    for (const [name, text] of after) expect(text).toBe(before[name]?.replace('fake-1', 'fake-2'));
  });

  it('stops when told, gives back what is in hand, and goes on from there', async () => {
    many(30, (n) => `%PDF-slow 3 ${n}`);
    const [stop, halt] = [new AbortController(), new AbortController()];
    const during = (events: readonly EngineEvent[]): void => {
      if (settledCount(events) === 4) stop.abort();
    };
    const first = await run(engine(2), 'shelf', { stop: stop.signal, halt: halt.signal, during });
    expect(first.counts.running).toBeUndefined();
    expect(first.counts.queued).toBeGreaterThan(10);
    expect(Object.keys(recordsOf('shelf'))).toHaveLength(first.counts.done ?? 0);
    const second = await run(engine(2), 'shelf');
    expect(second.counts).toEqual({ done: 30 });
    expect(second.extracted).toBe(first.counts.queued);
  });

  it('halts at once, without counting the attempts', async () => {
    file('hangs', '%PDF-slow 900');
    const [stop, halt] = [new AbortController(), new AbortController()];
    setTimeout(() => stop.abort(), 1500);
    setTimeout(() => halt.abort(), 1600);
    const began = performance.now();
    const ended = await run(engine(1), 'shelf', { stop: stop.signal, halt: halt.signal });
    expect(ended.states).toEqual({ hangs: 'queued' });
    expect(ended.attempts).toEqual({ hangs: 0 });
    expect(performance.now() - began).toBeLessThan(60_000);
  });

  it('stops cleanly where records cannot be written, and goes on when they can', async () => {
    many(5, (n) => `%PDF-good ${n}`);
    // A folder where a record should go: the write fails, whoever the user is.
    const blocked = Object.keys(recordsOf(await settledElsewhere(engine)));
    for (const name of blocked) mkdirSync(join(work, 'shelf/records', name), { recursive: true });
    await expect(run(engine(2), 'shelf')).rejects.toThrow(ShelfUnwritable);
    rmSync(join(work, 'shelf/records'), { recursive: true });
    expect((await run(engine(2), 'shelf')).counts).toEqual({ done: 5 });
  });

  it('leaves no process behind', async () => {
    file('good', '%PDF-good');
    await run(engine(2), 'shelf');
    await expect.poll(() => childrenRunning('workers/'), { timeout: 20_000 }).toEqual([]);
  });
});

it('writes the same bytes with either engine and any number of workers', async () => {
  many(40, (n) => `%PDF-good ${n}`);
  const shelves: string[] = [];
  for (const [name, engine] of engines) {
    for (const workers of [1, 3]) {
      const shelf = `${name}-${workers}`;
      expect((await run(engine(workers), shelf)).counts).toEqual({ done: 40 });
      shelves.push(shelf);
    }
  }
  for (const shelf of shelves) expect(recordsOf(shelf)).toEqual(recordsOf(shelves[0] ?? ''));
});

describe('bullmq under faults', () => {
  it('survives a Redis that is killed and restarted empty in the middle', async () => {
    many(60, (n) => `%PDF-slow 1 ${n}`);
    let restarted: Promise<void> | undefined;
    const during = (events: readonly EngineEvent[]): void => {
      if (settledCount(events) < 10 || restarted) return;
      restarted = (async () => {
        await redis.kill();
        await pause(1500);
        await redis.start();
      })();
    };
    const ended = await run(engines[1]?.[1](2) as Engine, 'shelf', { during });
    await restarted;
    expect(ended.counts).toEqual({ done: 60 });
    expect(Object.keys(recordsOf('shelf'))).toHaveLength(60);
    const notices = ended.events.flatMap((event) => (event.event === 'notice' ? [event.message] : []));
    expect(notices.join('\n')).toMatch(/nothing is lost[\s\S]*Redis is back/);
  });

  it('survives a Redis that hangs', async () => {
    many(20, (n) => `%PDF-slow 1 ${n}`);
    let paused = false;
    const during = (events: readonly EngineEvent[]): void => {
      if (paused || settledCount(events) < 3) return;
      paused = true;
      redis.pause();
      setTimeout(() => redis.resume(), 4000);
    };
    const ended = await run(engines[1]?.[1](2) as Engine, 'shelf', { during });
    expect(ended.counts).toEqual({ done: 20 });
  });

  it('survives its worker process being killed: the documents in hand are taken again', async () => {
    many(30, (n) => `%PDF-slow 2 ${n}`);
    let killed = false;
    const during = (events: readonly EngineEvent[]): void => {
      if (killed || settledCount(events) < 3) return;
      killed = true;
      for (const pid of childrenRunning('workers/queue')) process.kill(pid, 'SIGKILL');
    };
    const ended = await run(engines[1]?.[1](2) as Engine, 'shelf', { during });
    expect(ended.counts).toEqual({ done: 30 });
  });

  it('says in words that Redis cannot be reached', async () => {
    file('good', '%PDF-good');
    const engine = bullmqEngine({ redis: { address: 'redis://:secret@127.0.0.1:1' }, workers: 1 });
    await expect(run(engine, 'shelf')).rejects.toThrow(
      /cannot reach Redis at redis:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/,
    );
  });
});
