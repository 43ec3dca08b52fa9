import type { Language } from '../../record/index.ts';
import { Decimal, sumOf } from '../figures.ts';
import { cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { isToldInOrder } from '../text/figure-roles.ts';
import { isOfOpposites } from '../text/opposites.ts';
import { placesOf } from '../text/percentage-claims.ts';
import { show } from '../text/shown-figures.ts';
import type { ReckonedClaim } from './claim.ts';
import type { Equation, Figures } from './equation.ts';
import { rateFits } from './rate-equations.ts';
import { isStated, type Told, type ToldSentence } from './told.ts';

/** A figure with the rate that stands beside it. */
export interface Pair {
  readonly part: Told;
  readonly rate: Told;
}

/** Pairs that a list of figures and a list of rates make in their order. */
const inOrder = ({ quantities, rates, words }: ToldSentence): Pair[] =>
  quantities.length === rates.length &&
  quantities.length > 1 &&
  quantities.at(-1)!.at < rates[0]!.at &&
  isToldInOrder(words)
    ? quantities.map((part, at) => ({ part, rate: rates[at]! }))
    : [];

const pairsOf = (figures: Figures): [part: Figure, rate: Figure][] =>
  Object.entries(figures).flatMap(([name, part]): [Figure, Figure][] =>
    name.startsWith('part') ? [[part, figures[name.replace('part', 'rate')]!]] : [],
  );

const wholeOf = (pairs: readonly (readonly [Figure, Figure])[]): Figure => ({
  ...pairs[0]![0],
  value: sumOf(pairs.map(([part]) => part.value)),
  slack: sumOf(pairs.map(([part]) => part.slack)),
});

const fitting = (figures: Figures): boolean[] => {
  const pairs = pairsOf(figures);
  return pairs.map(([part, rate]) => rateFits(rate, part, wholeOf(pairs)));
};

/** The pair to show: the one that does not fit, where it is one. */
const shownAt = (figures: Figures): number => Math.max(0, fitting(figures).indexOf(false));

/** Parts that make up a whole which no figure gives, each with its rate of it. */
const sharesOfAll = (pairs: readonly Pair[]): Equation => {
  const figures: Figures = Object.fromEntries(
    pairs.flatMap(({ part, rate }, at) => [
      [`part${at}`, part.figure],
      [`rate${at}`, rate.figure],
    ]),
  );
  return {
    figures,
    fits: (all) => fitting(all).every(Boolean),
    shown: (all) => {
      const told = pairsOf(all);
      const [part, rate] = told[shownAt(all)]!;
      const whole = wholeOf(told).value;
      return {
        expression: `${show(part)} ÷ (${told.map(([each]) => show(each)).join(' + ')})`,
        expected: whole.isZero()
          ? new Decimal(0)
          : part.value
              .div(whole)
              .times(100)
              .toDecimalPlaces(placesOf(rate) + 1),
        found: rate.value,
        sign: '%',
      };
    },
  };
};

/** Do the rates leave nothing over, as far as they are rounded? */
const isWhole = (rates: readonly Figure[]): boolean =>
  sumOf(rates.map(({ value }) => value))
    .minus(100)
    .abs()
    .lte(sumOf(rates.map(({ slack }) => slack)));

/** A figure of the sentence that no rate stands beside may be the whole. */
const isAlone = ({ quantities }: ToldSentence, pairs: readonly Pair[]): boolean =>
  quantities.every((each) => pairs.some(({ part }) => part === each));

/** So many others that fit leave no doubt what the rates are of. */
const SURE = 3;

/** “30 (30 per cent), of which 10 (33 per cent)” is a rate of another whole. */
const isWithin = ({ words }: ToldSentence, before: Pair, { part }: Pair, language: Language): boolean =>
  cues[language].within.test(words.slice(Math.min(before.rate.at, part.at) + 1, part.at));

/**
 * Parts that leave nothing over, with a rate each: “886 (72 per cent) were men and 347 (28 per cent) were women”. What
 * makes them all there are is that their rates come to 100, that they are opposites, or that all but one fit.
 */
export const allShares = (
  told: ToldSentence,
  found: readonly Pair[],
  language: Language,
): ReckonedClaim | undefined => {
  const pairs = found.length > 1 ? found : inOrder(told);
  if (pairs.length < 2 || !isAlone(told, pairs) || !pairs.every(({ part, rate }) => isStated(part) && isStated(rate)))
    return undefined;
  const kinds = new Set(pairs.map(({ part }) => part.figure.kind));
  if (kinds.size > 1) return undefined;
  const equation = sharesOfAll(pairs);
  const off = fitting(equation.figures).filter((fits) => !fits).length;
  const isAll =
    (off === 1 && (pairs.length > 2 || isOfOpposites(told.words, language))) ||
    (off > 0 && isWhole(pairs.map(({ rate }) => rate.figure)) && isOfOpposites(told.words, language));
  if (off > 0 && !isAll) return undefined;
  const sure =
    off === 1 &&
    pairs.length > SURE &&
    !pairs.some((each, at) => at > 0 && isWithin(told, pairs[at - 1]!, each, language));
  return { check: 'share', equations: [equation], meant: { ...equation, sure } };
};
