import type { Language } from '../../record/index.ts';
import type { Context, FoundDate, FoundQuantity } from '../found.ts';
import { fold } from '../numerals/fold.ts';
import { overlap } from '../overlap.ts';
import { en } from './en.ts';
import { type Manner, quantified } from './manner.ts';
import { zh } from './zh.ts';

const manners: Readonly<Record<Language, Manner>> = { zh, en };

/**
 * Every percentage of a text; percentage points have `of` 百分点 or `percentage points`.
 *
 * @param dates the dates found in the same text, for the day that a figure holds for
 * @example findPercentages('占捐款的 95%以上', { language: 'zh' }, [])
 * // [{ kind: 'percentage', span: [5, 10], value: { number: '95', of: '捐款', bound: 'over' }, certainty: 0.98 }]
 */
export const findPercentages = (
  text: string,
  context: Context,
  dates: readonly FoundDate[],
): readonly FoundQuantity[] => {
  const manner = manners[context.language];
  const plain = fold(text);
  return manner.anyShare.test(plain) ? quantified(plain, manner.percentages(plain), manner, dates) : [];
};

/**
 * Every number of a text that counts something, with what it counts in the document's words.
 *
 * @param dates the dates found in the same text, for the day that a figure holds for
 * @example findCounts('for 95 States', { language: 'en' }, [])
 * // [{ kind: 'count', span: [4, 13], value: { number: '95', of: 'States' }, certainty: 0.85 }]
 */
export const findCounts = (text: string, context: Context, dates: readonly FoundDate[]): readonly FoundQuantity[] => {
  const manner = manners[context.language];
  const plain = fold(text);
  return quantified(plain, manner.counts(plain), manner, dates);
};

/** Percentages and counts together, in order. */
export const findQuantities = (
  text: string,
  context: Context,
  dates: readonly FoundDate[],
): readonly FoundQuantity[] => {
  const percentages = findPercentages(text, context, dates);
  const counts = findCounts(text, context, dates).filter(
    ({ span }) => !percentages.some((other) => overlap(span, other.span)),
  );
  return [...percentages, ...counts].sort((a, b) => a.span[0] - b.span[0]);
};
