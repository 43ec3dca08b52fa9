import { createHash } from 'node:crypto';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { spoolPath } from './spool.ts';

/** Where the bytes of a document are, or why they are not to be had. */
export type Original =
  | { readonly state: 'here'; readonly path: string; readonly bytes: number }
  /** `changed`: something else lies at a known path now; `packed`: it is in an archive, from which `UnpackedMembers` has it; `missing`: nothing is there. */
  | { readonly state: 'changed' | 'packed' | 'missing'; readonly paths: readonly string[] };

/** An archive and the name of a member of it. */
export interface PlaceInArchive {
  readonly archive: string;
  readonly member: string;
}

/**
 * Where a path leads into an archive. Names may have exclamation marks of their own.
 * @example `/in/reports.zip!2004/a.pdf` is 2004/a.pdf in /in/reports.zip
 */
export const placesInArchives = (path: string): PlaceInArchive[] =>
  [...path.matchAll(/(?<=\.(?:zip|tar|tgz|tar\.gz|tzst|tar\.zst))!/gi)].map(({ index }) => ({
    archive: path.slice(0, index),
    member: path.slice(index + 1),
  }));

const hashes = new Map<string, string>();

/** The hash of a file's bytes; read again only when its size or time has changed. */
const hashOf = async (path: string, stamp: string): Promise<string | undefined> => {
  const known = hashes.get(path + stamp);
  if (known) return known;
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch {
    return undefined;
  }
  const digest = hash.digest('hex');
  if (hashes.size > 10_000) hashes.clear();
  hashes.set(path + stamp, digest);
  return digest;
};

const fileAt = (path: string): Stats | undefined => {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    return file?.isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Finds the file that a record was read from, among the paths at which it was seen and on the shelf itself. Only a regular file with the very
 * same bytes will do: whatever lies at the path today is not given out for it.
 */
export const findOriginal = async (shelf: string, sha256: string, paths: readonly string[]): Promise<Original> => {
  let seen = false;
  for (const path of [...paths, spoolPath(shelf, sha256)]) {
    const file = fileAt(path);
    if (!file) continue;
    seen = true;
    const stamp = `\n${file.ino} ${file.size} ${file.mtimeMs}`;
    if ((await hashOf(path, stamp)) === sha256) return { state: 'here', path, bytes: file.size };
  }
  const packed = paths.some((path) => placesInArchives(path).length > 0);
  return { state: packed ? 'packed' : seen ? 'changed' : 'missing', paths };
};
