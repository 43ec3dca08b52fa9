import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf, sumOf } from '../figures.ts';
import type { Figure } from '../text/figure.ts';
import { sameUnit } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';

/**
 * How surely parts make up a total: `all`: the words say so; `some`: they say that they are among it; `opposites`: they
 * leave nothing out, as women and men; `likely`: a colon or a dash says it; `bracket`: they stand in brackets behind it.
 */
export type Manner = 'all' | 'some' | 'opposites' | 'likely' | 'bracket';

/** So many times larger or smaller. */
const FAR = 5;
/** Of so few things words in brackets name some: “seven civilians (two boys and three girls)”. With three parts, and with two. */
const FEW = 10;
const SOME = 50;

/** So many digits that are not the zeros of a round figure, and no part left out brings it one digit away by chance. */
const TELLING = 4;

const isTelling = ({ value }: Figure): boolean => plain(value.abs()).replaceAll(/^0+|\.|0+$/g, '').length >= TELLING;

/** Would the parts come to the total if one digit of one of the figures were another? */
const isNearlyWhole = (whole: Figure, parts: readonly Figure[]): boolean =>
  isOneSlipAway({ whole, ...Object.fromEntries(parts.map((part, at) => [`${at}`, part])) }, (figures) => {
    const { whole: all, ...others } = figures as Record<string, Figure>;
    return sumOf(Object.values(others).map(({ value }) => value)).eq(all!.value);
  });

/** More than 400: no single slip explains parts that come to less, and none need. */
const isBeside = ({ bound }: Figure): boolean => bound === 'over' || bound === 'under';

/** Can parts that do not come to the total be called wrong? Those that fall short may leave some out. */
const isWrong = (whole: Figure, parts: readonly Figure[], sum: Decimal, manner: Manner): boolean => {
  if (manner === 'some' && !isTelling(whole)) return false;
  if (whole.bound && (manner === 'likely' || manner === 'some')) return false;
  if (isBeside(whole) && sum.gt(whole.value) === (whole.bound === 'over')) return false;
  const isFar = sum.gt(whole.value.times(FAR)) || sum.times(FAR).lt(whole.value);
  if (!isFar && (manner === 'all' || (manner === 'opposites' && isBeside(whole)))) return true;
  if (manner === 'bracket' && whole.value.lt(parts.length > 2 ? FEW : SOME)) return false;
  if (manner === 'likely' && whole.value.lt(parts.length > 2 ? FEW : FEW * 2)) return false;
  return isNearlyWhole(whole, parts);
};

const boundWords = {
  none: { en: '', zh: '为' },
  over: { en: 'more than ', zh: '超过' },
  under: { en: 'less than ', zh: '不到' },
  about: { en: 'about ', zh: '约为' },
} as const;

/** “About” leaves so much of the whole. */
const ABOUT = 0.05;
/** “More than 100” is no word for 150. */
const BEYOND = 0.3;

/** An amount with so many digits is not about anything: “estimated at $76,463,500”. */
const EXACT_DIGITS = 5;

/** “Some 2,017 persons” is no round figure, whatever stands before it. */
const isExact = (value: Decimal): boolean =>
  value.gte(100) && (!plain(value).endsWith('0') || precisionOf(value) >= EXACT_DIGITS);

/** Do the parts come to the whole, as far as it is rounded, or to the side of it that its bound says? */
const isMadeUp = ({ value, bound }: Figure, sum: Decimal, slack: Decimal): boolean => {
  const difference = sum.minus(value);
  if (difference.abs().lte(slack)) return true;
  const isNear = difference.abs().lte(value.abs().times(BEYOND));
  if (bound === 'over') return difference.isPositive() && isNear;
  if (bound === 'under') return difference.isNegative() && isNear;
  return bound === 'about' && !isExact(value) && difference.abs().lte(value.abs().times(ABOUT));
};

/** Persons told in millions, in a word, were rounded one by one, as amounts of money are: 17.8 million, 11.2 and 6.5. */
const areRounded = (figures: readonly Figure[]): boolean =>
  figures.every(({ slack, evidence }) => slack.gte(1) && /\p{L}/u.test(evidence.text));

/** What is to be said of a total and its parts. */
export const judgeParts = (whole: Figure, parts: readonly Figure[], manner: Manner): FindingDraft[] => {
  if (parts.length < 2 || !sameUnit([whole, ...parts]) || parts.some(({ kind }) => kind !== whole.kind)) return [];
  const sum = sumOf(parts.map(({ value }) => value));
  const slack = parts.reduce((all, { slack: each }) => all.plus(each), new Decimal(whole.slack));
  const difference = sum.minus(whole.value);
  const fits = isMadeUp(whole, sum, whole.kind === 'money' || areRounded([whole, ...parts]) ? slack : whole.slack);
  if (!fits && !isWrong(whole, parts, sum, manner)) return [];
  const expression = parts.map(({ value }) => grouped(value)).join(' + ');
  return [
    {
      verdict: fits ? 'agreement' : 'conflict',
      severity: fits ? 'info' : 'warning',
      ...(fits ? {} : { doubt: 'cannot tell' as const }),
      confidence: Math.min(whole.certainty, ...parts.map(({ certainty }) => certainty)),
      message: {
        ...(fits && difference.isZero() && !whole.bound
          ? {
              en: `${expression} is ${grouped(sum)}, the total that the text gives.`,
              zh: `${expression}等于文中总数${grouped(sum)}。`,
            }
          : {
              en: `${expression} is ${grouped(sum)}; the text gives ${boundWords[whole.bound ?? 'none'].en}${grouped(whole.value)} in all.`,
              zh: `${expression}等于${grouped(sum)}，文中总数${boundWords[whole.bound ?? 'none'].zh}${grouped(whole.value)}。`,
            }),
      },
      evidence: [whole, ...parts].map(({ evidence }) => evidence),
      computation: { expression, expected: plain(sum), found: plain(whole.value), difference: plain(difference) },
    },
  ];
};
