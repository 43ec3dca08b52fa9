import { resolve } from 'node:path';
import type { Command } from 'commander';
import { CannotRun, exit } from './exit.ts';
import { type LimitOptions, watchFrom, wholeNumber, withLimits } from './limits.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';

interface WorkOptions extends ShelfOptions, LimitOptions {
  redis?: string;
  prefix?: string;
  workers?: number;
}

const work = async (options: WorkOptions): Promise<number> => {
  const redis = options.redis ?? process.env.REDIS_URL;
  if (!redis) throw new CannotRun('work needs --redis URL or REDIS_URL');
  const { serveQueue } = await import('../engine/queue-worker.ts');
  const signals = stopSignals();
  try {
    await serveQueue({
      redis,
      shelf: resolve(options.out),
      watch: watchFrom(options),
      ...(options.workers && { workers: options.workers }),
      ...(options.prefix && { prefix: options.prefix }),
      stop: signals.stop,
      halt: signals.halt,
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
    .option('--prefix <prefix>', 'before every key in Redis (default {rapporteur})')
    .option('--workers <processes>', 'documents at a time (default: one a core)', wholeNumber);
  withShelf(withLimits(command)).action(async (options: WorkOptions) => {
    process.exitCode = await work(options);
  });
};
