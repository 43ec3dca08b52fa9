import { type Finding, withoutTableBodies } from '../record/index.ts';
import type { CheckedRecord } from './check.ts';
import { contextOf, weighed } from './doubts/index.ts';
import { checks } from './registry.ts';
import { worded } from './worded.ts';

export type { Check, CheckedRecord, Example, Expected, FindingDraft } from './check.ts';
export { CHECKS_VERSION } from './version.ts';
export { checks };

/** Runs every check over a record, tables apart from the prose. Ids are given in the order of the registry, then of the document. */
export const runChecks = (record: CheckedRecord): Finding[] => {
  const read = withoutTableBodies(record);
  const drafts = checks.flatMap((check) => check.run(read).map((draft) => ({ check: check.name, draft })));
  const context = contextOf(read, drafts);
  return drafts.map(({ check, draft }, position) => {
    const { bearing: _, ...finding } = worded(weighed(read, draft, context));
    return { id: `f${position + 1}`, check, ...finding };
  });
};
