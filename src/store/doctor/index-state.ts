import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { indexPath, updateIndex } from '../index/index.ts';
import { recordsOnShelf, stampOfStored } from '../outputs.ts';
import type { Complaint, Trouble } from './complaint.ts';

interface Indexed {
  readonly sha256: string;
  readonly size: number;
  readonly mtime_ms: number;
}

const complaint = (shelf: string, trouble: Trouble, message: string, anew: boolean): Complaint => ({
  trouble,
  about: indexPath(shelf),
  message,
  remedy: anew ? 'built anew' : 'brought up to the records',
  mend: async () => {
    if (anew) for (const end of ['', '-wal', '-shm']) rmSync(indexPath(shelf) + end, { force: true });
    await updateIndex(shelf);
  },
});

const rowsOf = (database: DatabaseSync): Indexed[] => {
  const faults = database.prepare('PRAGMA quick_check').all() as { quick_check: string }[];
  if (faults.some((row) => row.quick_check !== 'ok')) throw new Error(faults[0]?.quick_check);
  return database.prepare('SELECT sha256, size, mtime_ms FROM indexed').all() as unknown as Indexed[];
};

/** How many records the index has not, or not as they are, and how many it has that are not there any more. */
const countBehind = (shelf: string, rows: readonly Indexed[]): number => {
  const onShelf = new Set(recordsOnShelf(shelf));
  let behind = 0;
  for (const { sha256, size, mtime_ms: mtimeMs } of rows) {
    const file = onShelf.delete(sha256) ? stampOfStored(shelf, sha256) : undefined;
    if (file?.size !== size || file.mtimeMs !== mtimeMs) behind += 1;
  }
  return behind + onShelf.size;
};

/** Compares the query index of a shelf with its records. */
export const examineIndex = (shelf: string): Complaint[] => {
  if (!existsSync(indexPath(shelf))) {
    const records = recordsOnShelf(shelf).size;
    return records > 0 ? [complaint(shelf, 'index-missing', `there is no index of ${records} records`, true)] : [];
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(indexPath(shelf), { readOnly: true });
    const behind = countBehind(shelf, rowsOf(database));
    return behind > 0
      ? [complaint(shelf, 'index-behind', `${behind} records are not in the index as they are`, false)]
      : [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [complaint(shelf, 'index-damaged', `the index cannot be read: ${why}`, true)];
  } finally {
    database?.close();
  }
};
