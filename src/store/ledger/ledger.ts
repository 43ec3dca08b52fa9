import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { finalClasses } from '../../record/index.ts';
import { LedgerDatabase } from './database.ts';
import type { Again, Job, Settlement, State } from './entry.ts';
import { LedgerFiles } from './files.ts';
import { checkVersion, migrate } from './migrations.ts';
import { LedgerReader } from './reader.ts';

/** Attempts that a document has before it is quarantined. */
export const maximumAttempts = 3;

const requeue = `state = 'queued', attempts = 0, error_class = NULL, error_message = NULL, error_page = NULL`;
const settled = `state NOT IN ('queued', 'running')`;

/** A shelf on which nothing was ever ingested. */
export class NoLedger extends Error {
  constructor(shelf: string) {
    super(`${shelf} holds no ledger: \`rapporteur ingest PATH --out ${shelf}\` makes one`);
    this.name = 'NoLedger';
  }
}

export const ledgerPath = (shelf: string): string => join(shelf, 'ledger.sqlite');

const open = (shelf: string, use: 'write' | 'read'): LedgerDatabase => {
  if (use === 'read') {
    if (!existsSync(ledgerPath(shelf))) throw new NoLedger(shelf);
    const database = new DatabaseSync(ledgerPath(shelf), { readOnly: true });
    checkVersion(database);
    return new LedgerDatabase(database);
  }
  mkdirSync(shelf, { recursive: true });
  const database = new DatabaseSync(ledgerPath(shelf));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;');
  migrate(database);
  return new LedgerDatabase(database);
};

/**
 * The truth about every file ever submitted. One process writes it; any number may read. Must be closed.
 * Every method is one transaction.
 */
export class Ledger extends LedgerReader {
  /** Where the documents lie. */
  readonly files: LedgerFiles;

  /**
   * @param shelf the folder that holds `ledger.sqlite`; made where it does not exist.
   * @param use `read` changes nothing and needs no writer's lock.
   * @throws LedgerTooNew, or NoLedger where there is nothing to read.
   */
  constructor(shelf: string, use: 'write' | 'read' = 'write') {
    super(open(shelf, use));
    this.files = new LedgerFiles(this.database);
  }

  /** Takes the documents whose turn it is, which are then running: by priority, then by age; those tried before last. */
  claim(most = 1): Job[] {
    const rows = this.database
      .statement(
        `UPDATE documents SET state = 'running', attempts = attempts + 1 WHERE number IN
             (SELECT number FROM documents AS waiting WHERE state = 'queued'
                AND EXISTS (SELECT 1 FROM paths WHERE paths.sha256 = waiting.sha256)
              ORDER BY priority DESC, attempts, number LIMIT ?)
           RETURNING sha256, attempts AS attempt, stage, priority, number,
             (SELECT json_group_array(path ORDER BY path) FROM paths WHERE paths.sha256 = documents.sha256) AS paths`,
      )
      .all(most) as unknown as (Omit<Job, 'paths'> & { paths: string; priority: number; number: number })[];
    return rows
      .sort((a, b) => b.priority - a.priority || a.attempt - b.attempt || a.number - b.number)
      .map(({ sha256, attempt, stage, paths }) => ({ sha256, attempt, stage, paths: JSON.parse(paths) }));
  }

  /**
   * Enters how an attempt ended; a record must lie on the shelf before. Only a running document is changed.
   * A failure that may pass is queued again until its attempts are used up or another would be in vain, then quarantined.
   * @returns the new state, or nothing where the document was not running (it had been settled already).
   */
  settle(sha256: string, settlement: Settlement): State | undefined {
    if (settlement.ended === 'record') return this.#settleRecord(sha256, settlement);
    const { class: failureClass, message, page, certain } = settlement.failure;
    const row = this.database
      .statement(
        `UPDATE documents SET error_class = ?, error_message = ?, error_page = ?, seconds = ?, settled_at = ?, extractor = ?,
           state = CASE WHEN ? THEN 'failed' WHEN ? OR attempts >= ? THEN 'quarantined' ELSE 'queued' END
         WHERE sha256 = ? AND state = 'running' RETURNING state`,
      )
      .get(
        ...[failureClass, message, page ?? null, settlement.seconds, new Date().toISOString()],
        ...[
          settlement.extractor ?? null,
          finalClasses.has(failureClass) ? 1 : 0,
          certain ? 1 : 0,
          maximumAttempts,
          sha256,
        ],
      );
    return row?.state as State | undefined;
  }

