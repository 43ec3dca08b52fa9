import { added, NUMBER, readDecimal, STYLED_NUMBER } from '../numerals/decimal.ts';
import { NUMBER_WORDS, powerOf, readWords, SCALE_WORD } from '../numerals/en.ts';
import type { Manner } from './amounts.ts';
import { nameBefore, SIGN } from './names.ts';

/** French style, for parts of documents that keep it: `1 234,50 €`. */
const french = '\\d{1,3}(?: \\d{3})*,\\d{1,2}(?![\\d,])';
const number = `(?:${french}|${STYLED_NUMBER}|${NUMBER}(?: ?[½¼¾](?= ?(?:million|billion|trillion)))?|(?<=[$€£¥] ?)\\.\\d{1,3}|\\b${NUMBER_WORDS}\\b)`;
const scale = `(?: ${SCALE_WORD}\\b|(?:[kKmMbB]|mn|bn)\\b)`;
const amount = (n: '' | 2) =>
  `(?:(?<sign${n}>${SIGN}) {0,2}|(?<sign${n}>${nameBefore('en')}) (?=\\d{1,3}[, ]\\d{3}|[\\d.]+ (?:million|billion|thousand)))?(?<n${n}>${number})(?<scale${n}>${scale})?`;

const fractions: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75' };

/** Amounts as English texts write them: $68,743,800, US$ 1.5 million, 5 million United States dollars. */
export const en: Manner = {
  language: 'en',
  pattern: new RegExp(
    `(?=[\\d$€£¥₹₽₩₦₺₪AaEeFfHhmNnOoSsTtZz–-]|us\\$|(?:United States|U\\.S\\.|US|Kenya|Swiss|CFA|[Dd]eutsche|pounds) [a-z]|[A-Z][A-Za-z.$ ]{0,4}[ \\d$])(?<![A-Za-z])(?:(?<minus>(?<![\\dA-Za-z]|\\d ?)[-–]|\\bminus |\\bnegative )(?=[\\d$€£¥A-Z]))?(?<![\\d.,/A-Za-z])${amount('')}(?:(?<to> ?[–-] ?| to (?:about |approximately )?| and )${amount(2)})?`,
    'g',
  ),
  number: (text) => {
    const half = fractions[text.slice(-1)];
    const whole = half && readDecimal(text.slice(0, -1).trim());
    if (half && whole) return added(whole, half);
    if (!/^[\d.]/.test(text)) return readWords(text);
    return /^[\d ]+,\d{1,2}$/.test(text) ? readDecimal(text.replaceAll(' ', '').replace(',', '.')) : readDecimal(text);
  },
  power: (text) => ({ k: 3, m: 6, b: 9 })[text.toLowerCase()] ?? powerOf(text.trim()),
  coins: {
    pattern: /^(?: and)? (\d{1,2}) cents?\b/,
    read: ([, cents = '']) => `.${cents.padStart(2, '0')}`,
  },
  notMoney: /\bpounds? (?:of|per)\b/,
};
