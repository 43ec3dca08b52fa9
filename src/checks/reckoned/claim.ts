import type { Equation } from './equation.ts';

export type ReckonedCheck = 'growth' | 'share' | 'difference' | 'average' | 'parts-sum';

/** Ways in which the figures of a sentence may hang together: one that fits is what it says. */
export interface ReckonedClaim {
  readonly check: ReckonedCheck;
  readonly equations: readonly Equation[];
  /** The one that would be wrong if none fits; absent where the words do not tie the figures. */
  readonly meant?: Equation | undefined;
}
