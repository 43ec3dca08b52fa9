import { createHash, hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FileMark } from '../../store/ledger/index.ts';

/** Files up to this size are read at once. */
const small = 4 * 1024 * 1024;

/** A change within this time of the last one may leave the times of a file as they were: file systems round them. */
const roundedMilliseconds = 2000;

/** Matches no mark, so the file is read again next time. */
const unknownTime = -1;

/** The mark of a file as it is now. Without the thread pool, which would take ten times as long. */
export const markOf = (path: string): FileMark => {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return { size, mtimeMs, ctimeMs, inode: ino };
};

export const sameMark = (a: FileMark, b: FileMark): boolean =>
  a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.inode === b.inode;

/**
 * The mark as it may be kept: where the file was changed just now, or in the future by a clock that has been set
 * back since, its times prove nothing, and it is read again next time.
 */
export const lastingMark = (mark: FileMark, now = Date.now()): FileMark =>
  now - mark.ctimeMs < roundedMilliseconds ? { ...mark, ctimeMs: unknownTime } : mark;

/** The bytes were being written while they were read: what was read is neither the old file nor the new one. */
export class StillChanging extends Error {
  constructor() {
    super('it changed while it was read');
    this.name = 'StillChanging';
  }
}

const sha256Of = async (path: string, size: number): Promise<string> => {
  if (size <= small) return hash('sha256', await readFile(path), 'hex');
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) sum.update(chunk);
  return sum.digest('hex');
};

/** The hash of a file that had this mark before. @throws StillChanging */
export const hashOf = async (path: string, mark: FileMark): Promise<string> => {
  const sha256 = await sha256Of(path, mark.size);
  if (!sameMark(mark, markOf(path))) throw new StillChanging();
  return sha256;
};
