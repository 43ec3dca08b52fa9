import type { Form } from '../form.ts';
import { relativeWords, yearWord } from './relatives.ts';
import {
  day,
  dayWord,
  month,
  nearWord,
  part,
  partOf,
  weekday,
  weekdayBefore,
  weekdayBehind,
  year,
  yearInWords,
} from './words.ts';

/** Dates with a year. */
export const single: readonly Form[] = [
  {
    means: 'date',
    pattern: `${day('')}(?: (?:day )?(?:of )?|[-/])${month('')}(?:,? (?:of |in )?|[-/])${year('')}${weekdayBehind}`,
    example: '22 December 2003',
  },
  {
    means: 'date',
    pattern: `${day('')} ${month('')} ['‘’](?<yy>\\d\\d)(?!\\d)`,
    example: "11 May '04",
    certainty: 0.8,
  },
  {
    means: 'date',
    pattern: `(?:${dayWord('')} |${day('')} )(?:day )?(?:of )?${month('')},? (?:(?:of|in) )?(?:the year )?${yearInWords}`,
    example: 'twenty-third day of May, one thousand nine hundred and sixty-nine',
  },
  {
    means: 'date',
    pattern: `${dayWord('')} (?:day )?of ${month('')},? (?:of |in the year )?${year('')}`,
    example: 'twenty-second of December 2003',
  },
  {
    means: 'date',
    pattern: `${month('')} (?:the )?(?:${day('')}|${dayWord('')}),? (?:of |in )?${yearInWords}`,
    example: 'January 12th, two thousand and sixteen',
  },
  {
    means: 'date',
    pattern: `${weekdayBefore}${month('')}[ -](?:the )?${day('')}(?:,? (?:of |in )?|-)${year('')}${weekdayBehind}`,
    example: 'December 9, 2003',
  },
  { means: 'date', pattern: `${month('')} (?:the )?${dayWord('')},? ${year('')}`, example: 'December second, 2003' },
  {
    means: 'date',
    pattern: `(?:${part})?${month('')}(?:,? (?:of |in )?|-)(?:${year('')}|${yearInWords})`,
    example: 'September 2003',
  },
  { means: 'date', pattern: `${year('')}[ -]${month('')}[ -]${day('')}`, example: '2003 December 9' },
  {
    means: 'date',
    pattern: '(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])(?![\\d/–-])',
    example: '2015-03',
    certainty: 0.6,
  },
  {
    means: 'date',
    pattern:
      '(?<=(?:^|[(;:]|\\b(?:in|since|until|to|from|by|and|of)) ?)(?<m>0[1-9]|1[0-2])[/-](?<y>(?:19|20)\\d\\d)(?![\\d/–-])',
    example: '03/2015',
    certainty: 0.5,
  },
  { means: 'date', pattern: `${part}${year('')}(?! ?(?:%|per cent))`, example: 'early 2004' },
  { means: 'date', pattern: `(?:the )?year ${yearInWords}`, example: 'year two thousand and five' },
];

/** Words that stand for a year, month or day told elsewhere. */
export const relative: readonly Form[] = [
  {
    means: 'relative',
    pattern: `(?:${day('')} )?(?:${part})?${month('')},? (?:of )?${yearWord}`,
    example: '11 May of the same year',
  },
  { means: 'relative', pattern: yearWord, example: 'the same year' },
  {
    means: 'relative',
    pattern: `${day('')} (?:of )?(?<rel>${relativeWords('month')})\\b`,
    example: '10 of the same month',
  },
  { means: 'relative', pattern: `${partOf}(?<rel>${relativeWords('month')})\\b`, example: 'end of last month' },
  { means: 'relative', pattern: `(?<rel>${relativeWords('month')}|${relativeWords('day')})\\b`, example: 'last month' },
  {
    means: 'relative',
    pattern:
      "(?<!\\b(?:of|until|even|world|as|than) )(?<rel>[Tt]oday)\\b(?![’']| (?:we|the|more|many|most|is|are|there)\\b)",
    example: 'today',
    certainty: 0.5,
  },
  {
    means: 'week of',
    pattern: `(?:the )?week of (?:the )?(?:${day('')} ${month('')}|${month('')} ${day('')})(?:,? ${year('')})?`,
    example: 'the week of 15 September 2003',
  },
  {
    means: 'week',
    pattern: `(?<week>[Ll]ast|[Nn]ext|[Tt]his) (?:week\\b|(?<wd>${weekday})\\b)`,
    example: 'next Monday',
  },
  {
    means: 'relative',
    pattern: `${nearWord} ${month('')}(?! \\d)`,
    example: 'last September',
    certainty: 0.8,
  },
];
