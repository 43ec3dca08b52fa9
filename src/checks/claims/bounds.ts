import type { Language } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain } from '../figures.ts';
import { indexOf } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { maskedTexts } from '../text/masked-text.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { type BoundForm, boundForms, fractions } from './bound-forms/index.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';

const compiled: Readonly<Record<Language, readonly Compiled<BoundForm>[]>> = {
  zh: compileForms(boundForms.zh),
  en: compileForms(boundForms.en),
};

/** A figure with its unit as messages and arithmetic give it. */
const shown = (value: Decimal, { kind }: Figure): { readonly en: string; readonly zh: string } => {
  const figure = grouped(value);
  return kind === 'percentage' ? { en: `${figure} per cent`, zh: `${figure}%` } : { en: figure, zh: figure };
};

const turnedRange = (low: Figure, high: Figure): FindingDraft[] => {
  if (low.kind !== high.kind || !sameUnit([low, high]) || low.value.lte(high.value)) return [];
  const [from, to] = [shown(low.value, low), shown(high.value, high)];
  return [
    // Prices that fell may be told from the higher one: “between 90 and 82 cents”.
    {
      bearing: { slip: low.kind !== 'money' },
      ...draft(
        'conflict',
        { low, high },
        {
          en: `The range from ${from.en} to ${to.en} has its ends the wrong way round.`,
          zh: `${from.zh}至${to.zh}的范围上下限颠倒。`,
          computation: {
            expression: `${from.zh} – ${to.zh}`,
            expected: `≥ ${from.zh}`,
            found: to.zh,
            difference: plain(high.value.minus(low.value)),
          },
        },
      ),
    },
  ];
};

/** So far, as a share of it, a figure is off the bound that it breaks where both are of one thing. */
const BESIDE = 0.2;

/** “20 cents per gallon over 10 years and (2) mandated …”: half the bound, or twice, is a figure of another thing. */
const WILD = 2;

const isWild = (exact: Decimal, bound: Decimal): boolean =>
  exact.abs().times(WILD).lte(bound.abs()) || exact.abs().gte(bound.abs().times(WILD));

/** “Acquiring more than 10% (5% if the acquirer is a company)”: a figure further off is bounded by something else. */
const asNear = (draft: FindingDraft, exact: Decimal, bound: Decimal): FindingDraft =>
  draft.verdict === 'conflict'
    ? { ...draft, bearing: { slip: exact.minus(bound).abs().lte(bound.abs().times(BESIDE)) } }
    : draft;

/** “Nearly half”, “just over a third”. */
const isFar = (exact: Decimal, limit: Decimal): boolean => exact.minus(limit).abs().gt(NEAR);

const manners = { over: ['more than', '超过'], under: ['less than', '低于'], near: ['about', '约'] } as const;

/** “Nearly half” is no share far from it, “more than half” none of nine tenths: then the figures are of something else. */
const FAR = 20;
/** Nearly half is more than so many percentage points below it no more. */
const NEAR = 10;

/** A part in words against the two figures that it is of: nearly half of the 48 members (23). */
const fractionOf = (part: Figure, whole: Figure, fraction: string, { leans, near }: BoundForm): FindingDraft[] => {
  const limit = new Decimal(fractions[fraction] ?? 0);
  if (limit.isZero() || whole.value.lte(0) || part.value.gt(whole.value) || !leans) return [];
  const share = part.value.div(whole.value).times(100);
  if (share.minus(limit).abs().gt(FAR)) return [];
  const broken = isBroken(share, limit, leans) || (near === true && isFar(share, limit));
  const expression = `${grouped(part.value)} ÷ ${grouped(whole.value)}`;
  const rate = plain(share.toDecimalPlaces(1));
  const [en, zh] = manners[near ? 'near' : leans];
  return [
    draft(
      broken ? 'conflict' : 'agreement',
      { part, whole },
      {
        en: `${expression} is ${rate} per cent; the text says ${en} “${fraction}”.`,
        zh: `${expression}等于${rate}%，文中称${zh}“${fraction}”。`,
        computation: {
          expression,
          expected: `${leans === 'over' ? '>' : '<'} ${plain(limit)}`,
          found: rate,
          difference: plain(share.minus(limit).toDecimalPlaces(1)),
        },
      },
    ),
  ];
};

