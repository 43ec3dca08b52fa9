import type { FailureClass } from '../../record/index.ts';
import type { RecordSummary } from '../summary.ts';

/** States of a document as users see them. */
export const states = ['queued', 'running', 'done', 'partial', 'failed', 'quarantined'] as const;
export type State = (typeof states)[number];

/** States in which a document waits for nothing more. */
export const settledStates: ReadonlySet<State> = new Set(['done', 'partial', 'failed', 'quarantined']);

/** One document of the ledger: one content, whatever paths it was seen at. */
export interface Entry {
  readonly sha256: string;
  readonly state: State;
  readonly attempts: number;
  readonly bytes: number;
  readonly paths: readonly string[];
  readonly pages?: number;
  readonly tables?: number;
  readonly mentions?: number;
  readonly conflicts?: number;
  readonly agreements?: number;
  /** Version of the extractor that settled it. */
  readonly extractor?: string;
  /** Version of the checks whose findings its record has. */
  readonly checks?: string;
  /** Pages that could not be read, where it is `partial`. */
  readonly failedPages?: readonly number[];
  readonly priority: number;
  /** Wall time of the last attempt. */
  readonly seconds?: number;
  readonly error?: { readonly class: FailureClass; readonly message: string; readonly page?: number };
}

/** What tells whether a file was touched: any write changes the size or a time, any replacement the inode. */
export interface FileMark {
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
  /** Set by the system alone, so a copied time of change does not hide a change. */
  readonly ctimeMs: number;
  readonly inode: number;
}

/** A file as it was found on disk, or a member of an archive with the mark of the archive. */
export interface SeenFile extends FileMark {
  /** `/in/reports.zip!2004/a.pdf` for a member. */
  readonly path: string;
  readonly sha256: string;
  /** The archive that it is a member of. */
  readonly archive?: string;
}

/** A path that could not be taken in, with why. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** What a worker has to do: everything, or only the checks over the record that is on the shelf. */
export type Stage = 'all' | 'checks';

/** A document that a worker is to take. */
export interface Job {
  readonly sha256: string;
  /** Every path that the content was seen at. */
  readonly paths: readonly [string, ...string[]];
  /** Counted from 1. */
  readonly attempt: number;
  readonly stage: Stage;
}

/** How an attempt ended, as the ledger takes it; `seconds` is wall time. */
export type Settlement =
  | {
      readonly ended: 'record';
      readonly seconds?: number;
      readonly summary: Omit<RecordSummary, 'sha256'>;
    }
  | {
      readonly ended: 'failure';
      readonly seconds: number;
      /** Version of the extractor that failed. */
      readonly extractor?: string;
      readonly failure: {
        readonly class: FailureClass;
        readonly message: string;
        readonly page?: number;
        /** Another attempt would end the same way. */
        readonly certain?: true;
      };
    };

/** Which settled documents are to be queued again; what is not named is not asked for. */
export interface Again {
  readonly run?: number;
  readonly states?: readonly State[];
  readonly classes?: readonly FailureClass[];
  /** Only documents settled by another version of the extractor than this one. */
  readonly otherThan?: string;
  /** Only documents with a record whose findings are of another version of the checks than this one. */
  readonly otherChecks?: string;
  /** What is to be done; everything where not given. */
  readonly stage?: Stage;
}
