import type { ReckonedClaim } from '../claim.ts';
import { sumsOfLast } from '../equation.ts';
import { isStated } from '../told.ts';
import type { Passage } from './passage.ts';
import type { BackWords } from './words.ts';

/** How much of the words before a percentage may say that it is of several. */
const BEFORE = 80;
/** No more percentages than these are put together. */
const MOST = 6;

const SAID: readonly (readonly [RegExp, number])[] = [
  [/\bthree\b|[三][者国项类]/, 3],
  [/\bfour\b|[四][者国项类]/, 4],
];

/** How many are put together, as far as the words say it: two, where they do not. */
const saidOf = (words: string): number => SAID.find(([word]) => word.test(words))?.[1] ?? 2;

/** “Latin America has the largest share, 28.8 per cent, and Africa 24.8 per cent; together they account for 53.6 per cent.” */
export const combinedBack = ({ told: { rates, words }, from }: Passage, back: BackWords): ReckonedClaim[] => {
  const whole = rates.find(({ at }) => at > from && back.combined.test(words.slice(Math.max(from, at - BEFORE), at)));
  const parts = rates.filter((each) => whole && each.at < whole.at);
  if (!whole || parts.length < 2 || parts.length > MOST || ![whole, ...parts].every(isStated)) return [];
  const equations = sumsOfLast(
    whole.figure,
    parts.map(({ figure }) => figure),
  );
  const isMeant = parts.length === saidOf(words.slice(from, whole.at));
  return [{ check: 'parts-sum', equations, meant: isMeant ? equations[0] : undefined }];
};
