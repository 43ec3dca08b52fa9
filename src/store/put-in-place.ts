import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole: a temporary name, fsync, rename. A reader sees the old file or the new one, never a part of one;
 * what fails leaves nothing behind.
 */
export const putInPlace = (path: string, text: string): void => {
  // Workers on several machines may write the same file at once.
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};
