import { existsSync, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Decision, followDecisions } from '../decisions.ts';
import { type IndexReader, indexPath, NoIndex, type Row } from '../index/index.ts';
import { indexVersion } from '../index/schema.ts';

/**
 * The query index of a shelf open for reading, with the decisions beside it in the temporary table `decisions`.
 * Every read sees the newest index and the newest decisions, whoever wrote them. Must be closed.
 */
export class IndexView implements IndexReader {
  readonly #shelf: string;
  readonly #statements = new Map<string, StatementSync>();
  #database: DatabaseSync | undefined;
  #file = 0;
  #decisions = 0;
  #follow: () => Decision[] = () => [];

  constructor(shelf: string) {
    this.#shelf = shelf;
  }

  /** An index of another version is replaced by a new file: then the old one is let go. */
  #current(): DatabaseSync {
    const path = indexPath(this.#shelf);
    if (!existsSync(path)) throw new NoIndex(this.#shelf);
    const { ino } = statSync(path);
    if (!this.#database || ino !== this.#file) {
      this.close();
      this.#file = ino;
      this.#database = new DatabaseSync(path, { readOnly: true });
      if (this.#database.prepare('PRAGMA user_version').get()?.user_version !== indexVersion) {
        this.close();
        throw new NoIndex(this.#shelf);
      }
      this.#database.exec(`PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824; CREATE TEMP TABLE decisions (
        key TEXT PRIMARY KEY, verdict TEXT NOT NULL, note TEXT, reviewer TEXT, at TEXT) STRICT, WITHOUT ROWID;`);
      this.#follow = followDecisions(this.#shelf);
    }
    return this.#database;
  }

  #enterDecisions(database: DatabaseSync): void {
    const made = this.#follow();
    if (made.length === 0) return;
    this.#decisions += made.length;
    const set = database.prepare('INSERT OR REPLACE INTO temp.decisions VALUES (?, ?, ?, ?, ?)');
    const take = database.prepare('DELETE FROM temp.decisions WHERE key = ?');
    for (const { finding, verdict, note, reviewer, at } of made) {
      if (verdict === 'open') take.run(finding);
      else set.run(finding, verdict, note ?? null, reviewer ?? null, at ?? null);
    }
  }

  /** Rows of a SELECT. @throws NoIndex */
  all(sql: string, ...values: SQLInputValue[]): Row[] {
    const database = this.#current();
    this.#enterDecisions(database);
    const statement = this.#statements.get(sql) ?? database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement.all(...values) as Row[];
  }

  /** Another text whenever an answer may be another one: the index has changed, or somebody has decided. */
  stamp(): string {
    this.#enterDecisions(this.#current());
    return `${this.version()} ${this.#decisions}`;
  }

  /** Another text whenever another process has changed the index; empty while there is none. */
  version(): string {
    if (!existsSync(indexPath(this.#shelf))) return '';
    try {
      const row = this.#current().prepare('PRAGMA data_version').get();
      return `${this.#file}.${row?.data_version}`;
    } catch (error) {
      if (error instanceof NoIndex) return '';
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
  }
}
