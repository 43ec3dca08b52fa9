import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { finalClasses } from '../../record/index.ts';
import type { Again, Entry, Job, SeenFile, Settlement, State } from './entry.ts';
import { checkVersion, migrate } from './migrations.ts';
import { type DocumentRow, entryFrom, selectEntries } from './rows.ts';

/** Attempts that a document has before it is quarantined. */
export const maximumAttempts = 3;

const requeue = `state = 'queued', attempts = 0, error_class = NULL, error_message = NULL, error_page = NULL`;

/** Parts of a run that may be asked for alone. */
const parts = {
  all: 'TRUE',
  failures: `state IN ('failed', 'quarantined')`,
  findings: 'conflicts + agreements > 0',
};

/** A shelf on which nothing was ever ingested. */
export class NoLedger extends Error {
  constructor(shelf: string) {
    super(`${shelf} holds no ledger: \`rapporteur ingest PATH --out ${shelf}\` makes one`);
    this.name = 'NoLedger';
  }
}

/**
 * The truth about every file ever submitted. One process writes it; any number may read. Must be closed.
 * Every method is one transaction.
 */
export class Ledger {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param shelf the folder that holds `ledger.sqlite`; made where it does not exist.
   * @param use `read` changes nothing and needs no writer's lock.
   * @throws LedgerTooNew, or NoLedger where there is nothing to read.
   */
  constructor(shelf: string, use: 'write' | 'read' = 'write') {
    const file = join(shelf, 'ledger.sqlite');
    if (use === 'read') {
      if (!existsSync(file)) throw new NoLedger(shelf);
      this.#database = new DatabaseSync(file, { readOnly: true });
      checkVersion(this.#database);
      return;
    }
    mkdirSync(shelf, { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;');
    migrate(this.#database);
  }

  /** Statements are prepared once. */
  #statement(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }

  #change(statement: string, ...values: SQLInputValue[]): number {
    return Number(this.#statement(statement).run(...values).changes);
  }

  #transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The hash that a path had, if its size and time of change are still the same: then it needs no reading. */
  knownHash(path: string, size: number, mtimeMs: number): string | undefined {
    const row = this.#statement('SELECT sha256 FROM paths WHERE path = ? AND size = ? AND mtime_ms = ?').get(
      path,
      size,
      mtimeMs,
    );
    return row?.sha256 as string | undefined;
  }

  /** Enters files. The same bytes at several paths are one document; a path is where its bytes were last seen. */
  submit(files: readonly SeenFile[], run = 0): void {
    const document = this.#statement(
      `INSERT INTO documents (sha256, state, bytes, queued_at, run) VALUES (?, 'queued', ?, ?, ?)
       ON CONFLICT (sha256) DO UPDATE SET run = excluded.run`,
    );
    const path = this.#statement(
      `INSERT INTO paths (path, sha256, size, mtime_ms) VALUES (?, ?, ?, ?) ON CONFLICT (path) DO UPDATE
       SET sha256 = excluded.sha256, size = excluded.size, mtime_ms = excluded.mtime_ms`,
    );
    const now = new Date().toISOString();
    this.#transaction(() => {
      for (const file of files) {
        document.run(file.sha256, file.size, now, run);
        path.run(file.path, file.sha256, file.size, file.mtimeMs);
      }
    });
  }

  /** Makes documents part of a run whose files are as they were at their last submission. */
  seenAgain(hashes: readonly string[], run: number): void {
    const statement = this.#statement('UPDATE documents SET run = ? WHERE sha256 = ?');
    this.#transaction(() => {
      for (const sha256 of hashes) statement.run(run, sha256);
    });
  }

  /** Takes the documents that have waited longest, which are then running; those tried before come last. */
  claim(most = 1): Job[] {
    const rows = this.#statement(
      `UPDATE documents SET state = 'running', attempts = attempts + 1 WHERE number IN
           (SELECT number FROM documents AS waiting WHERE state = 'queued'
              AND EXISTS (SELECT 1 FROM paths WHERE paths.sha256 = waiting.sha256) ORDER BY attempts, number LIMIT ?)
         RETURNING sha256, attempts AS attempt,
           (SELECT json_group_array(path ORDER BY path) FROM paths WHERE paths.sha256 = documents.sha256) AS paths`,
    ).all(most) as unknown as { sha256: string; attempt: number; paths: string }[];
    return rows.map((row) => ({ ...row, paths: JSON.parse(row.paths) }));
  }

  /**
   * Enters how an attempt ended; a record must lie on the shelf before. Only a running document is changed.
   * A failure that may pass is queued again until its attempts are used up, then quarantined.
   * @returns the new state, or nothing where the document was not running (it had been settled already).
   */
  settle(sha256: string, settlement: Settlement): State | undefined {
    if (settlement.ended === 'record') return this.#settleRecord(sha256, settlement);
    const { class: failureClass, message, page } = settlement.failure;
    const row = this.#statement(
      `UPDATE documents SET error_class = ?, error_message = ?, error_page = ?, seconds = ?, settled_at = ?, extractor = ?,
           state = CASE WHEN ? THEN 'failed' WHEN attempts >= ? THEN 'quarantined' ELSE 'queued' END
         WHERE sha256 = ? AND state = 'running' RETURNING state`,
    ).get(
      ...[failureClass, message, page ?? null, settlement.seconds, new Date().toISOString()],
      ...[settlement.extractor ?? null, finalClasses.has(failureClass) ? 1 : 0, maximumAttempts, sha256],
    );
    return row?.state as State | undefined;
  }

  #settleRecord(sha256: string, { summary, seconds }: Extract<Settlement, { ended: 'record' }>): State | undefined {
    const changed = this.#change(
      `UPDATE documents SET state = ?, pages = ?, tables = ?, mentions = ?, conflicts = ?, agreements = ?,
         extractor = ?, seconds = ?, settled_at = ?, error_class = NULL, error_message = NULL, error_page = NULL
       WHERE sha256 = ? AND state = 'running'`,
      ...[summary.status, summary.pages, summary.tables, summary.mentions, summary.conflicts, summary.agreements],
      ...[summary.extractor, seconds, new Date().toISOString(), sha256],
    );
    return changed > 0 ? summary.status : undefined;
  }

  /** After a crash of the coordinator: what was running waits again, and the attempt does not count. */
  resume(): number {
    return this.#change(
      `UPDATE documents SET state = 'queued', attempts = max(0, attempts - 1) WHERE state = 'running'`,
    );
  }

  /** Gives a claimed document back without counting the attempt. */
  release(sha256: string): void {
    this.#change(
      `UPDATE documents SET state = 'queued', attempts = max(0, attempts - 1) WHERE sha256 = ? AND state = 'running'`,
      sha256,
    );
  }

  /** Queues settled documents again, with all their attempts. @returns how many. */
  again(hashes: Iterable<string>): number {
    const statement = this.#statement(
      `UPDATE documents SET ${requeue} WHERE sha256 = ? AND state NOT IN ('queued', 'running')`,
    );
    return this.#transaction(() => {
      let changed = 0;
      for (const sha256 of hashes) changed += Number(statement.run(sha256).changes);
      return changed;
    });
  }

  /** Queues the settled documents again that answer every question asked. @returns how many. */
  againWhere({ run, states, classes, otherThan }: Again): number {
    const any = (column: string, values: readonly string[] | undefined): string =>
      values ? `AND ${column} IN (${values.map(() => '?').join()})` : '';
    return this.#change(
      `UPDATE documents SET ${requeue} WHERE state NOT IN ('queued', 'running')
         ${run === undefined ? '' : 'AND run = ?'} ${any('state', states)} ${any('error_class', classes)}
         ${otherThan === undefined ? '' : 'AND extractor IS NOT ?'}`,
      ...(run === undefined ? [] : [run]),
      ...(states ?? []),
      ...(classes ?? []),
      ...(otherThan === undefined ? [] : [otherThan]),
    );
  }

  /** Begins a run: what still waits from earlier ones belongs to it. @returns its number. */
  beginRun(): number {
    return this.#transaction(() => {
      const { last } = this.#statement('SELECT coalesce(max(run), 0) AS last FROM documents').get() as {
        last: number;
      };
      this.#change(`UPDATE documents SET run = ? WHERE state IN ('queued', 'running')`, last + 1);
      return last + 1;
    });
  }

  /** The documents that were submitted in a run or waited from before it, in the order of submission. */
  *entriesOfRun(run: number, only: 'all' | 'failures' | 'findings' = 'all'): Generator<Entry> {
    const rows = this.#database
      .prepare(`${selectEntries} WHERE run = ? AND ${parts[only]} ORDER BY number`)
      .iterate(run);
    for (const row of rows) yield entryFrom(row as unknown as DocumentRow);
  }

  /** Hashes of the documents of a run that have a record. */
  *recordsOfRun(run: number): Generator<string> {
    const rows = this.#database
      .prepare(`SELECT sha256 FROM documents WHERE run = ? AND state IN ('done', 'partial')`)
      .iterate(run);
    for (const row of rows) yield row.sha256 as string;
  }

  /** The documents in some states, in the order of submission; all of them where no states are named. */
  *entries(...wanted: readonly State[]): Generator<Entry> {
    const where = wanted.length > 0 ? `WHERE state IN (${wanted.map(() => '?').join()})` : '';
    const rows = this.#database.prepare(`${selectEntries} ${where} ORDER BY number`).iterate(...wanted);
    for (const row of rows) yield entryFrom(row as unknown as DocumentRow);
  }

  entry(sha256: string): Entry | undefined {
    const row = this.#statement(`${selectEntries} WHERE sha256 = ?`).get(sha256);
    return row && entryFrom(row as unknown as DocumentRow);
  }

  /** How many documents are in each state that has any: of one run, or of all. */
  counts(run?: number): Partial<Record<State, number>> {
    const rows = this.#statement(
      `SELECT state, count(*) AS documents FROM documents WHERE run = ?1 OR ?1 IS NULL GROUP BY state`,
    ).all(run ?? null);
    return Object.fromEntries(rows.map((row) => [row.state, row.documents]));
  }

  close(): void {
    this.#database.close();
  }
}
