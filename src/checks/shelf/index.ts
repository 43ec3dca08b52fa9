import type { CheckedRecord } from '../check.ts';
import { shelfAdopted } from './adopted.ts';
import { shelfInForce } from './in-force.ts';
import type { ShelfCheck, Statement } from './statement.ts';
import { shelfTitles } from './titles.ts';

export { type Authority, authorityOf, type HeldStatement, oddOnesOut } from './authority.ts';
export type { ShelfCheck, Statement } from './statement.ts';

/** Everything that the documents of a shelf should say alike. */
export const shelfChecks: readonly ShelfCheck[] = [shelfAdopted, shelfInForce, shelfTitles];

/** What a document says of things that others speak of too. Pure. */
export const statementsOf = (record: CheckedRecord): Statement[] =>
  shelfChecks.flatMap((check) => check.statements(record));
