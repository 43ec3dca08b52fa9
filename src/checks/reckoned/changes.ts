import type { Cues } from '../text/cues.ts';
import type { Figure } from '../text/figure.ts';
import { isOfConstantPrices } from '../text/figure-roles.ts';
import { isOfTotal, isYearly } from '../text/rate-noun.ts';
import type { ReckonedClaim } from './claim.ts';
import { type Equation, restIs } from './equation.ts';
import { changeRate, rateOf, rateOfChange } from './rate-equations.ts';
import { isStated, type Told, type ToldSentence } from './told.ts';
import { areOfTwoUnits } from './units.ts';

const inOrder = (figures: readonly Figure[]): Figure[] => figures.toSorted((a, b) => a.value.cmp(b.value));

/**
 * Two states and a rate, which is of the older one: the smaller where something grew. “An increase of 24 per cent
 * compared with 23,551” is not 24 per cent of the 31,000 that it grew to.
 */
const rates = (quantities: readonly Told[], rate: Figure, { up, down }: Cues, words: string): Equation[] => {
  const [low, high] = inOrder(quantities.map(({ figure }) => figure)) as [Figure, Figure];
  const changes = [
    ...(up.test(words) ? [changeRate(high, low, rate)] : []),
    ...(down.test(words) ? [changeRate(low, high, rate)] : []),
  ];
  return [...changes, rateOf(low, high, rate)].filter(({ figures }) => !(figures.old ?? figures.whole)!.value.isZero());
};

/** “… of their income, and expenses drive more than 300 million”: a bound of the figure behind it compares nothing. */
const BOUND = /(?<=[a-z].*)\b(?:more|less|fewer|greater) than $/s;

/** Do the words between two figures, or those before the first, make two states of one thing of them? */
const areStates = ({ words }: ToldSentence, [one, other]: readonly Told[], { between, before }: Cues): boolean =>
  one !== undefined &&
  other !== undefined &&
  !areOfTwoUnits(words, one.at, other.at) &&
  (before.test(words.slice(Math.max(0, one.at - 30), one.at)) ||
    between.test(words.slice(one.at + 1, other.at).replace(BOUND, '')));

const isDirected = ({ words }: ToldSentence, { up, down }: Cues): boolean => up.test(words) !== down.test(words);

/** The greatest of three is the sum of the others. */
const difference = (quantities: readonly Told[]): Equation => {
  const [low, middle, high] = inOrder(quantities.map(({ figure }) => figure)) as [Figure, Figure, Figure];
  return restIs(high, middle, low);
};

const LEAST = 10;

/** So small a figure is the sum of others by chance. */
const isTelling = ({ figures }: Equation): boolean => figures.whole!.value.gte(LEAST);

const isCalledChange = ({ words }: ToldSentence, at: number, { change, changeBehind }: Cues): boolean =>
  change.test(words.slice(Math.max(0, at - 40), at)) || changeBehind.test(words.slice(at + 1));

/** What lies between two states, told from them by the words before it. */
const isTied = (told: ToldSentence, cues: Cues): boolean => {
  const changes = told.quantities.filter(({ at }) => isCalledChange(told, at, cues));
  const states = told.quantities.filter((each) => each !== changes[0]);
  return changes.length === 1 && areStates(told, states, cues);
};

/** Is a rate said to be of a change, of the thing whose states stand beside it? */
const isOfChange = ({ words }: ToldSentence, states: readonly Told[], rate: number, cues: Cues): boolean => {
  const [first, last] = [states[0]!.at, states.at(-1)!.at];
  const [from, to] = rate > last ? [last, rate] : rate < first ? [rate, first] : [rate, rate];
  const [before, behind] = cues.changed;
  return (
    (before.test(words.slice(Math.max(0, rate - 48), rate)) || behind.test(words.slice(rate + 1, rate + 16))) &&
    !/^ (?:of|stake|interest|above|below)\b/.test(words.slice(rate + 1)) &&
    !cues.another.test(words.slice(from + 1, to)) &&
    !(rate > first && rate < last && /[,，]/.test(words.slice(rate + 1, last)))
  );
};

