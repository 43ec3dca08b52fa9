import type { Language } from '../../record/index.ts';
import data from './currencies.json' with { type: 'json' };

/** Names and codes that United Nations texts use beside those of the data file, for one currency a row. */
const aliases: readonly (readonly [code: string, zh: string, en: string])[] = [
  [
    'USD',
    '美圆 美金',
    'United States dollars|United States dollar|dollars|dollar|US dollars|U.S. dollars|American dollars',
  ],
  ['EUR', '', 'euros|euro'],
  ['GBP', '英国镑', 'pounds sterling|pound sterling|pounds|British pounds|sterling'],
  ['CHF', '瑞郎', 'Swiss francs|Swiss franc'],
  ['CNY', '元 人民币元 元人民币 块钱', 'yuan|yuan renminbi|renminbi'],
  ['JPY', '日圆', 'yen|Japanese yen'],
  ['HKD', '港币', ''],
  ['TWD', '台币 新台币元', ''],
  ['KRW', '韩圆', 'won'],
  ['CAD', '加元', ''],
  ['AUD', '澳元', ''],
  ['NZD', '新元', ''],
  ['SGD', '新加坡币', ''],
  ['RUB', '卢布', 'roubles|rouble|Russian roubles|rubles'],
  ['INR', '卢比', 'rupees'],
  ['NGN', '奈拉', 'naira|nairas'],
  ['ETB', '埃塞俄比亚比尔', 'birr|Ethiopian birr'],
  ['KES', '', 'Kenya shillings|Kenyan shillings'],
  ['UGX', '', 'Uganda shillings'],
  ['TZS', '', 'Tanzania shillings|Tanzanian shillings'],
  ['SOS', '索马里先令', 'Somali shillings'],
  ['XAF', '中非法郎', 'Central African CFA francs'],
  ['XOF', '西非法郎 非洲法郎', 'CFA francs|CFA franc|West African CFA francs'],
  ['CDF', '刚果法郎', 'Congolese francs|Congo francs'],
  ['HTG', '古德', 'gourdes|Haitian gourdes'],
  ['PHP', '菲律宾比索', 'Philippine pesos'],
  ['MXN', '墨西哥比索', 'Mexican pesos'],
  ['SDG', '苏丹镑', 'Sudanese pounds'],
  ['LBP', '黎巴嫩镑', 'Lebanese pounds'],
  ['SYP', '叙利亚镑', 'Syrian pounds'],
  ['EGP', '埃及镑', 'Egyptian pounds'],
  ['IQD', '伊拉克第纳尔', 'Iraqi dinars'],
  ['JOD', '约旦第纳尔', 'Jordanian dinars'],
  ['UAH', '格里夫纳', 'hryvnias|hryvnia'],
  ['KZT', '坚戈', 'tenge'],
  ['GHS', '塞地', 'cedis|Ghana cedis'],
  ['BDT', '塔卡', 'taka'],
  ['VND', '越南盾', 'dong'],
  ['IDR', '印尼盾 印度尼西亚卢比', 'rupiah'],
  ['PKR', '巴基斯坦卢比', 'Pakistan rupees'],
  ['LKR', '斯里兰卡卢比', 'Sri Lanka rupees'],
  ['NPR', '尼泊尔卢比', 'Nepal rupees'],
  ['MMK', '缅元', 'kyats|kyat'],
  ['GTQ', '格查尔', 'quetzales'],
  ['VES', '玻利瓦尔', 'bolívares|bolivares'],
  ['CRC', '科朗', 'colones'],
  ['PLN', '兹罗提', 'zlotys|zloty'],
  ['HUF', '福林', 'forints|forint'],
  ['CZK', '捷克克朗', 'Czech koruny|Czech korunas'],
  ['TRY', '土耳其里拉', 'Turkish lira'],
  ['ITL', '意大利里拉', 'Italian lire|lire'],
  ['NLG', '荷兰盾', 'Netherlands guilders|Dutch guilders'],
  ['BEF', '比利时法郎', 'Belgian francs'],
  ['ESP', '比塞塔', 'pesetas|Spanish pesetas'],
  ['FIM', '芬兰马克', 'Finnish markkaa'],
  ['SEK', '瑞典克朗', 'Swedish krona|Swedish kronor'],
  ['DKK', '', 'Danish kroner|Danish krone'],
  ['NOK', '', 'Norwegian kroner|Norwegian krone'],
  ['THB', '泰国铢', 'baht'],
  ['ZAR', '兰特', 'rand'],
  ['BRL', '', 'reais'],
  ['AFN', '阿富汗尼', 'afghanis'],
  ['XDR', '特别提款权', 'special drawing rights'],
  ['DEM', '德国马克', 'deutsche mark|deutsche marks|Deutsche Mark|German marks|deutschmarks'],
  ['FRF', '法国法郎', 'French francs'],
  ['ATS', '奥地利先令', 'Austrian schillings'],
];

