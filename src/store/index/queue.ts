import type { DocumentRecord, Finding } from '../../record/index.ts';
import { findingKey } from '../decisions.ts';
import type { Statements } from '../statements.ts';

/**
 * The findings of the shelf in the order in which a reviewer wants them, worst first: `weight` grows from errors of
 * the document to remarks on our reading. `key` is what decisions name.
 */
export const queueSchema = `
  CREATE TABLE queue (
    key TEXT NOT NULL, sha256 TEXT NOT NULL, document INTEGER NOT NULL, finding TEXT NOT NULL, check_name TEXT NOT NULL, verdict TEXT NOT NULL,
    severity TEXT NOT NULL, doubt TEXT, weight INTEGER NOT NULL, confidence REAL NOT NULL) STRICT;
  CREATE INDEX queue_by_document ON queue (document);
  CREATE INDEX queue_by_hash ON queue (sha256, verdict);
  CREATE INDEX queue_by_key ON queue (key);
  CREATE INDEX queue_worst_first ON queue (verdict, weight, confidence DESC, sha256, key, check_name, severity, doubt);`;

const severities: Record<Finding['severity'], number> = { error: 0, warning: 3, info: 6 };
const doubts: Record<NonNullable<Finding['doubt']>, number> = { document: 0, 'cannot tell': 1, reading: 2 };

const weightOf = ({ severity, doubt }: Finding): number => severities[severity] + (doubt ? doubts[doubt] : 0);

export const enterQueue = (statements: Statements, { sha256, findings }: DocumentRecord, document: number): void => {
  const insert = statements.get('INSERT INTO queue VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const finding of findings) {
    const { id, check, verdict, severity, doubt, confidence } = finding;
    const key = findingKey(sha256, finding);
    insert.run(key, sha256, document, id, check, verdict, severity, doubt ?? null, weightOf(finding), confidence);
  }
};

export const forgetQueue = (statements: Statements, document: number): void => {
  statements.get('DELETE FROM queue WHERE document = ?').run(document);
};
