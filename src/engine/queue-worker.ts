import { type Job, Worker } from 'bullmq';
import { ExtractionProcess, type Watch } from './attempt.ts';
import { loadExtractor } from './extractor.ts';
import { openMailbox, queueName, readAssignment, sendResult } from './mailbox.ts';
import { addressOf, connectionTo } from './redis.ts';

export interface QueueWorkerOptions {
  readonly redis: string;
  readonly shelf: string;
  /** Documents at a time, each in a process of its own. */
  readonly workers: number;
  readonly stop: AbortSignal;
  readonly notice: (message: string) => void;
}

/** Processes that wait for a document, by the limits that they watch. */
class Bench {
  readonly #free = new Map<string, ExtractionProcess[]>();
  readonly #all = new Set<ExtractionProcess>();

  take(watch: Watch): ExtractionProcess {
    const waiting = this.#free.get(JSON.stringify(watch))?.pop();
    if (waiting) return waiting;
    const fresh = new ExtractionProcess(watch);
    this.#all.add(fresh);
    return fresh;
  }

  giveBack(watch: Watch, extraction: ExtractionProcess): void {
    const key = JSON.stringify(watch);
    this.#free.set(key, [...(this.#free.get(key) ?? []), extraction]);
  }

  close(): void {
    for (const extraction of this.#all) extraction.close();
  }
}

const processor = (shelf: string, version: string) => {
  const bench = new Bench();
  const work = async (job: Job<unknown, void>): Promise<void> => {
    const sha256 = job.name;
    const assignment = readAssignment(shelf, sha256);
    if (!assignment) return;
    const { paths, attempt, limits, watch, extractor } = assignment;
    if (extractor !== version) throw new Error(`this worker has extractor ${version}, the run needs ${extractor}`);
    const extraction = bench.take(watch);
    try {
      sendResult(shelf, {
        sha256,
        attempt,
        outcome: await extraction.run({ source: { paths }, sha256, limits, shelf }),
      });
    } finally {
      bench.giveBack(watch, extraction);
    }
  };
  return { bench, work };
};

/**
 * Takes documents from the queue of a shelf until it is told to stop; then it finishes those in hand. A Redis
 * that goes away is waited for. The record goes to the shelf, the result to its outbox: Redis carries hashes only.
 */
export const runQueueWorker = async (options: QueueWorkerOptions): Promise<void> => {
  const { redis, shelf, workers, stop, notice } = options;
  openMailbox(shelf);
  const { EXTRACTOR_VERSION: version } = await loadExtractor();
  const { bench, work } = processor(shelf, version);
  const worker = new Worker<unknown, void>(queueName(shelf), work, {
    connection: connectionTo(redis),
    concurrency: workers,
    maxStalledCount: 10,
    stalledInterval: 10_000,
    lockDuration: 20_000,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  });
  let away = false;
  worker.on('error', (error) => {
    if (!away) notice(`Redis at ${addressOf(redis)}: ${error.message || 'no answer'}; waiting for it`);
    away = true;
  });
  worker.on('ready', () => {
    away = false;
  });
  worker.on('failed', (job, error) => notice(`${job?.name ?? 'a job'}: ${error.message}`));
  try {
    if (!stop.aborted)
      await new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
    await worker.close(away);
  } finally {
    bench.close();
  }
};
