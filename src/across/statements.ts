import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type HeldStatement, statementsOf } from '../checks/shelf/index.ts';
import { acrossFolder } from '../store/across.ts';
import { readStoredRecord, recordsOnShelf } from '../store/outputs.ts';
import { stampOf } from './stamps.ts';

/** Raised when a statement is kept otherwise: then all are read again. */
const version = 2;

const schema = `
  DROP TABLE IF EXISTS statements; DROP TABLE IF EXISTS seen;
  CREATE TABLE seen (sha256 TEXT PRIMARY KEY, stamp TEXT NOT NULL) STRICT;
  CREATE TABLE statements (sha256 TEXT NOT NULL, check_name TEXT NOT NULL, subject TEXT NOT NULL, value TEXT NOT NULL,
    own INTEGER NOT NULL, statement TEXT NOT NULL) STRICT;
  CREATE INDEX statements_by_document ON statements (sha256);
  CREATE INDEX statements_by_subject ON statements (check_name, subject, value);
  PRAGMA user_version = ${version};`;

/** Which authorities are wanted: those of a check, those of a document (`S/RES/1373`), those with more than one value. */
export interface AuthoritiesAsked {
  readonly check?: string | undefined;
  readonly subject?: string | undefined;
  readonly contested?: boolean | undefined;
}

/** One value of one subject. */
export interface AuthorityRow {
  readonly check: string;
  readonly subject: HeldStatement['name'];
  readonly value: string;
  readonly documents: number;
  /** The document that the subject is part of says so. */
  readonly own: boolean;
  /** As one of the documents prints it. */
  readonly printed: string;
  readonly saidBy: readonly string[];
}

/** What the documents of a shelf say of things that others speak of too. Must be closed. */
export class Statements {
  readonly #shelf: string;
  readonly #database: DatabaseSync;

  constructor(shelf: string) {
    this.#shelf = shelf;
    mkdirSync(acrossFolder(shelf), { recursive: true });
    this.#database = new DatabaseSync(join(acrossFolder(shelf), 'statements.sqlite'), { timeout: 10_000 });
    if (this.#database.prepare('PRAGMA user_version').get()?.user_version !== version) this.#database.exec(schema);
  }

  #forget(sha256: string): void {
    this.#database.prepare('DELETE FROM statements WHERE sha256 = ?').run(sha256);
    this.#database.prepare('DELETE FROM seen WHERE sha256 = ?').run(sha256);
  }

  #enter(sha256: string, stamp: string): void {
    this.#forget(sha256);
    const record = readStoredRecord(this.#shelf, sha256);
    const insert = this.#database.prepare('INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?)');
    if (!(record instanceof Error)) {
      const documentName = record.document.symbol ?? record.document.title ?? sha256.slice(0, 12);
      for (const statement of statementsOf(record)) {
        const held: HeldStatement = { ...statement, document: sha256, documentName };
        insert.run(sha256, held.check, held.subject, held.value, held.own ? 1 : 0, JSON.stringify(held));
      }
    }
    this.#database.prepare('INSERT INTO seen VALUES (?, ?)').run(sha256, stamp);
  }

  /** Reads the records that have changed and forgets those that are gone. @returns how many were read */
  update(onRecord: (done: number, of: number) => void = () => {}): number {
    const rows = this.#database.prepare('SELECT sha256, stamp FROM seen').all();
    const seen = new Map(rows.map((row) => [String(row.sha256), String(row.stamp)]));
    let read = 0;
    this.#database.exec('BEGIN IMMEDIATE');
    const records = [...recordsOnShelf(this.#shelf)];
    for (const [place, sha256] of records.entries()) {
      const stamp = stampOf(this.#shelf, sha256);
      if (seen.get(sha256) !== stamp) {
        this.#enter(sha256, stamp);
        read += 1;
      }
      seen.delete(sha256);
      onRecord(place + 1, records.length);
    }
    for (const sha256 of seen.keys()) this.#forget(sha256);
    this.#database.exec('COMMIT');
    return read;
  }

  /** Statements on each subject of which documents do not all say the same. */
  contested(): HeldStatement[][] {
    const rows = this.#database
      .prepare(
        `SELECT statement FROM statements JOIN (SELECT check_name, subject FROM statements GROUP BY 1, 2
           HAVING count(DISTINCT value) > 1 AND min(own) = 0) USING (check_name, subject) ORDER BY check_name, subject, sha256, statements.rowid`,
      )
      .all();
    const held = rows.map(({ statement }) => JSON.parse(String(statement)) as HeldStatement);
    return [...Map.groupBy(held, ({ check, subject }) => `${check} ${subject}`).values()];
  }

  /** What is said of each subject, with counts; subjects in order, the most frequent value of each first. */
  authorities({ check, subject, contested }: AuthoritiesAsked = {}): AuthorityRow[] {
    const rows = this.#database
      .prepare(
        `SELECT check_name AS "check", subject, value, count(DISTINCT sha256) AS documents, max(own) AS own,
             min(statement) AS statement, json_group_array(DISTINCT json_extract(statement, '$.documentName')) AS names
           FROM statements JOIN (SELECT check_name, subject, count(DISTINCT value) AS differing FROM statements
             GROUP BY 1, 2) USING (check_name, subject)
           WHERE ($check IS NULL OR check_name = $check) AND ($contested = 0 OR differing > 1)
             AND ($subject IS NULL OR subject = $subject OR substr(subject, 1, length($subject) + 1) = $subject || ' ')
           GROUP BY check_name, subject, value ORDER BY check_name, subject, documents DESC, value`,
      )
      .all({ $check: check ?? null, $subject: subject ?? null, $contested: contested ? 1 : 0 });
    return rows.map(({ statement, names, own, ...row }) => {
      const { name, places } = JSON.parse(String(statement)) as HeldStatement;
      return {
        check: String(row.check),
        subject: name,
        value: String(row.value),
        documents: Number(row.documents),
        own: own === 1,
        printed: places.at(-1)?.text ?? '',
        saidBy: JSON.parse(String(names)) as string[],
      };
    });
  }

  /** How many subjects two documents or more speak of, by check. */
  shared(): { readonly check: string; readonly subjects: number }[] {
    const rows = this.#database
      .prepare(
        `SELECT check_name AS "check", count(*) AS subjects FROM
           (SELECT check_name FROM statements GROUP BY check_name, subject
             HAVING count(DISTINCT sha256) > 1 AND min(own) = 0) GROUP BY 1`,
      )
      .all();
    return rows.map(({ check, subjects }) => ({ check: String(check), subjects: Number(subjects) }));
  }

  close(): void {
    this.#database.close();
  }
}
