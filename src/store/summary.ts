import type { DocumentRecord } from '../record/index.ts';

/** What the ledger keeps of a record. */
export interface RecordSummary {
  readonly sha256: string;
  readonly status: 'done' | 'partial';
  readonly extractor: string;
  readonly checks?: string;
  /** Pages that could not be read, where it is `partial`. */
  readonly failedPages: readonly number[];
  readonly pages: number;
  readonly tables: number;
  readonly mentions: number;
  readonly conflicts: number;
  readonly agreements: number;
}

export const summaryOf = (record: DocumentRecord): RecordSummary => {
  const count = (verdict: string): number => record.findings.filter((finding) => finding.verdict === verdict).length;
  return {
    sha256: record.sha256,
    status: record.status,
    extractor: record.extractor,
    ...(record.checks && { checks: record.checks }),
    failedPages: record.problems.flatMap(({ page }) => (page === undefined ? [] : [page])),
    pages: record.document.pages,
    tables: record.tables.length,
    mentions: record.mentions.length,
    conflicts: count('conflict'),
    agreements: count('agreement'),
  };
};
