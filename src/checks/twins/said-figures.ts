import { NUMBER, readDecimal, scaled } from '../../mentions/numerals/decimal.ts';
import { NUMBER_WORDS, powerOf as powerOfWord, readWords, SCALE_WORD } from '../../mentions/numerals/en.ts';
import { fold } from '../../mentions/numerals/fold.ts';
import { HAN_NUMERAL, HAN_SCALE, powerOf as powerOfHan, readHan } from '../../mentions/numerals/zh.ts';
import type { Language } from '../../record/index.ts';
import { ordinalOf } from '../../structure/paragraphs/ordinal.ts';
import { tellingDigits } from '../figures.ts';

/** A figure that a text prints in digits, its scale word applied. */
export interface PrintedFigure {
  /** Exact decimal. */
  readonly value: string;
  /** UTF-16 offsets into the text, scale word included. */
  readonly start: number;
  readonly end: number;
  /** Whether a scale word stood behind it: 1 250万, 12.5 million. */
  readonly scaled: boolean;
}

const digits: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`(${NUMBER})(?: ?(${HAN_SCALE}))?`, 'g'),
  en: new RegExp(`(${NUMBER})(?:[ -](${SCALE_WORD})\\b)?`, 'g'),
};
const powers: Readonly<Record<Language, (word: string) => number>> = { zh: powerOfHan, en: powerOfWord };

/** Every figure in digits, in printed order. */
export const printedFigures = (text: string, language: Language): PrintedFigure[] =>
  [...fold(text).matchAll(digits[language])].flatMap((match) => {
    const value = readDecimal(match[1]!);
    if (value === undefined) return [];
    const power = match[2] ? powers[language](match[2]) : 0;
    return [{ value: scaled(value, power), start: match.index, end: match.index + match[0].length, scaled: power > 0 }];
  });

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Words that say a number without naming it: “twice a year” is 每年两次, “bimonthly” 每两个月. */
const otherWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:twice|both|double[ds]?|two-thirds|pair|couple|bi-?\w*ly|bilateral|either|half|second\w*)\b/gi, ['2']],
  [/\b(?:once|single|sole|an?|each|every|another|annual\w*|monthly|yearly)\b/gi, ['1']],
  [/\b(?:thrice|triple[ds]?|trilateral|tripartite|quarterly|two-thirds|thirds?)\b/gi, ['3']],
  [/\b(?:half|fift(?:y|ieth))\b/gi, ['50', '6', '0.5']],
  [/\b(?:quarters?|quarterly|quadr\w+)\b/gi, ['4', '25']],
  [/\b(?:annual(?:ly)?|yearly|year|bicentennial)\b/gi, ['12']],
  [/\b(?:dozens?)\b/gi, ['12']],
  [/\b(?:centenary|century|hundreds?)\b/gi, ['100']],
  [/\b(?:decades?)\b/gi, ['10']],
  [/\b(?:fortnight\w*|biweekly)\b/gi, ['14', '2']],
];
const romans = /\b[IVXLC]{1,7}\b/g;
const wordsEn = new RegExp(`\\b${NUMBER_WORDS}`, 'g');
const compoundOrdinal = /\b((?:twen|thir|for|fif|six|seven|eigh|nine)ty)[- ](\w+)\b/gi;
const hanNumerals = new RegExp(HAN_NUMERAL, 'g');

const inWords: Readonly<Record<Language, (text: string) => string[]>> = {
  zh: (text) =>
    [...text.matchAll(hanNumerals)].flatMap(([han]) => {
      const value = readHan(han);
      // 一百二十万 is one number; 三四十 is none, but says each of its digits.
      return value === undefined ? [...han].flatMap((sign) => readHan(sign) ?? []) : [value];
    }),
  en: (text) => [
    ...[...text.matchAll(wordsEn)].flatMap(([words]) => readWords(words) ?? []),
    ...[...text.matchAll(/\b\w+(?:th|st|nd|rd)\b/gi)].flatMap(([word]) => {
      const at = ordinals.indexOf(word.toLowerCase());
      return at < 0 ? [] : [String(at + 1)];
    }),
    ...[...text.matchAll(compoundOrdinal)].flatMap(([, ten, one]) => {
      const unit = ordinals.indexOf(one!.toLowerCase()) + 1;
      const tens = readWords(ten!.toLowerCase());
      return unit > 0 && unit < 10 && tens ? [String(Number(tens) + unit)] : [];
    }),
    ...otherWords.flatMap(([form, values]) => (text.search(form) >= 0 ? values : [])),
    ...[...text.matchAll(romans)].map(([roman]) => String(ordinalOf('roman', roman!))),
  ],
};

/** 2.50 and 2.5 are one figure, 7 and 07 too. */
export const plainFigure = (value: string): string =>
  value
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Everything that a text may be taken to say in figures or words: what the other language is looked for in. */
export interface SaidFigures {
  readonly values: ReadonlySet<string>;
  /** Telling digits of figures with a scale word. */
  readonly scaled: ReadonlySet<string>;
  /** Telling digits of all figures. */
  readonly telling: ReadonlySet<string>;
}

export const saidFigures = (text: string, language: Language): SaidFigures => {
  const plain = fold(text);
  const printed = printedFigures(text, language);
  // “from 15, 000 authorized troops”: a figure that the printer has parted.
  const parted = [...plain.matchAll(/(?<![\d,])(\d{1,3}(?:, \d{3})+)(?!\d)/g)].map(([figure]) =>
    figure.replaceAll(/\D/g, ''),
  );
  const runs = [...(plain.match(/\d+(?:\.\d+)?/g) ?? []), ...parted];
  const all = [...printed.map(({ value }) => value), ...runs, ...inWords[language](plain)].map(plainFigure);
  return {
    values: new Set(all),
    scaled: new Set(printed.flatMap((figure) => (figure.scaled ? [tellingDigits(figure.value)] : []))),
    telling: new Set(all.map(tellingDigits)),
  };
};

/** Whether a text says a figure, perhaps in words or with another scale word. */
export const isSaid = ({ value, scaled: withScale }: PrintedFigure, said: SaidFigures): boolean => {
  const plain = plainFigure(value);
  const telling = tellingDigits(plain);
  return said.values.has(plain) || (withScale ? said.telling.has(telling) : said.scaled.has(telling));
};
