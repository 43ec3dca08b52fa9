import { authorityOf, oddOnesOut } from '../checks/shelf/index.ts';
import { writeAcross } from '../store/across.ts';
import { openIndex } from '../store/index/index.ts';
import { Statements } from './statements.ts';
import { type AcrossFinding, findingsOfTwins } from './twin-findings.ts';
import { twinPairs } from './twin-pairs.ts';

/** What a check of a shelf looked at. */
export interface ShelfChecked {
  readonly twins: number;
  /** Documents of which something else was found than before. */
  readonly changed: number;
}

const findingsOfStatements = (shelf: string): { readonly document: string; readonly finding: AcrossFinding }[] => {
  const statements = new Statements(shelf);
  try {
    statements.update();
    return statements.contested().flatMap((group) => oddOnesOut(authorityOf(group)));
  } finally {
    statements.close();
  }
};

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
export const checkShelf = (shelf: string): ShelfChecked => {
  const pairs = pairsOfTwins(shelf);
  const found = new Map(findingsOfTwins(shelf, pairs));
  for (const { document, finding } of findingsOfStatements(shelf))
    found.set(document, [...(found.get(document) ?? []), finding]);
  return { twins: pairs.length, changed: writeAcross(shelf, found) };
};
