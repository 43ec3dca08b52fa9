import type { DocumentRecord, Finding } from '../record/index.ts';
import { type Decision, findingKey, readDecisions } from '../store/decisions.ts';
import { Ledger } from '../store/ledger/index.ts';
import { readRecordFile, recordPath, recordsOnShelf } from '../store/outputs.ts';

export interface DocumentSummary {
  readonly sha256: string;
  readonly symbol?: string | undefined;
  readonly title?: string | undefined;
  readonly language: string;
  readonly pages: number;
  readonly conflicts: number;
  readonly agreements: number;
}

export interface ReviewItem {
  readonly key: string;
  readonly document: Pick<DocumentSummary, 'sha256' | 'symbol' | 'title' | 'language'>;
  readonly finding: Finding;
  readonly decision?: Decision;
}

const severity: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

const records = (shelf: string): DocumentRecord[] =>
  [...recordsOnShelf(shelf)].toSorted().map((sha256) => readRecordFile(recordPath(shelf, sha256)));

const count = (record: DocumentRecord, verdict: Finding['verdict']): number =>
  record.findings.filter((finding) => finding.verdict === verdict).length;

const nameOf = ({ sha256, document }: DocumentRecord): ReviewItem['document'] => ({
  sha256,
  symbol: document.symbol,
  title: document.title,
  language: document.language,
});

export const listDocuments = (shelf: string): DocumentSummary[] =>
  records(shelf).map((record) => ({
    ...nameOf(record),
    pages: record.document.pages,
    conflicts: count(record, 'conflict'),
    agreements: count(record, 'agreement'),
  }));

/** Findings of a verdict over the whole shelf, worst first, each with the last decision on it. */
export const listFindings = (shelf: string, verdict: Finding['verdict']): ReviewItem[] => {
  const decisions = readDecisions(shelf);
  return records(shelf)
    .flatMap((record) =>
      record.findings
        .filter((finding) => finding.verdict === verdict)
        .map((finding): ReviewItem => {
          const key = findingKey(record.sha256, finding);
          const made = decisions.get(key);
          return { key, document: nameOf(record), finding, ...(made ? { decision: made } : {}) };
        }),
    )
    .toSorted(
      (a, b) =>
        severity[a.finding.severity] - severity[b.finding.severity] || b.finding.confidence - a.finding.confidence,
    );
};

/** Where the file of a document lies, as the ledger saw it last. */
export const pdfPath = (shelf: string, sha256: string): string | undefined => {
  const ledger = new Ledger(shelf, 'read');
  try {
    return ledger.entry(sha256)?.paths.at(-1);
  } finally {
    ledger.close();
  }
};
