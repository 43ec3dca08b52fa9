import { existsSync, statSync } from 'node:fs';
import { acrossFolder } from '../across.ts';
import { recordsFolder } from '../outputs.ts';

/** The clock of a file system is coarse: a folder that changed just now may change again without showing it. */
const settledAfterMs = 2000;

/** Changes with every file of a folder that is written, replaced or removed; undefined where that is not sure yet. */
const stateOfFolder = (folder: string): string | undefined => {
  const state = statSync(folder, { throwIfNoEntry: false });
  if (!state) return '';
  return Date.now() - state.mtimeMs > settledAfterMs ? `${state.ino} ${state.mtimeMs}` : undefined;
};

/** Changes with the records of a shelf and with what was found across them; undefined where that is not sure yet. */
export const stateOfRecords = (shelf: string): string | undefined => {
  if (!existsSync(recordsFolder(shelf))) return undefined;
  const states = [recordsFolder(shelf), acrossFolder(shelf)].map(stateOfFolder);
  return states.includes(undefined) ? undefined : states.join(' ');
};
