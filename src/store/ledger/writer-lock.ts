import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { shelfError } from '../unwritable.ts';

/** Another process writes to this shelf. */
export class ShelfTaken extends Error {
  constructor(shelf: string) {
    super(`another rapporteur is at work on ${shelf}: wait for it, or give another --out`);
    this.name = 'ShelfTaken';
  }
}

const openLock = (shelf: string): DatabaseSync => {
  try {
    mkdirSync(shelf, { recursive: true });
    return new DatabaseSync(join(shelf, 'writer.lock'));
  } catch (error) {
    throw shelfError(error);
  }
};

/**
 * Makes this process the one writer of a shelf until it lets go or dies: the lock is the operating system's,
 * so a killed process leaves none behind.
 * @returns what lets go of the shelf.
 * @throws ShelfTaken, ShelfUnwritable
 */
export const claimShelf = (shelf: string): (() => void) => {
  const lock = openLock(shelf);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) throw new ShelfTaken(shelf);
    throw shelfError(error);
  }
  return () => lock.close();
};

/** Is another process writing to a shelf? Takes nothing itself. */
export const isShelfTaken = (shelf: string): boolean => {
  const file = join(shelf, 'writer.lock');
  if (!existsSync(file)) return false;
  const lock = new DatabaseSync(file, { readOnly: true });
  try {
    lock.exec('PRAGMA busy_timeout = 0; SELECT count(*) FROM sqlite_schema;');
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
};
