import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';
import { defaultWatch, ExtractionProcess, type Watch } from './attempt.ts';
import { type EngineEvent, ShelfUnwritable } from './engine.ts';
import { loadExtractor, versionsOf } from './extractor.ts';
import type { Settled } from './protocol.ts';
import { checkRedis, type RedisAccess, redisClient } from './redis.ts';
import { seal } from './seal.ts';
import { queueName, readTicket } from './tickets.ts';

export interface QueueWorkerOptions {
  readonly redis: RedisAccess;
  readonly shelf: string;
  /** Extraction processes; one a core where not given. */
  readonly workers?: number;
  readonly watch?: Watch;
  /** Before every key in Redis. */
  readonly prefix?: string;
  /** Aborted to stop gracefully: finish what is in hand. */
  readonly stop: AbortSignal;
  /** Aborted to stop at once: hand back what is in hand. */
  readonly halt: AbortSignal;
  /** Told what it does, and what a person should know while it lasts. */
  readonly report?: (event: EngineEvent) => void;
}

/** In braces, so that all keys of a queue lie in one slot of a cluster. */
export const defaultPrefix = '{rapporteur}';

/** Why a job failed that no document is to blame for. */
export const handedBack = 'handed back';

/** What a queue keeps of finished jobs, by count and by age in seconds. */
export const history = { count: 2000, age: 3600 } as const;

/** A job that nobody has renewed for this long may be taken by another worker. */
const lockMilliseconds = 10_000;

/** A job stalls when its worker dies, but also when Redis hangs: only several stalls are the document's fault. */
const stallsForgiven = 3;

class Pool {
  readonly #free: ExtractionProcess[];
  readonly #all: readonly ExtractionProcess[];

  constructor(size: number, watch: Watch) {
    this.#all = Array.from({ length: size }, () => new ExtractionProcess(watch));
    this.#free = [...this.#all];
  }

  async use<T>(work: (extraction: ExtractionProcess) => Promise<T>): Promise<T> {
    const extraction = this.#free.pop();
    if (!extraction) throw new Error(handedBack);
    try {
      return await work(extraction);
    } finally {
      this.#free.push(extraction);
    }
  }

  close(): void {
    for (const extraction of this.#all) extraction.close();
  }
}

/**
 * Takes jobs of a shelf from Redis and writes their records to the shelf, until told to stop. It outlives a Redis
 * that goes away and comes back.
 * @throws RedisUnreachable at the start, ShelfUnwritable when records cannot be written.
 */
export const serveQueue = async (options: QueueWorkerOptions): Promise<void> => {
  const { redis, shelf, stop, halt, report = () => {}, prefix = defaultPrefix } = options;
  const notice = (message: string): void => report({ event: 'notice', message });
  const versions = versionsOf(await loadExtractor());
  const size = options.workers ?? availableParallelism();
  const client = redisClient(redis);
  await checkRedis(client, redis).catch((error) => {
    client.disconnect();
    throw error;
  });
  const pool = new Pool(size, options.watch ?? defaultWatch);
  const unwritable = Promise.withResolvers<never>();
  unwritable.promise.catch(() => {});

  const extract = async ({ id: sha256 = '' }: Job): Promise<Settled> => {
    const ticket = readTicket(shelf, sha256);
    if (!ticket) throw new Error(`there is no ticket for ${sha256} on the shelf of this worker`);
    const task = { source: { paths: ticket.paths }, sha256, stage: ticket.stage, limits: ticket.limits, shelf };
    const [path = sha256] = ticket.paths;
    report({ event: 'started', sha256, path, attempt: 1 });
    const outcome = await seal(shelf, await pool.use((extraction) => extraction.run(task)));
    if (halt.aborted && outcome.ended === 'failure') throw new Error(handedBack);
    if (outcome.ended !== 'unwritable') {
      const state = outcome.ended === 'record' ? outcome.summary.status : 'failed';
      report({ event: 'settled', sha256, path, attempt: 1, state, outcome });
      return outcome;
    }
    unwritable.reject(new ShelfUnwritable(outcome.message));
    throw new Error(handedBack);
  };
  const worker = new Worker(queueName(shelf, versions), extract, {
    connection: client,
    prefix,
    concurrency: size,
    lockDuration: lockMilliseconds,
    maxStalledCount: stallsForgiven,
    runRetryDelay: 1000,
    stalledInterval: lockMilliseconds / 2,
    removeOnComplete: history,
    removeOnFail: history,
  });
  let gone = false;
  report({ event: 'queue', reachable: true });
  worker.on('error', (error) => {
    if (!gone) notice(`Redis: ${error.message}; waiting for it`);
    gone = true;
    report({ event: 'queue', reachable: false });
  });
  worker.on('ready', () => {
    if (gone) notice('Redis is back');
    gone = false;
    report({ event: 'queue', reachable: true });
  });
  halt.addEventListener('abort', () => pool.close(), { once: true });
  try {
    if (!stop.aborted) await Promise.race([once(stop, 'abort'), unwritable.promise]);
  } finally {
    const closed = worker.close().catch(() => {});
    const late = halt.aborted ? Promise.resolve() : once(halt, 'abort');
    await Promise.race([closed, late.then(() => pause(2000))]);
    pool.close();
    await Promise.race([worker.close(true).catch(() => {}), pause(500)]);
    client.disconnect();
  }
};
