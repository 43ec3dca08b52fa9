import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { around, Decimal, grouped, precisionOf } from '../figures.ts';
import type { Index } from '../record-index.ts';
import { type Figure, intervalOf } from '../text/figure.ts';
import { type MaskedText, maskedTexts, signs } from '../text/masked-text.ts';
import { comparePercentage, type Outcome } from '../text/percentage-claims.ts';
import { isOneDigitAway } from '../text/slip-away.ts';

const { money, percentage, stop } = signs;

/** A cut told by its rate, with its amount in brackets. */
const cut: Readonly<Record<Language, { readonly form: RegExp; readonly example: string }>> = {
  en: {
    form: new RegExp(
      `\\b(?:reduction|cut|decrease) of (?<rate>${percentage}) \\((?:or )?(?<part>${money})\\) (?:to|in|from|of) the (?:proposed|requested|estimated)(?: (?:amount|resources|requirements|provision) of (?<whole>${money}))?`,
      'dg',
    ),
    example: 'recommends a reduction of 10 per cent ($43,600) to the proposed resources for consultants',
  },
  zh: {
    form: new RegExp(`(?:核减|减少|削减|裁减)(?<rate>${percentage})[（(](?:即|合)?(?<part>${money})[)）]`, 'dg'),
    example: '建议将拟议咨询人资源核减10%（43 600美元）',
  },
};

/** What was proposed, right before its amount. */
const proposed: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b[Pp]roposed (?:resources|requirements|provision|amount|level)[^${stop};]{0,90}\\bamount(?:s|ing|ed)? to $`,
  ),
  zh: new RegExp(`拟议[^${stop}；]{0,30}(?:为|共计|计)$`),
};

interface Cut {
  readonly rate: Figure;
  readonly part: Figure;
  /** What the sentence or its paragraph says is proposed, and every amount that is told before the cut. */
  readonly wholes: readonly Figure[];
  readonly others: readonly Figure[];
}

const amountsBefore = ({ text, figures }: MaskedText, end: number) =>
  [...figures]
    .filter(([at, { kind }]) => kind === 'money' && at < end)
    .map(([at, figure]) => ({ figure, lead: text.slice(0, at) }));

/** A paragraph with what goes on below it without a number. */
const paragraphsOf = (texts: readonly MaskedText[]): MaskedText[][] => {
  const found: MaskedText[][] = [];
  for (const text of texts) {
    if (text.block.type === 'paragraph' && text.block.number === undefined && found.length > 0)
      found.at(-1)!.push(text);
    else found.push([text]);
  }
  return found;
};

const cutsIn = (texts: readonly MaskedText[], language: Language): Cut[] =>
  texts.flatMap((text, place) =>
    Array.from(text.text.matchAll(cut[language].form)).flatMap((match): Cut[] => {
      const at = (name: string): number => match.indices?.groups?.[name]?.[0] ?? -1;
      const [rate, part, named] = ['rate', 'part', 'whole'].map((name) => text.figures.get(at(name)));
      if (!rate || !part) return [];
      const before = [
        ...texts.slice(0, place).flatMap((each) => amountsBefore(each, Number.POSITIVE_INFINITY)),
        ...amountsBefore(text, match.index),
      ];
      const told = before.filter(({ lead }) => proposed[language].test(lead)).map(({ figure }) => figure);
      const wholes = named ? [named] : told;
      return [{ rate, part, wholes, others: before.map(({ figure }) => figure) }];
    }),
  );

const outcomeOf = (rate: Figure, part: Figure, whole: Figure): Outcome | undefined =>
  whole.value.lte(0)
    ? undefined
    : comparePercentage(
        rate,
        intervalOf(part),
        around(whole.value, whole.slack),
        part.value.div(whole.value).times(100),
        `${grouped(part.value)} ÷ ${grouped(whole.value)}`,
      );

/** What is cut is rounded to hundreds, and the rate is as it is told: 10 per cent of 297,500 is 29,750, or 29,800. */
const ROUNDING = 50;

const isCutOf = (rate: Figure, part: Figure, whole: Figure): boolean =>
  whole.value
    .times(rate.value)
    .div(100)
    .minus(part.value)
    .abs()
    .lte(Decimal.max(part.slack, ROUNDING).plus(whole.slack));

const finding = ({ rate, part }: Cut, whole: Figure, verdict: 'agreement' | 'conflict'): FindingDraft[] => {
  const outcome = outcomeOf(rate, part, whole);
  if (!outcome) return [];
  const isConflict = verdict === 'conflict';
  const [amount, base, share] = [grouped(part.value), grouped(whole.value), grouped(rate.value)];
  const exact = grouped(whole.value.times(rate.value).div(100));
  return [
    {
      verdict,
      severity: isConflict ? 'warning' : 'info',
      ...(isConflict ? { doubt: 'cannot tell' as const } : {}),
      confidence: Math.min(rate.certainty, part.certainty, whole.certainty),
      message: {
        en: `${share} per cent of ${base} is ${exact}; the text cuts ${amount}${isConflict ? '' : ', rounded'}.`,
        zh: `${base}的${share}%为${exact}，文中核减额为${amount}${isConflict ? '' : '（四舍五入）'}。`,
      },
      evidence: [part.evidence, rate.evidence, whole.evidence],
      computation: outcome.computation,
    },
  ];
};

/** Enough digits that no slip makes two amounts fit by chance. */
const TELLING_DIGITS = 3;

const judge = (each: Cut): FindingDraft[] => {
  const { rate, part, wholes, others } = each;
  const fitting = [...wholes, ...others].find((whole) => isCutOf(rate, part, whole));
  if (fitting) return finding(each, fitting, 'agreement');
  const [whole, ...more] = wholes;
  if (!whole || more.length > 0 || precisionOf(part.value) < TELLING_DIGITS) return [];
  const isSlip = isOneDigitAway({ rate, part, whole }, (tried) => isCutOf(tried.rate, tried.part, tried.whole));
  return isSlip ? finding(each, whole, 'conflict') : [];
};

/** Cuts that are told by rate and amount, held against what the same paragraph says is proposed. */
export const recommendedCuts = (index: Index): FindingDraft[] =>
  paragraphsOf(maskedTexts(index)).flatMap((texts) => cutsIn(texts, index.language).flatMap(judge));
