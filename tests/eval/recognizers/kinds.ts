// Which files of Recognizers-Text this project can be held against, and what in them no report contains.
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { findPercentages } from '../../../src/mentions/quantities/index.ts';
import type { Expected, Fact, Kind } from './cases.ts';
import { readNumeral } from './numerals.ts';
import { stretches, valuesOf } from './timex.ts';

/** Units that Recognizers gives no ISO code; in documents of the UN they have one. */
const plainUnits: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Pound: 'GBP',
  'British pound': 'GBP',
};

/** Recognizers gives long numbers in fifteen figures. */
const plainNumber = (text: string): string => String(Number(Number(text).toPrecision(14)));
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

const times = 'times of day, lengths of time, sets, feasts';

/** What the cases of dates hold that no report does, or that no value of a record could say. */
const noDates: Kind['leftOut'] = [
  [
    ofType(
      /^(?:time|datetime|timerange|datetimerange|duration|set|timezone|holiday|datetimealt|timeperiod|datetimeperiod)$/,
    ),
    times,
  ],
  [
    /农历|正月|初[一二三四五六七八九十]|大年|闰月/,
    'lunar calendar: a day of it is no Gregorian day of the same number',
  ],
  [/神龙|雍正|康熙|乾隆|贞观|光绪|宣统|年号/, 'era names'],
  [
    /^(?:(?:on|for|this) )?(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]$|^(?:(?:on|for) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
    'a weekday alone: no day of any report',
  ],
  [/\b(?:this|next|last) ?week,? ?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, 'a weekday of a week: speech'],
  [/最近|\b(?:recently|lately|now|asap|right away)\b/i, 'no date in a report: recently'],
  [/^\d{4} \d\d \d\d$/, 'numbers parted by spaces: columns of a table'],
  [
    /(?<![\d/.-])(?:0?\d|1[0-2])([-/.])(?:0?\d|1[0-2])\1[0-3]?\d(?![\d/.-])|(?<![\d/.-])\d\d([-/.])\d{1,2}\2\d(?![\d/.-])/,
    'two-digit years in figures, where nothing says which number is the year',
  ],
  [/^\d{1,2}[/.-]\d{1,2}$/, 'day and month in figures: the same as a fraction or a resolution number'],
  [
    /^\d{4}[/.-][1-9]$|^[1-9][/.-]\d{4}$|^\d{4}\.\d\d?$/,
    'year and month in figures: the same as the number of a resolution, or a decimal',
  ],
  [/^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/i, 'a number alone'],
  [/^(?:(?:in |the )*(?:spring|summer|autumn|fall|winter)|[春夏秋冬][天季])$/i, 'a season alone: of no year'],
  [/2月30日|2019年2月29日/, 'no such day: Recognizers gives an impossible date, EDTF cannot'],
  [/\b(?:christmas|easter|thanksgiving|halloween|new year|labou?r day|weekends?)\b|周末|週末/i, 'feasts, weekends'],
  [
    /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|few|couple of|several|a|an) (?:days?|weeks?|months?|years?|decades?|quarters?|sundays?|mondays?|fridays?) (?:ago|from|later|hence|back|before|after|earlier)|(?:past|last|next|previous|coming|upcoming|following) (?:(?:few|couple of|\w+) )?(?:days|weeks|months|years|decades?|centuries|quarters)|(?:in|within|less than|more than) (?:the )?(?:next )?(?:(?:two|three|four|five|six|seven|\d+|a few) )(?:days?|weeks?|months?|years?)|from (?:now|today|tomorrow|yesterday)|(?:year|month|week|quarter)[- ]to[- ]date|ytd|rest of (?:the |this )?(?:week|month|year|decade))\b/i,
    'lengths of time counted from the day of speaking',
  ],
  [
    /[前后後近过過未接](?:来|来的|去|去的)?[一二三四五六七八九十两兩几幾数数\d]+ ?(?:个|個)?(?:天|周|週|星期|月|年|季度)|[一二三四五六七八九十两兩几幾\d]+ ?(?:个|個)?(?:天|日|周|週|星期|月|年)(?:前|后|後|之前|之后|以前|以后|以內|以内|内)/,
    'lengths of time counted from the day of speaking',
  ],
];

