import type { Language, Table } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import type { Aligned } from './alignment.ts';

/** Two languages of one document, laid side by side. */
export interface Twins {
  readonly a: CheckedRecord;
  readonly b: CheckedRecord;
  readonly body: readonly Aligned[];
  readonly notes: readonly Aligned[];
  readonly tables: readonly { readonly a?: Table; readonly b?: Table }[];
}

/** Two pieces of the same text and what the check says of them; the tests run every example. */
export interface TwinExample {
  readonly zh: string;
  readonly en: string;
  readonly verdict: 'conflict' | 'none';
}

/** One rule that the two languages of a document keep or break. Pure. */
export interface TwinCheck {
  readonly name: string;
  readonly rule: { readonly en: string; readonly zh: string };
  /** Where the rule comes from, with a sentence that it reads. */
  readonly source: string;
  readonly needs: readonly string[];
  readonly examples: readonly TwinExample[];
  readonly run: (twins: Twins) => FindingDraft[];
}

/** Names of the versions in both languages of the messages. */
export const versionNames: Readonly<Record<Language, { readonly en: string; readonly zh: string }>> = {
  zh: { en: 'Chinese version', zh: '中文本' },
  en: { en: 'English version', zh: '英文本' },
};
