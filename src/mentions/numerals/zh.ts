import { added, readDecimal, scaled } from './decimal.ts';

/** Values of the Han digits; 〇 and ○ both serve as zero, 两 as two. */
const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  貳: 2,
  叁: 3,
  參: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** Units inside a group of four digits, as powers of ten. */
const inner: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 };
/** Units that close a group, as powers of ten; 兆 as Taiwan and Japan use it. */
const outer: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** Source of a pattern for one Han numeral without spaces: `十五`, `二〇〇四`, `一百二十点五`. */
export const HAN_NUMERAL = '[零〇○一二两三四五六七八九十百千万亿兆]{1,40}(?:点[零〇○一二三四五六七八九]{1,20})?';

const formal = '零〇○一二两三四五六七八九十百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟';

/**
 * Like HAN_NUMERAL, with the banking forms (贰拾) and with spaces between characters. Only for places where a unit must
 * follow: 伍 in 退伍 and 陆 in 大陆 are no numbers.
 */
export const FORMAL_NUMERAL = `[${formal}](?: ?(?!百 *分)[${formal}万亿兆]){0,30}(?: ?点(?: ?[${formal}]){1,20})?`;

/** Source of a pattern for the scale words after Arabic digits: `万`, `亿`, `百万`, `万亿`. */
export const HAN_SCALE = '(?:[十百千]?[万亿兆]亿?|[百千])';

const digits14 = '\\d{1,3}(?: ?\\d{3}|,\\d{3})?(?:\\.\\d+)?';

/** Source of a pattern for Arabic digits with several scale words, the larger first: 3亿2500万, 1 362万7千, 6 亿 5,729 万 2 千. */
export const MIXED_NUMERAL = `(?:${digits14} ?亿 ?(?:\\d[ ,]?\\d{3}|\\d{1,4}) ?[百千]?万(?: ?\\d ?千)?|${digits14} ?[亿万] ?\\d{1,2} ?[百千](?!万)|${digits14} ?万 ?\\d{4}(?!\\d))`;

/**
 * Value of such a number: the sum of its parts, each with its scale word.
 *
 * @example readMixed('3亿2 500万') // '325000000'
 */
export const readMixed = (text: string): string | undefined => {
  let sum = '0';
  for (const [, digits = '', scale = ''] of text.matchAll(/([\d., ]*\d) ?([十百千万亿兆]*)/g)) {
    const number = readDecimal(digits.trim());
    if (number === undefined) return undefined;
    sum = added(sum, scaled(number, powerOf(scale)));
  }
  return sum;
};

/** The power of ten that a run of scale words stands for: 万 is 4, 百万 is 6, 万亿 is 12. */
export const powerOf = (scale: string): number =>
  [...scale].reduce((sum, character) => sum + (inner[character] ?? outer[character] ?? 0), 0);

const whole = (text: string): bigint | undefined => {
  if ([...text].some((c) => !(c in digits || c in inner || c in outer))) return undefined;
  if (![...text].some((c) => c in inner || c in outer)) {
    return BigInt([...text].map((c) => digits[c]).join(''));
  }
  let sum = 0n;
  let group = 0n;
  let digit = -1;
  for (const character of text) {
    const value = digits[character];
    const small = inner[character];
    if (value !== undefined) {
      if (digit > 0) return undefined;
      digit = value;
    } else if (small !== undefined) {
      group += BigInt(digit < 0 || digit === 0 ? 1 : digit) * 10n ** BigInt(small);
      digit = -1;
    } else {
      group += BigInt(Math.max(digit, 0));
      const factor = 10n ** BigInt(outer[character] ?? 0);
      // 万亿: a unit directly after another multiplies all that stands before it.
      if (group === 0n) sum = (sum || 1n) * factor;
      else sum += group * factor;
      group = 0n;
      digit = -1;
    }
  }
  return sum + group + BigInt(Math.max(digit, 0));
};

/**
 * Value of a Han numeral as an exact decimal string, or undefined where the characters make no number (二三十).
 * Spaces between the characters are passed over, as justified lines leave them there.
 *
 * @example readHan('一百二十点五') // '120.5'
 * @example readHan('二〇〇四') // '2004'
 */
export const readHan = (text: string): string | undefined => {
  const [before = '', after] = text.replaceAll(' ', '').split('点');
  const integer = before && whole(before);
  if (integer === undefined || integer === '') return undefined;
  return after ? `${integer}.${[...after].map((c) => digits[c]).join('')}` : String(integer);
};

/**
 * Value of a number as Chinese texts write it: Arabic digits with or without a scale word, or Han numerals.
 *
 * @example readChinese('1 110万') // '11100000'
 * @example readChinese('二十三') // '23'
 */
export const readChinese = (text: string): string | undefined => {
  const mixed = /^([\d., ]*\d) *([十百千万亿兆 ]*)$/.exec(text);
  if (!mixed) return readHan(text);
  const number = readDecimal(mixed[1] ?? '');
  return number && scaled(number, powerOf(mixed[2] ?? ''));
};