/** Signs and prefixes before an amount. A bare $ is the United States dollar in all United Nations documents. */
export const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  $US: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  HK$: 'HKD',
  A$: 'AUD',
  $A: 'AUD',
  Can$: 'CAD',
  C$: 'CAD',
  $Can: 'CAD',
  NZ$: 'NZD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  'Rs.': 'INR',
  SwF: 'CHF',
  'Sw F': 'CHF',
  Fr: 'CHF',
  SFr: 'CHF',
  CFAF: 'XOF',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₦': 'NGN',
  '₺': 'TRY',
  '₪': 'ILS',
};

const codes = [...new Set([...Object.keys(data.currencies), ...aliases.map(([code]) => code)])];

/** CLDR writes Afghan Afghanis, Nigerian Nairas; texts write nairas. */
const spellings = (name: string): string[] => [
  name,
  name.replace(/ [A-Z](?=[a-z]+$)/, (initial) => initial.toLowerCase()),
  name.toLowerCase(),
];

const namesIn = (language: Language): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [code, { zh, en }] of Object.entries(data.currencies)) {
    for (const name of language === 'zh' ? [zh] : en.flatMap(spellings)) if (!names.has(name)) names.set(name, code);
  }
  for (const [code, zh, en] of aliases) {
    for (const name of language === 'zh' ? zh.split(' ') : en.split('|').flatMap(spellings))
      if (name) names.set(name, code);
  }
  for (const code of codes) names.set(code, code);
  for (const sign of ['€', '£']) names.set(sign, signs[sign] ?? '');
  return names;
};

interface Index {
  readonly names: ReadonlyMap<string, string>;
  readonly initials: ReadonlySet<string>;
  readonly longest: number;
}

const indexOf = (language: Language): Index => {
  const names = namesIn(language);
  return {
    names,
    initials: new Set([...names.keys()].map((name) => name.charAt(0))),
    longest: Math.max(...[...names.keys()].map((name) => name.length)),
  };
};
const indexes: Readonly<Record<Language, Index>> = { zh: indexOf('zh'), en: indexOf('en') };

/** A name must not end inside a Latin word, and a sign before a digit belongs to the amount behind it. */
const runsOn = (last: string, next: string): boolean =>
  (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(next)) || (/[€£]/.test(last) && /\d/.test(next));

export interface Currency {
  readonly code: string;
  readonly end: number;
}

/**
 * The longest currency name that begins at an offset, never ending inside a Latin word.
 *
 * @example currencyAt('5 Swiss francs', 2, 'en') // { code: 'CHF', end: 14 }
 */
export const currencyAt = (text: string, at: number, language: Language): Currency | undefined => {
  const { names, initials, longest } = indexes[language];
  if (!initials.has(text.charAt(at))) return undefined;
  for (let end = Math.min(text.length, at + longest); end > at; end--) {
    const code = names.get(text.slice(at, end));
    if (code && !runsOn(text.charAt(end - 1), text.charAt(end))) return { code, end };
  }
  return undefined;
};

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Source of a pattern for what stands before an amount: a sign, or a code and a space. */
export const SIGN = `(?:${[...Object.keys(signs), ...codes]
  .sort((a, b) => b.length - a.length)
  .map(quoted)
  .join('|')}|人民币)`;

/** Names that stand before an amount with a scale word: 新台币300亿元, 美元500万. */
const namesBefore: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  新台币: 'TWD',
  台币: 'TWD',
  港币: 'HKD',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  瑞士法郎: 'CHF',
};

/** Source of a pattern for such a name. */
export const NAME_BEFORE = Object.keys(namesBefore).join('|');

/** Code of a sign or prefix. */
export const codeOf = (sign: string): string => namesBefore[sign] ?? signs[sign] ?? sign;

/**
 * Is any sign, code or name of a currency in a text? One look that spares most texts the search for amounts.
 * Names are told by their last word, or whole where words are not parted by spaces.
 */
const tokens = (language: Language): string[] => [
  ...new Set(
    [...indexes[language].names.keys()].map((name) => (language === 'zh' ? name : (name.split(' ').at(-1) ?? name))),
  ),
];
const anyOf: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`[$€£¥₹₽₩₦₺₪]|${[...new Set(tokens('zh').map((name) => name.slice(-2)))].map(quoted).join('|')}`),
  en: new RegExp(
    `[$€£¥₹₽₩₦₺₪]|\\b(?:${[...tokens('en'), 'Rs', 'SwF', 'F', 'Fr', 'SFr', 'CFAF'].map(quoted).join('|')})`,
  ),
};
export const anyCurrency = (text: string, language: Language): boolean => anyOf[language].test(text);
