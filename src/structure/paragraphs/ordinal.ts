import type { NumberFamily } from '../../layout/index.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const romanValue = (number: string): number => {
  const values = [...number.toLowerCase()].map((letter) => ROMAN[letter] ?? Number.NaN);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
};

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** To ninety-nine: 三, 十五, 二十, 二十三. */
const hanValue = (number: string): number => {
  const [tens, ones] = number.split('十');
  return ones === undefined ? HAN.indexOf(tens!) : (HAN.indexOf(tens!) || 1) * 10 + HAN.indexOf(ones);
};

const hanOrArabic = (number: string): number => (/^\d/.test(number) ? Number(number) : hanValue(number));

const letterValue = (number: string): number => number.toLowerCase().charCodeAt(0) - 96;

const readings: Partial<Record<NumberFamily, (number: string) => number>> = {
  roman: romanValue,
  'bracket-roman': romanValue,
  part: hanOrArabic,
  section: hanOrArabic,
  article: hanOrArabic,
  chapter: hanValue,
  'bracket-chapter': hanValue,
  letter: letterValue,
  'bracket-letter': letterValue,
  'small-letter': letterValue,
  arabic: Number,
  'bracket-arabic': Number,
  circled: Number,
};

/** The place of a printed number in its family, from 1; not a number where the family has no order. */
export const ordinalOf = (family: NumberFamily, number: string): number =>
  readings[family]?.(number.split(' ', 1)[0]!) ?? Number.NaN;
