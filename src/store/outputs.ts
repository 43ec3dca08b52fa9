import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentRecord, record as recordSchema, SCHEMA_ID } from '../record/index.ts';
import { acrossStamp, readAcross } from './across.ts';
import { makeOnShelf } from './make-on-shelf.ts';
import { putInPlace, seal, writeUnsealed } from './put-in-place.ts';

const recordName = /^[0-9a-f]{64}\.json$/;

/** A record broke the schema: a fault of the extractor, never of the document. Says where. */
export class InvalidRecord extends Error {
  constructor(place: string, why: string) {
    super(`the record does not satisfy its schema at ${place}: ${why}`);
    this.name = 'InvalidRecord';
  }
}

/**
 * Validates a value against the record schema and gives the record with its keys in the schema's order,
 * so that the same record is always the same bytes.
 * @throws InvalidRecord with the path of the first thing that is wrong.
 */
export const validateRecord = (value: unknown): DocumentRecord => {
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InvalidRecord(issue?.path.join('.') || 'its root', issue?.message ?? 'unknown');
};

/** The bytes of a record on the shelf: JSON on one line, closed by a line feed. */
export const serializeRecord = (record: DocumentRecord): string => `${JSON.stringify(record)}\n`;

export const recordsFolder = (shelf: string): string => join(shelf, 'records');

/** Where the record of a document lies: `DIR/records/<sha256>.json`. */
export const recordPath = (shelf: string, sha256: string): string => join(recordsFolder(shelf), `${sha256}.json`);

/** Puts a validated record on the shelf, whole or not at all. */
export const writeRecord = (shelf: string, record: DocumentRecord, json = serializeRecord(record)): void => {
  makeOnShelf(shelf, 'records');
  putInPlace(recordPath(shelf, record.sha256), json);
};

/** Writes a record beside its place, and no more: `sealRecord` waits for the disk. @returns where it lies. */
export const writeUnsealedRecord = (shelf: string, sha256: string, json: string): string => {
  makeOnShelf(shelf, 'records');
  return writeUnsealed(recordPath(shelf, sha256), json);
};

/** Gives a record its place on the shelf, when the disk has it. */
export const sealRecord = (shelf: string, sha256: string, unsealed: string): Promise<void> =>
  seal(unsealed, recordPath(shelf, sha256));

/**
 * Reads a record from any path and validates it.
 * @throws InvalidRecord, or SyntaxError where the file is not JSON.
 */
export const readRecordFile = (path: string): DocumentRecord => validateRecord(JSON.parse(readFileSync(path, 'utf8')));

/**
 * A record of the shelf as it was written, with what was found of it among the other documents: it was validated then,
 * and is not again. What is no record any more (a disk that was full, a hand that edited) comes back as the error.
 */
export const readStoredRecord = (shelf: string, sha256: string): DocumentRecord | Error => {
  try {
    const stored: DocumentRecord = JSON.parse(readFileSync(recordPath(shelf, sha256), 'utf8'));
    if (stored.schema !== SCHEMA_ID) return new InvalidRecord('schema', `it is ${JSON.stringify(stored.schema)}`);
    return { ...stored, findings: [...stored.findings, ...readAcross(shelf, sha256)] };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/**
 * Size and time of a record and of what lies beside it, for those who read it again only when something has changed;
 * undefined where it is gone.
 */
export const stampOfStored = (
  shelf: string,
  sha256: string,
): { readonly size: number; readonly mtimeMs: number } | undefined => {
  const file = statSync(recordPath(shelf, sha256), { throwIfNoEntry: false });
  const beside = acrossStamp(shelf, sha256);
  return file && { size: file.size + beside.size, mtimeMs: Math.max(file.mtimeMs, beside.mtimeMs) };
};

/** Hashes of the records that are on the shelf. Files with other names are not looked at. */
export const recordsOnShelf = (shelf: string): ReadonlySet<string> => {
  const folder = recordsFolder(shelf);
  if (!existsSync(folder)) return new Set();
  return new Set(
    readdirSync(folder)
      .filter((name) => recordName.test(name))
      .map((name) => name.slice(0, 64)),
  );
};
