import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Truth } from './score.ts';

const folder = new URL('truth/', import.meta.url);

/** The structure of every document that was read by eye, by file name. */
export const truths = (): [name: string, truth: Truth][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name): Truth => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    .map((truth) => [basename(truth.file), truth]);
