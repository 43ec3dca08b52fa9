import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { besideOf } from './half-written.ts';

const remove = (path: string): void => rmSync(path, { force: true });

/**
 * Writes a file whole: a temporary name, fsync, rename. A reader sees the old file or the new one, never a part of one;
 * what fails leaves nothing behind.
 */
export const putInPlace = (path: string, text: string): void => {
  const temporary = besideOf(path);
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
};

/** Writes a file under a temporary name, where it waits for `seal`. @returns the name. */
export const writeUnsealed = (path: string, text: string): string => {
  const temporary = besideOf(path);
  try {
    writeFileSync(temporary, text);
    return temporary;
  } catch (error) {
    remove(temporary);
    throw error;
  }
};

/** Puts a file in place that was written by whatever process of this machine: fsync, rename; while others go on. */
export const seal = async (temporary: string, path: string): Promise<void> => {
  try {
    const file = await open(temporary, 'r+');
    await file.sync().finally(() => file.close());
    await rename(temporary, path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
};
