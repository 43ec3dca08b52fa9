import { createHash } from 'node:crypto';
import type { Finding } from '../record/index.ts';

/** What a finding says, without where on the pages it says it. */
export interface Claim {
  readonly check: string;
  readonly verdict: Finding['verdict'];
  /** The places' texts, in the finding's order. */
  readonly texts: string[];
  readonly message: Finding['message'];
}

/** So much of a place tells it: what a better reading adds behind it makes no other claim. */
const TELLING = 80;

/** Line ends, spaces inside Chinese, full width and letter case are the reading's, not the claim's. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]+/gu, '')
    .toLowerCase()
    .slice(0, TELLING);

export const claimOf = ({ check, verdict, evidence, message }: Finding): Claim => ({
  check,
  verdict,
  texts: evidence.map(({ text }) => plain(text)),
  message,
});

/**
 * Names a finding by the check and the texts that it rests on. Pages, boxes, ids of blocks and its place in the list
 * are not in it, so that a decision outlives a new extraction that moves them.
 */
export const findingKey = (sha256: string, finding: Finding): string => {
  const { check, verdict, texts } = claimOf(finding);
  return `${sha256}-${createHash('sha256')
    .update([sha256, check, verdict, ...texts].join('\n'))
    .digest('hex')
    .slice(0, 16)}`;
};

const pairsIn = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/**
 * How much two claims of one document have in common, from 0 to 1: a place that is read a little otherwise, or one more
 * that was found, leaves it above one half.
 */
export const likenessOfClaims = (a: Claim, b: Claim): number => {
  if (a.check !== b.check || a.verdict !== b.verdict) return 0;
  const [one, other] = [pairsIn(a.texts.join(' ')), pairsIn(b.texts.join(' '))];
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
};
