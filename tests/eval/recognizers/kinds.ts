// Which files of Recognizers-Text this project can be held against, and what in them no report contains.
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { findPercentages } from '../../../src/mentions/quantities/index.ts';
import type { Expected, Kind } from './cases.ts';
import { stretches, valuesOf } from './timex.ts';

const plainNumber = (text: string): string => String(Number(text));
const numberIn = ({ Resolution }: Expected): string => plainNumber((Resolution?.value ?? '').replaceAll(/[%,]/g, ''));

const ofType =
  (types: RegExp) =>
  ({ Type, TypeName }: Expected): boolean =>
    types.test((TypeName ?? Type ?? '').replace(/^datetimeV2\./, ''));

/** Words that open or close a stretch of time; whether they belong to its span is a matter of taste. */
export const trimmed = (text: string, [from, to]: readonly [number, number]): string => {
  const inner = text.slice(from, to);
  const lead = /^(?:(?:from|between|during|in|on|at|of|the|year)\s+)+|^[从自在]\s*/i.exec(inner)?.[0].length ?? 0;
  const tail = /\s*(?:期间|之间|间)$/.exec(inner)?.[0].length ?? 0;
  return `${from + lead} ${to - tail}`;
};

export const kinds: readonly Kind[] = [
  {
    file: /^(?!.*(?:Duration|Holiday|Set|TimeZone|(?<!Date)Time(?!Model)|DateTime(?!Model))).*(?:Date|Merged)/,
    find: (text, language, day) =>
      findDates(text, { language, ...(day ? { documentDate: day } : {}) }).map(({ span, value }) => ({
        span,
        values: stretches(value.edtf),
      })),
    expect: valuesOf,
    leftOut: [
      [
        ofType(
          /^(?:time|datetime|timerange|datetimerange|duration|set|timezone|holiday|datetimealt|timeperiod|datetimeperiod)$/,
        ),
        'times of day, lengths of time, sets, feasts',
      ],
      [
        /农历|正月|初[一二三四五六七八九十]|大年|闰月/,
        'lunar calendar: a day of it is no Gregorian day of the same number',
      ],
      [/神龙|雍正|康熙|乾隆|贞观|光绪|宣统|年号/, 'era names'],
      [
        /^(?:(?:on|for) )?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
        'a weekday alone: no day of any report',
      ],
      [/最近|\b(?:recently|lately|now)\b/i, 'no date in a report: recently'],
      [/^\d{4} \d\d \d\d$/, 'numbers parted by spaces: columns of a table'],
      [
        /(?<![\d/.-])\d{1,2}([-/.])\d{1,2}\1(?:[0-3]?\d)(?![\d/.-])/,
        'two-digit years in figures, where nothing says which number is the year',
      ],
      [/^\d{1,2}[/.-]\d{1,2}$/, 'day and month in figures: the same as a fraction or a resolution number'],
      [/2月30日|2019年2月29日/, 'no such day: Recognizers gives an impossible date, EDTF cannot'],
      [/\b(?:christmas|easter|thanksgiving|halloween|new year|labou?r day|weekends?)\b|周末|週末/i, 'feasts, weekends'],
      [
        /\b(?:(?:two|three|four|five|six|seven|\d+|few|couple of|several) (?:days?|weeks?|months?|years?|decades?|quarters?)|(?:past|last|next|previous|coming|upcoming) (?:\w+ )?(?:days|weeks|months|years|decades?|century))\b|[前后後近过過未接](?:来|来的|去|去的)?[一二三四五六七八九十两兩几幾数数\d]+ ?(?:个|個)?(?:天|周|週|星期|月|年|季度)/i,
        'lengths of time counted from the day of speaking',
      ],
    ],
  },
  {
    file: /Currency/,
    find: (text, language) =>
      findMoney(text, { language }).map(({ span, value }) => ({
        span,
        values: [`${plainNumber(value.amount)} ${value.currency}`],
      })),
    expect: (expected) =>
      expected.Resolution ? [`${numberIn(expected)} ${expected.Resolution.isoCurrency ?? 'USD'}`] : [],
    leftOut: [
      [({ Resolution }) => Resolution?.value === null, 'names of currencies without an amount'],
      [/比特币|bitcoin/i, 'no ISO 4217 currency'],
      [/\d{20}/, 'the expected value is a rounded floating-point number'],
      [
        ({ Resolution }) =>
          !Resolution?.isoCurrency && !/^(?:Dollar|United States dollar)$/.test(Resolution?.unit ?? 'Dollar'),
        'a unit without an ISO code: points, cents alone, currencies of no State',
      ],
      [/[一二两三四五六七八九十\d]块/, '块 is spoken'],
    ],
  },
  {
    file: /Percent/,
    find: (text, language) =>
      findPercentages(text, { language }).map(({ span, value }) => ({ span, values: [plainNumber(value.number)] })),
    expect: (expected) => (expected.Resolution ? [numberIn(expected)] : []),
    leftOut: [
      [/[\dｋＫ ][kKｋＫ](?=$|个|個)/, 'k for thousand before a percentage'],
      [/\d[-–]\d+%/, 'a range: both ends are read, Recognizers reads the second'],
      [/百分位/, 'percentiles are written 第七十百分位数'],
    ],
  },
];

export const otherFiles: readonly (readonly [file: RegExp, reason: string])[] = [
  [/Holiday/, 'feasts'],
  [/Duration|Set|Time/, 'times of day, lengths of time, sets'],
  [/Age|Dimension|Temperature/, 'ages, lengths and weights are no mentions of a record'],
  [/Number|Ordinal/, 'a bare number is no mention of a record; counts have nouns'],
];
