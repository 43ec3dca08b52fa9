import { existsSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { readStoredRecord, recordPath, recordsFolder, recordsOnShelf } from '../outputs.ts';
import { enter, forget } from './enter.ts';
import { indexPath } from './path.ts';
import { indexVersion, schema } from './schema.ts';
import { Statements } from './statements.ts';

const documentsPerTransaction = 50;

/** What an update of the index did. */
export interface IndexUpdate {
  /** Records that were read. */
  readonly read: number;
  /** Records that could not be read, and why; the index goes on without them. */
  readonly faults: readonly { readonly sha256: string; readonly message: string }[];
}

export interface BuildOptions {
  /** How long to wait for another process that writes the index, in milliseconds. */
  readonly wait?: number;
  /** Called after every record. */
  readonly onRecord?: (done: number, of: number) => void;
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/** Opens the index for writing; one of another version is thrown away, for the records hold everything. */
const openForWriting = (shelf: string, wait: number): DatabaseSync => {
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

class Builder {
  readonly #shelf: string;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
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

  /** A record that breaks off half way leaves nothing behind but its fault. */
  #enter({ sha256, size, mtimeMs }: Changed): void {
    const before = this.#indexed(sha256);
    // Another process may have been quicker.
    if (before?.size === size && before.mtime_ms === mtimeMs) return;
    if (before?.document) forget(this.#statements, before.document);
    const document = before?.document ?? this.#nextNumber();
    const note = this.#statements.get('INSERT OR REPLACE INTO indexed VALUES (?, ?, ?, ?, ?)');
    this.#database.exec('SAVEPOINT record');
    try {
      const record = readStoredRecord(this.#shelf, sha256);
      if (record instanceof Error) throw record;
      enter(this.#statements, record, document);
      note.run(sha256, document, size, mtimeMs, null);
    } catch (error) {
      this.#database.exec('ROLLBACK TO record');
      const message = error instanceof Error ? error.message : String(error);
      note.run(sha256, null, size, mtimeMs, message);
      this.faults.push({ sha256, message });
    }
    this.#database.exec('RELEASE record');
  }

  enterAll(changed: readonly Changed[], onRecord: BuildOptions['onRecord']): void {
    for (let start = 0; start < changed.length; start += documentsPerTransaction) {
      const batch = changed.slice(start, start + documentsPerTransaction);
      this.#transaction(() => {
        for (const [place, one] of batch.entries()) {
          this.#enter(one);
          onRecord?.(start + place + 1, changed.length);
        }
      });
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
      const stat = statSync(recordPath(this.#shelf, sha256), { throwIfNoEntry: false });
      if (!stat) continue;
      const { size, mtimeMs } = stat;
      const before = known.get(sha256);
      known.delete(sha256);
      if (before?.size !== size || before.mtime_ms !== mtimeMs) changed.push({ sha256, size, mtimeMs });
    }
    return { changed, gone: [...known.values()] };
  }
}

/** The clock of a file system is coarse: a folder that changed just now may change again without showing it. */
const settledAfterMs = 2000;

/** Changes with every record that is written, replaced or removed; undefined where that is not sure yet. */
const stateOfFolder = (shelf: string): string | undefined => {
  const folder = recordsFolder(shelf);
  if (!existsSync(folder)) return undefined;
  const { mtimeMs, ino } = statSync(folder);
  return Date.now() - mtimeMs > settledAfterMs ? `${ino} ${mtimeMs}` : undefined;
};

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
    builder.once('records', stateOfFolder(shelf), () => {
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
