import type { DocumentRecord, Finding, Language, Verdict } from '../record/index.ts';

/** What the checks read: a whole record, but for the findings that they make. */
export type CheckedRecord = Omit<DocumentRecord, 'findings'>;

/** What tells a slip of the document from figures that do not belong together. */
export interface Bearing {
  /** How many figures come to the one that does not fit: each may have been rounded. */
  readonly terms?: number;
  /** They would fit if each of them were rounded. */
  readonly rounded?: boolean;
  /** One slip in one of the figures would make them fit, and hardly by chance. */
  readonly slip?: boolean;
  /** How many other figures of the same table or text hang together in the same way and fit, and how many do not. */
  readonly fitting?: number;
  readonly failing?: number;
}

/** A finding before it has its id and its check's name; `bearing` weighs it, and no finding carries it. */
export type FindingDraft = Omit<Finding, 'id' | 'check'> & { readonly bearing?: Bearing };

/** What a check is to say of an example. */
export interface Expected {
  /** The worst that the check says of it: a conflict, else an agreement, else that it cannot tell; `none`: nothing. */
  readonly verdict: Verdict | 'none';
}

/** A piece of a document and what the check says of it. The tests run every example of every check. */
export type Example = Expected &
  (
    | {
        /** A text layer, as it would be read from a file. */
        readonly text: string;
        /** Date of the document, which a text layer need not have. EDTF. */
        readonly date?: string;
      }
    | {
        /** One line a row, cells parted by `|`, the head first; `Σ` before a total, `σ` a subtotal, `>` a level in. */
        readonly table: string;
        readonly title?: string;
      }
  );

/** One rule that a document can keep or break. Pure: the same record gives the same findings. */
export interface Check {
  readonly name: string;
  /** The rule in words. */
  readonly rule: { readonly en: string; readonly zh: string };
  /** Where the rule comes from, with a sentence that it reads. */
  readonly source: string;
  readonly examples: Readonly<Record<Language, readonly Example[]>>;
  /** What must have been read for the check to say anything. */
  readonly needs: readonly string[];
  /** Findings without ids, in the order of the document. */
  readonly run: (record: CheckedRecord) => FindingDraft[];
}