/** A figure called a change, the state that it led to, and the rate of it: 拨款45亿元，比前年增加7.36亿元，增长19.5%. */
const ofChange = (told: ToldSentence, rate: Told, cues: Cues): ReckonedClaim | undefined => {
  const changes = told.quantities.filter(({ at }) => isCalledChange(told, at, cues));
  if (changes.length === 0) return undefined;
  const state = told.quantities.find((each) => each !== changes[0])!;
  if (changes.length > 1) return { check: 'growth', equations: [] };
  const isItsState =
    state.at < changes[0]!.at || cues.becomes.test(told.words.slice(Math.max(0, state.at - 40), state.at));
  const isMeant =
    isItsState &&
    isDirected(told, cues) &&
    !isYearly(told.words, rate.at) &&
    !isOfConstantPrices(told.words) &&
    !areOfTwoUnits(told.words, state.at, changes[0]!.at);
  const ways = [
    ...(cues.up.test(told.words) ? [rateOfChange(state.figure, changes[0]!.figure, rate.figure, 'up')] : []),
    ...(cues.down.test(told.words) ? [rateOfChange(state.figure, changes[0]!.figure, rate.figure, 'down')] : []),
    rateOf(changes[0]!.figure, state.figure, rate.figure),
  ];
  return {
    check: 'growth',
    equations: ways,
    meant: isMeant && isOfChange(told, told.quantities, rate.at, cues) ? ways[0] : undefined,
  };
};

/** Two percentages and the points between them: “31 percentage points”. */
const pointClaims = (
  { words, numbers, rates: stated }: ToldSentence,
  { points, pointsElsewhere, pointsBeside }: Cues,
): ReckonedClaim[] => {
  const between = numbers.filter(({ at }) => points.test(words.slice(at + 1)));
  if (stated.length !== 2 || between.length !== 1) return [];
  const [low, high] = inOrder(stated.map(({ figure }) => figure)) as [Figure, Figure];
  const equation = restIs(high, low, between[0]!.figure);
  const { at } = between[0]!;
  const before = stated.findLast((each) => each.at < at);
  const gap = before ? words.slice(before.at + 1, at) : words.slice(at + 1, stated[0]!.at);
  const meant = pointsElsewhere.test(words.slice(at + 1)) || !pointsBeside.test(gap) ? undefined : equation;
  return [{ check: 'difference', equations: [equation], meant }];
};

/** So near a figure stands the word that calls it what is left. */
const NEAR = 30;

/** “The difference between these two sources”: what it is of, not what it is. */
const BETWEEN = /\bdifferences? (?:between|among)\b[^,;]*$/;

const isCalledRest = ({ words }: ToldSentence, { at }: Told, { rest }: Cues): boolean => {
  const [before = ''] = [
    words
      .slice(Math.max(0, at - NEAR), at)
      .split(/[,，;；.。]/)
      .at(-1),
  ];
  return (
    (rest.test(before) && !BETWEEN.test(before)) ||
    rest.test(words.slice(at + 1, at + NEAR).split(/[,，;；.。]/)[0] ?? '')
  );
};

/**
 * What a sentence says of two states of one thing, or of a whole and what is left of it. Only sentences that have no
 * other figures say it for sure.
 */
export const changeClaims = (told: ToldSentence, cues: Cues): ReckonedClaim[] => {
  const { quantities, rates: stated, words } = told;
  const ofPoints = pointClaims(told, cues);
  if (ofPoints.length > 0) return ofPoints;
  const changes = (cues.up.test(words) || cues.down.test(words)) && cues.compared.test(words);
  if (quantities.length === 2 && stated.length === 1 && changes) {
    const change = ofChange(told, stated[0]!, cues);
    if (change) return [change];
    const equations = rates(quantities, stated[0]!.figure, cues, words);
    const rate = stated[0]!.at;
    const isOfElse = isYearly(words, rate) || isOfTotal(words, rate) || cues.elsewhere.test(words);
    const isMeant =
      !isOfElse &&
      isDirected(told, cues) &&
      areStates(told, quantities, cues) &&
      isOfChange(told, quantities, rate, cues) &&
      !isOfConstantPrices(words);
    return [{ check: 'growth', equations, meant: isMeant ? equations[0] : undefined }];
  }
  const rest = quantities.filter((each) => isCalledRest(told, each, cues));
  if (quantities.length !== 3 || stated.length > 1 || !(changes || rest.length > 0)) return [];
  const equation = difference(quantities);
  const { whole, part0: part } = equation.figures;
  // The same figure twice is of one thing, and leaves nothing: “the top ten …, the remaining eight … of the known top ten”.
  if (!isTelling(equation) || (whole && part?.value.eq(whole.value))) return [];
  const isMeant =
    quantities.every(isStated) && (rest.length === 1 ? rest[0]!.figure !== equation.figures.whole : isTied(told, cues));
  return [
    { check: rest.length > 0 ? 'difference' : 'growth', equations: [equation], meant: isMeant ? equation : undefined },
  ];
};
