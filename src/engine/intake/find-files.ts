import { glob, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isArchive, unreadableArchive } from './archives/index.ts';

/** A file to take in: a document, or an archive with documents in it. */
export interface Found {
  readonly path: string;
  readonly kind: 'document' | 'archive';
}

export const isPdfName = (name: string): boolean => /\.pdf$/i.test(name);

const kindOf = (path: string): Found['kind'] => (isArchive(path) ? 'archive' : 'document');

/** Documents and archives below a folder in the order of their names; folders behind symbolic links are not entered. */
async function* filesBelow(folder: string, except: string): AsyncGenerator<Found> {
  const items = await readdir(folder, { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (path !== except) yield* filesBelow(path, except);
    } else if (item.isFile() || item.isSymbolicLink()) {
      if (isPdfName(item.name) || isArchive(item.name)) yield { path, kind: kindOf(path) };
    }
  }
}

const hasPattern = (path: string): boolean => /[*?[{]/.test(path);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** What a pattern matches, in the order of the names: PDFs, archives, and what lies below folders. */
async function* filesLike(pattern: string, except: string): AsyncGenerator<Found> {
  const matches: string[] = [];
  for await (const match of glob(pattern)) matches.push(match);
  const seen = new Set<string>();
  for (const match of matches.sort()) {
    const path = resolve(match);
    const place = await stat(path);
    const below = place.isDirectory() ? filesBelow(path, except) : [{ path, kind: kindOf(path) }];
    for await (const found of below) {
      if (seen.has(found.path) || !(isPdfName(found.path) || found.kind === 'archive')) continue;
      seen.add(found.path);
      yield found;
    }
  }
  if (seen.size === 0) throw new Error('the pattern matches no PDF and no archive');
}

/**
 * The files that a path stands for: itself, what lies below it where it is a folder, what it matches where nothing
 * has its name and it is a pattern (`2004/**\/*.pdf`).
 * @param except a folder that is not looked into.
 * @throws Error that says why there is none.
 */
export async function* filesAt(path: string, except: string): AsyncGenerator<Found> {
  if (hasPattern(path) && !(await exists(path))) return yield* filesLike(path, except);
  const place = await stat(resolve(path));
  const why = unreadableArchive(path);
  if (place.isDirectory()) yield* filesBelow(resolve(path), except);
  else if (!place.isFile()) throw new Error('neither a file nor a folder');
  else if (why) throw new Error(why);
  else yield { path: resolve(path), kind: kindOf(path) };
}
