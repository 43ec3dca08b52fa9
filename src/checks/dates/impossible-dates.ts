import type { Language } from '../../record/index.ts';
import { monthNames } from '../../record/month-names.ts';
import { type DateForm, enMonth, type Impossible, monthNumber } from './date-form.ts';
import { dateWords } from './date-words.ts';
import { durationForms } from './durations.ts';
import { sessionDayForms } from './session-days.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAYS_ZH = '日一二三四五六';

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const noSuchDay = (parts: Readonly<Record<string, string>>) => {
  const [day, month] = [Number(parts.day), monthNumber(parts.month ?? '')];
  // Without a year, 29 February may be.
  const year = parts.year === undefined ? 2004 : Number(parts.year);
  if (month < 1 || month > 12)
    return {
      en: `There is no month ${month}.`,
      zh: `没有${month}月。`,
      expected: '1–12',
      found: String(month),
    };
  const last = daysIn(year, month);
  if (day >= 1 && day <= last) return undefined;
  // 35 May Street: a number before a month is a day for sure only with a year, or where another month has it.
  if (parts.year === undefined && day > 31) return undefined;
  const [en, zh] = [
    `${monthNames[month - 1]}${parts.year ? ` ${year}` : ''}`,
    `${parts.year ? `${year}年` : ''}${month}月`,
  ];
  return {
    en: `${en} has ${last} days, not ${day}.`,
    zh: `${zh}只有${last}天，没有${day}日。`,
    expected: `1–${last}`,
    found: String(day),
  };
};

const wrongWeekday = (parts: Readonly<Record<string, string>>) => {
  const [year, month, day] = [Number(parts.year), monthNumber(parts.month ?? ''), Number(parts.day)];
  if (month < 1 || month > 12 || day > daysIn(year, month)) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const word = parts.weekday ?? '';
  const found = /^[A-Z]/.test(word) ? WEEKDAYS.indexOf(word) : WEEKDAYS_ZH.indexOf(word.replace('天', '日'));
  if (found < 0 || at === found) return undefined;
  const date = `${day} ${monthNames[month - 1]} ${year}`;
  return {
    en: `${date} was a ${WEEKDAYS[at]}, not a ${WEEKDAYS[found]}.`,
    zh: `${year}年${month}月${day}日是星期${WEEKDAYS_ZH[at]}，不是星期${WEEKDAYS_ZH[found]}。`,
    expected: WEEKDAYS[at]!,
    found: WEEKDAYS[found]!,
  };
};

/** A day without its year, before a later month of the next: “from 28 September to 12 January 2020”. */
const isYearBefore = ({ month, month2, year, year2 }: Readonly<Record<string, string>>): boolean =>
  year === undefined && year2 !== undefined && month !== undefined && monthNumber(month) > monthNumber(month2 ?? month);

