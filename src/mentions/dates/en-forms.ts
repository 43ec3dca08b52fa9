import { relativeWords, yearWord } from './en-relatives.ts';
import {
  century,
  day,
  dayWord,
  decade,
  decadeWord,
  list,
  month,
  monthNames,
  part,
  quarterWord,
  someDay,
  someMonth,
  to,
  weekday,
  weekdayBefore,
  weekdayBehind,
  year,
} from './en-words.ts';
import { figures } from './figures.ts';
import type { Form } from './grammar.ts';

/** A number of a resolution, decision or act: `58/140`, `1373 (2001)`, `1086 B (XXXIX)`, `S-20/2`. */
const act = '(?:[A-Z]{1,2}-)?\\d+(?:/\\d+)?(?: ?[A-Z](?: and [A-Z])?\\b)?(?: \\([^)]{1,12}\\))?';
/** Inside a list a bare number is one only if it is no day of the month: "resolutions 56/1 and 57/2 and 22 December". */
const furtherAct = '(?:(?:[A-Z]{1,2}-)?\\d+/\\d+|\\d{3,4}(?= \\()|\\d+ [A-Z] \\()(?: ?[A-Z]\\b)?(?: \\([^)]{1,12}\\))?';

/** Text that only looks like a date. */
const none: readonly Form[] = [
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
];

/** The two ways to write a range: with words or dashes between its ends, and with "between". */
const range = (first: string, last: string, [one, other]: readonly [string, string]): readonly Form[] => [
  { means: 'range', pattern: `(?:[Ff]rom )?${first}${to}${last}`, example: `${one} to ${other}` },
  { means: 'range', pattern: `[Bb]etween ${first} and ${last}`, example: `between ${one} and ${other}` },
];

const rangesWithYear: readonly Form[] = [
  ...range(`${day('')} ${month('')},? ${year('')}`, `${day(2)} ${month(2)},? ${year(2)}`, [
    '1 July 2024',
    '30 June 2025',
  ]),
  ...range(`${day('')} (?:of )?${month('')}`, `${day(2)} (?:of )?${month(2)},? ${year('')}`, [
    '28 June',
    '8 July 2004',
  ]),
  ...range(day(''), `${day(2)} (?:of )?${month('')},? ${year('')}`, ['11', '20 May 2004']),
  ...range(`${month('')} ${day('')},? ${year('')}`, `${month(2)} ${day(2)},? ${year(2)}`, [
    'July 1, 2024',
    'June 30, 2025',
  ]),
  ...range(`${month('')} ${day('')}`, `${month(2)} ${day(2)},? ${year('')}`, ['June 28', 'July 8, 2004']),
  ...range(`${month('')} ${day('')}`, `${day(2)},? ${year('')}`, ['May 11', '20, 2004']),
  ...range(`${month('')},? ${year('')}`, `${month(2)},? ${year(2)}`, ['January 2003', 'June 2004']),
  ...range(month(''), `${month(2)},? (?:of )?${year('')}`, ['March', 'April 2004']),
  { means: 'biennium', pattern: `[Bb]ienni(?:ums?|a) ${year('')} ?[–-] ?${year(2)}`, example: 'biennium 2002–2003' },
  { means: 'biennium', pattern: `${year('')} ?[–-] ?${year(2)} biennium`, example: '2002–2003 biennium' },
  { means: 'fiscal', pattern: `(?<y>19\\d\\d|20\\d\\d)/(?<y2>\\d{4}|\\d\\d)(?![\\d/])`, example: '2003/04' },
  {
    means: 'fiscal',
    pattern: `(?<y>19\\d\\d|20\\d\\d)[–-](?<y2>\\d\\d)(?![\\d/–-])`,
    example: '2003–04',
    certainty: 0.8,
  },
  ...range(year(''), year(2), ['2026', '2030']),
];

/** Lists that share what stands behind them. */
const shared: readonly Form[] = [
  { means: 'each', pattern: `${list('days', someDay)} ${month('')},? ${year('')}`, example: '11, 12 and 13 May 2004' },
  { means: 'each', pattern: `${list('months', someMonth)},? ${year('')}`, example: 'March and April 2004' },
];

