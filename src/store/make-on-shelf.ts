import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder of a shelf where there is none. Never the shelf: one that was taken away under a run is not to come
 * back with nothing in it.
 * @throws Error of the system where there is no shelf, or no right to write to it.
 */
export const makeOnShelf = (shelf: string, name: string): void => {
  try {
    mkdirSync(join(shelf, name));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
};
