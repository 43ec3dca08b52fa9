import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { indexPath } from './path.ts';
import { indexVersion, schema } from './schema.ts';

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/** Opens the index for writing; one of another version is thrown away, for the records hold everything. */
export const openForWriting = (shelf: string, wait: number): DatabaseSync => {
  const path = indexPath(shelf);
  let database = new DatabaseSync(path, { timeout: wait });
  if (versionOf(database) !== indexVersion) {
    database.close();
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    database = new DatabaseSync(path, { timeout: wait });
    database.exec(`PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; ${schema} COMMIT;`);
  }
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000;');
  return database;
};
