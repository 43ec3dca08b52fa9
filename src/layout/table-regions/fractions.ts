import type { RuleLine } from './rules.ts';
import type { TextRow } from './text.ts';

/** Sums and products that formulas write out: `year₁ +⋯+ year₆`. */
const WRITTEN_OUT = /[+×]\s?(?:⋯|…|\.{3})\s?[+×]/;
/** What stands over or under a bar stands no further from it than this, in letter sizes. */
const CLOSE = 1.7;

/** Is the rule the bar of a fraction: does a formula stand right over it or under it? */
export const isFractionBar = ({ top, bottom, left, right }: RuleLine, rows: readonly TextRow[]): boolean =>
  rows.some(({ baseline, segments }) =>
    segments.some(
      ({ box, size, text }) =>
        baseline > top - CLOSE * size &&
        baseline < bottom + CLOSE * size &&
        box[2] > left &&
        box[0] < right &&
        WRITTEN_OUT.test(text),
    ),
  );
