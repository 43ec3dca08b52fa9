import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { benchFiles } from '../files.ts';

/** So many files with an order for the stand-in extractor in each. */
export const made = (folder: string, count: number, text: (n: number) => string): string => {
  mkdirSync(folder);
  for (let n = 0; n < count; n += 1) writeFileSync(join(folder, `${n}.pdf`), text(n));
  return folder;
};

/** Real reports, each several times with another tail, so that they are different documents; one round after another. */
export const realReports = (folder: string, reports: string, rounds: number): string => {
  mkdirSync(folder);
  for (const file of benchFiles(reports)) {
    for (let n = 0; n < rounds; n += 1) {
      const name = `${String(n).padStart(3, '0')}-${basename(file)}`;
      writeFileSync(join(folder, name), Buffer.concat([readFileSync(file), Buffer.from(`\n%${n}`)]));
    }
  }
  return folder;
};
