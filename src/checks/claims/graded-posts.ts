import { NUMBER_WORDS } from '../../mentions/numerals/en.ts';
import type { Block, Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { atText } from '../places.ts';
import { saidNumber } from '../text/said-number.ts';

interface PostsForm {
  /** Catches the `count` of posts and the `list` of them by grade. */
  readonly form: RegExp;
  readonly item: RegExp;
  /** Behind the list: it goes on with what is no grade that we know. */
  readonly goesOn: RegExp;
  readonly example: string;
}

const enNumber = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const enGrade =
  '(?:USG|ASG|Under-Secretary-General|Assistant Secretary-General|[DP]-\\d(?:/\\d)?|FS(?:-\\d)?|G-?S(?:-\\d)?|NO-?[A-D]|NPO|General Service|Field Service|National (?:Professional )?Officers?|Local level|Principal level|(?:international |national )?United Nations Volunteers?|Security Service)';
const enItem = `${enNumber} ${enGrade}(?: \\([^()]{1,60}\\)| level| posts?| positions?| staff)*`;

const zhNumber = '(?:\\d{1,3}|[一两二三四五六七八九十]{1,3})';
const zhGrade =
  '(?:[DP]-\\d|FS-?\\d?|一般事务|外勤事务|本国专业干事|本国干事|当地雇员|(?:国际|本国)?联合国志愿人员|副秘书长|助理秘书长|警卫)';
const zhItem = `${zhNumber}\\s?[个名]?\\s?${zhGrade}(?:人员)?(?:\\s?[（(][^（）()]{1,24}[)）])?(?:员额|职位|职等)?`;

const forms: Readonly<Record<Language, PostsForm>> = {
  en: {
    form: new RegExp(
      `\\b(?<count>${enNumber}) (?:[a-z-]+ ){0,4}(?:posts|positions)(?: (?!of which)[^.;:()\\d]{0,50})?(?::|,? \\(|,? (?:comprising|consisting of|namely,?|that is,)) ?(?<list>${enItem}(?:[,;]? (?:and )?${enItem})+)`,
      'gi',
    ),
    item: new RegExp(`(${enNumber}) ${enGrade}`, 'gi'),
    goesOn: new RegExp(`^(?:[,;]? (?:and )?(?:${enNumber}|the) | \\(|,? and )`, 'i'),
    example: 'the establishment of four posts (one P-5, two P-4 and one General Service (Other level))',
  },
  zh: {
    form: new RegExp(
      `(?<![\\d第])(?<count>${zhNumber})\\s?个[^，。；：（）()\\d]{0,8}(?:员额|职位)[^，。；：（）()\\d]{0,12}(?:[：:（(]|，(?:即|包括|计有|分别为))(?<list>${zhItem}(?:[、，和及]|以及)+${zhItem}(?:(?:[、，和及]|以及)+${zhItem})*)`,
      'g',
    ),
    item: new RegExp(`(${zhNumber})\\s?[个名]?\\s?${zhGrade}`, 'g'),
    goesOn: /^(?:[、和及（(]|以及)/,
    example: '设立四个员额：1个P-5、2个P-4和1个一般事务(其他职等)',
  },
};

const numberOf = (text: string): number => saidNumber(text.replace('两', '二'));

const judge = (block: Block, match: RegExpMatchArray, { item, goesOn }: PostsForm): FindingDraft[] => {
  const { count = '', list = '' } = match.groups ?? {};
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
  const stated = numberOf(count);
  const parts = Array.from(list.matchAll(item), ([, number = '']) => numberOf(number));
  if (!(stated > 1) || parts.some((part) => !(part > 0)) || goesOn.test(block.text.slice(end))) return [];
  const sum = parts.reduce((total, part) => total + part, 0);
  const expression = parts.join(' + ');
  return [
    countDraft({
      ...{ stated, counted: sum, agrees: sum === stated, expression, confidence: 0.85 },
      evidence: [atText(block, start, end)],
      agreement: {
        en: `${expression} is ${sum}, the number of posts that the text gives.`,
        zh: `${expression}等于${sum}，与文中所述员额数相符。`,
      },
      conflict: {
        en: `The posts by grade, ${expression}, come to ${sum}; the text says ${stated}.`,
        zh: `按职等所列员额${expression}合计${sum}个，文中称${stated}个。`,
      },
    }),
  ];
};

/** Numbers of posts against the list of them by grade that follows. */
export const gradedPosts = (blocks: readonly Block[], language: Language): FindingDraft[] =>
  blocks
    .filter(({ type }) => type === 'paragraph' || type === 'item' || type === 'summary' || type === 'other')
    .flatMap((block) =>
      Array.from(block.text.matchAll(forms[language].form)).flatMap((match) => judge(block, match, forms[language])),
    );
