import type { DocumentRecord, Language } from './record/index.ts';

/** What one extraction may take. */
export interface Limits {
  readonly pages: number;
  readonly bytes: number;
}

export interface ExtractOptions {
  /** Taken from the text where not given. */
  readonly language?: Language;
  readonly limits?: Limits;
  /** Called after every page: the sign of progress that a watcher waits for. */
  readonly onPage?: (page: number, pages: number) => void;
}

/** Version of the extractor; part of every record. A change of it makes records of older versions stale. */
export const EXTRACTOR_VERSION = '0.1.0';

/**
 * Reads one PDF into a record that satisfies the record schema.
 * @throws DocumentFailure where the file gives no record (empty, encrypted, scanned, …).
 */
export async function extractPdf(_bytes: Uint8Array, _options: ExtractOptions = {}): Promise<DocumentRecord> {
  throw new Error('not yet wired');
}

/** Reads a text layer (UTF-8 text, form feeds between pages where it has any) into a record. */
export function extractText(_text: string, _options: ExtractOptions = {}): DocumentRecord {
  throw new Error('not yet wired');
}
