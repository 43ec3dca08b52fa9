import type { Language } from '../record/index.ts';

/** What one extraction may take. */
export interface Limits {
  readonly pages: number;
  readonly bytes: number;
}

export const defaultLimits: Limits = { pages: 10_000, bytes: 512 * 1024 * 1024 };

/** How a document is to be read. */
export interface ExtractOptions {
  /** Taken from the text where not given. */
  readonly language?: Language;
  readonly limits?: Limits;
  /** Called after every page: the sign of progress that a watcher waits for. */
  readonly onPage?: (page: number, pages: number) => void;
  /** Called when a stage of the line begins: for measuring. */
  readonly onStage?: (stage: string) => void;
}
