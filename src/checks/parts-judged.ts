import type { Language } from '../record/index.ts';
import type { Figure } from './amounts-in-text.ts';
import type { FindingDraft } from './check.ts';
import { Decimal, grouped, plain, sumOf } from './figures.ts';
import { sameUnit } from './percentage-claims.ts';
import { isOneSlipAway } from './slip-away.ts';

/**
 * How surely parts make up a total: `all`: the words say so; `some`: they say that they are among it; `opposites`: they
 * leave nothing out, as women and men; `likely`: a colon or a bracket says it.
 */
export type Manner = 'all' | 'some' | 'opposites' | 'likely';

const opposites: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bwomen\b.*\bmen\b|\bmen\b.*\bwomen\b|\bfemales?\b.*\bmales?\b|\bmales?\b.*\bfemales?\b/,
    /\bchildren\b.*(?:\bboys\b.*\bgirls\b|\bgirls\b.*\bboys\b)/,
    /\binternational\b.*\bnational\b|\bnational\b.*\binternational\b/,
  ],
  zh: [
    /(?:妇女|女性).*(?:男子|男性)|(?:男子|男性).*(?:妇女|女性)/,
    /儿童.*(?:男童.*女童|女童.*男童)/,
    /国际.*本国|本国.*国际/,
  ],
};

export const isOfOpposites = (words: string, language: Language): boolean =>
  opposites[language].some((form) => form.test(words));

/** So many times larger or smaller. */
const FAR = 5;
/** Of so few things words in brackets name some: “seven civilians (two boys and three girls)”. With three parts, and with two. */
const FEW = 10;
const SOME = 50;

/** Would the parts come to the total if one digit of one of the figures were another? */
const isNearlyWhole = (whole: Figure, parts: readonly Figure[]): boolean =>
  isOneSlipAway({ whole, ...Object.fromEntries(parts.map((part, at) => [`${at}`, part])) }, (figures) => {
    const { whole: all, ...others } = figures as Record<string, Figure>;
    return sumOf(Object.values(others).map(({ value }) => value)).eq(all!.value);
  });

/** Can parts that do not come to the total be called wrong? Those that fall short may leave some out. */
const isWrong = (whole: Figure, parts: readonly Figure[], sum: Decimal, manner: Manner): boolean => {
  if (manner === 'some') return false;
  const isFar = sum.gt(whole.value.times(FAR)) || sum.times(FAR).lt(whole.value);
  if (manner === 'all' && !isFar) return true;
  if (manner === 'likely' && whole.value.lt(parts.length > 2 ? FEW : SOME)) return false;
  return isNearlyWhole(whole, parts);
};

/** What is to be said of a total and its parts. */
export const judgeParts = (whole: Figure, parts: readonly Figure[], manner: Manner): FindingDraft[] => {
  if (parts.length < 2 || !sameUnit([whole, ...parts]) || parts.some(({ kind }) => kind !== whole.kind)) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  const slack = parts.reduce((all, { slack: each }) => all.plus(each), new Decimal(whole.slack));
  const difference = sum.minus(whole.value);
  const fits = difference.abs().lte(whole.kind === 'money' ? slack : 0);
  if (!fits && !isWrong(whole, parts, sum, manner)) return [];
  const expression = parts.map(({ value }) => grouped(value)).join(' + ');
  return [
    {
      verdict: fits ? 'agreement' : 'conflict',
      severity: fits ? 'info' : 'warning',
      ...(fits ? {} : { doubt: 'cannot tell' as const }),
      confidence: Math.min(whole.certainty, ...parts.map(({ certainty }) => certainty)),
      message: {
        en: `${expression} is ${grouped(sum)}; the text gives ${grouped(whole.value)} in all.`,
        zh: `${expression}等于${grouped(sum)}，文中总数为${grouped(whole.value)}。`,
      },
      evidence: [whole, ...parts].map(({ evidence }) => evidence),
      computation: { expression, expected: plain(sum), found: plain(whole.value), difference: plain(difference) },
    },
  ];
};
