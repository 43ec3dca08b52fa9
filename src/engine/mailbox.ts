import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Watch } from './attempt.ts';
import type { Outcome, TaskLimits } from './protocol.ts';

/** What a queue worker needs to know of a document, beside its hash: `DIR/inbox/<sha256>.json`. */
export interface Assignment {
  readonly paths: readonly string[];
  readonly attempt: number;
  readonly limits: TaskLimits;
  readonly watch: Watch;
  /** Version of the extractor that the worker must have. */
  readonly extractor: string;
}

/** How an attempt ended on some machine: `DIR/outbox/<sha256>.<attempt>.json`. */
export interface Result {
  readonly sha256: string;
  readonly attempt: number;
  readonly outcome: Outcome;
}

const resultName = /^([0-9a-f]{64})\.(\d+)\.json$/;
const inbox = (shelf: string): string => join(shelf, 'inbox');
const outbox = (shelf: string): string => join(shelf, 'outbox');
const assignmentPath = (shelf: string, sha256: string): string => join(inbox(shelf), `${sha256}.json`);

const readJson = <T>(path: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
};

/** Makes the folders that the coordinator and its workers share. */
export const openMailbox = (shelf: string): void => {
  mkdirSync(inbox(shelf), { recursive: true });
  mkdirSync(outbox(shelf), { recursive: true });
};

/** Without fsync: after a crash the coordinator writes assignments again. */
export const assign = (shelf: string, sha256: string, assignment: Assignment): void =>
  writeFileAtomic.sync(assignmentPath(shelf, sha256), JSON.stringify(assignment), { fsync: false });

/** Nothing where the document is no longer wanted. */
export const readAssignment = (shelf: string, sha256: string): Assignment | undefined =>
  readJson(assignmentPath(shelf, sha256));

export const withdraw = (shelf: string, sha256: string): void => rmSync(assignmentPath(shelf, sha256), { force: true });

export const sendResult = (shelf: string, { sha256, attempt, outcome }: Result): void =>
  writeFileAtomic.sync(join(outbox(shelf), `${sha256}.${attempt}.json`), JSON.stringify(outcome), { fsync: false });

/** Results that have come. Each is removed after its turn, so what reads them enters it in the ledger first. */
export function* takeResults(shelf: string): Generator<Result> {
  for (const name of readdirSync(outbox(shelf))) {
    const [, sha256, attempt] = resultName.exec(name) ?? [];
    if (!sha256 || !attempt) continue;
    const path = join(outbox(shelf), name);
    const outcome = readJson<Outcome>(path);
    if (outcome) yield { sha256, attempt: Number(attempt), outcome };
    rmSync(path, { force: true });
  }
}

/**
 * The queue of a shelf has a name of its own, so that two shelves on one Redis do not meet. It lies on the shelf,
 * because machines may see the same shelf under different paths.
 */
export const queueName = (shelf: string): string => {
  mkdirSync(shelf, { recursive: true });
  const path = join(shelf, 'queue-name');
  try {
    writeFileSync(path, `rapporteur-${crypto.randomUUID()}`, { flag: 'wx' });
  } catch {
    // Another process has named it.
  }
  return readFileSync(path, 'utf8').trim();
};
