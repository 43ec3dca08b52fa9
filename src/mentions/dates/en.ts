import { readWords } from '../numerals/en.ts';
import type { Form, Grammar, Relative } from './grammar.ts';

const monthNames =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const to = '(?: ?[–-]{1,2} ?| (?:to|until|till|through|up to) )';
const and = '(?:, (?:and )?| and | & | or )';
const day = (n: '' | 2) => `(?<d${n}>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d.])`;
const month = (n: '' | 2) => `(?<m${n}>${monthNames})\\b\\.?`;
const year = (n: '' | 2) => `(?<y${n}>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)(?![\\dA-Za-z]|[/.,]\\d)`;
const someMonth = `(?:${monthNames})\\b\\.?`;
const someDay = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const list = (name: 'years' | 'months' | 'days', member: string) => `(?<${name}>${member}(?:${and}${member}){1,12})`;

const relatives: Readonly<Record<string, Relative>> = {
  'the same year': { unit: 'year', by: 0, from: 'text' },
  'that same year': { unit: 'year', by: 0, from: 'text' },
  'that year': { unit: 'year', by: 0, from: 'text' },
  'the previous year': { unit: 'year', by: -1, from: 'text' },
  'the preceding year': { unit: 'year', by: -1, from: 'text' },
  'the following year': { unit: 'year', by: 1, from: 'text' },
  'this year': { unit: 'year', by: 0, from: 'document' },
  'last year': { unit: 'year', by: -1, from: 'document' },
  'next year': { unit: 'year', by: 1, from: 'document' },
  'the same month': { unit: 'month', by: 0, from: 'text' },
  'that month': { unit: 'month', by: 0, from: 'text' },
  'the previous month': { unit: 'month', by: -1, from: 'text' },
  'the following month': { unit: 'month', by: 1, from: 'text' },
  'this month': { unit: 'month', by: 0, from: 'document' },
  'last month': { unit: 'month', by: -1, from: 'document' },
  'next month': { unit: 'month', by: 1, from: 'document' },
  'the same day': { unit: 'day', by: 0, from: 'text' },
  'the following day': { unit: 'day', by: 1, from: 'text' },
  'the previous day': { unit: 'day', by: -1, from: 'text' },
  yesterday: { unit: 'day', by: -1, from: 'document' },
  tomorrow: { unit: 'day', by: 1, from: 'document' },
};
const anyCase = (word: string) => word.replace(/^[a-z]/, (c) => `[${c.toUpperCase()}${c}]`);
const words = (unit?: Relative['unit']) =>
  Object.entries(relatives)
    .filter(([, relative]) => !unit || relative.unit === unit)
    .map(([word]) => anyCase(word))
    .join('|');
/** "Over the last year" is a length of time. */
const yearWord = `(?<![Tt]he |past )(?<rel>${words('year')})\\b`;
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};
const centuries: Readonly<Record<string, number>> = {
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
  'twenty-second': 22,
};

/** A number of a resolution, decision or act: `58/140`, `1373 (2001)`, `1086 B (XXXIX)`, `S-20/2`. */
const act = '(?:[A-Z]{1,2}-)?\\d+(?:/\\d+)?(?: ?[A-Z](?: and [A-Z])?\\b)?(?: \\([^)]{1,12}\\))?';
/** Inside a list a bare number is one only if it is no day of the month: "resolutions 56/1 and 57/2 and 22 December". */
const furtherAct = '(?:(?:[A-Z]{1,2}-)?\\d+/\\d+|\\d{3,4}(?= \\()|\\d+ [A-Z] \\()(?: ?[A-Z]\\b)?(?: \\([^)]{1,12}\\))?';

