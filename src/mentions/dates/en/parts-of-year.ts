import type { Form } from '../form.ts';
import { longWords, yearTold } from './relatives.ts';
import {
  century,
  decade,
  decadeWord,
  list,
  month,
  nearWord,
  part,
  partOf,
  quarterWord,
  someCentury,
  weekday,
  year,
} from './words.ts';

const months =
  '(?<edge>first|last) (?:(?<run>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months|(?<qrun>two|three) quarters)';

/** What is told of a year, before the year itself: one row for a year with its number, one for a year told elsewhere. */
const ofYear = (piece: string, example: string): readonly Form[] => [
  { means: 'range', pattern: `(?:the )?${piece}(?: of|,)? (?:the year )?${year('')}`, example: `${example} of 2004` },
  { means: 'range', pattern: `(?:the )?${piece} of ${yearTold}`, example: `${example} of last year` },
];

const nth = '(?<nth>first|second|third|fourth|fifth|last)';

/** Quarters, halves and other parts of years; seasons, decades, centuries; weeks and weekdays counted in a month. */
export const partsOfYear: readonly Form[] = [
  ...ofYear(`(?<q>${quarterWord}) quarter`, 'the first quarter'),
  {
    means: 'each',
    pattern: `(?:the )?${list('quarters', `(?:${quarterWord})`)} quarters(?: of|,)? (?:the year )?${year('')}`,
    example: 'the second and third quarters of 2004',
  },
  ...ofYear('(?<h>first|second|1st|2nd) (?:half|semester)', 'the first half'),
  ...ofYear(months, 'the first nine months'),
  { means: 'range', pattern: `Q(?<q>[1-4])(?: of|,)?[ /-]?${year('')}`, example: 'Q3 2016' },
  { means: 'range', pattern: `Q(?<q>[1-4]) of ${yearTold}`, example: 'Q1 of this year' },
  { means: 'range', pattern: `(?<q>[1-4])Q ?${year('')}`, example: '3Q 2016' },
  { means: 'range', pattern: `${year('')}[ /-]?Q(?<q>[1-4])\\b`, example: '2016 Q3' },
  { means: 'range', pattern: `${year('').replace('A-Za-z', 'A-PR-Za-z')}Q(?<q>[1-4])\\b`, example: '2016Q3' },
  { means: 'range', pattern: `H(?<h>[12])(?: of|,)?[ /-]?${year('')}`, example: 'H1 2017' },
  { means: 'range', pattern: `${year('')}[ /-]?H(?<h>[12])\\b`, example: '2017 H1' },
  {
    means: 'season',
    pattern: `(?<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? (?:${year('')}|${yearTold})`,
    example: 'spring 2004',
  },
  {
    means: 'season',
    pattern: `${nearWord} (?<s>spring|summer|autumn|winter)\\b`,
    example: 'last winter',
    certainty: 0.8,
  },
  { means: 'decade', pattern: `(?:the )?(?:${part})?${decade('')}`, example: 'the 1990s' },
  {
    means: 'decade',
    pattern: `(?:the (?:nineteen[- ])?(?:early |late |mid-)?|nineteen-)(?<x>${decadeWord})\\b`,
    example: 'the nineteen-nineties',
    certainty: 0.8,
  },
  { means: 'decade', pattern: "the (?:early |late |mid-)?['‘’](?<x>[2-9]0)s\\b", example: "the '70s", certainty: 0.8 },
  {
    means: 'each',
    pattern: `(?:the )?${list('centuries', someCentury)} centuries`,
    example: 'the nineteenth and twentieth centuries',
  },
  { means: 'century', pattern: `(?:the )?(?:${part})?${century} century`, example: 'twentieth century' },
  { means: 'century', pattern: `(?<![Tt]he )(?<rel>${longWords})\\b`, example: 'this century' },
  {
    means: 'nth',
    pattern: `(?:the )?${nth} (?:(?<wd>${weekday})|week)(?:,? (?:of|in))? (?:${month('')}(?:,? (?:of )?${year('')})?|${year('')})`,
    example: 'the third Tuesday in September 2003',
  },
  {
    means: 'range',
    pattern: `(?:the )?(?<h>first|second) half of (?<rel>the year)\\b`,
    example: 'the first half of the year',
  },
  { means: 'relative', pattern: `${partOf}${yearTold}`, example: 'the end of the year'.slice(4) },
];
