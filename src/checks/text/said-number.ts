import { readWords } from '../../mentions/numerals/en.ts';
import { readHan } from '../../mentions/numerals/zh.ts';

/** A number in figures, or in the words of either language; not a number where it is none. */
export const saidNumber = (text: string): number =>
  Number(/^\d/.test(text) ? text : (readWords(text.toLowerCase()) ?? readHan(text) ?? Number.NaN));
