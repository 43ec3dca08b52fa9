import type { ClaimForm } from '../claim-form.ts';

/**
 * How documents state growth. `new` and `old` are the two amounts, `change` what lies between them, `rate` the change
 * as a percentage of `old`; `up` or `down` catch the word that gives the direction.
 */
export interface GrowthForm extends ClaimForm {
  /**
   * The words tie `new` to the change beyond doubt. Elsewhere `new` may be a neighbour, and only a form that has the
   * base itself is sure.
   */
  readonly tied?: true;
}
