import type { FindingDraft } from './check.ts';

/** A number that the text states, and how many there are. */
export interface Counted {
  readonly stated: number;
  readonly counted: number;
  readonly agrees: boolean;
  /** What was counted, as it is written. */
  readonly expression: string;
  readonly confidence: number;
  readonly evidence: FindingDraft['evidence'];
  /** What is said where they agree, and where they do not. */
  readonly agreement: FindingDraft['message'];
  readonly conflict: FindingDraft['message'];
}

/** What counts say of each other. Whether those were all that are meant only words tell: a conflict leaves it open. */
export const countDraft = (count: Counted): FindingDraft => {
  const { stated, counted, agrees, expression, confidence, evidence } = count;
  return {
    verdict: agrees ? 'agreement' : 'conflict',
    severity: agrees ? 'info' : 'warning',
    ...(agrees ? {} : { doubt: 'cannot tell' as const }),
    confidence,
    message: agrees ? count.agreement : count.conflict,
    evidence,
    computation: {
      expression,
      expected: String(counted),
      found: String(stated),
      difference: String(stated - counted),
    },
  };
};