/** A single day, for the files of days; anything longer, for the files of periods. */
const isDay = ({ values }: Fact): boolean => /^[\dX]{4}-[\dX]{2}-\d\d~?$/.test(values[0] ?? '');

export const kinds: readonly Kind[] = [
  {
    file: /^(?!.*(?:Duration|Holiday|Set|TimeZone|(?<!Date)Time(?!Model)|DateTime(?!Model))).*(?:Date|Merged)/,
    find: (text, language, day) =>
      findDates(text, { language, ...(day ? { documentDate: day } : {}) }).map(({ span, value }) => ({
        span,
        values: stretches(value.edtf),
      })),
    expect: valuesOf,
    ofOtherFile: (file, fact) =>
      /DatePeriod/.test(file) ? isDay(fact) : /Date(?!Time|Period)/.test(file) ? !isDay(fact) : false,
    leftOut: noDates,
  },
  {
    file: /Currency/,
    find: (text, language) =>
      findMoney(text, { language }).map(({ span, value }) => ({
        span,
        values: [`${plainNumber(value.amount)} ${value.currency}`],
      })),
    expect: (expected) =>
      expected.Resolution
        ? [
            `${numberIn(expected)} ${expected.Resolution.isoCurrency ?? plainUnits[expected.Resolution.unit ?? 'Dollar']}`,
          ]
        : [],
    leftOut: [
      [({ Resolution }) => Resolution?.value === null, 'names of currencies without an amount'],
      [/比特币|bitcoin/i, 'no ISO 4217 currency'],
      [
        ({ Resolution }) =>
          /^_/.test(Resolution?.isoCurrency ?? '') ||
          (!Resolution?.isoCurrency && !plainUnits[Resolution?.unit ?? 'Dollar']),
        'a unit without an ISO code: points, cents alone, currencies of no State',
      ],
      [/[一二两三四五六七八九十\d]块/, '块 is spoken'],
    ],
  },
  {
    file: /Percent/,
    find: (text, language) =>
      findPercentages(text, { language }, []).map(({ span, value }) => ({ span, values: [plainNumber(value.number)] })),
    expect: (expected) => (expected.Resolution ? [numberIn(expected)] : []),
    leftOut: [
      [/[\dｋＫ ][kKｋＫ](?=$|个|個)/, 'k for thousand before a percentage'],
      [/\d[-–]\d+%/, 'a range: both ends are read, Recognizers reads the second'],
      [/百分位/, 'percentiles are written 第七十百分位数'],
    ],
  },
  {
    // A bare number is no mention of a record; what is judged is that the numerals read it, wherever they meet it.
    file: /Number(?!Range)|Ordinal/,
    find: () => [],
    value: (text, language) => readNumeral(text, language),
    expect: (expected) => (expected.Resolution ? [numberIn(expected)] : []),
    leftOut: [
      [
        ({ Resolution }) => !/^-?[\d.,]+(?:[eE][+-]?\d+)?$/.test(Resolution?.value ?? ''),
        'no number: “the last”, “the next”',
      ],
      [
        /[/^⅓⅔]|\d[eE][+-]?\d|分之|over|\b(?:half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s\b/,
        'fractions and powers',
      ],
      [/\b(?:dozens?|score|grand|lakhs?|crores?)\b|打$|双$|對$|对$/i, 'dozens and the like: no report counts in them'],
      [/\d ?[kKmMgGtTｋＫ]$/, 'a letter for thousand or million'],
    ],
  },
  ...[
    { file: /Range/, reason: 'ranges of bare numbers: in a record they are the bounds of counts, amounts and shares' },
    { file: /Age|Dimension|Temperature/, reason: 'ages, lengths, weights: no mentions of a record' },
    { file: /Duration|Set|Time|Holiday/, reason: times },
    { file: /Phone|Mention|Hashtag|Email|URL|IpAddress|GUID|Boolean|Choice|Quoted/i, reason: 'no facts of a report' },
  ].map(({ file, reason }): Kind => ({ file, find: () => [], expect: () => [], leftOut: [[/(?:)/, reason]] })),
];
