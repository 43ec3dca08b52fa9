import type { Language } from '../../../record/index.ts';
import { cues } from '../../text/cues.ts';
import type { ReckonedClaim } from '../claim.ts';
import { sumsOfLast } from '../equation.ts';
import { isStated, type Told } from '../told.ts';
import { areOfTwoUnits } from '../units.ts';
import type { Passage } from './passage.ts';
import type { BackWords } from './words.ts';

const MOST_PARTS = 9;
/** So small a total comes about by chance; one of two parts must be larger. */
const LEAST = 20;
const LEAST_OF_TWO = 50;
const BEFORE = 80;

interface Total {
  readonly whole: Told;
  readonly parts: readonly Told[];
}

/** The total of a sentence with the figures of its own that stand before it. */
const totalWithin = ({ told: { quantities, words }, from }: Passage, back: BackWords): Total | undefined => {
  const own = quantities.filter(({ at }) => at > from);
  const whole = own.find(
    ({ at }) =>
      back.total.test(words.slice(Math.max(0, at - BEFORE), at)) || back.totalBehind.test(words.slice(at + 1)),
  );
  const parts = own.filter((each) => whole && each.at < whole.at);
  return whole && parts.length > 1 ? { whole, parts } : undefined;
};

/** The total that a sentence gives of what those before it tell. */
const totalBack = ({ told: { quantities, words }, from }: Passage, back: BackWords): Total | undefined => {
  const [whole, ...others] = quantities.filter(({ at }) => at > from);
  const parts = quantities.filter(({ at }) => at < from);
  if (!whole || others.some((each) => each.figure.kind === whole.figure.kind && each.figure.kind === 'money'))
    return undefined;
  const before = words.slice(Math.max(from, whole.at - BEFORE), whole.at);
  const isThus = back.opening.test(before) && back.thus.test(words.slice(from));
  return parts.length > 1 && (isThus || back.totalBack.test(before)) ? { whole, parts } : undefined;
};

/** “Cumulative expenditure stood at A. Expenditure in 2024 was B, bringing cumulative expenditure to C”; “A further B joined, bringing the total to C”. */
const totalBrought = ({ told: { quantities, words }, from }: Passage, back: BackWords): Total | undefined => {
  const whole = quantities.findLast(({ at }) => at > from);
  const first = quantities[0];
  if (quantities.length !== 3 || !whole || !first) return undefined;
  const parts = quantities.slice(0, 2);
  const before = words.slice(from, whole.at);
  const isCumulative =
    first.at < from && back.cumulative.test(words.slice(0, first.at)) && back.cumulative.test(before);
  const isFurther = back.further.test(words.slice(first.at + 1, parts[1]!.at)) && back.brought.test(before);
  return (isCumulative && back.total.test(before)) || isFurther ? { whole, parts } : undefined;
};

const isTelling = ({ whole, parts }: Total): boolean => whole.figure.value.gte(parts.length > 2 ? LEAST : LEAST_OF_TWO);

/** Things of any sort are counted so: 14次审计、6次评价和3次检查，总共完成23项任务. */
const isOfAny = (words: string, { at }: Told): boolean => /[项件个起]/.test(words[at + 1] ?? '');

/** What stands before a part itself: “67 in the west and 38 in the capital” tells nothing within the west. */
const lastOf = (gap: string): string => gap.split(/, | and |[，、和]/).at(-1) ?? '';

/** Are they parts of one kind, none within another, none taken off? */
const areParts = ({ whole, parts }: Total, words: string, language: Language): boolean => {
  const { within, ofThem, takenOff, beyond } = cues[language];
  const span = words.slice(0, whole.at);
  return (
    parts.every(({ figure }) => figure.kind === whole.figure.kind && !figure.value.isZero()) &&
    parts.every((each) => isStated(each) && (isOfAny(words, whole) || !areOfTwoUnits(words, each.at, whole.at))) &&
    parts.every(({ at }) => !ofThem.test(words.slice(at + 1))) &&
    parts.every((each, at) => at === 0 || !within.test(lastOf(words.slice(parts[at - 1]!.at + 1, each.at)))) &&
    !takenOff.test(span) &&
    !beyond.test(span)
  );
};

/** What a sentence calls the total of the figures before it. */
export const totalsBack = (passage: Passage, back: BackWords, language: Language): ReckonedClaim[] => {
  const { words, rates } = passage.told;
  const brought = totalBrought(passage, back);
  const total = brought ?? totalWithin(passage, back) ?? totalBack(passage, back);
  if (!total || total.parts.length > MOST_PARTS || rates.length > 0) return [];
  const isMeant =
    isTelling(total) && isStated(total.whole) && (brought !== undefined || areParts(total, words, language));
  const equations = sumsOfLast(
    total.whole.figure,
    total.parts.map(({ figure }) => figure),
  );
  return [{ check: 'parts-sum', equations, meant: isMeant ? equations[0] : undefined }];
};
