import type { FindingEvidence } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { type Decimal, grouped, plain } from '../figures.ts';

/** A figure of the text, with where it stands. */
export interface Stated {
  readonly amount: Decimal;
  readonly evidence: FindingEvidence;
  readonly certainty: number;
}

/** What says that two figures are of the same thing, given both as printed. */
export type SlipWords = Readonly<Record<'en' | 'zh', (first: string, second: string) => string>>;

/** Two figures of what seems to be one thing that one slip parts: which is right, or whether both are, nobody can tell here. */
export const slipApart = (one: Stated, other: Stated, words: SlipWords): FindingDraft => {
  const [first, second] = [grouped(one.amount), grouped(other.amount)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'cannot tell',
    confidence: Math.min(one.certainty, other.certainty, 0.7),
    message: { en: words.en(first, second), zh: words.zh(first, second) },
    evidence: [one.evidence, other.evidence],
    computation: {
      expression: `${second} − ${first}`,
      expected: plain(one.amount),
      found: plain(other.amount),
      difference: plain(other.amount.minus(one.amount)),
    },
  };
};
