import type { ReckonedClaim } from '../claim.ts';
import { restIs } from '../equation.ts';
import { isStated, type Told } from '../told.ts';
import { areOfTwoUnits } from '../units.ts';
import type { Passage } from './passage.ts';
import type { BackWords } from './words.ts';

/** So small a difference comes about by chance. */
const LEAST = 10;
/** How much of the words before a figure says what it is. */
const BEFORE = 80;

const wordsBefore = ({ told: { words }, from }: Passage, { at }: Told): string =>
  words.slice(Math.max(from, at - BEFORE), at);

/** What is counted, where the count says so: the last of its words. */
const nounOf = ({ figure }: Told): string | undefined => /[a-z]{3,}$/.exec(figure.evidence.text)?.[0];

const isOfOther = (one: Told, other: Told): boolean => {
  const [noun, its] = [nounOf(one), nounOf(other)];
  return noun !== undefined && its !== undefined && noun !== its;
};

/** The figure that the sentence calls what lies between two others, or is left of them. */
const calledRest = (passage: Passage, words: BackWords): Told | undefined => {
  const own = passage.told.quantities.filter(({ at }) => at > passage.from);
  const called = own.filter((each) => {
    const before = wordsBefore(passage, each);
    return (
      words.rest.test(before) ||
      words.change.test(before) ||
      words.changeBehind.test(passage.told.words.slice(each.at + 1))
    );
  });
  return called.length === 1 ? called[0] : undefined;
};

/** “The appropriation amounted to A. Expenditure amounted to B. The balance was therefore C”: three figures and no more. */
export const restsBack = (passage: Passage, words: BackWords): ReckonedClaim[] => {
  const { quantities, rates, words: text } = passage.told;
  const rest = quantities.length === 3 && rates.length === 0 ? calledRest(passage, words) : undefined;
  const others = quantities.filter((each) => each !== rest);
  if (!rest || !others.some(({ at }) => at < passage.from) || words.besides.test(text)) return [];
  const [less, more] = others.toSorted((a, b) => a.figure.value.cmp(b.figure.value)) as [Told, Told];
  const isOne = others.every((each) => !isOfOther(each, rest) && !areOfTwoUnits(text, each.at, rest.at));
  if (!isOne || more.figure.kind !== rest.figure.kind || rest.figure.value.lt(LEAST) || !quantities.every(isStated))
    return [];
  const equation = restIs(more.figure, less.figure, rest.figure);
  return [{ check: 'difference', equations: [equation], meant: equation }];
};
