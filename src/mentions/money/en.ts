import { NUMBER, readDecimal } from '../numerals/decimal.ts';
import { NUMBER_WORDS, powerOf, readWords, SCALE_WORD } from '../numerals/en.ts';
import type { Manner } from './amounts.ts';
import { SIGN } from './names.ts';

/** French style, for parts of documents that keep it: `1 234,50 €`. */
const french = '\\d{1,3}(?: \\d{3})*,\\d{1,2}(?![\\d,])';
const number = `(?:${french}|${NUMBER}|\\b${NUMBER_WORDS}\\b)`;
const scale = `(?: ${SCALE_WORD}\\b|(?:k|m|mn|bn)\\b)`;
const amount = (n: '' | 2) => `(?:(?<sign${n}>${SIGN}) {0,2})?(?<n${n}>${number})(?<scale${n}>${scale})?`;

/** Amounts as English texts write them: $68,743,800, US$ 1.5 million, 5 million United States dollars. */
export const en: Manner = {
  language: 'en',
  pattern: new RegExp(
    `(?=[\\d$€£¥₹₽₩₦₺₪AaEeFfHhmNnOoSsTtZz–-]|[A-Z][A-Za-z.$ ]{0,4}[ \\d$])(?<![A-Za-z])(?:(?<minus>(?<![\\dA-Za-z]|\\d ?)[-–]|\\bminus |\\bnegative )(?=[\\d$€£¥A-Z]))?(?<![\\d.,/A-Za-z])${amount('')}(?:(?<to> ?[–-] ?| to (?:about |approximately )?| and )${amount(2)})?`,
    'g',
  ),
  number: (text) => {
    if (!/^\d/.test(text)) return readWords(text);
    return /,\d{1,2}$/.test(text) ? readDecimal(text.replaceAll(' ', '').replace(',', '.')) : readDecimal(text);
  },
  power: (text) => ({ k: 3, m: 6 })[text] ?? powerOf(text.trim()),
  coins: {
    pattern: /^(?: and)? (\d{1,2}) cents?\b/,
    read: ([, cents = '']) => `.${cents.padStart(2, '0')}`,
  },
  notMoney: /\bpounds? (?:of|per)\b/,
};
