import type { DatabaseSync } from 'node:sqlite';
import { readStoredRecord, recordsOnShelf, stampOfStored } from '../outputs.ts';
import { Statements } from '../statements.ts';
import { enter, forget } from './enter.ts';
import { openForWriting } from './open-for-writing.ts';
import { stateOfRecords } from './records-state.ts';

const documentsPerTransaction = 50;

/** What an update of the index did. */
export interface IndexUpdate {
  /** Records that were read. */
  readonly read: number;
  /** Records that could not be read, and why; the index goes on without them. */
  readonly faults: readonly { readonly sha256: string; readonly message: string }[];
}

/** How an index is brought up to date. */
export interface BuildOptions {
  /** How long to wait for another process that writes the index, in milliseconds. */
  readonly wait?: number;
  /** Called after every batch. */
  readonly onRecord?: (done: number, of: number) => void;
}

interface Indexed {
  readonly sha256: string;
  readonly document: number | null;
  readonly size: number;
  readonly mtime_ms: number;
}

interface Changed {
  readonly sha256: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** A record broke off half way; its batch has to be begun again. */
class Unreadable extends Error {}

/** Values that no column takes; a full disk is not the record's fault. */
const [SQLITE_CONSTRAINT, SQLITE_MISMATCH] = [19, 20];

const isOfRecord = (error: unknown): error is Error => {
  if (!(error instanceof Error)) return false;
  if (!('errcode' in error)) return true;
  const code = Number(error.errcode) & 0xff;
  return code === SQLITE_CONSTRAINT || code === SQLITE_MISMATCH;
};

class Builder {
  readonly #shelf: string;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #broken = new Map<string, Error>();
  readonly faults: { sha256: string; message: string }[] = [];

  constructor(shelf: string, database: DatabaseSync) {
    this.#shelf = shelf;
    this.#database = database;
    this.#statements = new Statements(database);
  }

  #transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #nextNumber(): number {
    const row = this.#statements.get('SELECT coalesce(max(row_id), 0) + 1 AS next FROM stored_documents').get();
    return Number(row?.next);
  }

  #indexed(sha256: string): Indexed | undefined {
    return this.#statements.get('SELECT * FROM indexed WHERE sha256 = ?').get(sha256) as Indexed | undefined;
  }

  /** @throws Unreadable where the record has not the shape that it should have; then it is half in. */
  #enter({ sha256, size, mtimeMs }: Changed): void {
    const before = this.#indexed(sha256);
    // Another process may have been quicker.
    if (before?.size === size && before.mtime_ms === mtimeMs) return;
    if (before?.document) forget(this.#statements, before.document);
    const note = this.#statements.get('INSERT OR REPLACE INTO indexed VALUES (?, ?, ?, ?, ?)');
    const known = this.#broken.get(sha256);
    const record = known ?? readStoredRecord(this.#shelf, sha256);
    if (record instanceof Error) {
      note.run(sha256, null, size, mtimeMs, record.message);
      this.faults.push({ sha256, message: record.message });
      return;
    }
    const document = before?.document ?? this.#nextNumber();
    try {
      enter(this.#statements, record, document);
    } catch (error) {
      if (!isOfRecord(error)) throw error;
      this.#broken.set(sha256, error);
      throw new Unreadable();
    }
    note.run(sha256, document, size, mtimeMs, null);
  }

  /** A record that breaks off half way takes its batch back; the batch is begun again and passes over it. */
  #enterBatch(batch: readonly Changed[]): void {
    const faults = this.faults.length;
    try {
      this.#transaction(() => {
        for (const one of batch) this.#enter(one);
      });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.faults.length = faults;
      this.#enterBatch(batch);
    }
  }

  enterAll(changed: readonly Changed[], onRecord: BuildOptions['onRecord']): void {
    for (let start = 0; start < changed.length; start += documentsPerTransaction) {
      const batch = changed.slice(start, start + documentsPerTransaction);
      this.#enterBatch(batch);
      onRecord?.(start + batch.length, changed.length);
    }
  }

  forgetAll(gone: readonly Indexed[]): void {
    if (gone.length === 0) return;
    this.#transaction(() => {
      for (const { sha256, document } of gone) {
        if (document) forget(this.#statements, document);
        this.#statements.get('DELETE FROM indexed WHERE sha256 = ?').run(sha256);
      }
    });
  }

  #mark(name: string): string | undefined {
    return this.#statements.get('SELECT value FROM marks WHERE name = ?').get(name)?.value as string | undefined;
  }

  /** Does the work unless the mark says that nothing has changed since. */
  once(name: string, mark: string | undefined, work: () => void): void {
    if (mark !== undefined && this.#mark(name) === mark) return;
    work();
    if (mark !== undefined) this.#statements.get('INSERT OR REPLACE INTO marks VALUES (?, ?)').run(name, mark);
  }

  /** What is on the shelf and not in the index, or changed since; and what is in the index and gone from the shelf. */
  differences(): { readonly changed: Changed[]; readonly gone: Indexed[] } {
    const rows = this.#database.prepare('SELECT * FROM indexed').all() as unknown as Indexed[];
    const known = new Map(rows.map((row) => [row.sha256, row]));
    const changed: Changed[] = [];
    for (const sha256 of recordsOnShelf(this.#shelf)) {
      const stamp = stampOfStored(this.#shelf, sha256);
      if (!stamp) continue;
      const { size, mtimeMs } = stamp;
      const before = known.get(sha256);
      known.delete(sha256);
      if (before?.size !== size || before.mtime_ms !== mtimeMs) changed.push({ sha256, size, mtimeMs });
    }
    return { changed, gone: [...known.values()] };
  }
}

/**
 * Brings the query index of a shelf up to its records: new and changed ones are read, those that are gone
 * are forgotten. What is indexed already is not read again; readers go on undisturbed.
 * @throws Error of SQLite where another process holds the index for longer than `wait`.
 */
export const buildIndex = (shelf: string, { wait = 10_000, onRecord }: BuildOptions = {}): IndexUpdate => {
  const database = openForWriting(shelf, wait);
  try {
    const builder = new Builder(shelf, database);
    let read = 0;
    builder.once('records', stateOfRecords(shelf), () => {
      const { changed, gone } = builder.differences();
      builder.enterAll(changed, onRecord);
      builder.forgetAll(gone);
      read = changed.length;
    });
    return { read, faults: builder.faults };
  } finally {
    database.close();
  }
};
