import { dateWords } from '../../checks/dates/date-words.ts';
import type { PageLanguage } from './words/index.ts';

const locales: Record<PageLanguage, string> = { en: 'en-GB', zh: 'zh-CN' };

/** A count as the language writes it. */
export const count = (value: number, language: PageLanguage): string => value.toLocaleString(locales[language]);

/** A moment, to the minute, in the reader's own time. */
export const moment = (iso: string, language: PageLanguage): string =>
  new Date(iso).toLocaleString(locales[language], { dateStyle: 'medium', timeStyle: 'short' });

/** What parts the threes of a number; in Chinese a narrow space. */
const threes: Record<PageLanguage, string> = { en: ',', zh: '\u202f' };

/** A plain decimal with its digits in threes: `-13626894.5` gives `−13,626,894.5`. */
export const decimal = (value: string, language: PageLanguage): string => {
  const [, sign = '', whole, rest = ''] = /^(-?)(\d+)((?:\.\d+)?)$/.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${sign && '−'}${whole.replace(/\B(?=(?:\d{3})+$)/g, threes[language])}${rest}`;
};

const DATES = /(?<![\d/-])\d{4}-\d{2}(?:-\d{2})?(?:\/\d{4}-\d{2}(?:-\d{2})?)?(?![\d/-])/g;

/** Dates of the arithmetic in the words of the language: `≥ 2004-05-20` gives `≥ 20 May 2004`. */
export const withDates = (text: string, language: PageLanguage): string =>
  text.replaceAll(DATES, (edtf) => dateWords(edtf)[language]);

/** Arithmetic as the language prints it: its figures in threes, its dates in words. */
export const arithmetic = (expression: string, language: PageLanguage): string =>
  withDates(expression, language).replace(/(?<=\d) (?=\d{3}(?!\d))/g, threes[language]);

/** A name for a document that may have neither symbol nor title. */
export const nameOf = ({ symbol, title, sha256 }: { symbol?: string; title?: string; sha256: string }): string =>
  symbol ?? title ?? sha256.slice(0, 12);

/** The letter of a place, counted from 0: A … Z, then numbers. */
export const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

/** Keeps the threes of a number on one line: `13 626 894` does not break. */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
