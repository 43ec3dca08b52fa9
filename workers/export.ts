// Exports a shelf in a thread of its own and says how far it is; started by src/store/exports/apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { exportShelf } from '../src/store/exports/index.ts';

const exported = await exportShelf({
  ...workerData,
  onRecord: (done: number, of: number) => parentPort?.postMessage({ done, of }),
});
parentPort?.postMessage({ exported });