/** “More than 40 (40)” is loose talk, no error. */
const isBroken = (exact: Decimal, bound: Decimal, leans: 'over' | 'under'): boolean =>
  leans === 'over' ? exact.lt(bound) : exact.gt(bound);

const judge = ({ form, figures, words }: Claim<BoundForm>): FindingDraft[] => {
  const { low, high, bound, exact } = figures;
  if (low && high) return turnedRange(low, high);
  if (figures.part && figures.whole) return fractionOf(figures.part, figures.whole, words.fraction ?? '', form);
  const named = fractions[words.fraction ?? ''];
  const limit = named === undefined ? bound?.value : new Decimal(named);
  if (!exact || !limit || !form.leans || (bound && (!sameUnit([bound, exact]) || bound.kind !== exact.kind))) return [];
  const broken = isBroken(exact.value, limit, form.leans) || (form.near === true && isFar(exact.value, limit));
  if (broken && isWild(exact.value, limit)) return [];
  const sign = form.leans === 'over' ? '>' : '<';
  const [en, zh] = manners[form.near ? 'near' : form.leans];
  const [given, said] = [shown(exact.value, exact), shown(limit, exact)];
  return [
    asNear(
      draft(
        broken ? 'conflict' : 'agreement',
        { exact, ...(bound ? { bound } : {}) },
        {
          en: broken
            ? `The text says ${en} ${said.en}, but gives ${given.en}.`
            : `${given.en} is ${en} ${said.en}, as the text says.`,
          zh: broken
            ? `文中称${zh}${said.zh}，但所列数字为${given.zh}。`
            : `${given.zh}${zh === '约' ? '接近' : zh}${said.zh}，与文中所述相符。`,
          computation: {
            expression: `${given.zh} ${sign} ${said.zh}`,
            expected: `${sign} ${said.zh}`,
            found: given.zh,
            difference: plain(exact.value.minus(limit)),
          },
        },
      ),
      exact.value,
      limit,
    ),
  ];
};

export const bounds: Check = {
  name: 'bounds',
  rule: {
    en: 'A figure fits the words “more than”, “less than” or “half” that the text uses of it, and a range begins with its lower end.',
    zh: '数字应符合文中“超过”“不到”“半数”等表述，范围的下限不得大于上限。',
  },
  source: 'Wording of reports: over 95 per cent, more than half of the States (52 per cent), between 35 and 40 experts',
  needs: ['money', 'percentage', 'count'],
  examples: {
    en: [
      { text: '1.\tMore than 40 per cent (38.5 per cent) of the 120 States replied.', verdict: 'conflict' },
      { text: '1.\tNo more than 10 per cent (9.6 per cent) of the budget was spent.', verdict: 'agreement' },
      { text: '1.\tOver half of the 240 participants (56 per cent) were women.', verdict: 'agreement' },
      { text: '1.\tEach workshop was attended by between 40 and 35 experts.', verdict: 'conflict' },
      {
        text: '1.\tContributions exceeded expectations: over $10 million ($10,876,000) was received.',
        verdict: 'agreement',
      },
    ],
    zh: [
      { text: '1．\t在120个国家中，超过40%（38.5%）的国家作了答复。', verdict: 'conflict' },
      { text: '1．\t行政费用不超过预算的40%（38.5%）。', verdict: 'none' },
      { text: '1．\t行政费用不超过40%（38.5%）。', verdict: 'agreement' },
      { text: '1．\t240名与会者中，半数以上（56%）为妇女。', verdict: 'agreement' },
      { text: '1．\t每次讲习班的与会者介于40名至35名专家之间。', verdict: 'conflict' },
    ],
  },
  run: (record) => {
    const index = indexOf(record);
    return maskedTexts(index).flatMap((text) =>
      claimsIn(text, compiled[index.language], ({ figures }) => figures.exact ?? figures.part ?? figures.high).flatMap(
        judge,
      ),
    );
  },
};
