import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';
import { judgeParts } from './parts-judged.ts';

const { money, number, percentage, stop } = signs;

interface Levels {
  /** A number of posts, and the bracket behind it: `whole`, `inside`. “Six posts” is all of one figure. */
  readonly form: RegExp;
  /** One part of the bracket from its number on, with what joins it to the next. */
  readonly part: RegExp;
  /** Words between the number and the bracket that say that it holds some of them, or others. */
  readonly some: RegExp;
  readonly example: string;
}

/** Nothing between two brackets, and no other figure. */
const words = `[^()（）;；${money}${number}${percentage}${stop}]`;

/**
 * Posts by level in brackets are all of the posts before them. Levels and categories of staff: staffing tables of programme
 * and peacekeeping budgets.
 */
const levels: Readonly<Record<Language, Levels>> = {
  en: {
    form: new RegExp(
      `(?<whole>${number})(?:(?: [\\w’-]+){0,6}? (?:posts?|positions?|staff(?: members)?|vacancies|were|[A-Z][a-z]+ers|Assistants)\\b${words}{0,120}?)? \\((?<inside>(?:[^()${stop}]|\\([^()]{1,30}\\)){6,260})\\)`,
      'dg',
    ),
    part: new RegExp(
      `^${number} (?:USG|ASG|D-[12]|P-[1-5](?:/[1-5])?|SS|TC|FS|GS|LL|NPO|NGS|UNV|(?:(?:inter)?national |local )?(?:General Service|Field Service|Security Service|Trades and Crafts|Local level|National Professional Officers?|United Nations Volunteers?)(?: (?:staff|posts?|positions?))?(?: \\((?:Other|Principal) level\\))?)(?:, and |, | and |$)`,
      'd',
    ),
    some: /\b(?:including|of which|of whom|among|such as|mainly|primarily|compared|offset|in addition|excluding)\b/,
    example: 'Six posts (1 P-3, 4 National Professional Officer and 1 national General Service)',
  },
  zh: {
    form: new RegExp(
      `(?<whole>${number})个?(?:[^（()）；，${money}${number}${percentage}${stop}]{0,16}?(?:员额|职位|工作人员)${words}{0,60}?)?[（(](?<inside>[^（）${stop}]{4,160})[)）]`,
      'dg',
    ),
    part: new RegExp(
      `^${number}[个名](?:副秘书长|助理秘书长|D-[12]|P-[1-5](?:/[1-5])?|外勤(?:人员|事务(?:人员)?)?|(?:本国)?一般事务(?:人员)?(?:（(?:其他|特等)职等）)?|本国(?:专业)?干事|本国专业人员|(?:国际|本国)?联合国志愿人员|当地雇员|警卫(?:人员)?|工匠)(?:职等|职类)?(?:员额|职位)?(?:、|，|和|以及|$)`,
      'd',
    ),
    some: /包括|其中|例如|主要|相比|抵消|不包括|另有/,
    example: '6个员额（1个P-3、4个本国专业干事和1个本国一般事务人员）',
  },
};

/** The figures of a bracket that holds posts by level and nothing else. */
const partsIn = (text: MaskedText, [start, end]: readonly [number, number], part: RegExp): Figure[] => {
  const parts: Figure[] = [];
  let at = start;
  while (at < end) {
    const match = part.exec(text.text.slice(at, end));
    const figure = text.figures.get(at);
    if (!match || !figure) return [];
    parts.push(figure);
    at += match[0].length;
  }
  return parts;
};

/** Every match of a form, also of those that stand within another: `29 positions (…, 27 Officers (5 P-4, 22 P-3), …)`. */
const matchesOf = (text: string, form: RegExp): RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  const each = new RegExp(form.source, form.flags);
  for (let match = each.exec(text); match; match = each.exec(text)) {
    found.push(match);
    each.lastIndex = match.index + 1;
  }
  return found;
};

/** Numbers of posts with the posts by level in brackets behind them: “21 posts and positions … (1 P-5, 3 P-3, …)”. */
export const partsByLevel = (text: MaskedText, language: Language): FindingDraft[] => {
  const { form, part, some } = levels[language];
  return matchesOf(text.text, form).flatMap((match) => {
    const [whole, inside] = [match.indices?.groups?.whole, match.indices?.groups?.inside];
    const figure = whole && text.figures.get(whole[0]);
    if (!figure || !inside || some.test(text.text.slice(whole[1], inside[0]))) return [];
    return judgeParts(figure, partsIn(text, inside, part), 'all');
  });
};