  #settleRecord(sha256: string, settlement: Extract<Settlement, { ended: 'record' }>): State | undefined {
    return this.#enterRecord(sha256, settlement, `state = 'running'`) ? settlement.summary.status : undefined;
  }

  #enterRecord(sha256: string, { summary, seconds }: Extract<Settlement, { ended: 'record' }>, when: string): boolean {
    const failedPages = summary.failedPages.length > 0 ? JSON.stringify(summary.failedPages) : null;
    const changed = this.database.change(
      `UPDATE documents SET state = ?, pages = ?, tables = ?, mentions = ?, conflicts = ?, agreements = ?,
         extractor = ?, checks = ?, failed_pages = ?, seconds = coalesce(?, seconds), settled_at = ?,
         error_class = NULL, error_message = NULL, error_page = NULL
       WHERE sha256 = ? AND ${when}`,
      ...[summary.status, summary.pages, summary.tables, summary.mentions, summary.conflicts, summary.agreements],
      ...[summary.extractor, summary.checks ?? null, failedPages, seconds ?? null, new Date().toISOString(), sha256],
    );
    return changed > 0;
  }

  /** Enters a record that was found on the shelf as what the ledger should have said of it; a repair. */
  adopt(sha256: string, bytes: number, summary: Extract<Settlement, { ended: 'record' }>['summary']): void {
    this.database.change(
      `INSERT INTO documents (sha256, state, bytes, queued_at, run) VALUES (?, 'queued', ?, ?, 0)
       ON CONFLICT (sha256) DO NOTHING`,
      ...[sha256, bytes, new Date().toISOString()],
    );
    this.#enterRecord(sha256, { ended: 'record', summary }, 'TRUE');
  }

  /** After a crash of the coordinator: what was running waits again, and the attempt does not count. */
  resume(): number {
    return this.database.change(
      `UPDATE documents SET state = 'queued', attempts = max(0, attempts - 1) WHERE state = 'running'`,
    );
  }

  /** Gives a claimed document back without counting the attempt. */
  release(sha256: string): void {
    this.database.change(
      `UPDATE documents SET state = 'queued', attempts = max(0, attempts - 1) WHERE sha256 = ? AND state = 'running'`,
      sha256,
    );
  }

  /** Queues settled documents again, with all their attempts. @returns how many. */
  again(hashes: Iterable<string>): number {
    const statement = this.database.statement(
      `UPDATE documents SET ${requeue}, stage = 'all' WHERE sha256 = ? AND ${settled}`,
    );
    return this.database.transaction(() => {
      let changed = 0;
      for (const sha256 of hashes) changed += Number(statement.run(sha256).changes);
      return changed;
    });
  }

  /** Queues the settled documents again that answer every question asked. @returns how many. */
  againWhere({ run, states, classes, otherThan, otherChecks, stage = 'all' }: Again): number {
    const questions: [string, readonly (string | number)[] | undefined][] = [
      ['run = ?', run === undefined ? undefined : [run]],
      [`state IN (${states?.map(() => '?').join()})`, states],
      [`error_class IN (${classes?.map(() => '?').join()})`, classes],
      ['extractor IS NOT ?', otherThan === undefined ? undefined : [otherThan]],
      [`state IN ('done', 'partial') AND checks IS NOT ?`, otherChecks === undefined ? undefined : [otherChecks]],
    ];
    const asked = questions.filter(([, values]) => values !== undefined);
    return this.database.change(
      `UPDATE documents SET ${requeue}, stage = ? WHERE ${[settled, ...asked.map(([text]) => text)].join(' AND ')}`,
      ...[stage, ...asked.flatMap(([, values]) => values ?? [])],
    );
  }

  /** Begins a run: what still waits from earlier ones belongs to it. @returns its number. */
  beginRun(): number {
    return this.database.transaction(() => {
      const { last } = this.database.statement('SELECT coalesce(max(run), 0) AS last FROM documents').get() as {
        last: number;
      };
      this.database.change(`UPDATE documents SET run = ? WHERE state IN ('queued', 'running')`, last + 1);
      return last + 1;
    });
  }
}
