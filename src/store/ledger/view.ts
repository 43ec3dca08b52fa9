import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { FailureClass } from '../../record/index.ts';
import type { Entry, State } from './entry.ts';
import { checkVersion } from './migrations.ts';
import { type DocumentRow, entryFrom, selectEntries } from './rows.ts';

/** What was settled in one minute. */
export interface Minute {
  /** ISO 8601 to the minute. */
  readonly minute: string;
  readonly documents: number;
  readonly failed: number;
  readonly pages: number;
}

/** How far the shelf is. */
export interface Progress {
  readonly states: Partial<Record<State, number>>;
  readonly failures: { readonly class: FailureClass; readonly documents: number }[];
  /** Names of the documents that are being read. */
  readonly running: { readonly sha256: string; readonly path: string; readonly attempt: number }[];
  /** Minutes in which something was settled, of the last hour that has any; the oldest first. */
  readonly minutes: Minute[];
}

/** A ledger open for questions while another process may write it. Must be closed. */
export class LedgerView {
  readonly #path: string;
  #database: DatabaseSync | undefined;
  #file = 0;

  constructor(shelf: string) {
    this.#path = join(shelf, 'ledger.sqlite');
  }

  /** The ledger, or nothing while there is none; one that was replaced is opened anew. */
  #current(): DatabaseSync | undefined {
    const file = statSync(this.#path, { throwIfNoEntry: false })?.ino;
    if (file !== this.#file) this.close();
    if (file === undefined || !existsSync(this.#path)) return undefined;
    if (!this.#database) {
      this.#database = new DatabaseSync(this.#path, { readOnly: true });
      this.#file = file;
      checkVersion(this.#database);
    }
    return this.#database;
  }

  /** Another number whenever another process has changed the ledger. */
  version(): string {
    const row = this.#current()?.prepare('PRAGMA data_version').get();
    return `${this.#file} ${row?.data_version ?? ''}`;
  }

  entry(sha256: string): Entry | undefined {
    const row = this.#current()?.prepare(`${selectEntries} WHERE sha256 = ?`).get(sha256);
    return row && entryFrom(row as unknown as DocumentRow);
  }

  /** Documents without a record for one reason, or for any, in the order of submission. */
  failures(failure: FailureClass | undefined, offset: number, limit: number): Entry[] {
    const rows = this.#current()
      ?.prepare(
        `${selectEntries} WHERE state IN ('failed', 'quarantined') AND (?1 IS NULL OR error_class = ?1)
         ORDER BY number LIMIT ?2 OFFSET ?3`,
      )
      .all(failure ?? null, limit, offset);
    return (rows ?? []).map((row) => entryFrom(row as unknown as DocumentRow));
  }

  progress(): Progress {
    const all = (sql: string) => (this.#current()?.prepare(sql).all() ?? []) as Record<string, string | number>[];
    return {
      states: Object.fromEntries(
        all('SELECT state, count(*) AS documents FROM documents GROUP BY state').map((row) => [
          row.state,
          row.documents,
        ]),
      ),
      failures: all(`SELECT error_class AS class, count(*) AS documents FROM documents
        WHERE state IN ('failed', 'quarantined') GROUP BY 1 ORDER BY 2 DESC, 1`) as never,
      running: all(`SELECT sha256, attempts AS attempt,
        (SELECT min(path) FROM paths WHERE paths.sha256 = documents.sha256) AS path
        FROM documents WHERE state = 'running' ORDER BY number LIMIT 32`) as never,
      minutes: all(`SELECT substr(settled_at, 1, 16) AS minute, count(*) AS documents, coalesce(sum(pages), 0) AS pages,
        sum(state IN ('failed', 'quarantined')) AS failed FROM documents
        WHERE settled_at > (SELECT strftime('%Y-%m-%dT%H:%M', max(settled_at), '-59 minutes') FROM documents)
        GROUP BY 1 ORDER BY 1`) as never,
    };
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#file = 0;
  }
}
