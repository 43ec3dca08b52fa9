import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { ShelfUnwritable } from './unwritable.ts';

/** Members of archives wait here for a worker, each under its hash: workers on other machines see the shelf too. */
const folder = (shelf: string): string => join(shelf, 'members');

const name = /^[0-9a-f]{64}\.pdf$/;

export const spoolPath = (shelf: string, sha256: string): string => join(folder(shelf), `${sha256}.pdf`);

/** Bytes that were written to the shelf under no name yet. */
export interface Spooled {
  readonly sha256: string;
  readonly size: number;
  /** Gives them their place. */
  readonly keep: () => void;
  readonly drop: () => void;
}

const orUnwritable = (error: unknown): never => {
  throw new ShelfUnwritable(error instanceof Error ? error.message : String(error));
};

/** Writes bytes to the shelf as they come. What fails leaves nothing behind. @throws ShelfUnwritable */
export const spool = async (shelf: string, bytes: AsyncIterable<Uint8Array>): Promise<Spooled> => {
  const temporary = join(folder(shelf), `.${process.pid}-${randomBytes(6).toString('hex')}`);
  const drop = (): void => rmSync(temporary, { force: true });
  await mkdir(folder(shelf), { recursive: true }).catch(orUnwritable);
  const file = await open(temporary, 'wx').catch(orUnwritable);
  const sum = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of bytes) {
      sum.update(chunk);
      size += chunk.length;
      await file.writeFile(chunk).catch(orUnwritable);
    }
  } catch (error) {
    await file.close();
    drop();
    throw error;
  }
  await file.close();
  const sha256 = sum.digest('hex');
  return { sha256, size, keep: () => renameSync(temporary, spoolPath(shelf, sha256)), drop };
};

/** Hashes of the members that wait. */
export const spooled = (shelf: string): ReadonlySet<string> => {
  try {
    return new Set(readdirSync(folder(shelf)).flatMap((item) => (name.test(item) ? [item.slice(0, 64)] : [])));
  } catch {
    return new Set();
  }
};

export const removeSpooled = (shelf: string, sha256: string): void => rmSync(spoolPath(shelf, sha256), { force: true });

/** Removes everything but the members named, also what a crash left half written. */
export const clearSpool = (shelf: string, keep: ReadonlySet<string>): void => {
  let items: string[];
  try {
    items = readdirSync(folder(shelf));
  } catch {
    return;
  }
  for (const item of items) {
    if (!name.test(item) || !keep.has(item.slice(0, 64))) rmSync(join(folder(shelf), item), { force: true });
  }
  if (keep.size === 0) rmSync(folder(shelf), { recursive: true, force: true });
};

/** The same without writing: what the bytes are, for a dry run. */
export const weigh = async (bytes: AsyncIterable<Uint8Array>): Promise<Spooled> => {
  const sum = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    sum.update(chunk);
    size += chunk.length;
  }
  return { sha256: sum.digest('hex'), size, keep: () => {}, drop: () => {} };
};
