import type { MaskedText } from '../doubts/masked-text.ts';
import type { Figure } from './amounts-in-text.ts';

/** What a rate is of: “41 per cent of votes”; in Chinese it stands before the rate. */
const OF = /^ of (?:the |its |their |total )*(?<noun>[^\uE000-\uF8FF.,;:()–—]{2,50})/;
/** The things that are counted, up to what is said of them. */
const THINGS = /^ (?<noun>[^\uE000-\uF8FF.,;:()–—]{2,50})/;
const SAID = / (?:is|are|was|were|has|have|had|in|that|which|who|for|with|by|on|at|from|to|as|under)\b.*$/;
/** Words that may stand for any whole. */
const ANY = /\b(?:total|whole|amount|number|overall|them|which|whom|these|those|membership|appropriation|budget|all)\b/;
/** The beginnings of words tell whether two of them are one: member, membership. */
const STEM = 5;

const stems = (noun: string): string[] =>
  (noun.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, STEM));

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
  if (of === undefined || things === undefined || ANY.test(of)) return false;
  const known = stems(things);
  return known.length > 0 && stems(of).length > 0 && !stems(of).some((stem) => known.includes(stem));
};

/** Where a figure stands in a masked text. */
export const offsetOf = ({ figures }: MaskedText, figure: Figure): number =>
  [...figures].find(([, each]) => each === figure)?.[0] ?? -1;
