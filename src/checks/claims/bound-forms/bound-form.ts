import type { ClaimForm } from '../claim-form.ts';

/**
 * How documents bound a figure and give it: `exact` beside `bound`, of which the form says which way it leans; or the
 * two ends, `low` and `high`, of a range. `fraction` catches the words for a part: more than half; beside it, `part` and
 * `whole` may stand for `exact`.
 */
export interface BoundForm extends ClaimForm {
  readonly leans?: 'over' | 'under';
  /** “Nearly”, “just over”: not far from it either. */
  readonly near?: true;
}
