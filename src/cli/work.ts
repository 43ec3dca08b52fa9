import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Metrics, serveMetrics } from '../engine/metrics.ts';
import { keepMemorySteady } from '../engine/steady-memory.ts';
import { ledgerPath } from '../store/ledger/index.ts';
import { CannotRun, exit } from './exit.ts';
import { count, type LimitOptions, watchFrom, withLimits } from './limits.ts';
import { type QueueOptions, redisFrom, withQueue } from './queue-options.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { stopSignals } from './stop-signals.ts';

interface WorkOptions extends ShelfOptions, LimitOptions, QueueOptions {
  workers?: number;
}

const say = (text: string): void => void process.stderr.write(`rapporteur work: ${text}\n`);

/** Once it is connected: what it waits for, since it may wait for long; and where that may be in vain. */
const greetingFor = (shelf: string, address: string): string => {
  const known = existsSync(ledgerPath(shelf))
    ? ''
    : '; no ingest has used that shelf yet: if one should have, is the shared folder mounted here?';
  return `waits for documents of ${shelf} at ${address}${known}`;
};

const work = async (options: WorkOptions): Promise<number> => {
  const redis = redisFrom(options);
  if (!redis) throw new CannotRun('work needs --redis URL or REDIS_URL');
  keepMemorySteady();
  // Loaded here alone: no other command needs a client of Redis.
  const [{ serveQueue }, { addressOf }] = await Promise.all([
    import('../engine/queue-worker.ts'),
    import('../engine/redis.ts'),
  ]);
  const shelf = resolve(options.out);
  let greeting = greetingFor(shelf, addressOf(redis.address));
  const signals = stopSignals();
  const metrics = new Metrics();
  const server = options.metrics && (await serveMetrics(metrics, options.metrics));
  try {
    await serveQueue({
      redis,
      shelf,
      watch: watchFrom(options),
      ...(options.workers && { workers: options.workers }),
      ...(options.prefix && { prefix: options.prefix }),
      stop: signals.stop,
      halt: signals.halt,
      report: (event) => {
        metrics.take(event);
        if (event.event === 'notice') say(event.message);
        if (event.event !== 'queue' || greeting === '') return;
        say(greeting);
        greeting = '';
      },
    });
    return exit.done;
  } finally {
    server?.close();
    signals.close();
  }
};

const examples = `
Examples:
  rapporteur work --out /shared/shelf --redis redis://10.0.0.1:6379
  rapporteur work --out /shared/shelf --redis rediss://10.0.0.1:6380?ca=/etc/ssl/redis.pem --redis-password-file secret
  rapporteur work --out /shared/shelf --redis redis-sentinel://10.0.0.1:26379,10.0.0.2:26379/mymaster
  rapporteur work --out /shared/shelf --redis redis-cluster://10.0.0.1:6379,10.0.0.2:6379 --metrics 0.0.0.0:9464

Any number, on any machine that sees the shelf and the files at the same paths as \`rapporteur ingest --redis\` does. A Redis
that goes away is waited for. SIGTERM: finish what is in hand (10 s, then it is handed back); a second one: hand it back now.
Exit codes: 0 stopped, 1 could not run (no Redis at the start, the shelf cannot be written).`;

/** `work`: takes documents from the queue of a shelf until it is stopped; any number, on any machine that sees it. */
export const addWork = (program: Command): void => {
  const command = program
    .command('work')
    .description('take documents from the queue that `ingest --redis` fills, until stopped')
    .option('--workers <processes>', 'documents at a time (default: one a core)', count);
  withShelf(withLimits(withQueue(command, 'address of Redis')))
    .addHelpText('after', examples)
    .action(async (options: WorkOptions) => {
      process.exitCode = await work(options);
    });
};
