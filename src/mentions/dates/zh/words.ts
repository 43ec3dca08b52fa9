import { readHan } from '../../numerals/zh.ts';

/** Pieces of Chinese dates that the forms are made of. The number behind a name says which date of a range it belongs to. */
export const HAN = '零〇○O一二三四五六七八九';
export const from = '(?:[从自] ?)?';
export const to = '(?: ?起?(?:至|到|[–-]{1,2}|~) ?)';
export const and = '(?: ?(?:、|,|，|和|及|与|或|以及) ?)';
export const bareYear = (n: '' | 2) => `(?<y${n}>1[5-9]\\d\\d|2[01]\\d\\d|[一二][${HAN}]{3})(?!\\d)`;
export const year = (n: '' | 2) => `${bareYear(n)} ?年`;
/** Before a month nothing else can be meant, so rarer years are read too: 1357年6月, 两千零四年八月. */
export const anyYear = (n: '' | 2) =>
  `(?:公元 ?)?(?<y${n}>[12]\\d{3}|[一二三四五六七八九][${HAN}]{2,3}|[一二两]千(?:零?[一二三四五六七八九十百]{1,6})?) ?年 ?`;
export const bareMonth = (n: '' | 2) => `(?<m${n}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正])`;
export const month = (n: '' | 2) => `${bareMonth(n)} ?月(?:份(?!额))?`;
const weekday = '(?:[,，]? ?[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?)?';
/** A year in two figures; with a month or a quarter behind it no length of time is meant. */
export const shortYear = `(?<yy>[4-9]\\d|[0-2]\\d|[四五六七八九零〇][${HAN}])`;
/** A day in figures or Han numerals, 廿三 and 卅一 among them. */
export const hanDay = '[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九]';
export const bareDay = (n: '' | 2) => `(?<d${n}>[12]\\d|3[01]|0?[1-9]|${hanDay})`;
export const day = (n: '' | 2) => `${bareDay(n)} ?[日号]${weekday}`;
export const someDay = bareDay('').replace('?<d>', '?:');
export const list = (name: 'years' | 'months' | 'days' | 'quarters', member: string) =>
  `(?<${name}>${member}(?:${and}${member}){1,12})`;
export const quarter = '第?(?<q>[1-4一二三四]) ?季度?';
export const half = '(?<h>上|下|前|后)半年';
export const season = '[初早仲晚暮深]?(?<s>春|夏|秋|冬)[季天]?';
export const weekdayName = '[一二三四五六日天]';
const aWeek = '个? ?(?:周|星期|礼拜)';
/** So many weeks, or weekdays, into a month or year: 第三个星期二, 第一周. */
export const nth = `的? ?(?:第 ?(?<nth>[一二三四五1-5])|(?<nth>最后) ?一?) ?${aWeek}(?<wd>${weekdayName})?(?![期边围到刊年])`;
/** The part of a year, month or decade that is meant: 初 but not 初步, 年中 but not 2004年中国. */
export const part =
  '(?: ?(?<part>初期?(?![步次级衷中始])|早期|年初|上旬|中期|中旬|中叶|中(?=$|[，。；、的）])|年中(?!央)|底|末期?(?!端)|后期|晚期|下旬|年底|年末))?';

const named: Readonly<Record<string, number>> = {
  春: 1,
  夏: 2,
  秋: 3,
  冬: 4,
  上: 1,
  下: 2,
  前: 1,
  后: 2,
  正: 1,
  日: 7,
  天: 7,
};

/** Value of a part as printed: 12, 十二, 二〇〇四, 廿三, 春. */
export const numberOf = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replaceAll('O', '〇').replace('廿', '二十').replace('卅', '三十');
  const value = named[text] ?? readHan(plain);
  return value === undefined ? undefined : Number(value);
};
