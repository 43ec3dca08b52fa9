import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, claimOf, findingKey } from './claim.ts';
import { type Decision, decision } from './decision.ts';
import { readStoredRecord } from './outputs.ts';

export { type Decision, decision, findingKey };

const file = (shelf: string): string => join(shelf, 'decisions.jsonl');

/** What the finding says that a key names, where it is on the shelf. */
const claimNamed = (shelf: string, key: string): Claim | undefined => {
  const record = readStoredRecord(shelf, key.slice(0, 64));
  if (record instanceof Error) return undefined;
  const finding = record.findings.find((one) => findingKey(record.sha256, one) === key);
  return finding && claimOf(finding);
};

/** Adds a decision to the shelf's log, with the time and what it is about; nothing is ever overwritten. @returns it as it was entered. */
export const recordDecision = (shelf: string, made: Decision): Decision => {
  const claim = made.claim ?? (made.verdict === 'open' ? undefined : claimNamed(shelf, made.finding));
  const entered = decision.parse({ ...made, at: made.at ?? new Date().toISOString(), ...(claim && { claim }) });
  mkdirSync(shelf, { recursive: true });
  // The line feed before it closes a line that a crash cut off.
  appendFileSync(file(shelf), `${endsOpen(shelf) ? '\n' : ''}${JSON.stringify(entered)}\n`, { flush: true });
  return entered;
};

/** Bytes of the log from an offset on. */
const bytesFrom = (path: string, from: number, to: number): Buffer => {
  const bytes = Buffer.alloc(to - from);
  const handle = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
  } finally {
    closeSync(handle);
  }
};

const endsOpen = (shelf: string): boolean => {
  const size = statSync(file(shelf), { throwIfNoEntry: false })?.size ?? 0;
  return size > 0 && bytesFrom(file(shelf), size - 1, size).toString() !== '\n';
};

const readLine = (line: string): Decision[] => {
  try {
    const parsed = decision.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};

/**
 * Follows the log as it grows, whoever writes it. Each call gives the decisions that were added since the call
 * before, in order; a line that a crash cut off is passed over.
 */
export const followDecisions = (shelf: string): (() => Decision[]) => {
  let read = 0;
  return () => {
    const size = statSync(file(shelf), { throwIfNoEntry: false })?.size ?? 0;
    if (size <= read) return [];
    const bytes = bytesFrom(file(shelf), read, size);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    read += whole;
    return bytes.subarray(0, whole).toString('utf8').split('\n').flatMap(readLine);
  };
};

/** The last decision on each finding. */
export const readDecisions = (shelf: string): ReadonlyMap<string, Decision> => {
  const decisions = new Map<string, Decision>();
  if (!existsSync(file(shelf))) return decisions;
  for (const made of followDecisions(shelf)()) {
    if (made.verdict === 'open') decisions.delete(made.finding);
    else decisions.set(made.finding, made);
  }
  return decisions;
};
