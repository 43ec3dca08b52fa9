import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../shared/data/un-pdfs');

/** The real reports that tests read where they lie, beside the checkout; a test without them fails. */
export const realPdfs = (): string[] => {
  if (!existsSync(folder)) throw new Error(`The real reports are missing: ${folder} should lie beside the checkout.`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .toSorted()
    .map((name) => join(folder, name));
};

export const realPdf = (name: string): string => join(folder, name);
