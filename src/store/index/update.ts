import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL(`../../../workers/indexing${extname(import.meta.url)}`, import.meta.url));

/** Whoever extracts or asks comes first. */
const giveWay = (process: number | undefined): void => {
  try {
    if (process !== undefined) setPriority(process, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or this system has no priorities.
  }
};

/** How far the work on an index is: records entered, documents read for what they say, languages compared. */
export interface IndexingStep {
  readonly step: 'index' | 'statements' | 'twins';
  readonly done: number;
  readonly of: number;
}

/**
 * Brings the query index up to the records, in a process of its own: it reads and writes without
 * pause, and the caller is to go on meanwhile.
 * @param across compare the documents of the shelf with each other too
 * @param onStep told how far it is
 * @throws Error with the last words of that process.
 */
export const updateIndex = async (
  shelf: string,
  across = false,
  onStep: (step: IndexingStep) => void = () => {},
): Promise<void> => {
  const child = fork(entry, [shelf, ...(across ? ['across'] : [])], {
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  giveWay(child.pid);
  child.on('message', (step) => onStep(step as IndexingStep));
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000);
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the index could not be updated (${signal ?? code}): ${words.trim()}`);
};

/**
 * Keeps the index near the records while a run fills the shelf, without holding the run up.
 * @param pace milliseconds between two updates
 * @returns what stops it, once an update that has begun is at its end.
 */
export const indexMeanwhile = (shelf: string, pace = 20_000): (() => Promise<void>) => {
  let working: Promise<void> | undefined;
  const timer = setInterval(() => {
    // What goes wrong is said by the update at the end of the run.
    working ??= updateIndex(shelf)
      .catch(() => {})
      .finally(() => {
        working = undefined;
      });
  }, pace);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
};
