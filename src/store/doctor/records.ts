import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Ledger } from '../ledger/index.ts';
import { leftovers } from '../leftovers.ts';
import { readRecordFile, recordPath, recordsOnShelf } from '../outputs.ts';
import { type RecordSummary, summaryOf } from '../summary.ts';
import type { Complaint } from './complaint.ts';

/** Where damaged records are put: they are never thrown away. */
const setAsideFolder = 'set-aside';

const setAside = (shelf: string, sha256: string): void => {
  mkdirSync(join(shelf, setAsideFolder), { recursive: true });
  renameSync(recordPath(shelf, sha256), join(shelf, setAsideFolder, `${sha256}.json`));
};

const damaged = (shelf: string, sha256: string, why: string): Complaint => ({
  trouble: 'record-damaged',
  about: sha256,
  message: `its record cannot be read: ${why}`,
  remedy: `put into ${setAsideFolder}/, and extracted again by the next ingest`,
  mend: (ledger) => {
    setAside(shelf, sha256);
    ledger.again([sha256]);
  },
});

/** The summary of a record, or why there is none. */
const read = (shelf: string, sha256: string): RecordSummary | string => {
  try {
    const summary = summaryOf(readRecordFile(recordPath(shelf, sha256)));
    return summary.sha256 === sha256 ? summary : `it is that of ${summary.sha256}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const compared = ['extractor', 'checks', 'pages', 'tables', 'mentions', 'conflicts', 'agreements'] as const;

const differences = (entry: Entry, summary: RecordSummary): string[] => [
  ...(entry.state === summary.status ? [] : [`state ${entry.state} / ${summary.status}`]),
  ...compared.flatMap((name) => (entry[name] === summary[name] ? [] : [`${name} ${entry[name]} / ${summary[name]}`])),
];

const unknownRecord = (shelf: string, sha256: string): Complaint => {
  const summary = read(shelf, sha256);
  if (typeof summary === 'string') return damaged(shelf, sha256, summary);
  return {
    trouble: 'record-unknown',
    about: sha256,
    message: 'its record is on the shelf, and the ledger does not know it',
    remedy: 'entered into the ledger',
    mend: (ledger) => ledger.adopt(sha256, 0, summary),
  };
};

const missing = ({ sha256, paths, state }: Entry): Complaint => ({
  trouble: 'record-missing',
  about: sha256,
  message: `${paths[0] ?? sha256} is ${state}, and its record is not on the shelf`,
  remedy: 'extracted again by the next ingest',
  mend: (ledger) => void ledger.again([sha256]),
});

const compare = (shelf: string, entry: Entry): Complaint | undefined => {
  const summary = read(shelf, entry.sha256);
  if (typeof summary === 'string') return damaged(shelf, entry.sha256, summary);
  const found = differences(entry, summary);
  if (found.length === 0) return undefined;
  return {
    trouble: 'record-differs',
    about: entry.sha256,
    message: `ledger and record of ${entry.paths[0] ?? entry.sha256} differ: ${found.join(', ')}`,
    remedy: 'entered as the record says',
    mend: (ledger) => ledger.adopt(entry.sha256, entry.bytes, summary),
  };
};

/** Compares the records on a shelf with its ledger. @param deep reads every record, not only its name. */
export function* examineRecords(shelf: string, ledger: Ledger | undefined, deep: boolean): Generator<Complaint> {
  const onShelf = new Set(recordsOnShelf(shelf));
  for (const entry of ledger?.entries() ?? []) {
    const there = onShelf.delete(entry.sha256);
    // A document that waits or failed may keep the record of an earlier version.
    if (entry.state !== 'done' && entry.state !== 'partial') continue;
    if (!there) yield missing(entry);
    else if (deep) {
      const complaint = compare(shelf, entry);
      if (complaint) yield complaint;
    }
  }
  for (const sha256 of onShelf) yield unknownRecord(shelf, sha256);
}

/** What a crash has left in the folders of the shelf. */
export function* examineLeftovers(shelf: string, ledger: Ledger | undefined): Generator<Complaint> {
  const leftover = (path: string, message: string): Complaint => ({
    trouble: 'leftover',
    about: path,
    message,
    remedy: 'removed',
    mend: () => rmSync(path, { force: true, recursive: true }),
  });
  for (const path of leftovers(shelf)) yield leftover(path, 'a file that was not written to its end');
  const waiting = new Set(ledger?.files.waitingMembers().map(({ sha256 }) => `${sha256}.pdf`));
  const members = join(shelf, 'members');
  for (const name of existsSync(members) ? readdirSync(members) : []) {
    if (!waiting.has(name)) yield leftover(join(members, name), 'a member of an archive that nobody waits for');
  }
  const inbox = join(shelf, 'inbox');
  if (existsSync(inbox) && readdirSync(inbox).length > 0)
    yield leftover(inbox, 'orders to workers of a run that has ended');
}
