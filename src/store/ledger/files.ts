import type { LedgerDatabase } from './database.ts';
import { type FileMark, type Refusal, type SeenFile, type State, settledStates } from './entry.ts';

/** What an archive was when it was last read to its end. */
export interface KnownArchive {
  readonly members: number;
  readonly refusals: readonly Refusal[];
}

/** A document that waits and whose only places are members of archives. */
export interface WaitingMember {
  readonly sha256: string;
  readonly archive: string;
}

/** Other bytes lie where a document was that waits. */
const replaced = `state = 'queued' AND NOT EXISTS (SELECT 1 FROM paths WHERE paths.sha256 = documents.sha256)`;

const sameMark = `size = ? AND mtime_ms = ? AND ctime_ms = ? AND inode = ?`;
const valuesOf = ({ size, mtimeMs, ctimeMs, inode }: FileMark): [number, number, number, number] => [
  size,
  mtimeMs,
  ctimeMs,
  inode,
];

/** Where documents lie: the paths of the ledger, and the archives that some of them are in. */
export class LedgerFiles {
  readonly #database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.#database = database;
  }

  /** The hash that a path had, if nothing says that the file was touched since: then it needs no reading. */
  knownHash(path: string, mark: FileMark): string | undefined {
    const row = this.#database
      .statement(`SELECT sha256 FROM paths WHERE path = ? AND ${sameMark}`)
      .get(path, ...valuesOf(mark));
    return row?.sha256 as string | undefined;
  }

  /**
   * Enters files. The same bytes at several paths are one document; a path is where its bytes were last seen.
   * @param priority higher ones are taken first; a document keeps the one it has where none is given (0 at first).
   */
  submit(files: readonly SeenFile[], run = 0, priority?: number): void {
    const document = this.#database.statement(
      `INSERT INTO documents (sha256, state, bytes, queued_at, run, priority)
         VALUES (?1, 'queued', ?2, ?3, ?4, coalesce(?5, 0))
       ON CONFLICT (sha256) DO UPDATE SET run = excluded.run, priority = coalesce(?5, priority)`,
    );
    const path = this.#database.statement(
      `INSERT INTO paths (path, sha256, size, mtime_ms, ctime_ms, inode, archive) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, size = excluded.size, mtime_ms = excluded.mtime_ms,
         ctime_ms = excluded.ctime_ms, inode = excluded.inode, archive = excluded.archive`,
    );
    const now = new Date().toISOString();
    this.#database.transaction(() => {
      for (const file of files) {
        document.run(file.sha256, file.size, now, run, priority ?? null);
        path.run(file.path, file.sha256, ...valuesOf(file), file.archive ?? null);
      }
    });
  }

  /** Makes documents part of a run whose files are as they were at their last submission. */
  seenAgain(hashes: readonly string[], run: number, priority?: number): void {
    const statement = this.#database.statement(
      `UPDATE documents SET run = ?1, priority = coalesce(?2, priority)
       WHERE sha256 = ?3 AND (run IS NOT ?1 OR priority IS NOT coalesce(?2, priority))`,
    );
    this.#database.transaction(() => {
      for (const sha256 of hashes) statement.run(run, priority ?? null, sha256);
    });
  }

  /** Whether a worker will want the bytes of a document: it is not settled, or only because nobody found it. */
  needsBytes(sha256: string): boolean {
    const row = this.#database.statement('SELECT state, error_class FROM documents WHERE sha256 = ?').get(sha256);
    return row === undefined || !settledStates.has(row.state as State) || row.error_class === 'missing';
  }

  /** An archive that was read to its end before and has not been touched since. */
  knownArchive(path: string, mark: FileMark): KnownArchive | undefined {
    const row = this.#database
      .statement(
        `SELECT refusals, (SELECT count(*) FROM paths WHERE archive = ?1) AS members FROM archives
         WHERE path = ?1 AND size = ?2 AND mtime_ms = ?3 AND ctime_ms = ?4 AND inode = ?5`,
      )
      .get(path, ...valuesOf(mark));
    return row && { members: Number(row.members), refusals: JSON.parse(String(row.refusals)) };
  }

  /** Makes every document in an archive part of a run. */
  archiveSeenAgain(path: string, run: number, priority?: number): void {
    this.#database.change(
      `UPDATE documents SET run = ?, priority = coalesce(?, priority)
       WHERE sha256 IN (SELECT sha256 FROM paths WHERE archive = ?)`,
      ...[run, priority ?? null, path],
    );
  }

  /** Enters that an archive was read to its end; members that it had before and has no more are no places now. */
  enterArchive(path: string, mark: FileMark, members: readonly string[], refusals: readonly Refusal[]): void {
    this.#database.transaction(() => {
      this.#database.change(
        'DELETE FROM paths WHERE archive = ? AND path NOT IN (SELECT value FROM json_each(?))',
        ...[path, JSON.stringify(members)],
      );
      this.#database.change(
        `INSERT OR REPLACE INTO archives (path, size, mtime_ms, ctime_ms, inode, refusals) VALUES (?, ?, ?, ?, ?, ?)`,
        ...[path, ...valuesOf(mark), JSON.stringify(refusals)],
      );
    });
  }

  /** Documents that wait and lie in archives, with the archive of each. */
  waitingMembers(): WaitingMember[] {
    return this.#database
      .statement(
        `SELECT DISTINCT sha256, archive FROM documents JOIN paths USING (sha256)
         WHERE state = 'queued' AND archive IS NOT NULL ORDER BY archive`,
      )
      .all() as unknown as WaitingMember[];
  }

  /** How many documents wait at no path any more. */
  countReplaced(): number {
    const row = this.#database.statement(`SELECT count(*) AS documents FROM documents WHERE ${replaced}`).get();
    return Number(row?.documents ?? 0);
  }

  /**
   * Settles documents that wait at no path any more: other bytes lie where they were. No worker could take them.
   * @returns how many.
   */
  settleReplaced(): number {
    return this.#database.change(
      `UPDATE documents SET state = 'failed', error_class = 'missing', error_page = NULL, settled_at = ?,
         error_message = 'other bytes lie now where this file was'
       WHERE ${replaced}`,
      new Date().toISOString(),
    );
  }
}
