import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Statements } from '../statements.ts';

/** The ledger's database: statements are prepared once, and several changes are one transaction. Must be closed. */
export class LedgerDatabase {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
  }

  statement(text: string): StatementSync {
    return this.#statements.get(text);
  }

  /** A statement of its own for rows that are read one after another while others run. */
  rows(text: string, ...values: SQLInputValue[]): Iterable<unknown> {
    return this.#database.prepare(text).iterate(...values);
  }

  /** @returns how many rows were changed. */
  change(text: string, ...values: SQLInputValue[]): number {
    return Number(this.statement(text).run(...values).changes);
  }

  transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** What SQLite finds wrong with the file itself; empty where it is sound. */
  faults(): string[] {
    const rows = this.#database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok');
  }

  close(): void {
    this.#database.close();
  }
}
