import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import type { Job } from '../store/ledger/index.ts';
import { recordPath } from '../store/outputs.ts';
import { defaultWatch, type Watch } from './attempt.ts';
import { backoff, type Engine, type EngineWork, ShelfUnwritable, settle } from './engine.ts';
import { LocalWorkers } from './local-workers.ts';
import type { Settled } from './protocol.ts';
import { defaultPrefix, handedBack, history } from './queue-worker.ts';
import { checkRedis, redisClient } from './redis.ts';
import { clearInbox, queueName, removeTicket, writeTicket } from './tickets.ts';

export interface QueueEngineOptions {
  readonly redis: string;
  /** Extraction processes started here beside those of `rapporteur work`; one a core where not given, 0 for none. */
  readonly workers?: number;
  readonly watch?: Watch;
  /** Before every key in Redis. */
  readonly prefix?: string;
}

/** Documents that are enqueued at a time; far below what the queue keeps of finished jobs. */
const window = 500;
const tick = 25;
const reconcileEvery = 3000;
/** A job that Redis still has after this long is asked whether it stands in any list at all. */
const doubtAfter = 30_000;

interface InHand {
  readonly job: Job;
  since: number;
}

/** The coordinator's side of the queue of one shelf: what is in hand, and how it ended. Must be closed. */
class Coordinator {
  readonly #work: EngineWork;
  readonly #queue: Queue;
  readonly #events: QueueEvents;
  readonly #client: ReturnType<typeof redisClient>;
  readonly #inHand = new Map<string, InHand>();
  #gone = false;
  #nobody = false;
  broken: unknown;

  constructor(work: EngineWork, client: ReturnType<typeof redisClient>, prefix: string) {
    this.#work = work;
    this.#client = client;
    const name = queueName(work.shelf, work.versions);
    this.#queue = new Queue(name, { connection: client, prefix });
    this.#events = new QueueEvents(name, { connection: client, prefix });
    this.#queue.on('error', (error) => this.refused(error));
    this.#events.on('error', (error) => this.refused(error));
    client.on('ready', () => {
      if (this.#gone) this.#notice('Redis is back');
      this.#gone = false;
    });
    this.#events.on('active', ({ jobId }) => this.#began(jobId));
    this.#events.on('completed', ({ jobId, returnvalue }) => this.#ended(jobId, returnvalue as unknown as Settled));
    this.#events.on('failed', ({ jobId, failedReason }) => this.#failed(jobId, failedReason));
  }

  get documents(): number {
    return this.#inHand.size;
  }

  /** Redis has gone or refuses; said once until it is back. */
  refused(error: unknown): void {
    const why = error instanceof Error ? error.message : String(error);
    if (!this.#gone) this.#notice(`Redis: ${why}; waiting for it, nothing is lost`);
    this.#gone = true;
  }

  #notice(message: string): void {
    this.#work.report({ event: 'notice', message });
  }

  #began(sha256: string): void {
    const { job } = this.#inHand.get(sha256) ?? {};
    if (job) this.#work.report({ event: 'started', sha256, path: job.paths[0], attempt: job.attempt });
  }

  #letGo(sha256: string): Job | undefined {
    const { job } = this.#inHand.get(sha256) ?? {};
    this.#inHand.delete(sha256);
    if (job) removeTicket(this.#work.shelf, sha256);
    return job;
  }

