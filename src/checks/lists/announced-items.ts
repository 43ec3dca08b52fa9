import type { Block, Language } from '../../record/index.ts';
import { votesOf } from '../votes/vote-forms.ts';

/** A number of things that a sentence announces before it lists them. */
export interface Announcement {
  readonly stated: number;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

const enNumber =
  '(?<number>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const zhNumber = '(?<number>\\d{1,2}|[二两三四五六七八九十]{1,3})';

/** What reports count and then list; who took part in so many meetings, countries or seminars is another count. */
const enThings = [
  'objectives?|goals?|targets?|areas?|recommendations?|observations?|elements?|components?|pillars?|priorities|points?|issues?',
  'questions?|categories|types|kinds|groups?|clusters?|phases|stages|steps|measures|actions?|activities|outcomes?|outputs?|results?',
  'themes?|topics?|principles?|criteria|factors|reasons|conditions|options|scenarios|subprogrammes?|programmes?|projects?|parts?',
  'sections?|chapters?|committees?|working groups|bodies|functions|tasks?|challenges|obstacles|lessons|conclusions?|findings?',
  'proposals?|suggestions?|items?|aspects|dimensions|strands|tracks|modules|levels|ways|approaches|strategies|mechanisms|tools',
  'services|risks|documents?|reports?|publications?|resolutions?|decisions?|draft (?:resolutions|decisions)|panels?|roles',
].join('|');

/** Each ends right before the first thing listed. */
const forms: Readonly<Record<Language, readonly { readonly form: RegExp; readonly example: string }[]>> = {
  en: [
    {
      form: new RegExp(`\\b(?:the )?following ${enNumber}(?: [a-z][a-z-]+){1,4}[^.:;()]{0,40}: ?(?=\\(|$)`, 'giu'),
      example: 'The programme has the following four objectives:',
    },
    {
      form: new RegExp(
        `(?<![\\d.,/+-])(?<!\\b(?:across|over|during|from|among|between|to|with)(?: the)? )\\b${enNumber}(?: [a-z][a-z-]+){0,3} (?:${enThings})(?: of [a-z]+)?(?: (?:were|are|is|was)(?: [a-z]+)?)?(?:,? as follows|, namely|, which are)?: ?(?=\\(|$)`,
        'giu',
      ),
      example: 'The Committee made three recommendations:',
    },
  ],
  zh: [
    {
      form: new RegExp(
        `(?:原因|理由|目的|任务|职能|挑战|条件)(?:有|共有|分为)${zhNumber}(?:个|项|点|条)?[：:]\\s?(?=[（(]|$)`,
        'gu',
      ),
      example: '原因有三：(a) 缺乏资金；(b) 缺乏人员；(c) 缺乏时间',
    },
    {
      form: new RegExp(
        `(?:以下|下列|下述)${zhNumber}\\s?(?:个|项|点|类|种|条|方面|大|名|次)[^。：；，]{0,16}[：:]\\s?(?=[（(]|$)`,
        'gu',
      ),
      example: '方案有以下四个目标：',
    },
    {
      form: new RegExp(
        `(?<![\\d.第])${zhNumber}\\s?(?:个|项|点|类|种|条)(?:方面|\\p{Script=Han}{1,10})(?:如下)?[：:]\\s?(?=[（(]|$)`,
        'gu',
      ),
      example: '委员会提出三项建议：',
    },
  ],
};

const WORDS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const numberOf = (text: string): number => {
  const late = WORDS.indexOf(text.toLowerCase());
  return late >= 0 ? late + 11 : votesOf(text.replace('两', '二'));
};

/** What no list of items is of: “over the past five years:”, “spans four years and encompasses:”. */
const MEASURE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:years?|months?|weeks?|days?|hours?|decades?|per cent|[mb]illion)\b/i,
  zh: /^.{0,4}(?:年|个月|天|日|周|小时)/,
};

/** What items tell of each or some, and are not: “in 18 of them reports were late:”, 在答复的25个国家中：. */
const AMONG: Readonly<Record<Language, RegExp>> = {
  en: /^ of (?:them|these|those|which|whom)\b/i,
  zh: /[中里内][，,]?[：:]\s?$/,
};

/** Those that the items are told to, not the items: “calls upon the two leaders to:”. */
const ADDRESSED = /\bto: ?$/;

const countsItems = ({ 0: words, groups }: RegExpMatchArray, language: Language): boolean => {
  const number = groups!.number!;
  const counted = words.slice(words.indexOf(number) + number.length);
  return !MEASURE[language].test(counted) && !AMONG[language].test(counted) && !ADDRESSED.test(counted);
};

/** What a block announces, the last where it announces several times. */
export const announcementIn = (block: Block, language: Language): Announcement | undefined => {
  const found = forms[language].flatMap(({ form }) =>
    Array.from(block.text.matchAll(form)).filter((match) => countsItems(match, language)),
  );
  const last = found.toSorted((a, b) => a.index + a[0].length - (b.index + b[0].length) || b.index - a.index).at(-1);
  if (!last) return undefined;
  return { stated: numberOf(last.groups!.number!), start: last.index, end: last.index + last[0].length };
};
