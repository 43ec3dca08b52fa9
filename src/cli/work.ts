import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Metrics, serveMetrics } from '../engine/metrics.ts';
import { keepMemorySteady } from '../engine/steady-memory.ts';
import { CannotRun, exit } from './exit.ts';
import { type LimitOptions, watchFrom, wholeNumber, withLimits } from './limits.ts';
import { type QueueOptions, redisFrom, withQueue } from './queue-options.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';

interface WorkOptions extends ShelfOptions, LimitOptions, QueueOptions {
  workers?: number;
}

const work = async (options: WorkOptions): Promise<number> => {
  const redis = redisFrom(options);
  if (!redis) throw new CannotRun('work needs --redis URL or REDIS_URL');
  keepMemorySteady();
  const { serveQueue } = await import('../engine/queue-worker.ts');
  const signals = stopSignals();
  const metrics = new Metrics();
  const server = options.metrics && (await serveMetrics(metrics, options.metrics));
  try {
    await serveQueue({
      redis,
      shelf: resolve(options.out),
      watch: watchFrom(options),
      ...(options.workers && { workers: options.workers }),
      ...(options.prefix && { prefix: options.prefix }),
      stop: signals.stop,
      halt: signals.halt,
      report: (event) => {
        metrics.take(event);
        if (event.event === 'notice') process.stderr.write(`rapporteur work: ${event.message}\n`);
      },
    });
    return exit.done;
  } finally {
    server?.close();
    signals.close();
  }
};

/** `work`: takes documents from the queue of a shelf until it is stopped; any number, on any machine that sees it. */
export const addWork = (program: Command): void => {
  const command = program
    .command('work')
    .description('take documents from the queue that `ingest --redis` fills, until stopped')
    .option('--workers <processes>', 'documents at a time (default: one a core)', wholeNumber);
  withShelf(withLimits(withQueue(command, 'address of Redis'))).action(async (options: WorkOptions) => {
    process.exitCode = await work(options);
  });
};
