import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../record/index.ts';
import { putInPlace } from './put-in-place.ts';

/**
 * Findings that rest on more than one document lie beside the records, in `DIR/across/<sha256>.json`, under the
 * document that is in doubt: a record says only what its own file gives.
 */
export const acrossFolder = (shelf: string): string => join(shelf, 'across');

const fileOf = (shelf: string, sha256: string): string => join(acrossFolder(shelf), `${sha256}.json`);

/** The documents of which something was found among the others of their shelf. */
export const documentsAcross = (shelf: string): string[] =>
  existsSync(acrossFolder(shelf))
    ? readdirSync(acrossFolder(shelf)).flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? [])
    : [];

/** What was found of a document among the others of its shelf. */
export const readAcross = (shelf: string, sha256: string): Finding[] => {
  if (!existsSync(fileOf(shelf, sha256))) return [];
  try {
    const { findings } = JSON.parse(readFileSync(fileOf(shelf, sha256), 'utf8')) as { findings: Finding[] };
    return findings;
  } catch {
    // A file that a hand has broken is written anew by the next run.
    return [];
  }
};

/** Size and time of what was found of a document, for those who read it again only when it has changed. */
export const acrossStamp = (shelf: string, sha256: string): { readonly size: number; readonly mtimeMs: number } =>
  statSync(fileOf(shelf, sha256), { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };

/** Whether a finding of a stored record rests on other documents too. */
export const isAcross = ({ id }: Pick<Finding, 'id'>): boolean => id.startsWith('x');

const inFull = (findings: readonly Finding[]): string => `${JSON.stringify({ findings })}\n`;

/**
 * Puts down what was found across the shelf, all of it: what is no longer found is taken away, what is as before is not
 * touched. Ids are given here, `x1` and on in each document.
 * @returns how many files changed
 */
export const writeAcross = (shelf: string, found: ReadonlyMap<string, readonly Omit<Finding, 'id'>[]>): number => {
  mkdirSync(acrossFolder(shelf), { recursive: true });
  let changed = 0;
  for (const [sha256, drafts] of found) {
    if (drafts.length === 0) continue;
    const text = inFull(drafts.map((draft, at) => ({ id: `x${at + 1}`, ...draft })));
    const file = fileOf(shelf, sha256);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    putInPlace(file, text);
    changed += 1;
  }
  for (const sha256 of documentsAcross(shelf)) {
    if ((found.get(sha256)?.length ?? 0) > 0) continue;
    rmSync(fileOf(shelf, sha256));
    changed += 1;
  }
  return changed;
};
