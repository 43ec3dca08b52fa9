import { authorityOf, type OddOne, oddOnesOut } from '../checks/shelf/index.ts';
import { writeAcross } from '../store/across.ts';
import { openIndex } from '../store/index/index.ts';
import { type AuthoritiesAsked, type AuthorityRow, Statements } from './statements.ts';
import { findingsOfTwins } from './twin-findings.ts';
import { twinPairs } from './twin-pairs.ts';

export type { AuthoritiesAsked, AuthorityRow } from './statements.ts';

/** What a check of a shelf looked at. */
export interface ShelfChecked {
  readonly twins: number;
  /** Documents of which something else was found than before. */
  readonly changed: number;
}

/** Who wants to know how far it is. */
export interface Told {
  readonly onPair?: (done: number, of: number) => void;
  readonly onRecord?: (done: number, of: number) => void;
}

const withStatements = <T>(
  shelf: string,
  ask: (statements: Statements) => T,
  onRecord?: (done: number, of: number) => void,
): T => {
  const statements = new Statements(shelf);
  try {
    statements.update(onRecord);
    return ask(statements);
  } finally {
    statements.close();
  }
};

const oddOnes = (statements: Statements): OddOne[] =>
  statements.contested().flatMap((group) => oddOnesOut(authorityOf(group)));

/** What the documents of a shelf say of one thing, with counts; the records are read first where they have changed. */
export const authoritiesOf = (shelf: string, asked: AuthoritiesAsked): AuthorityRow[] =>
  withStatements(shelf, (statements) => statements.authorities(asked));

/** Subjects that several documents of the shelf speak of and of which none says otherwise, counted by check. */
export const agreementsAcross = (shelf: string): ReadonlyMap<string, number> =>
  withStatements(shelf, (statements) => {
    const broken = Map.groupBy(
      statements.contested().filter((group) => oddOnesOut(authorityOf(group)).length > 0),
      ([first]) => first!.check,
    );
    return new Map(
      statements.shared().map(({ check, subjects }) => [check, subjects - (broken.get(check)?.length ?? 0)]),
    );
  });

const pairsOfTwins = (shelf: string) => {
  const index = openIndex(shelf);
  try {
    return twinPairs(index);
  } finally {
    index.close();
  }
};

/**
 * Compares the documents of a shelf with each other and puts what is found beside the records. Only records that have
 * changed since are read again. The index must be up to date; it is not after this, where `changed` is above 0.
 */
export const checkShelf = (shelf: string, { onPair, onRecord }: Told = {}): ShelfChecked => {
  const pairs = pairsOfTwins(shelf);
  const found = new Map(findingsOfTwins(shelf, pairs, onPair));
  for (const { document, finding } of withStatements(shelf, oddOnes, onRecord))
    found.set(document, [...(found.get(document) ?? []), finding]);
  return { twins: pairs.length, changed: writeAcross(shelf, found) };
};
