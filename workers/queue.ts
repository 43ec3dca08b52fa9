// The queue worker that `ingest --redis` starts beside itself; `rapporteur work` runs the same in its own process.
// Its orders come in the first message, so that no password stands in a command line.
import { once } from 'node:events';
import { ShelfUnwritable } from '../src/engine/engine.ts';
import { type QueueWorkerOptions, serveQueue } from '../src/engine/queue-worker.ts';
import { keepMemorySteady } from '../src/engine/steady-memory.ts';

const stop = new AbortController();
const halt = new AbortController();
process.on('SIGTERM', () => (stop.signal.aborted ? halt : stop).abort());
// A Ctrl-C reaches every process of the terminal; when this one stops is for its parent to say.
process.on('SIGINT', () => {});
process.on('disconnect', () => {
  stop.abort();
  halt.abort();
});

keepMemorySteady();
const [orders] = (await once(process, 'message')) as [Omit<QueueWorkerOptions, 'stop' | 'halt'>];
try {
  await serveQueue({
    ...orders,
    stop: stop.signal,
    halt: halt.signal,
    report: (event) => event.event === 'notice' && process.send?.({ notice: event.message }),
  });
  process.exit(0);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (!process.connected) process.exit(1);
  const said = error instanceof ShelfUnwritable ? { unwritable: message } : { notice: message };
  process.send?.(said, () => process.exit(1));
}
