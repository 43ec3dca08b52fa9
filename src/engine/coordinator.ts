import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import type { Job } from '../store/ledger/index.ts';
import { recordPath } from '../store/outputs.ts';
import { backoff, type EngineWork, ShelfUnwritable, settle } from './engine.ts';
import type { Settled } from './protocol.ts';
import { handedBack, history } from './queue-worker.ts';
import type { redisClient } from './redis.ts';
import { clearInbox, queueName, removeTicket, writeTicket } from './tickets.ts';

/** Documents that are enqueued at a time; far below what the queue keeps of finished jobs. */
const window = 500;
/** Younger ones are left alone when what is in hand is compared with what Redis has. */
const reconcileAfter = 3000;

/** A record may take this long to be seen over a shared folder after the worker has written it. */
const arrivalMilliseconds = 20_000;
const arrivalStep = 250;

/** A document that was claimed. Times are of a clock that is never set. */
interface InHand {
  readonly job: Job;
  /** When it is to be enqueued, where it waits for another attempt: Redis goes by clocks that can be set. */
  due?: number;
  since: number;
  arriving?: boolean;
}

/** The coordinator's side of the queue of one shelf: what is in hand, and how it ended. Must be closed. */
export class Coordinator {
  readonly #work: EngineWork;
  readonly #queue: Queue;
  readonly #events: QueueEvents;
  readonly #client: ReturnType<typeof redisClient>;
  readonly #inHand = new Map<string, InHand>();
  /** Those in hand that are not in Redis: their next attempt is not due yet. */
  readonly #held = new Set<InHand>();
  #gone = false;
  #closed = false;
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
      work.report({ event: 'queue', reachable: true });
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
    if (this.#closed) return;
    if (!this.#gone) this.#notice(`Redis: ${why}; waiting for it, nothing is lost`);
    this.#gone = true;
    this.#work.report({ event: 'queue', reachable: false });
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

  /** Takes an outcome; a record that is not on the shelf yet is waited for. */
  #ended(sha256: string, outcome: Settled): void {
    const item = this.#inHand.get(sha256);
    if (!item || item.arriving) return;
    if (outcome.ended !== 'record' || this.#hasArrived(sha256)) this.#settle(sha256, outcome);
    else {
      item.arriving = true;
      void this.#arrival(sha256, outcome);
    }
  }

  #hasArrived(sha256: string): boolean {
    return existsSync(recordPath(this.#work.shelf, sha256));
  }

  async #arrival(sha256: string, outcome: Settled): Promise<void> {
    const until = performance.now() + arrivalMilliseconds;
    while (!this.#closed && performance.now() < until && !this.#hasArrived(sha256)) await pause(arrivalStep);
    if (this.#closed) return;
    const message = 'the worker wrote a record, but it is not on this shelf';
    const lost = { ended: 'failure', seconds: outcome.seconds, failure: { class: 'crash', message } } as const;
    this.#settle(sha256, this.#hasArrived(sha256) ? outcome : lost);
  }

  #settle(sha256: string, outcome: Settled): void {
    const job = this.#letGo(sha256);
    if (!job) return;
    try {
      settle(this.#work, job, outcome);
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

  /** Enqueues as many waiting documents as there is room for, and those whose next attempt is due. */
  async fill(): Promise<void> {
    const now = performance.now();
    const due = [...this.#held].filter(({ due = 0 }) => due <= now);
    const room = window - this.#inHand.size;
    const claimed = room >= window / 4 || this.#inHand.size === 0 ? this.#work.ledger.claim(room) : [];
    for (const job of claimed) {
      const item: InHand = { job, since: now, due: now + backoff(job.attempt) * 1000 };
      this.#inHand.set(job.sha256, item);
      if (job.attempt > 1) this.#held.add(item);
      else due.push(item);
    }
    await this.#enqueue(due);
    for (const item of due) this.#held.delete(item);
  }

  async #enqueue(items: readonly InHand[]): Promise<void> {
    const jobs = items.filter(({ job }) => this.#inHand.has(job.sha256)).map(({ job }) => job);
    if (jobs.length === 0) return;
    const { shelf, limits } = this.#work;
    try {
      for (const { sha256, paths, stage } of jobs) writeTicket(shelf, sha256, { paths: [...paths], stage, limits });
    } catch (error) {
      throw new ShelfUnwritable(error instanceof Error ? error.message : String(error));
    }
    await this.#forgetFinished(jobs);
    const finished = { removeOnComplete: history, removeOnFail: history };
    await this.#queue.addBulk(
      jobs.map(({ sha256 }) => ({
        name: 'extract',
        data: {},
        opts: { jobId: sha256, attempts: 1, ...finished },
      })),
    );
    for (const item of items) item.since = performance.now();
  }

  /** A finished job that is still in the queue's history would swallow a new one of the same document. */
  async #forgetFinished(jobs: readonly Job[]): Promise<void> {
    const asked = this.#client.pipeline();
    for (const { sha256 } of jobs) asked.exists(this.#queue.toKey(sha256));
    const answers = (await asked.exec()) ?? [];
    const there = jobs.filter((_, index) => answers[index]?.[1] !== 0);
    await Promise.all(there.map(({ sha256 }) => this.#queue.remove(sha256)));
  }

  /** Compares what is in hand with what Redis has: takes outcomes whose event was lost, enqueues what Redis lost. */
  async reconcile(): Promise<void> {
    const before = performance.now() - reconcileAfter;
    const old = [...this.#inHand.values()].filter((item) => item.since < before && !this.#held.has(item));
    const doubt = old.length > 0 && (await this.#fewerInLists());
    const lost: InHand[] = [];
    await Promise.all(old.map(async (item) => (await this.#isLost(item, doubt)) && lost.push(item)));
    await this.#enqueue(lost);
    if (old.length > 0) await this.#lookForWorkers();
  }

  /** Whether Redis may have evicted a list: then jobs are there that no worker will ever see. */
  async #fewerInLists(): Promise<boolean> {
    const counts = await this.#queue.getJobCounts('wait', 'active', 'prioritized', 'delayed');
    const inLists = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return inLists < this.#inHand.size - this.#held.size;
  }

  /** Takes the outcome of a finished job. @returns whether Redis has lost the job, or in doubt its place in a list. */
  async #isLost({ job: { sha256 } }: InHand, doubt: boolean): Promise<boolean> {
    const found = await this.#queue.getJob(sha256);
    if (!found) return true;
    if (found.finishedOn && found.returnvalue) this.#ended(sha256, found.returnvalue);
    else if (found.finishedOn && found.failedReason) this.#failed(sha256, found.failedReason);
    else return doubt && (await found.getState()) === 'unknown';
    return false;
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
    this.#closed = true;
    for (const sha256 of [...this.#inHand.keys()]) {
      this.#letGo(sha256);
      this.#work.ledger.release(sha256);
    }
    await Promise.race([Promise.allSettled([this.#events.close(), this.#queue.close()]), pause(1000)]);
    this.#client.disconnect();
  }
}
