import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';

/** What the system says at a path, or nothing where it says nothing there. */
const told = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** Tells one start of one machine, and one container on it, from all others: in each of them process ids mean something else. */
const thisMachine = createHash('sha256')
  .update(hostname())
  .update(told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')))
  .update(told(() => readlinkSync('/proc/self/ns/pid')))
  .digest('hex')
  .slice(0, 8);

/**
 * A name beside a file's own, for what is not written to its end. It says who writes: workers on several machines may
 * write the same file at once, and what a killed one has left can be told from what another is writing.
 * @example `records/<sha256>.json.5f0c2b1d-4711-9c3b5a60e1f2`
 */
export const besideOf = (path: string): string =>
  `${path}.${thisMachine}-${process.pid}-${randomBytes(6).toString('hex')}`;

/** Versions before this one did not say who writes. */
const halfName = /^.+\.jsonl?\.(?:([0-9a-f]{8})-(\d+)-)?[0-9a-f]+$/;

/** Milliseconds that a disk may take for one file: its writer may be gone while another process puts it in place. */
const longestSeal = 10_000;
/** Nobody takes longer to write one file, also where the clocks of two machines differ. */
const longestWrite = 3600_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether a file was not written to its end and nobody is writing it any more: its writer was killed. */
export const isAbandoned = (path: string): boolean => {
  const [half, machine, pid] = halfName.exec(basename(path)) ?? [];
  if (!half) return false;
  if (machine === undefined) return true;
  const file = statSync(path, { throwIfNoEntry: false });
  const age = file ? Date.now() - file.mtimeMs : 0;
  return machine === thisMachine ? age > longestSeal && !isAlive(Number(pid)) : age > longestWrite;
};
