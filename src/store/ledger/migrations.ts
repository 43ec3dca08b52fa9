import type { DatabaseSync } from 'node:sqlite';

/** Each row brings the ledger one version further; rows are only ever added. */
const migrations: readonly string[] = [
  `CREATE TABLE documents (
     number INTEGER PRIMARY KEY,
     sha256 TEXT NOT NULL UNIQUE,
     state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'partial', 'failed', 'quarantined')),
     attempts INTEGER NOT NULL DEFAULT 0,
     bytes INTEGER NOT NULL,
     pages INTEGER, tables INTEGER, mentions INTEGER, conflicts INTEGER, agreements INTEGER,
     extractor TEXT, seconds REAL,
     run INTEGER NOT NULL,
     error_class TEXT, error_message TEXT, error_page INTEGER,
     queued_at TEXT NOT NULL, settled_at TEXT
   ) STRICT;
   CREATE INDEX documents_by_turn ON documents (state, attempts, number);
   CREATE INDEX documents_by_run ON documents (run, number);
   CREATE TABLE paths (
     path TEXT PRIMARY KEY,
     sha256 TEXT NOT NULL REFERENCES documents (sha256),
     size INTEGER NOT NULL,
     mtime_ms REAL NOT NULL
   ) STRICT;
   CREATE INDEX paths_by_document ON paths (sha256);`,

  // Priorities, archives, marks that a copied time does not deceive, pages that failed, checks that run alone.
  // Files of before have no whole mark: they are read once more.
  `ALTER TABLE documents ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE documents ADD COLUMN stage TEXT NOT NULL DEFAULT 'all' CHECK (stage IN ('all', 'checks'));
   ALTER TABLE documents ADD COLUMN checks TEXT;
   ALTER TABLE documents ADD COLUMN failed_pages TEXT;
   ALTER TABLE paths ADD COLUMN ctime_ms REAL;
   ALTER TABLE paths ADD COLUMN inode REAL;
   ALTER TABLE paths ADD COLUMN archive TEXT;
   CREATE INDEX paths_by_archive ON paths (archive) WHERE archive IS NOT NULL;
   CREATE TABLE archives (
     path TEXT PRIMARY KEY,
     size INTEGER NOT NULL, mtime_ms REAL NOT NULL, ctime_ms REAL NOT NULL, inode REAL NOT NULL,
     refusals TEXT NOT NULL
   ) STRICT;
   DROP INDEX documents_by_turn;
   CREATE INDEX documents_by_turn ON documents (state, priority DESC, attempts, number);`,
];

/** A ledger written by a later rapporteur than this one. */
export class LedgerTooNew extends Error {
  constructor(found: number) {
    super(`the ledger has version ${found}, this program knows ${migrations.length}: use the newer rapporteur`);
    this.name = 'LedgerTooNew';
  }
}

/** @returns the version of a ledger. @throws LedgerTooNew */
export const checkVersion = (database: DatabaseSync): number => {
  const { user_version: found } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (found > migrations.length) throw new LedgerTooNew(found);
  return found;
};

/** Brings a ledger to the newest version, each step in its own transaction. @throws LedgerTooNew */
export const migrate = (database: DatabaseSync): void => {
  const found = checkVersion(database);
  for (const [index, statements] of migrations.entries()) {
    if (index < found) continue;
    database.exec(`BEGIN IMMEDIATE; ${statements} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
};
