// A queue worker that the coordinator starts beside itself: `queue.ts SHELF WORKERS`, Redis in REDIS_URL.
// It stops on SIGTERM and when its coordinator is gone.
import { runQueueWorker } from '../src/engine/queue-worker.ts';

const [shelf = 'output', workers = '1'] = process.argv.slice(2);
const stopping = new AbortController();
const stop = (): void => stopping.abort();

process.on('SIGTERM', stop);
process.on('disconnect', stop);
// A Ctrl-C reaches every process of the terminal; the coordinator says when to stop.
process.on('SIGINT', () => {});
await runQueueWorker({
  redis: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  shelf,
  workers: Number(workers),
  stop: stopping.signal,
  notice: (message) => process.stderr.write(`rapporteur work: ${message}\n`),
});
process.exit(0);
