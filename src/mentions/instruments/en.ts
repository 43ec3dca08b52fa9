import type { InstrumentForm } from './form.ts';

const head = '(?:Convention|Protocol|Treaty|Covenant|Statute|Charter|Agreement)';
/** A capitalised word of a title; another instrument's kind begins another title. */
const word = `(?!${head}\\b)[A-ZÀ-Þ][\\p{L}’'-]*`;
const link = '(?:against|on|of|the|to|and|for|in|by|with|relating|concerning|their|or|from)';
const supplementing = `, supplementing the (?:${word} ){0,3}${head} (?:${link} ){0,3}${word}(?: (?:${link} ){0,3}${word}){0,6}`;

export const en: readonly InstrumentForm[] = [
  {
    form: new RegExp(
      `((?:(?:${word}) ){0,6}${head}(?:(?: (?:${link} ){1,4}${word}(?:,? (?:${link} ){0,4}${word}){0,24})(?:${supplementing})?)?)`,
      'gu',
    ),
    example: 'Protocol against the Smuggling of Migrants by Land, Sea and Air',
  },
];