const forms: readonly Form[] = [
  // Text that only looks like a date.
  {
    means: 'none',
    pattern: `(?:[Rr]esolution|[Dd]ecision)s? ${act}(?:(?:, (?:and )?| and |; | to |[–-])${furtherAct}){0,40}`,
    example: 'resolutions 1373 (2001), 1456 (2003) and 1535 (2004)',
  },
  {
    means: 'none',
    pattern: '[A-Z][A-Za-z0-9]*(?:\\.\\d+)?/[A-Za-z0-9./-]*(?: ?\\((?:\\d{4}|[A-Z][A-Za-z0-9 .-]{0,15})\\))?',
    example: 'S/RES/1373 (2001)',
  },
  {
    means: 'none',
    pattern: '(?:Nos?|pp?|[Vv]ols?|[Pp]aras?|[Aa]rts?|[Ss]ects?|[Cc]haps?)\\. ?[\\dA-Z][\\dA-Z.]*(?:[–-]\\d+)?',
    example: 'pp. 1990–2000',
  },
  {
    means: 'none',
    pattern:
      '(?:the )?same period (?:of |in |a )?(?:the )?(?:previous |preceding |prior |last )?year(?: earlier| before)?',
    example: 'the same period of the previous year',
  },
  // Ranges, the fullest first.
  {
    means: 'range',
    pattern: `${day('')} ${month('')},? ${year('')}${to}${day(2)} ${month(2)},? ${year(2)}`,
    example: '1 July 2024 to 30 June 2025',
  },
  {
    means: 'range',
    pattern: `[Bb]etween ${day('')} ${month('')},? ${year('')} and ${day(2)} ${month(2)},? ${year(2)}`,
    example: 'between 1 July 2024 and 30 June 2025',
  },
  {
    means: 'range',
    pattern: `${day('')} ${month('')}${to}${day(2)} ${month(2)},? ${year('')}`,
    example: '28 June–8 July 2004',
  },
  {
    means: 'range',
    pattern: `[Bb]etween ${day('')} ${month('')} and ${day(2)} ${month(2)},? ${year('')}`,
    example: 'between 28 June and 8 July 2004',
  },
  { means: 'range', pattern: `${day('')}${to}${day(2)} ${month('')},? ${year('')}`, example: '11 to 20 May 2004' },
  {
    means: 'range',
    pattern: `[Bb]etween ${day('')} and ${day(2)} ${month('')},? ${year('')}`,
    example: 'between 11 and 20 May 2004',
  },
  {
    means: 'range',
    pattern: `${month('')} ${day('')},? ${year('')}${to}${month(2)} ${day(2)},? ${year(2)}`,
    example: 'July 1, 2024 to June 30, 2025',
  },
  {
    means: 'range',
    pattern: `${month('')} ${day('')}${to}${month(2)} ${day(2)},? ${year('')}`,
    example: 'June 28–July 8, 2004',
  },
  { means: 'range', pattern: `${month('')} ${day('')}${to}${day(2)},? ${year('')}`, example: 'May 11–20, 2004' },
  {
    means: 'range',
    pattern: `${month('')},? ${year('')}${to}${month(2)},? ${year(2)}`,
    example: 'January 2003 to June 2004',
  },
  {
    means: 'range',
    pattern: `[Bb]etween ${month('')},? ${year('')} and ${month(2)},? ${year(2)}`,
    example: 'between January 2003 and June 2004',
  },
  { means: 'range', pattern: `${month('')}${to}${month(2)},? ${year('')}`, example: 'March to April 2004' },
  {
    means: 'range',
    pattern: `[Bb]etween ${month('')} and ${month(2)},? ${year('')}`,
    example: 'between March and April 2004',
  },
  { means: 'biennium', pattern: `[Bb]ienni(?:ums?|a) ${year('')} ?[–-] ?${year(2)}`, example: 'biennium 2002–2003' },
  { means: 'biennium', pattern: `${year('')} ?[–-] ?${year(2)} biennium`, example: '2002–2003 biennium' },
  { means: 'fiscal', pattern: `(?<y>19\\d\\d|20\\d\\d)/(?<y2>\\d{4}|\\d\\d)(?![\\d/])`, example: '2003/04' },
  {
    means: 'fiscal',
    pattern: `(?<y>19\\d\\d|20\\d\\d)[–-](?<y2>\\d\\d)(?![\\d/–-])`,
    example: '2003–04',
    certainty: 0.8,
  },
  { means: 'range', pattern: `${year('')}${to}${year(2)}`, example: '2026–2030' },
  { means: 'range', pattern: `[Bb]etween ${year('')} and ${year(2)}`, example: 'between 2003 and 2005' },
  // Lists that share what stands behind them.
  { means: 'each', pattern: `${list('days', someDay)} ${month('')},? ${year('')}`, example: '11, 12 and 13 May 2004' },
  { means: 'each', pattern: `${list('months', someMonth)},? ${year('')}`, example: 'March and April 2004' },
  // Single dates.
  { means: 'date', pattern: `${day('')} (?:of )?${month('')},? ${year('')}`, example: '22 December 2003' },
  { means: 'date', pattern: `${month('')} ${day('')},? ${year('')}`, example: 'December 9, 2003' },
  { means: 'date', pattern: `${month('')},? (?:of )?${year('')}`, example: 'September 2003' },
  {
    means: 'range',
    pattern: `(?:the )?(?<q>first|second|third|fourth) quarter of ${year('')}`,
    example: 'the first quarter of 2004',
  },
  { means: 'range', pattern: `(?:the )?(?<h>first|second) half of ${year('')}`, example: 'the first half of 2004' },
  {
    means: 'season',
    pattern: `(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?${year('')}`,
    example: 'spring 2004',
  },
  { means: 'decade', pattern: "(?<y>1[5-9]\\d0|20\\d0)['’]?s", example: '1990s' },
  {
    means: 'century',
    pattern: `(?<c>${Object.keys(centuries).join('|')}|1[5-9]th|2[0-2](?:th|st|nd)) century`,
    example: 'twentieth century',
  },
  // Numbers alone.
  {
    means: 'date',
    pattern: '(?<y>[12]\\d{3})([-./])(?<m>1[0-2]|0?[1-9])\\2(?<d>[12]\\d|3[01]|0?[1-9])(?![\\d./-])',
    example: '2010-01-29',
    certainty: 0.9,
  },
  {
    means: 'date',
    pattern: '(?<d>[12]\\d|3[01]|0?[1-9])([-./])(?<m>1[0-2]|0?[1-9])\\2(?<y>[12]\\d{3})(?![\\d./-])',
    example: '13.5.2015',
    certainty: 0.7,
  },
  // Words that stand for a year, month or day told elsewhere.
  {
    means: 'relative',
    pattern: `(?:${day('')} )?${month('')},? (?:of )?${yearWord}`,
    example: '11 May of the same year',
  },
  { means: 'relative', pattern: yearWord, example: 'the same year' },
  { means: 'relative', pattern: `${day('')} (?:of )?(?<rel>${words('month')})\\b`, example: '10 of the same month' },
  { means: 'relative', pattern: `(?<rel>${words('month')}|${words('day')})\\b`, example: 'last month' },
  // Dates that leave their year to what stands before or behind them.
  {
    means: 'yearly',
    pattern: `(?<=\\b[Ee](?:very|ach) (?:year )?(?:on )?)${day('')} ${month('')}`,
    example: '24 October',
  },
  { means: 'range', pattern: `${day('')} ${month('')}${to}${day(2)} ${month(2)}`, example: '28 June to 8 July' },
  { means: 'range', pattern: `${day('')}${to}${day(2)} ${month('')}`, example: '11 to 20 May' },
  { means: 'range', pattern: `${month('')} ${day('')}${to}${day(2)}(?!,? ?\\d)`, example: 'June 12–15' },
  { means: 'each', pattern: `${list('days', someDay)} ${month('')}`, example: '11 and 12 May' },
  { means: 'date', pattern: `${day('')} (?:of )?${month('')}`, example: '5 May' },
  {
    means: 'date',
    pattern: `${month('')} ${day('')}(?!,?\\d| (?:${monthNames}|per cent|million))`,
    example: 'May 5',
    certainty: 0.8,
  },
  {
    means: 'range',
    pattern: `(?<=\\b(?:from|From|in|In|for|of|during) )${month('')}${to}${month(2)}`,
    example: 'March to April',
  },
  {
    means: 'date',
    pattern: `(?<=\\b(?:in|of|since|until|by|during|from|to|through|early|late|mid|In|Since|By|From|and|end) |[Mm]id-)${month('')}(?! \\d)`,
    example: 'May',
    certainty: 0.8,
  },
  // Years.
  {
    means: 'date',
    pattern: `(?<!(?:[Aa]rticle|[Pp]aragraph|[Rr]ule|[Rr]egulation|[Ss]ection|[Pp]age|[Rr]oom|[Bb]ox|[Nn]umber|[Tt]able|[Aa]nnex|[Vv]olume|[Cc]hapter)s? )(?<![\\d)] ?\\()(?<!\\d,? ?(?:x|×) )${year('')}(?! ?(?:%|per cent|hours|\\((?:1[89]|20)\\d\\d\\)|\\d{3}\\b|million|billion|thousand))`,
    example: '2004',
    certainty: 0.95,
  },
];

