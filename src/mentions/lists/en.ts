import type { ListManner } from './manner.ts';

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const number = `(\\d{1,3}|${words.slice(2).join('|')})`;
const nouns = '(?:Member States|States parties|States Parties|States|countries|Governments|members)';

export const en: ListManner = {
  separator: /^\s*(?:[,;]\s*(?:and|as well as|or)?|and|or|as well as|&)\s+(?:the\s+)?$/,
  aside: /^\s*\([^()]{0,80}\)/,
  stated: [
    {
      form: new RegExp(`(?:the following|these|namely the) ${number} ${nouns}(?: (?:are|were))?\\s?:?\\s*$`, 'i'),
      example: 'the following 14 States: ',
    },
    { form: new RegExp(`${number} ${nouns}\\s?[:(]\\s*$`, 'i'), example: '4 countries (' },
    {
      form: new RegExp(`(?:those|the) ${number} ${nouns} (?:are|were|being)\\s?:?\\s*$`, 'i'),
      example: 'the four countries being ',
    },
  ],
  readNumber: (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : words.indexOf(text.toLowerCase());
    return value >= 0 ? value : undefined;
  },
};
