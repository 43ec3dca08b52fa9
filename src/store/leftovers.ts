import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { acrossFolder } from './across.ts';
import { isAbandoned } from './half-written.ts';
import { recordsFolder } from './outputs.ts';

/** Files beside the records of a shelf that a killed process has not written to their end. */
export const leftovers = (shelf: string): string[] =>
  [recordsFolder(shelf), acrossFolder(shelf)].flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : []).map((name) => join(folder, name)).filter(isAbandoned),
  );

export const removeLeftovers = (shelf: string): void => {
  for (const path of leftovers(shelf)) rmSync(path, { force: true });
};
