import type { Language } from '../../record/index.ts';
import { cues } from '../reckoned/cues.ts';

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
  /\b(?:comparable|adjusted|annualized|same-store)\b|\b[Rr]eal\b|constant prices|\bGDP\b|gross domestic product|value added|生产总值|GDP|增加值|可比价|不变价|实际|可比口径|同口径/;

/** Does a passage speak of growth that its amounts need not give? 地区生产总值达到13697.5亿元，增长6.8%. */
export const isOfConstantPrices = (words: string): boolean => REAL.test(words);
