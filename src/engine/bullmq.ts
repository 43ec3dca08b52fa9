import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { Job } from '../store/ledger/index.ts';
import { defaultWatch, type Watch } from './attempt.ts';
import { backoff, type Engine, type EngineWork, settle } from './engine.ts';
import { LocalWorker } from './local-worker.ts';
import { assign, openMailbox, queueName, takeResults, withdraw } from './mailbox.ts';
import { addressOf, connectionTo, RedisUnreachable, within } from './redis.ts';

export interface BullmqOptions {
  readonly redis: string;
  /** Extraction processes beside the coordinator; 0 where only `rapporteur work` processes are to work. */
  readonly workers?: number;
  readonly watch?: Watch;
}

/** Documents that are with Redis and its workers at a time. */
const inHandMost = 500;
const pollMilliseconds = 50;
/** How often everything in hand is offered again: a Redis that lost it has it back after this. */
const offerAgainMilliseconds = 3000;
const answerMilliseconds = 5000;

/** The coordinator's side of a run. What it holds in hand is `running` in the ledger. */
class Coordinator {
  readonly #work: EngineWork;
  readonly #queue: Queue;
  readonly #redis: string;
  readonly #watch: Watch;
  readonly #inHand = new Map<string, Job>();
  #away = false;

  constructor(work: EngineWork, { redis, watch = defaultWatch }: BullmqOptions) {
    this.#work = work;
    this.#redis = redis;
    this.#watch = watch;
    openMailbox(work.shelf);
    this.#queue = new Queue(queueName(work.shelf), {
      connection: connectionTo(redis),
      streams: { events: { maxLen: 100 } },
    });
    this.#queue.on('error', () => {});
  }

  get idle(): boolean {
    return this.#inHand.size === 0;
  }

  /** @throws RedisUnreachable */
  async connect(): Promise<void> {
    try {
      await within(answerMilliseconds, this.#queue.waitUntilReady());
    } catch (error) {
      throw new RedisUnreachable(this.#redis, error instanceof Error ? error.message : String(error));
    }
  }

  /** Enters in the ledger what has come back. A result of an attempt given up long ago counts for nothing. */
  collect(): void {
    for (const { sha256, attempt, outcome } of takeResults(this.#work.shelf)) {
      const job = this.#inHand.get(sha256);
      if (!job || (job.attempt !== attempt && outcome.ended !== 'record')) continue;
      this.#inHand.delete(sha256);
      withdraw(this.#work.shelf, sha256);
      settle(this.#work, job, outcome);
    }
  }

  /** Takes more from the ledger, up to what may be in hand, and offers it. */
  async refill(): Promise<void> {
    const room = inHandMost - this.#inHand.size;
    if (room < inHandMost / 10) return;
    const jobs = this.#work.ledger.claim(room);
    for (const job of jobs) {
      const { sha256, paths, attempt } = job;
      const { shelf, limits, extractor } = this.#work;
      assign(shelf, sha256, { paths, attempt, limits, watch: this.#watch, extractor });
      this.#inHand.set(sha256, job);
      this.#work.report({ event: 'started', sha256, path: paths[0], attempt });
    }
    await this.#offer(jobs);
  }

  /** Offers all that is in hand again: what the queue still knows it keeps as it is. */
  async offerAgain(): Promise<void> {
    await this.#offer([...this.#inHand.values()]);
  }

  async #offer(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    const offers = jobs.map(({ sha256, attempt }) => ({
      name: sha256,
      data: {},
      opts: { jobId: sha256, delay: backoff(attempt) * 1000, removeOnComplete: true, removeOnFail: true },
    }));
    try {
      await within(answerMilliseconds, this.#queue.addBulk(offers));
      if (this.#away) this.#work.report({ event: 'notice', message: 'Redis is back.' });
      this.#away = false;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const message = `Redis at ${addressOf(this.#redis)}: ${why}; waiting for it, nothing is lost.`;
      if (!this.#away) this.#work.report({ event: 'notice', message });
      this.#away = true;
    }
  }

  /** Gives back what is still in hand and lets go of Redis. */
  async close(): Promise<void> {
    for (const sha256 of this.#inHand.keys()) {
      withdraw(this.#work.shelf, sha256);
      this.#work.ledger.release(sha256);
    }
    this.#inHand.clear();
    await within(answerMilliseconds, this.#queue.close()).catch(() => this.#queue.disconnect());
  }
}

const drive = async (work: EngineWork, coordinator: Coordinator): Promise<void> => {
  let offered = performance.now();
  while (!work.stop.aborted) {
    coordinator.collect();
    await coordinator.refill();
    if (coordinator.idle && !work.moreMayCome()) return;
    if (performance.now() - offered > offerAgainMilliseconds) {
      coordinator.collect();
      await coordinator.offerAgain();
      offered = performance.now();
    }
    await pause(pollMilliseconds);
  }
};

/**
 * The engine with BullMQ: hashes go through Redis to any number of worker processes on machines that see the same
 * folders; records and results come back on the shelf. Redis may lose everything at any moment.
 * @throws RedisUnreachable where Redis does not answer at the start.
 */
export const bullmqEngine =
  (options: BullmqOptions): Engine =>
  async (work) => {
    const { redis, workers = availableParallelism() } = options;
    const coordinator = new Coordinator(work, options);
    let local: LocalWorker | undefined;
    try {
      await coordinator.connect();
      local = workers > 0 ? new LocalWorker(redis, work.shelf, workers) : undefined;
      work.halt.addEventListener('abort', () => local?.kill(), { once: true });
      await drive(work, coordinator);
    } finally {
      await local?.close(work.halt.aborted);
      if (work.stop.aborted) coordinator.collect();
      await coordinator.close();
    }
  };