const number = (text: string): number | undefined => {
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  const word = text.toLowerCase();
  const month = /^[a-z]{3}/.test(word) ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(word.slice(0, 3)) : -1;
  if (ordinals[word] ?? centuries[word]) return ordinals[word] ?? centuries[word];
  if (month >= 0 && month % 3 === 0) return month / 3 + 1;
  const value = readWords(word);
  return value === undefined ? undefined : Number(value);
};

/** How English texts of the United Nations write dates. */
export const en: Grammar = {
  starts: new RegExp(
    `(?<![A-Za-z\\d./$€£¥]|\\d[,–-])\\d+(?:,\\d+)*|\\b(?:${monthNames})\\b|\\b[A-Z][A-Za-z0-9]*(?:\\.\\d+)?/|\\b(?:[Rr]esolution|[Dd]ecision|[Bb]ienni|[Bb]etween|Nos?\\.|pp?\\.|[Vv]ols?\\.|[Pp]aras?\\.|[Aa]rts?\\.|[Ss]ects?\\.|[Cc]haps?\\.|(?:the )?same period|(?:the )?(?:first|second|third|fourth) (?:quarter|half)|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|(?:${Object.keys(centuries).join('|')}) century|${words()})`,
    'g',
  ),
  forms,
  number,
  relatives,
  approximate: /\b(?:about|around|approximately|circa|ca?\.) $/i,
  joint: /^(?:,? and (?:on |in )?|,? or |, | to (?:on )?|; )$/,
};
