// Numbers and ordinals as the numerals of this project read them, where a text names nothing else.

import { numberOf } from '../../../src/mentions/dates/en/words.ts';
import { readDecimal, scaled } from '../../../src/mentions/numerals/decimal.ts';
import { powerOf, readWords, SCALE_WORD } from '../../../src/mentions/numerals/en.ts';
import { fold } from '../../../src/mentions/numerals/fold.ts';
import { readChinese, readHan, readMixed } from '../../../src/mentions/numerals/zh.ts';
import type { Language } from '../../../src/record/index.ts';

const inDigits = new RegExp(`^([\\d., ]*\\d) ?(${SCALE_WORD})?$`, 'i');

const english = (text: string): string | undefined => {
  const [, digits, scale] = inDigits.exec(text) ?? [];
  if (digits) {
    const number = readDecimal(digits);
    return number && scaled(number, scale ? powerOf(scale) : 0);
  }
  const ordinal = /^([\d,]+)(?:st|nd|rd|th)$/i.exec(text)?.[1];
  if (ordinal) return readDecimal(ordinal);
  const day = /(?:st|nd|rd|th)$/.test(text) ? numberOf(text) : undefined;
  return day === undefined ? readWords(text) : String(day);
};

const chinese = (text: string): string | undefined => {
  const number = text.replace(/^第/, '').replaceAll(' ', '');
  return readChinese(number) ?? (/^\d/.test(number) ? readMixed(number) : readHan(number));
};

/** Value of a number or ordinal in digits or words; a minus stands before it. */
export const readNumeral = (text: string, language: Language): string | undefined => {
  const plain = fold(text).trim();
  const [, minus, bare = ''] = /^(负|-|minus |negative )? ?(.*)$/i.exec(plain) ?? [];
  const value = language === 'zh' ? chinese(bare) : english(bare);
  return value === undefined ? undefined : `${minus ? '-' : ''}${value}`;
};
