import type { Form } from '../form.ts';
import { range } from './ranges.ts';
import {
  day,
  dayWord,
  list,
  month,
  monthNames,
  part,
  someDay,
  to,
  weekdayBefore,
  weekdayBehind,
  year,
} from './words.ts';

/** Dates that leave their year to what stands before or behind them. */
export const yearless: readonly Form[] = [
  {
    means: 'yearly',
    pattern: `(?<=\\b[Ee](?:very|ach) (?:year )?(?:on )?)${day('')} ${month('')}`,
    example: '24 October',
    within: 'every 24 October',
  },
  ...range(`${day('')} (?:of )?${month('')}`, `${day(2)} (?:of )?${month(2)}`, ['28 June', '8 July']),
  ...range(day(''), `${day(2)} (?:of )?${month('')}`, ['11', '20 May']),
  ...range(`${month('')} ${day('')}`, `${month(2)} ${day(2)}`, ['June 12', 'July 15']),
  {
    means: 'range',
    pattern: `(?:[Ff]rom |[Bb]etween )?${month('')} ${day('')}${to}${day(2)}(?!,? ?\\d)`,
    example: 'June 12–15',
  },
  { means: 'each', pattern: `${list('days', someDay)} ${month('')}`, example: '11 and 12 May' },
  { means: 'date', pattern: `${day('')}(?: (?:day )?(?:of )?|[-/])${month('')}${weekdayBehind}`, example: '5 May' },
  { means: 'date', pattern: `${dayWord('')} (?:day )?of ${month('')}`, example: 'second of March' },
  {
    means: 'date',
    pattern: `${weekdayBefore}${month('')} (?:the )?${day('')}(?!,?\\d| (?:${monthNames}|per cent|million))${weekdayBehind}`,
    example: 'May 5',
    certainty: 0.8,
  },
  { means: 'date', pattern: `(?=[A-Z][a-z])${month('')}[-/]${day('')}(?![\\d/-])`, example: 'May-5', certainty: 0.6 },
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
    within: 'in March to April',
  },
  { means: 'range', pattern: `[Ff]rom ${month('')}${to}${month(2)}`, example: 'from March to April' },
  { means: 'range', pattern: `[Bb]etween ${month('')} and ${month(2)}`, example: 'between March and April' },
  { means: 'date', pattern: `${part}${month('')}(?! \\d)`, example: 'mid-May', certainty: 0.8 },
  {
    means: 'date',
    pattern: `(?<=\\b(?:in|of|since|until|by|during|from|to|through|early|late|mid|In|Since|By|From|and|end) |[Mm]id-)${month('')}(?! \\d)`,
    example: 'May',
    within: 'in May',
    certainty: 0.8,
  },
  {
    means: 'ordinal day',
    pattern: `(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|back|and) )(?:the )(?<d>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)(?=$|[.,;)]| (?:and|at|in|to)\\b)`,
    example: 'the 27th',
    within: 'on the 27th',
    certainty: 0.6,
  },
];

/** A year by itself. */
export const years: readonly Form[] = [
  {
    means: 'date',
    pattern: `(?<!(?:[Aa]rticle|[Pp]aragraph|[Rr]ule|[Rr]egulation|[Ss]ection|[Pp]age|[Rr]oom|[Bb]ox|[Nn]umber|[Tt]able|[Aa]nnex|[Vv]olume|[Cc]hapter)s? )(?<![\\d)] ?\\()(?<!\\d,? ?(?:x|×) )${year('')}(?! ?(?:%|per cent|hours|\\((?:1[89]|20)\\d\\d\\)|\\d{3}\\b|million|billion|thousand|(?:[Ss]anctions )?[Cc]ommittee\\b))`,
    example: '2004',
    certainty: 0.95,
  },
];
