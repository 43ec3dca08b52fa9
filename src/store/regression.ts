import { type Claim, likenessOfClaims } from './claim.ts';
import type { Decision } from './decision.ts';

/** A finding of the shelf as it is now. */
export interface PresentFinding {
  readonly key: string;
  readonly sha256: string;
  readonly severity: string;
  readonly claim: Claim;
}

/**
 * What a new version makes of a decision:
 * `kept` accepted and still found; `lost` accepted and no longer found; `moved` decided, and found again in slightly
 * other words; `silenced` rejected and no longer found; `still` rejected and still found; `back` rejected, not found by
 * the version compared with, and found again; `open` left unsure and still found; `absent` the document is not on the
 * shelf; `new` a conflict that nobody has decided.
 */
export type Change = 'kept' | 'lost' | 'moved' | 'silenced' | 'still' | 'back' | 'open' | 'absent' | 'new';

export interface Regression {
  readonly change: Change;
  readonly key: string;
  /** For `moved`: the key under which it is found now. */
  readonly now?: string;
  readonly decision?: Decision;
  readonly claim?: Claim;
  readonly severity?: string;
}

/** Changes that make a version worse than the one before. */
export const worse: ReadonlySet<Change> = new Set(['lost', 'back']);

export interface Compared {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly present: readonly PresentFinding[];
  readonly documents: ReadonlySet<string>;
  /** Keys of what the version compared with found; undefined where there is none to compare with. */
  readonly before: ReadonlySet<string> | undefined;
}

/** So alike that it is one claim, read a little otherwise. */
const SAME = 0.6;

const documentOf = (key: string): string => key.slice(0, 64);

const foundAgain = (decision: Decision, free: readonly PresentFinding[]): PresentFinding | undefined => {
  const { claim } = decision;
  if (!claim) return undefined;
  const [best] = free
    .filter(({ sha256 }) => sha256 === documentOf(decision.finding))
    .map((finding) => ({ finding, likeness: likenessOfClaims(claim, finding.claim) }))
    .filter(({ likeness }) => likeness >= SAME)
    .toSorted((a, b) => b.likeness - a.likeness);
  return best?.finding;
};

const whereFound = ({ verdict, finding }: Decision, before: Compared['before']): Change => {
  if (verdict === 'accepted') return 'kept';
  if (verdict === 'unsure') return 'open';
  return before && !before.has(finding) ? 'back' : 'still';
};

/** Compares the decisions of reviewers with what is found now: what was lost, what came back, what is new. */
export const regressionOf = ({ decisions, present, documents, before }: Compared): Regression[] => {
  const byKey = new Map(present.map((finding) => [finding.key, finding]));
  const free = present.filter(({ key }) => !decisions.has(key));
  const decided = [...decisions.values()].map((decision): Regression => {
    const key = decision.finding;
    const known = { key, decision, ...(decision.claim && { claim: decision.claim }) };
    const found = byKey.get(key);
    if (found) return { ...known, change: whereFound(decision, before), claim: found.claim, severity: found.severity };
    if (!documents.has(documentOf(key))) return { ...known, change: 'absent' };
    const again = foundAgain(decision, free);
    if (again) {
      free.splice(free.indexOf(again), 1);
      return { ...known, change: 'moved', now: again.key, claim: again.claim, severity: again.severity };
    }
    return { ...known, change: decision.verdict === 'accepted' ? 'lost' : 'silenced' };
  });
  const undecided = free
    .filter(({ key, claim }) => claim.verdict === 'conflict' && !before?.has(key))
    .map(({ key, claim, severity }): Regression => ({ change: 'new', key, claim, severity }));
  return [...decided, ...undecided];
};
