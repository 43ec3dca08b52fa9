import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const lookEvery = 5000;
/** What may lie about before it is collected, in bytes; what is held on to is about twice as much. */
const garbage = 24 * 2 ** 20;

/**
 * Keeps the memory of this process at the size that it has. A coordinator and a queue worker run for days and hold on to
 * little, yet V8 lets the young generation grow to 130 MB within some thousand documents, and leaves what it took for old
 * lying about for as long as there is room: memory that looks like a leak (211 MB at the thousandth document of 100,000
 * with BullMQ, 332 at the last).
 */
export const keepMemorySteady = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let kept = process.memoryUsage().heapUsed;
  setInterval(() => {
    if (process.memoryUsage().heapUsed - kept < garbage) return;
    collect();
    kept = process.memoryUsage().heapUsed;
  }, lookEvery).unref();
};