const edtfOf = (year: number, month: number, day: string | undefined): string =>
  [String(year), ...(month > 0 ? [month, ...(day === undefined ? [] : [Number(day)])] : [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** What the end does not say of month and year it shares with the beginning, and the other way round. */
const endBeforeStart = (parts: Readonly<Record<string, string>>) => {
  const [month, month2] = [
    monthNumber(parts.month ?? parts.month2 ?? ''),
    monthNumber(parts.month2 ?? parts.month ?? ''),
  ];
  const [year, year2] = [Number(parts.year ?? parts.year2), Number(parts.year2 ?? parts.year)];
  const start = (year * 12 + month) * 31 + Number(parts.day ?? 0);
  const end = (year2 * 12 + month2) * 31 + Number(parts.day2 ?? 0);
  if (end >= start || isYearBefore(parts)) return undefined;
  const [first, last] = [edtfOf(year, month, parts.day), edtfOf(year2, month2, parts.day2)];
  const [from, to] = [dateWords(first), dateWords(last)];
  return {
    en: `The period from ${from.en} to ${to.en} ends before it begins.`,
    zh: `期间止于${to.zh}，早于其开始的时间（${from.zh}）。`,
    expected: `≥ ${first}`,
    found: last,
  };
};

const SPANS: Readonly<Record<string, number>> = { biennium: 2, triennium: 3, quadrennium: 4, 两: 2, 三: 3, 四: 4 };

const LENGTHS: Readonly<Record<number, readonly [en: string, zh: string]>> = {
  2: ['two', '两'],
  3: ['three', '三'],
  4: ['four', '四'],
};

/** Financial periods have the years that their name says. */
const wrongSpan = (parts: Readonly<Record<string, string>>) => {
  const [first, last] = [Number(parts.year), Number(parts.year2)];
  const years = SPANS[parts.span ?? ''] ?? 0;
  if (last < first) return endBeforeStart(parts);
  if (years === 0 || last === first + years - 1) return undefined;
  const [en, zh] = LENGTHS[years]!;
  return {
    en: `${first}–${last} is not a period of ${en} years.`,
    zh: `${first}－${last}年不是${zh}年期。`,
    expected: `${first}–${first + years - 1}`,
    found: `${first}–${last}`,
  };
};

const forms: Readonly<Record<Language, readonly DateForm[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<![\\d.,/–-]|\\d |\\b(?:${enMonth})\\.? |\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? )(?<day>\\d{1,2}) (?<month>${enMonth})(?:,? (?<year>(?:19|20)\\d{2}))?(?!\\d)`,
        'g',
      ),
      judge: noSuchDay,
      example: '31 June 2004',
    },
    {
      form: new RegExp(
        `(?<weekday>${WEEKDAYS.join('|')}),? (?:the )?(?<day>\\d{1,2}) (?<month>${enMonth}),? (?<year>(?:19|20)\\d{2})(?!\\d)`,
        'g',
      ),
      judge: wrongWeekday,
      example: 'Monday, 11 May 2004',
    },
    {
      form: new RegExp(
        `\\bfrom (?<day>\\d{1,2})(?: (?<month>${enMonth}))?(?: (?<year>(?:19|20)\\d{2}))? to (?<day2>\\d{1,2}) (?<month2>${enMonth}) (?<year2>(?:19|20)\\d{2})(?!\\d)`,
        'g',
      ),
      judge: endBeforeStart,
      example: 'from 20 to 11 May 2004',
    },
    {
      form: new RegExp(
        `\\bfrom (?<month>${enMonth}) (?<year>(?:19|20)\\d{2}) (?:to|until|through) (?<month2>${enMonth}) (?<year2>(?:19|20)\\d{2})(?!\\d)`,
        'g',
      ),
      judge: endBeforeStart,
      example: 'from March 2024 to December 2023',
    },
    {
      form: new RegExp(
        `\\b(?:began|started|commenced|opened) on (?<day>\\d{1,2}) (?<month>${enMonth})(?: (?<year>(?:19|20)\\d{2}))?,? and (?:[a-z]+ ){0,2}(?:ended|concluded|closed|finished|completed) on (?<day2>\\d{1,2}) (?<month2>${enMonth}) (?<year2>(?:19|20)\\d{2})(?!\\d)`,
        'g',
      ),
      judge: endBeforeStart,
      example: 'began on 16 January 2025 and ended on 20 December 2024',
    },
    {
      form: /\b(?<span>biennium|triennium|quadrennium),? (?<year>(?:19|20)\d{2})[–-](?<year2>(?:19|20)\d{2})(?![\d–-])/g,
      judge: wrongSpan,
      example: 'the biennium 2004–2003',
    },
    {
      form: /(?<![\d/–-])(?<year>(?:19|20)\d{2})[–-](?<year2>(?:19|20)\d{2}) (?<span>biennium|triennium|quadrennium)\b/g,
      judge: wrongSpan,
      example: 'the 2002–2005 biennium',
    },
    {
      form: /\b(?:period|years) (?<year>(?:19|20)\d{2})[–-](?<year2>(?:19|20)\d{2})(?![\d–-])/g,
      judge: endBeforeStart,
      example: 'during the period 2004–2001',
    },
  ],
  zh: [
    {
      form: /(?:自|从)\s?(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?:起|开始)?，?\s?(?:至|到)\s?(?<year2>(?:19|20)\d{2})\s?年\s?(?<month2>\d{1,2})\s?月(?!\s?\d)/g,
      judge: endBeforeStart,
      example: '自2024年3月开始，至2023年12月',
    },
    {
      form: /(?:(?<year>(?:19|20)\d{2})\s?年\s?)?(?<![\d.])(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日(?![\d元])/g,
      judge: noSuchDay,
      example: '2004年6月31日',
    },
    {
      form: /(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日\s?[（(，,]?\s?星期(?<weekday>[日天一二三四五六])/g,
      judge: wrongWeekday,
      example: '2004年5月11日星期一',
    },
    {
      form: /(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日?\s?起?\s?(?:至|—|－|–|到)\s?(?:(?<year2>(?:19|20)\d{2})\s?年\s?)?(?:(?<month2>\d{1,2})\s?月\s?)?(?<day2>\d{1,2})\s?日/g,
      judge: endBeforeStart,
      example: '2004年5月20日至11日',
    },
    {
      form: /(?<year>(?:19|20)\d{2})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日\s?(?:起)?(?:开始|开幕|启动|动工)，?\s?(?:并|已|后)?\s?[于在至到]\s?(?<year2>(?:19|20)\d{2})\s?年\s?(?<month2>\d{1,2})\s?月\s?(?<day2>\d{1,2})\s?日\s?(?:结束|闭幕|完成|完工|为止|止)/g,
      judge: endBeforeStart,
      example: '从2025年1月16日开始，于2024年12月20日结束',
    },
    {
      form: /(?<![\d/－—–-])(?<year>(?:19|20)\d{2})\s?年?\s?(?:[－—–-]|至)\s?(?<year2>(?:19|20)\d{2})\s?年?\s?(?<span>[两三四])年期/g,
      judge: wrongSpan,
      example: '2000－1999年两年期',
    },
    {
      form: /(?<![\d/－—–-])(?<year>(?:19|20)\d{2})\s?年?\s?[－—–-]\s?(?<year2>(?:19|20)\d{2})\s?年(?!\s?[两三四]年期)/g,
      judge: endBeforeStart,
      example: '2000－1998年犯罪和刑事司法最新统计数据',
    },
  ],
};

/** Dates in a text that cannot be: no such day, another weekday, an end before its beginning, a period of another length. */
export const impossibleDates = (text: string, language: Language): Impossible[] =>
  [...forms[language], ...durationForms[language], ...sessionDayForms[language]].flatMap(({ form, judge }) =>
    Array.from(text.matchAll(form)).flatMap((match): Impossible[] => {
      // A number that opens a text, and is no day, is its own: that of a page, or of a paragraph.
      if (match.index === 0 && Number(match.groups?.day) > 31) return [];
      const problem = judge(match.groups ?? {});
      return problem ? [{ ...problem, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
