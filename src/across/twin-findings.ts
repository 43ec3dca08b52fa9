import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptUnder, runTwinChecks } from '../checks/twins/index.ts';
import type { DocumentRecord, Finding } from '../record/index.ts';
import { acrossFolder } from '../store/across.ts';
import { readStoredRecord } from '../store/outputs.ts';
import { putInPlace } from '../store/put-in-place.ts';
import { stampOf } from './stamps.ts';
import type { TwinPair } from './twin-pairs.ts';

export type AcrossFinding = Omit<Finding, 'id'>;

/** What was found of a pair, and from which records. */
interface Compared extends TwinPair {
  readonly stamps: readonly [string, string];
  readonly findings: readonly AcrossFinding[];
}

const fileOf = (shelf: string): string => join(acrossFolder(shelf), 'twins.jsonl');
const keyOf = ({ translation, original }: TwinPair): string => `${translation} ${original}`;

const lineRead = (line: string): Compared | undefined => {
  try {
    return JSON.parse(line) as Compared;
  } catch {
    return undefined;
  }
};

/** What earlier runs found; a pair whose line cannot be read is compared again. */
const readCompared = (shelf: string): Map<string, Compared> => {
  if (!existsSync(fileOf(shelf))) return new Map();
  const lines = readFileSync(fileOf(shelf), 'utf8').split('\n');
  return new Map(lines.flatMap((line) => lineRead(line) ?? []).map((one) => [keyOf(one), one]));
};

const compare = (one: DocumentRecord, other: DocumentRecord): AcrossFinding[] =>
  runTwinChecks(one, other).map((finding) => keptUnder(finding, one.sha256));

/**
 * Compares every pair whose records have changed since they were compared last.
 * @returns what was found, by the hash of the document that it is kept under.
 */
export const findingsOfTwins = (
  shelf: string,
  pairs: readonly TwinPair[],
  onPair: (done: number, of: number) => void = () => {},
): Map<string, readonly AcrossFinding[]> => {
  const before = readCompared(shelf);
  const now = pairs.flatMap((pair, place): Compared[] => {
    onPair(place, pairs.length);
    const stamps = [stampOf(shelf, pair.translation), stampOf(shelf, pair.original)] as const;
    const known = before.get(keyOf(pair));
    if (known && known.stamps[0] === stamps[0] && known.stamps[1] === stamps[1]) return [known];
    const [one, other] = [readStoredRecord(shelf, pair.translation), readStoredRecord(shelf, pair.original)];
    if (one instanceof Error || other instanceof Error) return [];
    return [{ ...pair, stamps, findings: compare(one, other) }];
  });
  onPair(pairs.length, pairs.length);
  mkdirSync(acrossFolder(shelf), { recursive: true });
  putInPlace(fileOf(shelf), now.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return new Map(now.map(({ translation, findings }) => [translation, findings]));
};
