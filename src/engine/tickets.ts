import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeOnShelf } from '../store/make-on-shelf.ts';
import type { Versions } from './extractor.ts';

const ticket = z.object({
  paths: z.array(z.string()).min(1),
  stage: z.enum(['all', 'checks']),
  limits: z.object({ pages: z.number(), bytes: z.number(), output: z.number().exactOptional() }),
});

/** What a queue worker needs to know of a document beside its hash; lies on the shelf, as jobs carry the hash only. */
export type Ticket = z.infer<typeof ticket>;

const inbox = (shelf: string): string => join(shelf, 'inbox');
const ticketPath = (shelf: string, sha256: string): string => join(inbox(shelf), `${sha256}.json`);

export const writeTicket = (shelf: string, sha256: string, { paths, stage, limits }: Ticket): void => {
  makeOnShelf(shelf, 'inbox');
  const path = ticketPath(shelf, sha256);
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ paths, stage, limits }));
  renameSync(temporary, path);
};

/** @returns nothing where the coordinator has taken the ticket back. */
export const readTicket = (shelf: string, sha256: string): Ticket | undefined => {
  try {
    return ticket.parse(JSON.parse(readFileSync(ticketPath(shelf, sha256), 'utf8')));
  } catch {
    return undefined;
  }
};

export const removeTicket = (shelf: string, sha256: string): void => rmSync(ticketPath(shelf, sha256), { force: true });

/** Removes every ticket: what an earlier coordinator left is no order any more. */
export const clearInbox = (shelf: string): void => rmSync(inbox(shelf), { recursive: true, force: true });

/** The name of a shelf, given at its first use: whoever sees the same folder sees the same name. */
const shelfName = (shelf: string): string => {
  const path = join(shelf, 'shelf-name');
  mkdirSync(shelf, { recursive: true });
  try {
    writeFileSync(path, randomBytes(8).toString('hex'), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
};

/**
 * The queue of a shelf and of the versions that its records are to have. Workers of another shelf or another version never see its
 * jobs, so they cannot write records where they do not belong.
 */
export const queueName = (shelf: string, { extractor, checks }: Versions): string =>
  `${shelfName(shelf)}-${extractor}-${checks}`;
