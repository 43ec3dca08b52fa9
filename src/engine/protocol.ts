import type { FailureClass, Language } from '../record/index.ts';
import type { Stage } from '../store/ledger/index.ts';
import type { RecordSummary } from '../store/summary.ts';

/** What one document may take. Limits are part of the task, so every worker holds the same ones. */
export interface TaskLimits {
  readonly pages: number;
  readonly bytes: number;
  /** Bytes that its record may have; `defaultOutputBytes` where not given. */
  readonly output?: number;
}

/** A report of 10,000 pages gives less; a file that gives more was made to. */
export const defaultOutputBytes = 256 * 1024 * 1024;

/**
 * One document for an extraction process. Bytes from a pipe travel in the message, files by their paths:
 * the first that is there is read.
 */
export interface Task {
  readonly source: { readonly paths: readonly string[] } | { readonly bytes: Uint8Array; readonly text: boolean };
  /** Hash that the file had when it was submitted; another one means that it has changed since. */
  readonly sha256?: string;
  readonly language?: Language;
  /** Everything where not given. */
  readonly stage?: Stage;
  readonly limits: TaskLimits;
  /** The shelf that the record is written to; without it the record itself is sent back. */
  readonly shelf?: string;
}

export type { RecordSummary } from '../store/summary.ts';

export interface FailureSummary {
  readonly class: FailureClass;
  readonly message: string;
  readonly page?: number;
  /** Another attempt would end the same way, although failures of this class may pass. */
  readonly certain?: true;
}

/** How an attempt at one document ended; `seconds` is wall time. */
export type Settled =
  | { readonly ended: 'record'; readonly summary: RecordSummary; readonly json?: string; readonly seconds: number }
  | { readonly ended: 'failure'; readonly failure: FailureSummary; readonly seconds: number };

/** `unwritable`: there is a record, but no room for it or no right to write it; the document is not at fault. */
export type Outcome = Settled | { readonly ended: 'unwritable'; readonly message: string; readonly seconds: number };

/** How an extraction process left an attempt: a record may still wait, at a path beside its place, for `seal`. */
export type Left = Outcome & { readonly unsealed?: string };

/** What an extraction process says. `progress` is the sign of life that its watcher waits for. */
export type Report =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly page: number; readonly pages: number; readonly stage?: string }
  | { readonly type: 'record'; readonly summary: RecordSummary; readonly json?: string; readonly unsealed?: string }
  | { readonly type: 'failure'; readonly failure: FailureSummary }
  | { readonly type: 'unwritable'; readonly message: string };
