import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Exported, ExportOptions } from './index.ts';

const entry = fileURLToPath(new URL(`../../../workers/export${extname(import.meta.url)}`, import.meta.url));

/**
 * Megabytes for objects that have just been made. V8 lets this space grow with the work done, up to a hundred, though a
 * record is needed for a moment only: here it stays as it is after the first records, however many follow.
 */
const young = 12;

type Word = { readonly done: number; readonly of: number } | { readonly exported: Exported };

/**
 * `exportShelf` in a thread of its own, whose memory stays flat.
 * @throws Error as it does.
 */
export const exportApart = ({ onRecord, ...options }: ExportOptions): Promise<Exported> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData: options, resourceLimits: { maxYoungGenerationSizeMb: young } });
    thread.on('message', (word: Word) => {
      if ('exported' in word) resolve(word.exported);
      else onRecord?.(word.done, word.of);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the export ended with ${code}`)));
  });
