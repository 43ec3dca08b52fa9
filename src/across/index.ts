import { writeAcross } from '../store/across.ts';
import { openIndex } from '../store/index/index.ts';
import { findingsOfTwins } from './twin-findings.ts';
import { twinPairs } from './twin-pairs.ts';

/** What a check of a shelf looked at. */
export interface ShelfChecked {
  readonly twins: number;
  /** Documents of which something else was found than before. */
  readonly changed: number;
}

/**
 * Compares the documents of a shelf with each other and puts what is found beside the records. The index must be up
 * to date; it is not after this, where `changed` is above 0.
 */
export const checkShelf = async (shelf: string): Promise<ShelfChecked> => {
  const index = openIndex(shelf);
  try {
    const pairs = twinPairs(index);
    const found = await findingsOfTwins(shelf, pairs);
    return { twins: pairs.length, changed: await writeAcross(shelf, found) };
  } finally {
    index.close();
  }
};
