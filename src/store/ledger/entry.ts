import type { FailureClass } from '../../record/index.ts';

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
  /** Wall time of the last attempt. */
  readonly seconds?: number;
  readonly error?: { readonly class: FailureClass; readonly message: string; readonly page?: number };
}

/** A file as it was found on disk. */
export interface SeenFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** A document that a worker is to take. */
export interface Job {
  readonly sha256: string;
  /** Every path that the content was seen at. */
  readonly paths: readonly [string, ...string[]];
  /** Counted from 1. */
  readonly attempt: number;
}

/** How an attempt ended, as the ledger takes it; `seconds` is wall time. */
export type Settlement =
  | {
      readonly ended: 'record';
      readonly seconds: number;
      readonly summary: {
        readonly status: 'done' | 'partial';
        readonly extractor: string;
        readonly pages: number;
        readonly tables: number;
        readonly mentions: number;
        readonly conflicts: number;
        readonly agreements: number;
      };
    }
  | {
      readonly ended: 'failure';
      readonly seconds: number;
      /** Version of the extractor that failed. */
      readonly extractor?: string;
      readonly failure: { readonly class: FailureClass; readonly message: string; readonly page?: number };
    };

/** Which settled documents are to be queued again; what is not named is not asked for. */
export interface Again {
  readonly run?: number;
  readonly states?: readonly State[];
  readonly classes?: readonly FailureClass[];
  /** Only documents settled by another version of the extractor than this one. */
  readonly otherThan?: string;
}
