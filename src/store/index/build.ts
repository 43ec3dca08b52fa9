import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DocumentRecord } from '../../record/index.ts';
import { Ledger, NoLedger } from '../ledger/index.ts';
import { readRecordFile, recordPath, recordsOnShelf } from '../outputs.ts';
import { relations, valuesOf } from '../relations.ts';
import { enterCited, forgetCited } from './cited.ts';
import { enterQueue, forgetQueue } from './queue.ts';
import { indexVersion, insertInto, schema } from './schema.ts';
import { indexWords } from './words.ts';

export const indexPath = (shelf: string): string => join(shelf, 'index.sqlite');

const documentsPerTransaction = 50;

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/** Opens the index for writing; one of another version is thrown away, for the records hold everything. */
const openForWriting = (shelf: string): DatabaseSync => {
  const path = indexPath(shelf);
  let database = new DatabaseSync(path);
  if (versionOf(database) !== indexVersion) {
    database.close();
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    database = new DatabaseSync(path);
    database.exec(`PRAGMA journal_mode = WAL; BEGIN; ${schema} COMMIT;`);
  }
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;');
  return database;
};

const forget = (database: DatabaseSync, sha256: string): void => {
  forgetCited(database, sha256);
  forgetQueue(database, sha256);
  database.prepare('DELETE FROM block_words WHERE rowid IN (SELECT row_id FROM blocks WHERE sha256 = ?)').run(sha256);
  for (const { name } of relations) database.prepare(`DELETE FROM ${name} WHERE sha256 = ?`).run(sha256);
  database.prepare('DELETE FROM indexed WHERE sha256 = ?').run(sha256);
};

const enter = (database: DatabaseSync, record: DocumentRecord): void => {
  const words = database.prepare('INSERT INTO block_words (rowid, words) VALUES (?, ?)');
  for (const relation of relations) {
    const insert = database.prepare(insertInto(relation.name, Object.keys(relation.columns)));
    for (const row of relation.rows(record)) {
      const { lastInsertRowid } = insert.run(...valuesOf(relation, record.sha256, row));
      if (relation.name === 'blocks') words.run(lastInsertRowid, indexWords(String(row.text ?? '')));
    }
  }
  enterQueue(database, record);
  enterCited(database, record);
};

/** Where the files of the ledger lie, for queries; a shelf of records alone has none. */
const enterFiles = (database: DatabaseSync, shelf: string): void => {
  let ledger: Ledger;
  try {
    ledger = new Ledger(shelf, 'read');
  } catch (error) {
    if (error instanceof NoLedger) return;
    throw error;
  }
  database.exec('BEGIN IMMEDIATE; DELETE FROM files;');
  const insert = database.prepare('INSERT INTO files (path, sha256) VALUES (?, ?)');
  for (const { paths, sha256 } of ledger.entries()) for (const path of paths) insert.run(path, sha256);
  database.exec('COMMIT');
  ledger.close();
};

/**
 * Brings the query index of a shelf up to its records: new and changed ones are read, those that are gone are
 * forgotten. What is indexed already is not read again.
 * @returns how many records were read.
 */
export const buildIndex = (shelf: string): number => {
  const database = openForWriting(shelf);
  try {
    const known = database.prepare('SELECT size, mtime_ms FROM indexed WHERE sha256 = ?');
    const note = database.prepare('INSERT INTO indexed (sha256, size, mtime_ms) VALUES (?, ?, ?)');
    const onShelf = recordsOnShelf(shelf);
    let read = 0;
    // Another process may index at the same time: each waits for the other's batch.
    database.exec('BEGIN IMMEDIATE');
    for (const sha256 of onShelf) {
      const { size, mtimeMs } = statSync(recordPath(shelf, sha256));
      const before = known.get(sha256);
      if (before?.size === size && before.mtime_ms === mtimeMs) continue;
      forget(database, sha256);
      enter(database, readRecordFile(recordPath(shelf, sha256)));
      note.run(sha256, size, mtimeMs);
      read += 1;
      if (read % documentsPerTransaction === 0) database.exec('COMMIT; BEGIN IMMEDIATE');
    }
    const indexed = database.prepare('SELECT sha256 FROM indexed').all() as { sha256: string }[];
    for (const { sha256 } of indexed) if (!onShelf.has(sha256)) forget(database, sha256);
    database.exec('COMMIT');
    enterFiles(database, shelf);
    return read;
  } finally {
    database.close();
  }
};