  #ended(sha256: string, outcome: Settled): void {
    const job = this.#letGo(sha256);
    if (!job) return;
    const arrived = outcome.ended !== 'record' || existsSync(recordPath(this.#work.shelf, sha256));
    const message = 'the worker wrote a record, but it is not on this shelf';
    const { seconds } = outcome;
    try {
      settle(this.#work, job, arrived ? outcome : { ended: 'failure', seconds, failure: { class: 'crash', message } });
    } catch (error) {
      this.broken ??= error;
    }
  }

  #failed(sha256: string, reason: string): void {
    if (reason === handedBack) {
      if (this.#letGo(sha256)) this.#work.ledger.release(sha256);
    } else this.#ended(sha256, { ended: 'failure', seconds: 0, failure: { class: 'crash', message: reason } });
  }

  /** Leaves nothing of an earlier coordinator in the queue but what workers have in hand. */
  async begin(): Promise<void> {
    clearInbox(this.#work.shelf);
    await this.#events.waitUntilReady();
    await this.#queue.drain(true);
  }

  /** Enqueues as many waiting documents as there is room for. */
  async fill(): Promise<void> {
    const room = window - this.#inHand.size;
    if (room < window / 4 && this.#inHand.size > 0) return;
    const jobs = this.#work.ledger.claim(room);
    for (const job of jobs) this.#inHand.set(job.sha256, { job, since: performance.now() });
    await this.#enqueue(jobs);
  }

  async #enqueue(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    const { shelf, limits } = this.#work;
    try {
      for (const { sha256, paths, stage } of jobs) writeTicket(shelf, sha256, { paths: [...paths], stage, limits });
    } catch (error) {
      throw new ShelfUnwritable(error instanceof Error ? error.message : String(error));
    }
    // A finished job that is still in the queue's history would swallow the new one.
    await Promise.all(jobs.map(({ sha256 }) => this.#queue.remove(sha256)));
    const finished = { removeOnComplete: history, removeOnFail: history };
    await this.#queue.addBulk(
      jobs.map(({ sha256, attempt }) => ({
        name: 'extract',
        data: {},
        opts: { jobId: sha256, delay: backoff(attempt) * 1000, attempts: 1, ...finished },
      })),
    );
  }

  /** Compares what is in hand with what Redis has: takes outcomes whose event was lost, enqueues what Redis lost. */
  async reconcile(): Promise<void> {
    const before = performance.now() - reconcileEvery;
    const old = [...this.#inHand.values()].filter(({ since }) => since < before);
    const lost = await Promise.all(old.map((item) => this.#compare(item)));
    await this.#enqueue(lost.flatMap((job) => (job && this.#inHand.has(job.sha256) ? [job] : [])));
    if (old.length > 0) await this.#lookForWorkers();
  }

  /** @returns the job where it has to be enqueued again. */
  async #compare(item: InHand): Promise<Job | undefined> {
    const { sha256 } = item.job;
    const found = await this.#queue.getJob(sha256);
    if (found?.finishedOn && found.returnvalue) this.#ended(sha256, found.returnvalue);
    else if (found?.finishedOn && found.failedReason) this.#failed(sha256, found.failedReason);
    else if (!found || (performance.now() - item.since > doubtAfter && (await found.getState()) === 'unknown')) {
      item.since = performance.now();
      return item.job;
    }
    return undefined;
  }

  async #lookForWorkers(): Promise<void> {
    const count = await this.#queue.getWorkersCount().catch(() => undefined);
    if (count === 0 && !this.#nobody) this.#notice('no worker is connected: start `rapporteur work` somewhere');
    this.#nobody = count === 0;
  }

  /** Takes back what no worker has begun. */
  async withdraw(): Promise<void> {
    if (this.#inHand.size > 0) await Promise.race([this.#queue.drain(true).catch(() => {}), pause(1000)]);
  }

  /** Gives back to the ledger what has no outcome, and leaves Redis. */
  async close(): Promise<void> {
    for (const sha256 of [...this.#inHand.keys()]) {
      this.#letGo(sha256);
      this.#work.ledger.release(sha256);
    }
    await Promise.race([Promise.allSettled([this.#events.close(), this.#queue.close()]), pause(1000)]);
    this.#client.disconnect();
  }
}

/** Waits for a step, or for the signal to stop, whichever comes first: a step may hang while Redis is away. */
const unlessStopped = async (stop: AbortSignal, step: Promise<boolean>): Promise<boolean> => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const listen = (): void => resolve(true);
  stop.addEventListener('abort', listen, { once: true });
  if (stop.aborted) resolve(true);
  step.catch(() => {});
  try {
    return await Promise.race([step, promise]);
  } finally {
    stop.removeEventListener('abort', listen);
  }
};

const coordinate = async (coordinator: Coordinator, work: EngineWork): Promise<void> => {
  let reconciled = performance.now();
  let begun = false;
  const step = async (): Promise<boolean> => {
    if (!begun) await coordinator.begin();
    begun = true;
    await coordinator.fill();
    if (performance.now() - reconciled > reconcileEvery) {
      await coordinator.reconcile();
      reconciled = performance.now();
    }
    return coordinator.documents === 0 && !work.moreMayCome();
  };
  while (!work.stop.aborted && coordinator.broken === undefined) {
    try {
      if (await unlessStopped(work.stop, step())) return;
    } catch (error) {
      if (error instanceof ShelfUnwritable) throw error;
      coordinator.refused(error);
      await pause(1000);
    }
    await pause(tick);
  }
};

/**
 * The engine with BullMQ: hashes go to Redis, workers on any machine that sees the shelf and the files take them.
 * Redis may lose everything at any moment; what the ledger says is unfinished is enqueued again.
 */
export const bullmqEngine =
  ({
    redis,
    workers = availableParallelism(),
    watch = defaultWatch,
    prefix = defaultPrefix,
  }: QueueEngineOptions): Engine =>
  async (work) => {
    const client = redisClient(redis);
    await checkRedis(client, redis).catch((error) => {
      client.disconnect();
      throw error;
    });
    const coordinator = new Coordinator(work, client, prefix);
    const local =
      workers > 0
        ? new LocalWorkers({
            orders: { redis, shelf: work.shelf, workers, watch, prefix },
            notice: (message) => work.report({ event: 'notice', message }),
            onUnwritable: (message) => {
              coordinator.broken ??= new ShelfUnwritable(message);
            },
          })
        : undefined;
    const halt = (): void => local?.halt();
    work.halt.addEventListener('abort', halt, { once: true });
    try {
      await coordinate(coordinator, work);
      if (coordinator.broken !== undefined) throw coordinator.broken;
    } finally {
      await coordinator.withdraw();
      await local?.stop();
      // The last outcomes may still be on their way.
      if (coordinator.documents > 0) await pause(tick * 4);
      await coordinator.close();
      work.halt.removeEventListener('abort', halt);
    }
  };
