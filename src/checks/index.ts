import { type Finding, withoutTableBodies } from '../record/index.ts';
import type { CheckedRecord } from './check.ts';
import { weighed } from './doubts/index.ts';
import { checks } from './registry.ts';

export type { Check, CheckedRecord, Example, Expected, FindingDraft } from './check.ts';
export { CHECKS_VERSION } from './version.ts';
export { checks };

/** Runs every check over a record, tables apart from the prose. Ids are given in the order of the registry, then of the document. */
export const runChecks = (record: CheckedRecord): Finding[] => {
  const read = withoutTableBodies(record);
  return checks
    .flatMap((check) => check.run(read).map((draft) => ({ check: check.name, draft: weighed(read, draft) })))
    .map(({ check, draft }, position) => ({ id: `f${position + 1}`, check, ...draft }));
};
