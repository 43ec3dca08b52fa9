import type { LedgerDatabase } from './database.ts';
import type { Entry, State } from './entry.ts';
import { type DocumentRow, entryFrom, selectEntries } from './rows.ts';

/** Parts of a run that may be asked for alone. */
const parts = {
  all: 'TRUE',
  failures: `state IN ('failed', 'quarantined')`,
  findings: 'conflicts + agreements > 0',
  partial: `state = 'partial'`,
};

/** Questions to a ledger; any number of processes may ask them while one writes. */
export class LedgerReader {
  protected readonly database: LedgerDatabase;

  constructor(database: LedgerDatabase) {
    this.database = database;
  }

  *#entries(rest: string, ...values: (string | number)[]): Generator<Entry> {
    for (const row of this.database.rows(`${selectEntries} ${rest} ORDER BY number`, ...values)) {
      yield entryFrom(row as DocumentRow);
    }
  }

  /** The documents that were submitted in a run or waited from before it, in the order of submission. */
  entriesOfRun(run: number, only: keyof typeof parts = 'all'): Generator<Entry> {
    return this.#entries(`WHERE run = ? AND ${parts[only]}`, run);
  }

  /** The documents in some states, in the order of submission; all of them where no states are named. */
  entries(...wanted: readonly State[]): Generator<Entry> {
    return this.#entries(wanted.length > 0 ? `WHERE state IN (${wanted.map(() => '?').join()})` : '', ...wanted);
  }

  entry(sha256: string): Entry | undefined {
    const row = this.database.statement(`${selectEntries} WHERE sha256 = ?`).get(sha256);
    return row && entryFrom(row as unknown as DocumentRow);
  }

  /** Hashes of the documents of a run that have a record. */
  *recordsOfRun(run: number): Generator<string> {
    const text = `SELECT sha256 FROM documents WHERE run = ? AND state IN ('done', 'partial')`;
    for (const row of this.database.rows(text, run)) yield (row as { sha256: string }).sha256;
  }

  /** How many documents are in each state that has any: of one run, or of all. */
  counts(run?: number): Partial<Record<State, number>> {
    const rows = this.database
      .statement(`SELECT state, count(*) AS documents FROM documents WHERE run = ?1 OR ?1 IS NULL GROUP BY state`)
      .all(run ?? null);
    return Object.fromEntries(rows.map((row) => [row.state, row.documents]));
  }

  /** How many documents failed on each class that any failed on. */
  failures(run?: number): Readonly<Record<string, number>> {
    const rows = this.database
      .statement(
        `SELECT error_class, count(*) AS documents FROM documents
         WHERE state IN ('failed', 'quarantined') AND (run = ?1 OR ?1 IS NULL) GROUP BY error_class ORDER BY 2 DESC`,
      )
      .all(run ?? null);
    return Object.fromEntries(rows.map((row) => [row.error_class, row.documents]));
  }

  /** What SQLite finds wrong with the ledger's file. */
  faults(): string[] {
    return this.database.faults();
  }

  close(): void {
    this.database.close();
  }
}
