import type { Finding, FindingEvidence, Language } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';

/** What a document says of something that other documents speak of too. */
export interface Statement {
  /** Which check compares it. */
  readonly check: string;
  /** What it is about, in one spelling: `S/RES/1373`. */
  readonly subject: string;
  /** The subject as the messages name it. */
  readonly name: { readonly en: string; readonly zh: string };
  /** What is said of it, in one spelling: `2003-12-22`, `USD 101100`. */
  readonly value: string;
  /** Said by the document that the subject is part of. */
  readonly own?: true;
  /** What tells the values of one subject apart: the title of a column, or the sentence that quotes it. */
  readonly about?: string;
  /** How far rounding may have moved a figure. */
  readonly slack?: string;
  readonly language: Language;
  readonly certainty: number;
  readonly places: readonly FindingEvidence[];
}

/** A statement with the document that makes it. */
export interface HeldStatement extends Statement {
  readonly document: string;
  /** The document as messages name it. */
  readonly documentName: string;
}

/** What is said of one thing: each value with the documents that say it, the most frequent first. */
export interface Authority {
  readonly check: string;
  readonly subject: string;
  readonly statements: readonly HeldStatement[];
  readonly values: readonly {
    readonly value: string;
    readonly statements: readonly HeldStatement[];
    readonly documents: number;
  }[];
}

/** A document that says otherwise than the authority, with its finding. */
export interface OddOne {
  readonly document: string;
  readonly finding: Omit<Finding, 'id'>;
}

/** Of so many documents a finding shows the places. */
export const MOST_CITED = 5;

/** How many documents make the statements. */
export const documentsOf = (statements: readonly HeldStatement[]): number =>
  new Set(statements.map(({ document }) => document)).size;

/** The places of a statement, in its document. */
export const placesOf = ({ document, places }: HeldStatement): FindingEvidence[] =>
  places.map((place) => ({ ...place, document }));

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
    /** `symbol` is the document's own. */
    readonly texts: readonly { readonly language: Language; readonly text: string; readonly symbol?: string }[];
    /** How many documents say otherwise than the others. */
    readonly odd: number;
  }[];
  readonly statements: (record: CheckedRecord) => Statement[];
  /** Who says otherwise, where that is more than another value than most documents have. */
  readonly oddOnes?: (authority: Authority) => OddOne[];
}
