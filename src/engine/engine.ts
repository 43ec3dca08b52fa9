import { type Job, type Ledger, type State, settledStates } from '../store/ledger/index.ts';
import { removeSpooled } from '../store/spool.ts';
import { ShelfUnwritable } from '../store/unwritable.ts';
import type { Versions } from './extractor.ts';
import type { Outcome, Settled, TaskLimits } from './protocol.ts';

/** What an engine says while it works. */
export type EngineEvent =
  | { readonly event: 'started'; readonly sha256: string; readonly path: string; readonly attempt: number }
  | { readonly event: 'page'; readonly sha256: string; readonly page: number; readonly pages: number }
  | {
      readonly event: 'settled';
      readonly sha256: string;
      readonly path: string;
      readonly attempt: number;
      /** `queued` where the document will be tried again. */
      readonly state: State;
      readonly outcome: Settled;
    }
  /** Whether the queue can be reached, where there is one. */
  | { readonly event: 'queue'; readonly reachable: boolean }
  /** Something that a person should know while it lasts. */
  | { readonly event: 'notice'; readonly message: string };

/** What an engine is given to do: all that waits in the ledger. */
export interface EngineWork {
  readonly ledger: Ledger;
  readonly shelf: string;
  readonly limits: TaskLimits;
  /** Versions that workers must have. */
  readonly versions: Versions;
  /** Whether more documents may yet come into the ledger. */
  readonly moreMayCome: () => boolean;
  readonly report: (event: EngineEvent) => void;
  /** Aborted to stop gracefully: nothing new is taken, what is in hand is finished. */
  readonly stop: AbortSignal;
  /** Aborted to stop at once: what is in hand is given back. */
  readonly halt: AbortSignal;
}

/**
 * Drives what waits in the ledger until every document is settled, or until it is told to stop; then what is
 * unfinished waits in the ledger.
 * @throws ShelfUnwritable where records cannot be written.
 */
export type Engine = (work: EngineWork) => Promise<void>;

export { ShelfUnwritable } from '../store/unwritable.ts';

/** Seconds that a document waits before an attempt: 0 before the first. */
export const backoff = (attempt: number): number => (attempt <= 1 ? 0 : 0.25 * 2 ** (attempt - 1));

/** Whether a path is that of a member of an archive: its bytes wait on the shelf until they are settled. */
const isMember = (path: string): boolean => path.includes('!');

/** Enters how an attempt ended and says so. An attempt that could not be written is given back. */
export const settle = (work: EngineWork, job: Job, outcome: Outcome): void => {
  if (outcome.ended === 'unwritable') {
    work.ledger.release(job.sha256);
    throw new ShelfUnwritable(outcome.message);
  }
  const { extractor } = work.versions;
  const state = work.ledger.settle(job.sha256, outcome.ended === 'failure' ? { ...outcome, extractor } : outcome);
  if (state === undefined) return;
  const { sha256, paths, attempt } = job;
  if (settledStates.has(state) && paths.some(isMember)) removeSpooled(work.shelf, sha256);
  work.report({ event: 'settled', sha256, path: paths[0], attempt, state, outcome });
};
