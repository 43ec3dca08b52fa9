// A thread of the extraction process that ends it when its parent is gone. The main thread cannot: a document
// may hold it in a loop that never listens.
import { workerData } from 'node:worker_threads';

/** Told by the parent itself: it may be gone before this thread has begun. */
const parent: number = workerData;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 1000);
