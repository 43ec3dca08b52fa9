import type { Language } from '../../record/index.ts';
import type { Cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { isRateOfAnother } from '../text/rate-noun.ts';
import { allShares, type Pair } from './all-shares.ts';
import type { ReckonedClaim } from './claim.ts';
import { changeRate, rateOf } from './rate-equations.ts';
import { isStated, type Told, type ToldSentence } from './told.ts';

const pairsIn = ({ words, quantities, rates }: ToldSentence, { paired }: Cues): Pair[] =>
  rates.flatMap((rate): Pair[] => {
    const part = quantities.findLast(({ at }) => at < rate.at);
    if (!part || rates.some(({ at }) => at > part.at && at < rate.at)) return [];
    return paired.test(words.slice(part.at + 1, rate.at)) ? [{ part, rate }] : [];
  });

const wholesFor = ({ quantities }: ToldSentence, pairs: readonly Pair[], part: Figure): Told[] =>
  quantities.filter((each) => !pairs.some((pair) => pair.part === each) && each.figure.value.gte(part.value));

const isCalledWhole = ({ words }: ToldSentence, { at }: Told, { wholeBefore, wholeBehind }: Cues): boolean =>
  wholeBefore.test(words.slice(Math.max(0, at - 60), at)) || wholeBehind.test(words.slice(at + 1, at + 40));

/** “1,204 requests came in; 310 of them, that is, 25.7 per cent”: the whole stands before. */
const wholeOfThem = ({ words, quantities }: ToldSentence, part: Told, { ofThem, amongThem }: Cues): Told[] =>
  ofThem.test(words.slice(part.at + 1)) || amongThem.test(words.slice(Math.max(0, part.at - 24), part.at))
    ? quantities.filter(({ at }) => at < part.at).slice(-1)
    : [];

/** A rate beside its part, and one figure that is the whole. */
const ofPair = (told: ToldSentence, pairs: readonly Pair[], { part, rate }: Pair, cues: Cues): ReckonedClaim[] => {
  const common = sharedWhole(told, pairs);
  if (common) {
    const equation = rateOf(part.figure, common.figure, rate.figure);
    return [{ check: 'share', equations: [equation], meant: equation }];
  }
  const wholes = wholesFor(told, pairs, part.figure);
  if (wholes.length === 0) return [];
  const equations = wholes.map((whole) => rateOf(part.figure, whole.figure, rate.figure));
  const before = wholeOfThem(told, part, cues);
  const called = before.length > 0 ? before : wholes.filter((whole) => isCalledWhole(told, whole, cues));
  const meant =
    called.length === 1 &&
    !cues.moved.test(told.words) &&
    told.rates.length === 1 &&
    isStated(part) &&
    isStated(called[0]!) &&
    told.quantities.length < 4 &&
    !isRateOfAnother(told.words, rate.at, called[0]!.at)
      ? rateOf(part.figure, called[0]!.figure, rate.figure)
      : undefined;
  return [{ check: 'share', equations, meant }];
};

/** The whole of which most of several parts are what their rates say: “Of the 14, 7 (50 per cent) …, 4 (29 per cent) …”. */
const sharedWhole = (told: ToldSentence, pairs: readonly Pair[]): Told | undefined => {
  const fitting = (whole: Told): number =>
    pairs.filter(({ part, rate }) => {
      const equation = rateOf(part.figure, whole.figure, rate.figure);
      return equation.fits(equation.figures);
    }).length;
  const best = told.quantities
    .filter((each) => !pairs.some(({ part }) => part === each))
    .toSorted((a, b) => fitting(b) - fitting(a))[0];
  return best && fitting(best) >= 2 && fitting(best) * 2 >= pairs.length ? best : undefined;
};

/** The only rate of a sentence with two figures, one of which is called the whole. */
const ofTwo = (told: ToldSentence, cues: Cues): ReckonedClaim[] => {
  const { quantities, rates, words } = told;
  if (quantities.length !== 2 || rates.length !== 1 || !cues.whole.test(words)) return [];
  const [part, whole] = quantities.toSorted((a, b) => a.figure.value.cmp(b.figure.value)) as [Told, Told];
  const equation = rateOf(part.figure, whole.figure, rates[0]!.figure);
  // What was withheld: 15 per cent of $4 million, of which $3.4 million is left.
  const changes = cues.up.test(words) ? [] : [changeRate(part.figure, whole.figure, rates[0]!.figure)];
  const { at } = rates[0]!;
  const isOfPart =
    cues.paired.test(words.slice(Math.min(at, part.at) + 1, Math.max(at, part.at))) ||
    cues.rateBefore.test(words.slice(Math.max(0, at - 24), at)) ||
    / of\b|的/.test(words.slice(at + 1, at + 4));
  const isNamed = part.at < at || part.at < whole.at || cues.namely.test(words.slice(0, part.at));
  const isMeant =
    isOfPart &&
    isNamed &&
    isStated(part) &&
    isStated(whole) &&
    !cues.moved.test(words) &&
    isCalledWhole(told, whole, cues) &&
    !isRateOfAnother(words, rates[0]!.at, whole.at);
  return [{ check: 'share', equations: [equation, ...changes], meant: isMeant ? equation : undefined }];
};

/** What a sentence says of parts and their rates. */
export const shareClaims = (told: ToldSentence, cues: Cues, language: Language): ReckonedClaim[] => {
  const pairs = pairsIn(told, cues);
  const all = allShares(told, pairs, language);
  if (all) return [all];
  return pairs.length > 0 ? pairs.flatMap((pair) => ofPair(told, pairs, pair, cues)) : ofTwo(told, cues);
};