const stretches: readonly Form[] = [
  {
    means: 'range',
    pattern: `(?:the )?(?<q>${quarterWord}) quarter(?: of|,)? (?:the year )?${year('')}`,
    example: 'the first quarter of 2004',
  },
  { means: 'range', pattern: `Q(?<q>[1-4])(?: of|,)?[ /-]?${year('')}`, example: 'Q3 2016' },
  { means: 'range', pattern: `(?<q>[1-4])Q ?${year('')}`, example: '3Q 2016' },
  { means: 'range', pattern: `${year('')}[ /-]?Q(?<q>[1-4])\\b`, example: '2016 Q3' },
  { means: 'range', pattern: `${year('').replace('A-Za-z', 'A-PR-Za-z')}Q(?<q>[1-4])\\b`, example: '2016Q3' },
  {
    means: 'range',
    pattern: `(?:the )?(?<h>first|second|1st|2nd) (?:half|semester)(?: of|,)? (?:the year )?${year('')}`,
    example: 'the first half of 2004',
  },
  { means: 'range', pattern: `H(?<h>[12])(?: of|,)?[ /-]?${year('')}`, example: 'H1 2017' },
  { means: 'range', pattern: `${year('')}[ /-]?H(?<h>[12])\\b`, example: '2017 H1' },
  {
    means: 'range',
    pattern: `(?:the )?(?<edge>first|last) (?<run>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months of ${year('')}`,
    example: 'the first nine months of 2004',
  },
  {
    means: 'range',
    pattern: `(?:the )?(?<edge>first|last) (?<qrun>two|three) quarters of ${year('')}`,
    example: 'the first three quarters of 2004',
  },
  {
    means: 'season',
    pattern: `(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? ${year('')}`,
    example: 'spring 2004',
  },
  { means: 'decade', pattern: `(?:the )?(?:${part})?${decade('')}`, example: 'the 1990s' },
  {
    means: 'decade',
    pattern: `(?:the (?:nineteen[- ])?(?:early |late |mid-)?|nineteen-)(?<x>${decadeWord})\\b`,
    example: 'the nineteen-nineties',
    certainty: 0.8,
  },
  { means: 'century', pattern: `(?:the )?${century} century`, example: 'twentieth century' },
];

/** Dates with a year. */
const single: readonly Form[] = [
  {
    means: 'date',
    pattern: `${day('')}(?: (?:of )?|[-/])${month('')}(?:,? (?:of |in )?|[-/])${year('')}${weekdayBehind}`,
    example: '22 December 2003',
  },
  {
    means: 'date',
    pattern: `${dayWord('')} (?:day )?of ${month('')},? (?:of |in the year )?${year('')}`,
    example: 'twenty-second of December 2003',
  },
  {
    means: 'date',
    pattern: `${weekdayBefore}${month('')} (?:the )?${day('')},? (?:of |in )?${year('')}${weekdayBehind}`,
    example: 'December 9, 2003',
  },
  { means: 'date', pattern: `${month('')} (?:the )?${dayWord('')},? ${year('')}`, example: 'December second, 2003' },
  { means: 'date', pattern: `(?:${part})?${month('')}(?:,? (?:of |in )?|-)${year('')}`, example: 'September 2003' },
  { means: 'date', pattern: `${year('')} ${month('')} ${day('')}`, example: '2003 December 9' },
  {
    means: 'date',
    pattern: '(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])(?![\\d/–-])',
    example: '2015-03',
    certainty: 0.6,
  },
  { means: 'date', pattern: `${part}${year('')}(?! ?(?:%|per cent))`, example: 'early 2004' },
];

