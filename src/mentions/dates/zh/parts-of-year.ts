import type { Form } from '../form.ts';
import { centuryWords, yearWord } from './relatives.ts';
import { bareMonth, bareYear, HAN, half, nth, part, quarter, season, year } from './words.ts';

const runs =
  '(?<edge>头|前|首|最后|后) ?(?:(?<run>十一|[两二三四五六七八九十]|\\d{1,2}) ?个月|(?<qrun>[两二三23]) ?个?季度)';

/** What is told of a year: one row for a year with its number, one for a year told elsewhere. */
const ofYear = (means: Form['means'], piece: string, example: string): readonly Form[] => [
  { means, pattern: `${year('')}的? ?${piece}`, example: `2004年${example}` },
  { means, pattern: `${yearWord} ?的?${piece}`, example: `今年${example}` },
];

const century = `(?:(?<c>二十一?|十九|十八|2[01]|19|18) ?世纪 ?|(?<rel>${centuryWords}) ?)?`;
const tens = '[一二三四五六七八九]十|[1-9]0';

export const partsOfYear: readonly Form[] = [
  ...ofYear('range', quarter, '第一季度'),
  ...ofYear('range', half, '上半年'),
  { means: 'range', pattern: `${bareYear('')} ?${half}`, example: '2016上半年' },
  ...ofYear('range', runs, '头六个月'),
  ...ofYear('season', season, '春季').map((form) => ({
    ...form,
    // 今年秋 and 去年冬 are poems; with the year's number the letter alone is enough.
    pattern: form.pattern.includes('rel>') ? form.pattern.replace('[季天]?', '[季天]') : form.pattern,
  })),
  { means: 'decade', pattern: `(?<y>[12]\\d\\d0|[一二][${HAN}]{2}[零〇○O]) ?年代${part}`, example: '1990年代' },
  {
    means: 'decade',
    pattern: `${century}(?<x>[一二三四五六七八九]|${tens}) ?[、和至到–-]? ?(?<x2>${tens}) ?年代${part}`,
    example: '二十世纪八、九十年代',
  },
  { means: 'decade', pattern: `${century}(?<x>${tens}) ?年代${part}`, example: '二十世纪九十年代' },
  {
    means: 'century',
    pattern: `(?<c>[12]\\d|二?十[一二三四五六七八九]?) ?世纪(?!议程)${part}`,
    example: '二十一世纪',
  },
  { means: 'century', pattern: `(?<rel>${centuryWords})${part}`, example: '本世纪' },
  {
    means: 'nth',
    pattern: `${year('')}(?: ?的?${bareMonth('')} ?月(?:份(?!额))?)?${nth}`,
    example: '2004年5月第二个星期三',
  },
  { means: 'nth', pattern: `(?<![第同统另某])${bareMonth('')} ?月(?:份(?!额))?${nth}`, example: '九月的第三个星期二' },
];
