import type { DocumentRecord } from '../../record/index.ts';

/** A file that takes the rows of one relation, record by record. */
export interface RelationFile {
  readonly path: string;
  readonly add: (record: DocumentRecord) => Promise<void>;
  readonly end: () => Promise<void>;
}
