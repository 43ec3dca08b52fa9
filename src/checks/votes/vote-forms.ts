import type { Language } from '../../record/index.ts';

export type Side = 'for' | 'against' | 'abstaining' | 'absent';

/** Words of a language about votes. */
export interface VoteForms {
  /** Opens a list of voters; catches the `side`, and a count before (`count`, `bare`) or behind (`inside`) the colon. */
  readonly label: RegExp;
  /** What the text says of a vote; catches a count or a word for none by side. Each comes with a sentence it reads. */
  readonly results: readonly { readonly form: RegExp; readonly example: string }[];
  /** In a result: it says itself which count is which. */
  readonly explicit: RegExp;
  /** Before or behind a result, within its sentence: the proposal fell. */
  readonly rejected: RegExp;
  readonly rejectedBehind: RegExp;
  /** An entry that stands for an empty list. */
  readonly none: RegExp;
  /** Parts the voters of a list. */
  readonly separator: RegExp;
  readonly and: RegExp;
  /** A label by its name. */
  readonly sides: readonly (readonly [RegExp, Side])[];
}

const enCount = (name: string): string =>
  `(?<${name}>\\d{1,3}|none|no|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)`;
const zhCount = (name: string): string => `(?<${name}>\\d{1,3}|[〇零一二两三四五六七八九十百无]{1,5})`;

export const voteForms: Readonly<Record<Language, VoteForms>> = {
  en: {
    label:
      /(?<![\p{L}\d])(?:(?:[Vv]ot(?:es|ing) |[Mm]embers |States )?(?<side>[Ii]n favou?r|IN FAVOU?R|[Aa]gainst|AGAINST|[Aa]bstaining|ABSTAINING|[Aa]bstentions?|ABSTENTIONS?|[Aa]bstained|[Nn]ot voting|[Nn]on-voting|[Aa]bsent))\s*(?:[([]\s*(?<count>\d{1,3})(?: votes?| States| members)?\s*[)\]]\s*[:：.—–-]?|(?<bare>\d{1,3})(?: votes?)?\s?[:：]|[:：]\s*(?<inside>\d{1,3})(?: votes?| States| members)?(?![\d.,]*\d)\s*[(:：—–,;.-]?|[:：])/gu,
    results: [
      {
        form: new RegExp(
          `\\bby (?:a (?:recorded |roll-call |show-of-hands )?vote of )?${enCount('for')}(?: votes?)?(?: in favou?r)? to ${enCount('against')}(?: against)?(?:,? (?:with|and) ${enCount('abstaining')} abstentions?)?`,
          'giu',
        ),
        example: 'was adopted by 11 votes to none, with 4 abstentions',
      },
      {
        form: new RegExp(
          `(?<![\\d,./])${enCount('for')}(?: votes?| States| members)?(?: were| voted)? (?:in favou?r|for),? (?:and )?${enCount('against')}(?: votes?| States| members)?(?: voted)? against,?(?: (?:and|with))?(?: ${enCount('abstaining')}(?: States| members)? (?:abstentions?|abstain(?:ed|ing)))?`,
          'giu',
        ),
        example: 'The draft resolution received 11 votes in favour, none against and 4 abstentions',
      },
    ],
    explicit: /favou?r|against/i,
    rejected: /\b(?:reject(?:ed|s)?|not (?:been )?(?:adopted|carried|retained)|failed|defeated)\b[^.;]*$/i,
    rejectedBehind: /^[^.;:]*\b(?:rejected|not adopted|failed|defeated)\b/i,
    none: /^(?:none|nil|no(?:ne)? votes?|no one|0|–|—|-)\.?$/i,
    separator: /[,;，；、\n]/u,
    and: /^(?:and|&) | (?:and|&) /i,
    sides: [
      [/^in fav/i, 'for'],
      [/^against/i, 'against'],
      [/^abst/i, 'abstaining'],
      [/^(?:not|non|absent)/i, 'absent'],
    ],
  },
  zh: {
    label:
      /(?<!票\s?|\p{Script=Han}{2}票数?\s?)(?<side>(?:投票?)?赞成票?|(?:投票?)?反对票?|(?:投票?)?弃权票?|未参加(?:投票|表决)|缺席)(?:者|国|的会员国|的国家)?\s*(?:[（(]\s*(?<count>\d{1,3})\s?(?:票|国|个国家|个会员国)?\s*[)）]\s*[:：—–]?|(?<bare>\d{1,3})\s?(?:票|国)?\s?[:：]|[:：]\s*(?<inside>\d{1,3})\s?(?:票|国|个国家|个会员国)?(?!\d)\s*[（(:：，；。]?|[:：])/gu,
    results: [
      {
        form: new RegExp(
          `${zhCount('for')}\\s?票\\s?(?:赞成|同意)?\\s?[、，,]?\\s?(?:对\\s?)?${zhCount('against')}\\s?票\\s?(?:反对)?(?:\\s?[、，,和]?\\s?${zhCount('abstaining')}\\s?票\\s?弃权)?`,
          'gu',
        ),
        example: '以11票赞成、0票反对、4票弃权获得通过',
      },
      {
        form: new RegExp(
          `赞成(?:票)?\\s?${zhCount('for')}\\s?票?\\s?[、，,；]?\\s?反对(?:票)?\\s?${zhCount('against')}\\s?票?(?:\\s?[、，,；和]?\\s?弃权(?:票)?\\s?${zhCount('abstaining')})?`,
          'gu',
        ),
        example: '表决结果为赞成11票，反对0票，弃权4票',
      },
      {
        form: new RegExp(
          `${zhCount('for')}\\s?个?国(?:家)?(?:投票?)?赞成票?[、，]\\s?${zhCount('against')}\\s?个?国(?:家)?(?:投票?)?反对票?[、，和]{1,2}\\s?${zhCount('abstaining')}\\s?个?国(?:家)?弃权`,
          'gu',
        ),
        example: '九国投赞成票，两国投反对票，四国弃权',
      },
    ],
    explicit: /赞成|同意|反对/,
    rejected: /(?:否决|拒绝|未获通过|未通过)[^。；]*$/,
    rejectedBehind: /^[^。；：]*(?:否决|拒绝|未获通过|未通过)/,
    none: /^(?:无|没有|零|0|–|—|-)。?$/,
    separator: /[,;，；、\n]/u,
    and: /^和|(?<=[\p{L})）])\s?(?:和|及|以及)\s?(?=\p{L})| and /u,
    sides: [
      [/赞成/, 'for'],
      [/反对/, 'against'],
      [/弃权/, 'abstaining'],
      [/未参加|缺席/, 'absent'],
    ],
  },
};

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HAN = '零一二三四五六七八九';

const hanNumber = (text: string): number => {
  const [, hundreds, tens, ones] = /^(?:(.)百)?零?(?:(.?)十)?(.?)$/u.exec(text.replaceAll('〇', '零')) ?? [];
  const digit = (sign: string | undefined, absent: number): number =>
    sign === undefined ? 0 : sign === '' ? absent : HAN.indexOf(sign);
  return digit(hundreds, 1) * 100 + digit(tens, 1) * 10 + Math.max(0, digit(ones, 0));
};

/** A stated number of votes: `11`, `none`, `four`, `十一`, `零`. */
export const votesOf = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  return /^(?:no|nil|zero|零|无|〇)$/i.test(text) ? 0 : hanNumber(text.replace('两', '二'));
};
