import type { ClaimForm } from '../claim-form.ts';

/**
 * How documents say in words that figures are a part or a multiple of each other. `new` and `old` are two states, `part`
 * and `whole` what the words say, `x` and `y` what a ratio of `a` to `b` is of; `near` catches “nearly”, “more than”.
 */
export interface ProportionForm extends ClaimForm {
  /**
   * `times`: new ÷ old is the multiple; `fold`: so many times, or one more, as usage wavers; `more`: one more; `change`:
   * what lies between is that part of old; `part`: of a whole; `ratio`: of two numbers, in either order.
   */
  readonly sort: 'times' | 'fold' | 'more' | 'change' | 'part' | 'ratio';
  /** The words leave no doubt that these figures belong together. */
  readonly tied?: true;
}
