import { existsSync } from 'node:fs';
import { indexPath, updateIndex } from '../store/index/index.ts';

/**
 * Brings the index up at the end of a run that made records, or where there is none. It serves queries only: what goes
 * wrong with it is said and stops nothing.
 */
export const refreshAfter = async (extracted: number, shelf: string): Promise<void> => {
  if (extracted === 0 && existsSync(indexPath(shelf))) return;
  await updateIndex(shelf, true).catch((error: Error) => process.stderr.write(`rapporteur: ${error.message}\n`));
};
