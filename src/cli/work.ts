import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { runQueueWorker } from '../engine/queue-worker.ts';
import { addressOf } from '../engine/redis.ts';
import { CannotRun, exit } from './exit.ts';
import { wholeNumber } from './limits.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';

interface WorkOptions extends ShelfOptions {
  redis?: string;
  workers?: number;
}

const work = async (options: WorkOptions): Promise<number> => {
  const redis = options.redis ?? process.env.REDIS_URL;
  if (!redis) throw new CannotRun('work needs --redis URL or REDIS_URL');
  if (addressOf(redis).includes(' ')) throw new CannotRun(`--redis: ${addressOf(redis)}`);
  const signals = stopSignals();
  signals.halt.addEventListener('abort', () => process.exit(exit.couldNotRun), { once: true });
  try {
    await runQueueWorker({
      redis,
      shelf: resolve(options.out),
      workers: options.workers || availableParallelism(),
      stop: signals.stop,
      notice: (message) => process.stderr.write(`rapporteur work: ${message}\n`),
    });
    return exit.done;
  } finally {
    signals.close();
  }
};

/** `work`: takes documents from the queue of a shelf until it is stopped; any number, on any machine that sees it. */
export const addWork = (program: Command): void => {
  const command = program
    .command('work')
    .description('take documents from the queue that `ingest --redis` fills, until stopped')
    .option('--redis <url>', 'address of Redis (or REDIS_URL)')
    .option('--workers <processes>', 'documents at a time (default: one a core)', wholeNumber);
  withShelf(command).action(async (options: WorkOptions) => {
    process.exitCode = await work(options);
  });
};