/** Words that stand for a year, month or day told elsewhere. */
const relative: readonly Form[] = [
  {
    means: 'range',
    pattern: `(?:[Ff]rom )?${day('')}${to}${day(2)} ${month('')},? (?:of )?${yearWord}`,
    example: '11 to 20 May of the same year',
  },
  {
    means: 'relative',
    pattern: `(?:${day('')} )?${month('')},? (?:of )?${yearWord}`,
    example: '11 May of the same year',
  },
  { means: 'relative', pattern: yearWord, example: 'the same year' },
  {
    means: 'relative',
    pattern: `${day('')} (?:of )?(?<rel>${relativeWords('month')})\\b`,
    example: '10 of the same month',
  },
  { means: 'relative', pattern: `(?<rel>${relativeWords('month')}|${relativeWords('day')})\\b`, example: 'last month' },
  {
    means: 'week',
    pattern: `(?<week>[Ll]ast|[Nn]ext|[Tt]his) (?:week\\b|(?<wd>${weekday})\\b)`,
    example: 'next Monday',
  },
];

/** Dates that leave their year to what stands before or behind them. */
const yearless: readonly Form[] = [
  {
    means: 'yearly',
    pattern: `(?<=\\b[Ee](?:very|ach) (?:year )?(?:on )?)${day('')} ${month('')}`,
    example: '24 October',
  },
  ...range(`${day('')} (?:of )?${month('')}`, `${day(2)} (?:of )?${month(2)}`, ['28 June', '8 July']),
  ...range(day(''), `${day(2)} (?:of )?${month('')}`, ['11', '20 May']),
  ...range(`${month('')} ${day('')}`, `${month(2)} ${day(2)}`, ['June 12', 'July 15']),
  { means: 'range', pattern: `${month('')} ${day('')}${to}${day(2)}(?!,? ?\\d)`, example: 'June 12–15' },
  { means: 'each', pattern: `${list('days', someDay)} ${month('')}`, example: '11 and 12 May' },
  { means: 'date', pattern: `${day('')}(?: (?:of )?|[-/])${month('')}${weekdayBehind}`, example: '5 May' },
  { means: 'date', pattern: `${dayWord('')} (?:day )?of ${month('')}`, example: 'second of March' },
  {
    means: 'date',
    pattern: `${weekdayBefore}${month('')} (?:the )?${day('')}(?!,?\\d| (?:${monthNames}|per cent|million))${weekdayBehind}`,
    example: 'May 5',
    certainty: 0.8,
  },
  {
    means: 'date',
    pattern: `${month('')} (?:the )?${dayWord('')}(?![ -](?:half|quarter|session|meeting|part|reading|phase|report|time))`,
    example: 'May the second',
    certainty: 0.7,
  },
  {
    means: 'range',
    pattern: `(?<=\\b(?:for|of|in|In|during) )${month('')}${to}${month(2)}`,
    example: 'March to April',
  },
  { means: 'range', pattern: `[Ff]rom ${month('')}${to}${month(2)}`, example: 'from March to April' },
  { means: 'range', pattern: `[Bb]etween ${month('')} and ${month(2)}`, example: 'between March and April' },
  { means: 'date', pattern: `${part}${month('')}(?! \\d)`, example: 'mid-May', certainty: 0.8 },
  {
    means: 'date',
    pattern: `(?<=\\b(?:in|of|since|until|by|during|from|to|through|early|late|mid|In|Since|By|From|and|end) |[Mm]id-)${month('')}(?! \\d)`,
    example: 'May',
    certainty: 0.8,
  },
];

const years: readonly Form[] = [
  {
    means: 'date',
    pattern: `(?<!(?:[Aa]rticle|[Pp]aragraph|[Rr]ule|[Rr]egulation|[Ss]ection|[Pp]age|[Rr]oom|[Bb]ox|[Nn]umber|[Tt]able|[Aa]nnex|[Vv]olume|[Cc]hapter)s? )(?<![\\d)] ?\\()(?<!\\d,? ?(?:x|×) )${year('')}(?! ?(?:%|per cent|hours|\\((?:1[89]|20)\\d\\d\\)|\\d{3}\\b|million|billion|thousand))`,
    example: '2004',
    certainty: 0.95,
  },
];

/** Every form, the fullest first: at a place the first that fits is taken. */
export const forms: readonly Form[] = [
  ...none,
  ...rangesWithYear,
  ...shared,
  ...single,
  ...stretches,
  ...figures,
  ...relative,
  ...yearless,
  ...years,
];
