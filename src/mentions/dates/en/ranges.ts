import type { Form } from '../form.ts';
import { relativeWords, yearWord } from './relatives.ts';
import { day, list, month, someDay, someMonth, to, year } from './words.ts';

/** The two ways to write a range: with words or dashes between its ends, and with "between". */
export const range = (first: string, last: string, [one, other]: readonly [string, string]): readonly Form[] => [
  { means: 'range', pattern: `(?:[Ff]rom )?${first}${to}${last}`, example: `${one} to ${other}` },
  { means: 'range', pattern: `[Bb]etween ${first} (?:and|through) ${last}`, example: `between ${one} and ${other}` },
];

/** A financial year by its name; the biennium has its own rows. */
const fiscal = '(?:FY ?|[Ff](?:iscal|inancial) (?:years?|periods?) )';
const yearPair = `(?<y>19\\d\\d|20\\d\\d)(?: ?[/–-] ?(?<y2>\\d{4}|\\d\\d))?(?![\\dA-Za-z/]|[.,]\\d)`;
const oneAfter = '(?: of)? (?<after>the (?:following|next|subsequent) year|next year)';

/** Ranges that tell their year. */
export const rangesWithYear: readonly Form[] = [
  ...range(`${day('')} (?:of )?${month('')},? ${year('')}`, `${day(2)} (?:of )?${month(2)},? ${year(2)}`, [
    '1 July 2024',
    '30 June 2025',
  ]),
  {
    means: 'range',
    pattern: `(?:[Ff]rom )?(?:${day('')} )?${month('')},? ${year('')}${to}(?:${day(2)} )?${month(2)}${oneAfter}`,
    example: 'December 2003 to March of the following year',
  },
  ...range(`${day('')} (?:of )?${month('')}`, `${day(2)} (?:of )?${month(2)},? (?:of )?${year('')}`, [
    '28 June',
    '8 July 2004',
  ]),
  ...range(`${day('')},?`, `${day(2)} (?:of )?${month('')},? (?:of )?${year('')}`, ['11', '20 May 2004']),
  ...range(`${month('')} ${day('')},? ${year('')}`, `${month(2)} ${day(2)},? ${year(2)}`, [
    'July 1, 2024',
    'June 30, 2025',
  ]),
  ...range(`${month('')} ${day('')}`, `${month(2)} ${day(2)},? ${year('')}`, ['June 28', 'July 8, 2004']),
  ...range(`${month('')} ${day('')}`, `${day(2)},? ${year('')}`, ['May 11', '20, 2004']),
  ...range(`${month('')} ${day('')}`, `${day(2)} ${month(2)},? ${year('')}`, ['July 1', '30 September 2004']),
  ...range(`${month('')},? ${year('')}`, `${month(2)},? ${year(2)}`, ['January 2003', 'June 2004']),
  ...range(month(''), `${month(2)},? (?:of )?${year('')}`, ['March', 'April 2004']),
  { means: 'range', pattern: `${month('')}/${month(2)},? ${year('')}`, example: 'January/February 2004' },
  {
    means: 'range',
    pattern: `(?:[Ff]rom )?${day('')}(?: ?[–-] ?| to )${day(2)}(?=,? (?:and|or) \\d+(?: ?[–-] ?| to )\\d+ ${someMonth},? \\d{4})`,
    example: '10-14',
    within: '10-14 and 17–21 May 2004',
  },
  { means: 'biennium', pattern: `[Bb]ienni(?:ums?|a) ${year('')} ?[–-] ?${year(2)}`, example: 'biennium 2002–2003' },
  { means: 'biennium', pattern: `${year('')} ?[–-] ?${year(2)} biennium`, example: '2002–2003 biennium' },
  { means: 'fiscal', pattern: `${fiscal}${yearPair}`, example: 'FY2004/05' },
  {
    means: 'fiscal',
    pattern: `${yearPair} (?:[Ff]iscal|[Ff]inancial) (?:year|period)s?\\b`,
    example: '2004-2005 financial year',
  },
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
export const shared: readonly Form[] = [
  { means: 'each', pattern: `${list('days', someDay)} ${month('')},? ${year('')}`, example: '11, 12 and 13 May 2004' },
  { means: 'each', pattern: `${list('months', someMonth)},? (?:of )?${year('')}`, example: 'March and April 2004' },
];

/** Ranges of a month or year told elsewhere. */
export const relativeRanges: readonly Form[] = [
  {
    means: 'range',
    pattern: `(?:[Ff]rom )?${day('')}${to}${day(2)} ${month('')},? (?:of )?${yearWord}`,
    example: '11 to 20 May of the same year',
  },
  {
    means: 'range',
    pattern: `(?:[Ff]rom |[Bb]etween )?${day('')}(?:${to}| and )${day(2)} (?:of |in )?(?<rel>${relativeWords('month')})\\b`,
    example: '4 to 22 of the same month',
  },
];
