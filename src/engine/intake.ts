import { createHash, hash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Ledger, SeenFile } from '../store/ledger/index.ts';

/** A path that could not be taken in, with why. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** What an intake has found so far. */
export interface Intake {
  readonly files: number;
  /** Files that were read to know their hash; the others are unchanged since an earlier run. */
  readonly hashed: number;
  readonly refusals: readonly Refusal[];
}

/** Files in one transaction: more of known ones than of new ones, which take their time to read. */
const batchSize = { known: 5000, hashed: 200 };

/** Files up to this size are read at once. */
const small = 4 * 1024 * 1024;

const sha256Of = async (path: string, size: number): Promise<string> => {
  if (size <= small) return hash('sha256', await readFile(path), 'hex');
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) sum.update(chunk);
  return sum.digest('hex');
};

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no right to read it';
  return error instanceof Error ? error.message : String(error);
};

/** PDFs below a folder in the order of their names; folders behind symbolic links are not entered. */
async function* pdfsBelow(folder: string, except: string): AsyncGenerator<string> {
  const items = await readdir(folder, { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (path !== except) yield* pdfsBelow(path, except);
    } else if (extname(item.name).toLowerCase() === '.pdf' && (item.isFile() || item.isSymbolicLink())) yield path;
  }
}

async function* filesAt(path: string, except: string): AsyncGenerator<string> {
  const place = await stat(path);
  if (place.isDirectory()) yield* pdfsBelow(path, except);
  else if (place.isFile()) yield path;
  else throw new Error('neither a file nor a folder');
}

export interface IntakeOptions {
  readonly ledger: Ledger;
  /** The shelf, which is not looked into where it lies below a folder. */
  readonly shelf: string;
  readonly run: number;
  readonly onFiles?: (files: number) => void;
}

/**
 * Enters files into the ledger: those named, and the PDFs below the folders named. A file whose size and time of
 * change are as at its last submission is not read again.
 * @param paths from anywhere: arguments, or the lines of a list as they come.
 */
export const takeIn = async (
  paths: AsyncIterable<string> | Iterable<string>,
  options: IntakeOptions,
): Promise<Intake> => {
  const { ledger, run, onFiles } = options;
  const except = resolve(options.shelf);
  const refusals: Refusal[] = [];
  let [files, hashed] = [0, 0];
  let batch: SeenFile[] = [];
  let again: string[] = [];
  const submit = (): void => {
    if (batch.length > 0) ledger.submit(batch, run);
    if (again.length > 0) ledger.seenAgain(again, run);
    batch = [];
    again = [];
    onFiles?.(files);
  };
  const see = async (path: string): Promise<void> => {
    // Nothing else goes on while files are looked at, and a look without the thread pool takes a tenth of the time.
    const { size, mtimeMs } = statSync(path);
    const known = ledger.knownHash(path, size, mtimeMs);
    files += 1;
    if (known === undefined) {
      hashed += 1;
      batch.push({ path, size, mtimeMs, sha256: await sha256Of(path, size) });
    } else again.push(known);
    if (batch.length >= batchSize.hashed || again.length >= batchSize.known) submit();
  };
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      refusals.push({ path, message: reason(error) });
    }
  };
  for await (const path of paths) {
    await attempt(path, async () => {
      for await (const file of filesAt(resolve(path), except)) await attempt(file, () => see(file));
    });
  }
  submit();
  return { files, hashed, refusals };
};
