import type { Language } from '../../record/index.ts';
import { cues } from './cues.ts';

/** So much of the words before a figure tells what it is. */
const BEFORE = 48;

const bases: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:from|than|over|above|below|against|versus|compared (?:with|to))(?: (?:about|some|approximately|nearly|the|an?|its|their|revised|previous|last|figure|level|total|record|high|low|average|of|in|\uE003|[A-Z][a-z]+|[^ ]{0,20}['’]s?))*\s?$/,
  zh: /(?:从|由|(?<![占之同环对相])比(?![重例率值])|较|与|同(?![比期]))[^，。；、\uE000-\uE002]{0,16}$/,
};

/**
 * Is a figure what another is compared with? “645.9 million” of “up 4.9 per cent from the 645.9 million shipped in January
 * and 7 per cent higher than …” is no figure that grew by 7 per cent.
 * @param words the masked text
 * @param at offset of the figure
 */
export const isBase = (words: string, at: number, language: Language): boolean =>
  bases[language].test(words.slice(Math.max(0, at - BEFORE), at));

/** Is a figure what lies between two others? 比前年增加7.36亿元; “lower by $220 million, but 23 per cent higher than …”. */
export const isChange = (words: string, at: number, language: Language): boolean =>
  cues[language].change.test(words.slice(Math.max(0, at - BEFORE), at));

/** Rates of such things are of constant prices, and amounts of them of current ones. */
const REAL =
  /\b(?:comparable|adjusted|annualized|same-store)\b|\b[Rr]eal\b|constant (?:prices|currenc(?:y|ies)|exchange rates?|dollars)|\borganic(?:ally)?\b|like-for-like|local currenc(?:y|ies)|pro forma|\bGDP\b|gross domestic product|value added|生产总值|GDP|增加值|可比价|不变价|实际|可比口径|同口径|固定汇率|恒定汇率|剔除汇率/;

/** Behind a rate that is reckoned at other rates of exchange than its amounts: “an increase of 34.0% at constant exchange rates”. */
const EXCHANGED =
  /^[^\uE000-\uE004.;]{0,30}\b(?:(?:at|in|on an?) (?:constant|local|comparable|fixed) (?:exchange|currenc)|constant[- ]currenc|organic|like-for-like)|^[^\uE000-\uE004。；]{0,12}(?:固定汇率|恒定汇率|剔除汇率)/;

/** @param rate its offset in the masked words */
export const isAtOtherRates = (words: string, rate: number): boolean => EXCHANGED.test(words.slice(rate + 1));

/** Why something changed, told between a rate and a figure: “22% compared to 2015 due primarily to $244 million of growth”. */
const REASON =
  /\b(?:due|owing|because|result(?:ing|ed)?|driven|attribut(?:ed|able)|primarily|mainly|reflecting|thanks)\b[^,;]*$|(?:由于|因为|主要因|得益于)[^，；]*$/;

export const isReason = (words: string, at: number): boolean =>
  REASON.test(
    words
      .slice(Math.max(0, at - BEFORE), at)
      .split(/[\uE000-\uE004]/)
      .at(-1) ?? '',
  );

/** A rate of what is to come: “61% over the next 24 months” is no growth over 24. */
const AHEAD = /^ (?:over|above|during|within|in) the (?:next|last|past|coming|following|previous|first)\b/;

export const isOfTime = (words: string, rate: number): boolean => AHEAD.test(words.slice(rate + 1));

/** Does a passage speak of growth that its amounts need not give? 地区生产总值达到13697.5亿元，增长6.8%. */
export const isOfConstantPrices = (words: string): boolean => REAL.test(words);

/** Parts so opened are not all there are: “primarily consisting of $71 million … and $44 million”. */
const AMONG = /\b(?:primarily|mainly|mostly|principally|largely|chiefly|predominantly|notably|particularly)\b|主要/;

export const isOpenedInPart = (opening: string): boolean => AMONG.test(opening);

/** Several names and their figures, told in one order: each figure belongs to one of the names. */
const IN_ORDER = /\brespectively\b|分别/;

export const isToldInOrder = (sentence: string): boolean => IN_ORDER.test(sentence);
