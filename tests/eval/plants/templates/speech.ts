import type { Language } from '../../../../src/record/index.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const grouped = (value: number, separator: string): string =>
  Math.abs(value)
    .toFixed(Number.isInteger(value) ? 0 : 1)
    .replaceAll(/\B(?=(\d{3})+(?!\d))/g, separator);

/** How a language writes figures, dates and lists. */
export interface Speech {
  readonly language: Language;
  /** A number with its groups; negative ones in brackets. */
  readonly number: (value: number) => string;
  readonly money: (value: number) => string;
  readonly percent: (value: number, places?: number) => string;
  /** `iso` is 2004-01-28. */
  readonly day: (iso: string) => string;
  readonly weekday: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const parted = (iso: string): [number, number, number] => iso.split('-').map(Number) as [number, number, number];

const bracketed = (value: number, text: string): string => (value < 0 ? `(${text})` : text);

export const english: Speech = {
  language: 'en',
  number: (value) => bracketed(value, grouped(value, ',')),
  money: (value) => `$${grouped(value, ',')}`,
  percent: (value, places = 1) => `${value.toFixed(places)} per cent`,
  day: (iso) => {
    const [year, month, day] = parted(iso);
    return `${day} ${MONTHS[month - 1]} ${year}`;
  },
  weekday: (iso) => WEEKDAYS[new Date(`${iso}T00:00Z`).getUTCDay()]!,
  list: (items) => {
    // The last name has no “and” of its own, so that the list can be parted again.
    const sorted = items.toSorted((a, b) => Number(b.includes(' and ')) - Number(a.includes(' and ')));
    return `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
  },
};

export const chinese: Speech = {
  language: 'zh',
  number: (value) => bracketed(value, grouped(value, ' ')),
  money: (value) => `${grouped(value, ' ')}美元`,
  percent: (value, places = 1) => `${value.toFixed(places)}%`,
  day: (iso) => {
    const [year, month, day] = parted(iso);
    return `${year}年${month}月${day}日`;
  },
  weekday: (iso) => `星期${'日一二三四五六'[new Date(`${iso}T00:00Z`).getUTCDay()]}`,
  list: (items) => {
    const sorted = items.toSorted((a, b) => Number(b.includes('和')) - Number(a.includes('和')));
    return `${sorted.slice(0, -1).join('、')}和${sorted.at(-1)}`;
  },
};

/** States with their names in both languages. */
export const STATES: readonly (readonly [en: string, zh: string])[] = [
  ['Argentina', '阿根廷'],
  ['Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那'],
  ['Brazil', '巴西'],
  ['Cambodia', '柬埔寨'],
  ['Chile', '智利'],
  ['Egypt', '埃及'],
  ['El Salvador', '萨尔瓦多'],
  ['Equatorial Guinea', '赤道几内亚'],
  ['Ghana', '加纳'],
  ['India', '印度'],
  ['Indonesia', '印度尼西亚'],
  ['Kenya', '肯尼亚'],
  ['Malta', '马耳他'],
  ['Mexico', '墨西哥'],
  ['Nigeria', '尼日利亚'],
  ['Norway', '挪威'],
  ['Peru', '秘鲁'],
  ['Senegal', '塞内加尔'],
  ['Sri Lanka', '斯里兰卡'],
  ['Thailand', '泰国'],
  ['Trinidad and Tobago', '特立尼达和多巴哥'],
  ['Tunisia', '突尼斯'],
  ['Uruguay', '乌拉圭'],
  ['Viet Nam', '越南'],
  ['Zambia', '赞比亚'],
];

export const nameIn = (speech: Speech, [en, zh]: readonly [string, string]): string =>
  speech.language === 'zh' ? zh : en;

/** Numbers paragraphs from 1 on, and headings as the language does. */
export const counter = () => {
  let last = 0;
  return () => {
    last += 1;
    return String(last);
  };
};

const HAN = '一二三四五六七八九十';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

export const chapter = (speech: Speech, number: number): string =>
  speech.language === 'zh' ? `${HAN[number - 1]}、` : `${ROMAN[number - 1]}.`;

export const annexNumber = (speech: Speech, number: number): string =>
  speech.language === 'zh' ? HAN[number - 1]! : ROMAN[number - 1]!;
