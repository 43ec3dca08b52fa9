import type { Language } from '../../record/index.ts';
import { Decimal, sumOf } from '../figures.ts';
import type { Cues } from '../text/cues.ts';
import { isOpenedInPart } from '../text/figure-roles.ts';
import { isOfOpposites } from '../text/opposites.ts';
import type { ReckonedClaim } from './claim.ts';
import { type Equation, sumIs } from './equation.ts';
import type { Told, ToldSentence } from './told.ts';

/** “$26.8 million … and $1.4 million, offset by $4.8 million”: what is behind is taken off. */
const OFFSET = /\boffset\b|抵[减消销]/;

/** More parts than these are not tried in every choice. */
const MOST = 9;
/** So small a figure is the sum of others by chance. */
const LEAST = 20;

/** The first part with every choice of the others, all of them first. */
const choices = (parts: readonly Told[]): Told[][] => {
  const [first, ...others] = parts;
  if (!first) return [];
  return Array.from({ length: 2 ** others.length - 1 }, (_, at) => 2 ** others.length - 1 - at).map((bits) => [
    first,
    ...others.filter((_other, place) => bits & (1 << place)),
  ]);
};

const sum = (whole: Told, parts: readonly Told[]): Equation =>
  sumIs(
    whole.figure,
    parts.map(({ figure }) => figure),
  );

/** Figures that are none within the one before them. */
const outer = ({ words, quantities }: ToldSentence, { within }: Cues): Told[] =>
  quantities.filter((each, at) => at === 0 || !within.test(words.slice(quantities[at - 1]!.at + 1, each.at)));

/** “Hong Kong (5 confirmed cases), Macau (2 confirmed cases)”: what stands in brackets tells more of the part before it. */
const isBracketed = (words: string, { at }: Told): boolean => /[(（][^()（）]*$/.test(words.slice(0, at));

interface Opened {
  /** What the parts may be of, the nearest first. */
  readonly wholes: readonly Told[];
  readonly parts: readonly Told[];
  /** The words between. */
  readonly cue: string;
}

const isOutOf = (words: string, whole: Told, part: Told, { outOf: [before, between] }: Cues): boolean =>
  before.test(words.slice(0, whole.at)) && between.test(words.slice(whole.at + 1, part.at));

/** The figures before the words that open a list of parts, and those behind. */
const opened = (told: ToldSentence, cues: Cues): Opened | undefined => {
  const { words, quantities } = told;
  const at = quantities.findIndex(
    (each, place) =>
      place > 0 &&
      (cues.parts.test(words.slice(quantities[place - 1]!.at + 1, each.at)) ||
        isOutOf(words, quantities[place - 1]!, each, cues)),
  );
  if (at < 1) return undefined;
  const [first, cue] = [quantities[at]!, words.slice(quantities[at - 1]!.at + 1, quantities[at]!.at)];
  const apart = outer(told, cues);
  const wholes = apart.filter((each) => each.at < first.at).slice(-2);
  const isApart = (each: Told): boolean => isBracketed(words, first) || !isBracketed(words, each);
  const parts = [first, ...apart.filter((each) => each.at > first.at && isApart(each))];
  return { wholes: wholes.toReversed(), parts, cue };
};

/** So many things are told by two parts, not fewer, for a slip in them to be seen. */
const TELLING = 50;

const isClosed = (words: string, parts: readonly Told[], { last }: Cues): boolean => {
  const [before, end] = parts.slice(-2);
  return before !== undefined && end !== undefined && last.test(words.slice(before.at + 1, end.at));
};

/** The whole as it is told, or as its parts tell it. */
const most = (whole: Told, parts: readonly Told[]): Decimal =>
  Decimal.max(whole.figure.value, sumOf(parts.map(({ figure }) => figure.value)));

/** What a sentence says of a whole and the parts behind it; what stands within another part is none of its own. */
export const partClaims = (told: ToldSentence, cues: Cues, language: Language): ReckonedClaim[] => {
  const found = opened(told, cues);
  const whole = found?.wholes[0];
  if (!found || !whole || found.parts.length < 2 || found.parts.length > MOST) return [];
  const { wholes, parts, cue } = found;
  const likely = wholes.filter(({ figure }) => figure.value.gte(LEAST));
  const equations = likely.flatMap((each) => choices(parts).map((some) => sum(each, some)));
  const isTelling = most(whole, parts).gte(parts.length > 2 ? LEAST : TELLING);
  const isAll =
    (cues.all.test(cue) && !isOpenedInPart(cue) && isClosed(told.words, parts, cues)) ||
    (isOutOf(told.words, whole, parts[0]!, cues) &&
      (isOfOpposites(told.words.slice(whole.at), language) || isClosed(told.words, parts, cues)));
  const isOffset =
    cues.takenOff.test(told.words.slice(parts.at(-1)!.at)) || OFFSET.test(told.words.slice(parts[0]!.at));
  const isMeant = isTelling && isAll && !isOffset && told.rates.length === 0;
  return [{ check: 'parts-sum', equations, meant: isMeant ? sum(whole, parts) : undefined }];
};
