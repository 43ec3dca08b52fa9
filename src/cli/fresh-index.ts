import { existsSync } from 'node:fs';
import { buildIndex, type OpenIndex, openIndex } from '../store/index/index.ts';
import { recordsFolder } from '../store/outputs.ts';

/** How long a query waits for another process that writes the index; then it answers from what is there. */
const patience = 500;

const reportProgress = (done: number, of: number): void => {
  if (process.stderr.isTTY && of > 100)
    process.stderr.write(`\rindexing ${done} of ${of} records${done === of ? '\r\u001b[K' : ''}`);
};

/**
 * The index of a shelf, brought up to its records where that can be done: a run that was killed has left records that
 * it lacks, and a shelf that cannot be written is read as it is.
 */
export const freshIndex = (shelf: string): OpenIndex => {
  if (existsSync(recordsFolder(shelf))) {
    try {
      const { faults } = buildIndex(shelf, { wait: patience, onRecord: reportProgress });
      for (const { sha256, message } of faults)
        process.stderr.write(`rapporteur: record ${sha256} cannot be read: ${message}\n`);
    } catch {
      // Answered from the index as it is; `openIndex` says where there is none.
    }
  }
  return openIndex(shelf);
};
