import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process writes to this shelf. */
export class ShelfTaken extends Error {
  constructor(shelf: string) {
    super(`another rapporteur is at work on ${shelf}: wait for it, or give another --out`);
    this.name = 'ShelfTaken';
  }
}

/**
 * Makes this process the one writer of a shelf until it lets go or dies: the lock is the operating system's,
 * so a killed process leaves none behind.
 * @returns what lets go of the shelf.
 * @throws ShelfTaken
 */
export const claimShelf = (shelf: string): (() => void) => {
  mkdirSync(shelf, { recursive: true });
  const lock = new DatabaseSync(join(shelf, 'writer.lock'));
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE;');
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) throw new ShelfTaken(shelf);
    throw error;
  }
  return () => lock.close();
};
