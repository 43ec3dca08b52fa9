import { readdirSync, readFileSync } from 'node:fs';
import type { TrueTable } from './score.ts';

export interface Truth {
  /** From the root of the repository. */
  readonly file: string;
  readonly tables: readonly TrueTable[];
}

const folder = new URL('truth/', import.meta.url);

/** All tables read by eye, document by document. */
export const truths = (): Truth[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name): Truth => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
