import type { DocumentRecord, Finding } from '../record/index.ts';

/** What the checks read: a whole record, but for the findings that they make. */
export type CheckedRecord = Omit<DocumentRecord, 'findings'>;

/** A finding before it has its id and its check's name. */
export type FindingDraft = Omit<Finding, 'id' | 'check'>;

/** One rule that a document can keep or break. Pure: the same record gives the same findings. */
export interface Check {
  readonly name: string;
  /** The rule in words. */
  readonly rule: { readonly en: string; readonly zh: string };
  /** Where the rule comes from, with a sentence that it reads. */
  readonly source: string;
  /** What must have been read for the check to say anything. */
  readonly needs: readonly string[];
  readonly run: (record: CheckedRecord) => FindingDraft[];
}
