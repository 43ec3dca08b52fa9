import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The PDFs to measure: a folder given on the command line, or the shared real reports. */
export const benchFolder = (): string =>
  resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/data/un-pdfs'));

export const benchFiles = (folder: string): string[] => {
  if (!existsSync(folder))
    throw new Error(`No folder ${folder}: name one with PDFs, for example \`npm run bench -- reports/\`.`);
  return readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .toSorted()
    .map((name) => join(folder, name));
};
