import { existsSync } from 'node:fs';
import { type IndexingStep, indexPath, updateIndex } from '../store/index/index.ts';
import { progressBar } from './progress/bar.ts';

const units: Record<IndexingStep['step'], string> = {
  index: 'records indexed',
  statements: 'documents read for what they say of others',
  twins: 'pairs of languages compared',
};

/** Brings the index up and compares the documents, with a bar. @throws Error */
export const updateShown = async (shelf: string): Promise<void> => {
  const bar = progressBar();
  try {
    await updateIndex(shelf, true, ({ step, done, of }) => bar.show(done, of, units[step]));
  } finally {
    bar.stop();
  }
};

/**
 * Brings the index up at the end of a run that made records, or where there is none. It serves queries only: what goes
 * wrong with it is said and stops nothing.
 */
export const refreshAfter = async (extracted: number, shelf: string): Promise<void> => {
  if (extracted === 0 && existsSync(indexPath(shelf))) return;
  await updateShown(shelf).catch((error: Error) => process.stderr.write(`rapporteur: ${error.message}\n`));
};
