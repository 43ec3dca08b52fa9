import type { InstrumentForm } from './form.ts';

const word = "[A-ZÀ-Þ][\\p{L}’'-]*";
const link = '(?:against|on|of|the|to|and|for|in|by|with|relating|concerning|supplementing|their|or|from)';
const head = '(?:Convention|Protocol|Treaty|Covenant|Statute|Charter|Agreement)';

export const en: readonly InstrumentForm[] = [
  {
    form: new RegExp(
      `((?:(?:${word}),? ){0,6}${head}(?:,? (?:${link} ){1,4}${word}(?:,? (?:${link} ){0,4}${word}){0,24})?)`,
      'gu',
    ),
    example: 'Protocol against the Smuggling of Migrants by Land, Sea and Air',
  },
];
