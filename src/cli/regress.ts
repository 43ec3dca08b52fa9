import colors from 'picocolors';
import type { Finding } from '../record/index.ts';
import { claimOf } from '../store/claim.ts';
import { readDecisions, recordDecision } from '../store/decisions.ts';
import type { IndexReader } from '../store/index/index.ts';
import { type Change, type PresentFinding, type Regression, regressionOf, worse } from '../store/regression.ts';
import { exit } from './exit.ts';
import { terminalLanguage } from './finding-words.ts';
import { freshIndex } from './fresh-index.ts';
import { print } from './streams.ts';

export interface RegressOptions {
  readonly out: string;
  readonly against?: string;
  readonly carry?: boolean;
  readonly json?: boolean;
}

const presentOn = (index: IndexReader): PresentFinding[] =>
  index
    .all('SELECT sha256, key, check_name, verdict, severity, message_en, message_zh, evidence FROM findings')
    .map((row) => ({
      key: String(row.key),
      sha256: String(row.sha256),
      severity: String(row.severity),
      claim: claimOf({
        check: String(row.check_name),
        verdict: row.verdict as Finding['verdict'],
        evidence: JSON.parse(String(row.evidence)),
        message: { en: String(row.message_en), zh: String(row.message_zh) },
      } as Finding),
    }));

const keysOn = (shelf: string): ReadonlySet<string> => {
  const index = freshIndex(shelf);
  try {
    return new Set(index.all('SELECT key FROM findings').map(({ key }) => String(key)));
  } finally {
    index.close();
  }
};

const compare = ({ out, against }: RegressOptions): Regression[] => {
  const before = against === undefined ? undefined : keysOn(against);
  const index = freshIndex(out);
  try {
    return regressionOf({
      decisions: new Map([...(against === undefined ? [] : readDecisions(against)), ...readDecisions(out)]),
      present: presentOn(index),
      documents: new Set(index.all('SELECT sha256 FROM documents').map(({ sha256 }) => String(sha256))),
      before,
    });
  } finally {
    index.close();
  }
};

/** What each change is called, in the order of the report; those that need no look are only counted. */
const words: Readonly<Record<Change, { readonly means: string; readonly shown: boolean }>> = {
  lost: { means: 'accepted, and no longer found', shown: true },
  back: { means: 'rejected, was gone, and is found again', shown: true },
  still: { means: 'rejected, and still found', shown: true },
  new: { means: 'found, and not decided', shown: true },
  moved: { means: 'decided, and found in slightly other words', shown: true },
  silenced: { means: 'rejected or unsure, and no longer found', shown: true },
  open: { means: 'unsure, and still found', shown: false },
  kept: { means: 'accepted, and still found', shown: false },
  absent: { means: 'decided, and the document is not on the shelf', shown: false },
};

const changes = Object.keys(words) as Change[];

const lineOf = ({ change, key, now, claim, decision }: Regression): string => {
  const paint = worse.has(change) ? colors.red : change === 'new' ? colors.yellow : String;
  const note = decision?.note === undefined ? '' : ` (${decision.note})`;
  const said = claim
    ? `${claim.check}: ${claim.message[terminalLanguage()]}`
    : 'decided by an earlier version, which did not keep what it said';
  return `${paint(change.padEnd(8))} [${(now ?? key).slice(65, 73)}] ${said}${note}\n`;
};

/** Decisions on findings that are now in other words are entered again under the new ones. */
const carryOver = (shelf: string, found: readonly Regression[]): void => {
  for (const { change, now, decision } of found)
    if (change === 'moved' && now !== undefined && decision) {
      const { claim: _, ...made } = decision;
      recordDecision(shelf, { ...made, finding: now });
    }
};

/**
 * Compares what reviewers decided with what is found now, of another version or another shelf.
 * @returns the exit code: 2 where an accepted finding is lost or a rejected one has come back.
 */
export const regress = async (options: RegressOptions): Promise<number> => {
  const found = compare(options).toSorted((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change));
  if (options.carry) carryOver(options.out, found);
  const counts = changes.map((change) => [change, found.filter((one) => one.change === change).length] as const);
  if (options.json) for (const one of found) await print(`${JSON.stringify(one)}\n`);
  else {
    for (const one of found) if (words[one.change].shown) await print(lineOf(one));
    for (const [change, count] of counts) if (count > 0) await print(`${count} ${change}: ${words[change].means}\n`);
    if (found.length === 0) await print('Nothing is decided, and there is no conflict to decide.\n');
  }
  return found.some(({ change }) => worse.has(change)) ? exit.someFailed : exit.done;
};
