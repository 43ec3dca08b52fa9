import { readWords } from '../../mentions/numerals/en.ts';
import { readHan } from '../../mentions/numerals/zh.ts';

/** Words for parts and multiples, as numbers. */
const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Whole numbers only: “half” is a part, and no number of parts. */
const numberOf = (words: string): number | undefined => {
  if (words === 'a' || words === 'an') return 1;
  const read = Number(readWords(words) ?? readHan(words) ?? Number.NaN);
  return Number.isInteger(read) ? read : undefined;
};

/**
 * A part in words: two thirds, a quarter, half; 三分之二, 一半.
 * @example fractionOf('two thirds') // 0.667
 */
export const fractionOf = (words: string): number | undefined => {
  const [, under = '', over = ''] = /^([一二三四五六七八九十])分之([一二三四五六七八九])$/.exec(words) ?? [];
  if (under) return Number(readHan(over)) / Number(readHan(under));
  if (words === '一半' || words === '半数') return 0.5;
  const [, count = 'one', part = ''] = /^(?:([a-z]+)[ -])?([a-z]+?)s?$/.exec(words.toLowerCase()) ?? [];
  const [times, whole] = [numberOf(count), parts[part]];
  return times === undefined || whole === undefined || times >= whole ? undefined : times / whole;
};

const multiples: Readonly<Record<string, number>> = {
  doubled: 2,
  double: 2,
  twice: 2,
  twofold: 2,
  tripled: 3,
  triple: 3,
  trebled: 3,
  treble: 3,
  quadrupled: 4,
  quadruple: 4,
  quintupled: 5,
  halved: 0.5,
  翻番: 2,
  翻一番: 2,
  翻了一番: 2,
  翻两番: 4,
  翻了两番: 4,
  减半: 0.5,
  减少一半: 0.5,
  减少了一半: 0.5,
};

/**
 * A multiple in words: doubled, threefold, four times; 翻了一番, 四倍.
 * @example multipleOf('fourfold') // 4
 */
export const multipleOf = (words: string): number | undefined => {
  const word = words.toLowerCase();
  if (multiples[word] !== undefined) return multiples[word];
  if (/^cut (?:by|in) half$/.test(word)) return 0.5;
  const [, count = ''] = /^(\d+|[a-z]+?)(?:[- ]?fold| times)?$/.exec(word) ?? [];
  if (count) return /^\d/.test(count) ? Number(count) : numberOf(count);
  const [, many = ''] = /^([一两二三四五六七八九十])倍$/.exec(words) ?? [];
  return many ? numberOf(many) : undefined;
};
