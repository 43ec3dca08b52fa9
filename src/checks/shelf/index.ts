import type { CheckedRecord } from '../check.ts';
import { shelfAdopted } from './adopted.ts';
import { shelfInForce } from './in-force.ts';
import type { ShelfCheck, Statement } from './statement.ts';
import { shelfTitles } from './titles.ts';
import { shelfTableTotal } from './totals/index.ts';

export { authorityOf, oddOnesOut } from './authority.ts';
export type { Authority, HeldStatement, OddOne, ShelfCheck, Statement } from './statement.ts';
export { subjectOf } from './subject.ts';

/** Everything that the documents of a shelf should say alike. */
export const shelfChecks: readonly ShelfCheck[] = [shelfAdopted, shelfInForce, shelfTitles, shelfTableTotal];

/** What a document says of things that others speak of too. Pure. */
export const statementsOf = (record: CheckedRecord): Statement[] =>
  shelfChecks.flatMap((check) => check.statements(record));
