import type { Job, Ledger, State } from '../store/ledger/index.ts';
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
  /** Something that a person should know while it lasts. */
  | { readonly event: 'notice'; readonly message: string };

/** What an engine is given to do: all that waits in the ledger. */
export interface EngineWork {
  readonly ledger: Ledger;
  readonly shelf: string;
  readonly limits: TaskLimits;
  /** Version of the extractor that workers must have. */
  readonly extractor: string;
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

/** Records cannot be written: the disk is full or read-only. Nothing is lost; a later run goes on. */
export class ShelfUnwritable extends Error {
  constructor(message: string) {
    super(`cannot write records: ${message}. Nothing is lost: make room and run the same command again`);
    this.name = 'ShelfUnwritable';
  }
}

/** Seconds that a document waits before an attempt: 0 before the first. */
export const backoff = (attempt: number): number => (attempt <= 1 ? 0 : 0.25 * 2 ** (attempt - 1));

/** Enters how an attempt ended and says so. An attempt that could not be written is given back. */
export const settle = (work: EngineWork, job: Job, outcome: Outcome): void => {
  if (outcome.ended === 'unwritable') {
    work.ledger.release(job.sha256);
    throw new ShelfUnwritable(outcome.message);
  }
  const { extractor } = work;
  const state = work.ledger.settle(job.sha256, outcome.ended === 'failure' ? { ...outcome, extractor } : outcome);
  if (state === undefined) return;
  const { sha256, paths, attempt } = job;
  work.report({ event: 'settled', sha256, path: paths[0], attempt, state, outcome });
};
