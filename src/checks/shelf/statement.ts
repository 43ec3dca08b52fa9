import type { FindingEvidence, Language } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';

/** What a document says of something that other documents speak of too. */
export interface Statement {
  /** Which check compares it. */
  readonly check: string;
  /** What it is about, in one spelling: `S/RES/1373`. */
  readonly subject: string;
  /** The subject as the messages name it. */
  readonly name: string;
  /** What is said of it, in one spelling: `2003-12-22`. */
  readonly value: string;
  readonly language: Language;
  readonly certainty: number;
  readonly places: readonly FindingEvidence[];
}

/** One thing that all documents of a shelf should say alike. */
export interface ShelfCheck {
  readonly name: string;
  readonly rule: { readonly en: string; readonly zh: string };
  /** Where the rule comes from, with a sentence that it reads. */
  readonly source: string;
  readonly needs: readonly string[];
  /** What is said of a subject, in the messages: `dated {value}`. */
  readonly says: (value: string) => { readonly en: string; readonly zh: string };
  readonly examples: readonly {
    readonly texts: readonly { readonly language: Language; readonly text: string }[];
    /** How many documents say otherwise than the others. */
    readonly odd: number;
  }[];
  readonly statements: (record: CheckedRecord) => Statement[];
}
