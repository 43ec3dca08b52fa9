import type { Figure } from './figure.ts';
import type { MaskedText } from './masked-text.ts';
import { wordsOf } from './words.ts';

/** What a rate is of: “41 per cent of votes”; in Chinese it stands before the rate. */
const OF = /^ of (?:the |its |their |total )*(?<noun>[^\uE000-\uF8FF.,;:()–—]{2,50})/;
/** The things that are counted, up to what is said of them. */
const THINGS = /^ (?<noun>[^\uE000-\uF8FF.,;:()–—]{2,50})/;
const SAID = / (?:is|are|was|were|has|have|had|in|that|which|who|for|with|by|on|at|from|to|as|under)\b.*$/;
/** Words that may stand for any whole. */
const ANY =
  /\b(?:total|whole|amount|number|overall|them|which|whom|these|those|membership|appropriation|budget|all)\b/g;

const stems = (noun: string): ReadonlySet<string> => wordsOf(noun, 'en', { shortest: 4, stem: 5 });

/**
 * Is a rate of other things than the whole that is counted beside it? “41.63 per cent of votes (48 of the 120 seats)”,
 * “5,000 of the 6,400 settlements, accounting for 99 per cent of the population”.
 * @param words the masked text, or a sentence of it
 * @param rate offset of the rate in the words
 * @param whole offset of the whole
 */
export const isRateOfAnother = (words: string, rate: number, whole: number): boolean => {
  const of = OF.exec(words.slice(rate + 1))?.groups?.noun?.replace(SAID, '');
  const things = THINGS.exec(words.slice(whole + 1))?.groups?.noun?.replace(SAID, '');
  if (of === undefined || things === undefined) return false;
  const [named, known] = [stems(of.replaceAll(ANY, '')), stems(things)];
  return known.size > 0 && named.size > 0 && ![...named].some((stem) => known.has(stem));
};

const YEARLY_BEHIND =
  /^(?:,? on average,?)? ?(?:(?:a|per|each|every) (?:year|annum|month|quarter)|annually|yearly|monthly|annual)\b/;
const YEARLY_BEFORE =
  /(?:\b(?:annual|yearly|monthly)(?: [a-z]+){0,3} of (?:about |some |approximately )?|[年月]均[^，。；]{0,8}|每[一]?[年月][^，。；]{0,8}|逐年[^，。；]{0,6})$/;

/**
 * Is a rate that of each year, not of the whole time between two figures? “grew by 3 per cent a year, from 10.0 million in
 * 2019 to 11.6 million in 2024”; 每年增长3%.
 * @param rate its offset in the words
 */
export const isYearly = (words: string, rate: number): boolean =>
  YEARLY_BEHIND.test(words.slice(rate + 1)) || YEARLY_BEFORE.test(words.slice(Math.max(0, rate - 40), rate));

/** A rate of a whole that the text does not count: “up from $1.1 billion and representing 5.8 per cent of total procurement”. */
const OF_TOTAL = /^ of (?:the |its |their )?(?:total|overall|entire|global|world)\b/;

/** 降至360万美元，占总支出的30%: a share, no fall. */
const SHARE_BEFORE = /占[^，。；]{0,16}$/;

export const isOfTotal = (words: string, rate: number): boolean =>
  OF_TOTAL.test(words.slice(rate + 1)) || SHARE_BEFORE.test(words.slice(Math.max(0, rate - 20), rate));

const places = new WeakMap<MaskedText, ReadonlyMap<Figure, number>>();

const placesIn = (text: MaskedText): ReadonlyMap<Figure, number> => {
  const known = places.get(text) ?? new Map(Array.from(text.figures, ([at, figure]) => [figure, at]));
  places.set(text, known);
  return known;
};

/** Where a figure stands in a masked text. */
export const offsetOf = (text: MaskedText, figure: Figure): number => placesIn(text).get(figure) ?? -1;
