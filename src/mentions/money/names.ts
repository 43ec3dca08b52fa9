import type { Language } from '../../record/index.ts';
import { literal } from '../literal.ts';
import { aliases, hundredths, namesBefore } from './aliases.ts';
import data from './currencies.json' with { type: 'json' };
import { signs, yenOrYuan } from './signs.ts';

const codes = [...new Set([...Object.keys(data.currencies), ...aliases.map(([code]) => code)])];

/** CLDR writes Afghan Afghanis, Nigerian Nairas; texts write nairas. */
const spellings = (name: string): string[] => [
  name,
  name.replace(/ [A-Z](?=[a-z]+$)/, (initial) => initial.toLowerCase()),
  name.toLowerCase(),
];

const namesIn = (language: Language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [code, { zh, en }] of Object.entries(data.currencies)) {
    for (const name of language === 'zh' ? [zh] : en.flatMap(spellings)) if (!names.has(name)) names.set(name, code);
  }
  for (const [code, zh, en] of [...aliases, ...hundredths]) {
    for (const name of language === 'zh' ? zh.split(' ') : en.split('|').flatMap(spellings))
      if (name) names.set(name, code);
  }
  for (const code of codes) names.set(code, code);
  for (const sign of ['€', '£']) names.set(sign, signs[sign] ?? '');
  return names;
};

interface Index {
  readonly names: ReadonlyMap<string, string>;
  readonly initials: ReadonlySet<string>;
  readonly longest: number;
}

const indexOf = (language: Language): Index => {
  const names = namesIn(language);
  return {
    names,
    initials: new Set([...names.keys()].map((name) => name.charAt(0))),
    longest: Math.max(...[...names.keys()].map((name) => name.length)),
  };
};
const indexes: Readonly<Record<Language, Index>> = { zh: indexOf('zh'), en: indexOf('en') };

/** A name must not end inside a Latin word, and a sign before a digit belongs to the amount behind it. */
const runsOn = (last: string, next: string): boolean =>
  (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(next)) || (/[€£]/.test(last) && /\d/.test(next));

export interface Currency {
  readonly code: string;
  readonly end: number;
  /** The power of ten of what is named: -2 for cents. */
  readonly power: number;
}

const partsOf = (language: Language): ReadonlySet<string> =>
  new Set(hundredths.flatMap(([, zh, en]) => (language === 'zh' ? zh.split(' ') : en.split('|').flatMap(spellings))));
const parts: Readonly<Record<Language, ReadonlySet<string>>> = { zh: partsOf('zh'), en: partsOf('en') };

/**
 * The longest currency name that begins at an offset, never ending inside a Latin word.
 *
 * @example currencyAt('5 Swiss francs', 2, 'en') // { code: 'CHF', end: 14, power: 0 }
 */
export const currencyAt = (text: string, at: number, language: Language): Currency | undefined => {
  const { names, initials, longest } = indexes[language];
  if (!initials.has(text.charAt(at))) return undefined;
  for (let end = Math.min(text.length, at + longest); end > at; end--) {
    const name = text.slice(at, end);
    const code = names.get(name);
    if (code && !runsOn(text.charAt(end - 1), text.charAt(end)))
      return { code, end, power: parts[language].has(name) ? -2 : 0 };
  }
  return undefined;
};

/** Source of a pattern for what stands before an amount: a sign, or a code and a space. */
export const SIGN = `(?:${['¥', ...Object.keys(signs), ...codes]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')}|人民币)`;

/** Source of a pattern for a name before an amount. */
export const nameBefore = (language: Language): string =>
  Object.keys(namesBefore)
    .filter((name) => /[a-z]/i.test(name) === (language === 'en'))
    .map(literal)
    .join('|');

/** Code of a sign or prefix. */
export const codeOf = (sign: string, language: Language): string =>
  sign === '¥' ? yenOrYuan[language] : (namesBefore[sign] ?? signs[sign] ?? sign);

/**
 * Is any sign, code or name of a currency in a text? One look that spares most texts the search for amounts.
 * Names are told by their last word, or whole where words are not parted by spaces.
 */
const tokens = (language: Language): string[] => [
  ...new Set(
    [...indexes[language].names.keys()].map((name) => (language === 'zh' ? name : (name.split(' ').at(-1) ?? name))),
  ),
];
const anyOf: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`[$€£¥₹₽₩₦₺₪]|${[...new Set(tokens('zh').map((name) => name.slice(-2)))].map(literal).join('|')}`),
  en: new RegExp(
    `[$€£¥₹₽₩₦₺₪]|\\b(?:${[...tokens('en'), 'Rs', 'SwF', 'F', 'Fr', 'SFr', 'CFAF', 'FCFA'].map(literal).join('|')})(?![a-z])`,
  ),
};
export const anyCurrency = (text: string, language: Language): boolean => anyOf[language].test(text);
