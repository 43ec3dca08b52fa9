import type { Language } from '../../record/index.ts';
import type { Figure } from '../amounts-in-text.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from '../claim-form.ts';
import { Decimal, grouped, plain } from '../figures.ts';
import { maskedTexts } from '../masked-text.ts';
import { draft, sameUnit } from '../percentage-claims.ts';
import { indexOf } from '../record-index.ts';
import { type BoundForm, boundForms, fractions } from './bound-forms.ts';

const compiled: Readonly<Record<Language, readonly Compiled<BoundForm>[]>> = {
  zh: compileForms(boundForms.zh),
  en: compileForms(boundForms.en),
};

const unitOf = ({ kind }: Figure): string => (kind === 'percentage' ? '%' : '');

const turnedRange = (low: Figure, high: Figure): FindingDraft[] => {
  if (low.kind !== high.kind || !sameUnit([low, high]) || low.value.lte(high.value)) return [];
  const [from, to] = [`${grouped(low.value)}${unitOf(low)}`, `${grouped(high.value)}${unitOf(high)}`];
  return [
    draft(
      'conflict',
      { low, high },
      {
        en: `A range from ${from} to ${to} ends below its beginning.`,
        zh: `${from}至${to}的范围上下限颠倒。`,
        computation: {
          expression: `${from} – ${to}`,
          expected: `≥ ${from}`,
          found: to,
          difference: plain(high.value.minus(low.value)),
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
  const named = fractions[words.fraction ?? ''];
  const limit = named === undefined ? bound?.value : new Decimal(named);
  if (!exact || !limit || !form.leans || (bound && !sameUnit([bound, exact]))) return [];
  const unit = unitOf(exact);
  const broken = isBroken(exact.value, limit, form.leans);
  const sign = form.leans === 'over' ? '>' : '<';
  const [en, zh] = form.leans === 'over' ? ['more than', '超过'] : ['less than', '低于'];
  const [given, said] = [`${grouped(exact.value)}${unit}`, `${grouped(limit)}${unit}`];
  return [
    draft(
      broken ? 'conflict' : 'agreement',
      { exact, ...(bound ? { bound } : {}) },
      {
        en: broken
          ? `The text says ${en} ${said}, but gives ${given}.`
          : `${given} is ${en} ${said}, as the text says.`,
        zh: broken ? `文中称${zh}${said}，但所列数字为${given}。` : `${given}${zh}${said}，与文中所述相符。`,
        computation: {
          expression: `${given} ${sign} ${said}`,
          expected: `${sign} ${said}`,
          found: given,
          difference: plain(exact.value.minus(limit)),
        },
      },
    ),
  ];
};

export const bounds: Check = {
  name: 'bounds',
  rule: {
    en: 'A figure lies on the side of “more than”, “less than” or “half” that the text says, and a range begins with its lower end.',
    zh: '数字应符合文中“超过”“不到”“半数”等表述，范围的下限不得大于上限。',
  },
  source: 'Wording of reports: over 95 per cent, more than half of the States (52 per cent), between 35 and 40 experts',
  needs: ['money', 'percentage', 'count'],
  examples: {
    en: [
      { text: '1.\tMore than 40 per cent (38.5 per cent) of the 120 States replied.', verdict: 'conflict' },
      { text: '1.\tOver half of the 240 participants (56 per cent) were women.', verdict: 'agreement' },
      { text: '1.\tEach workshop was attended by between 40 and 35 experts.', verdict: 'conflict' },
      {
        text: '1.\tContributions exceeded expectations: over $10 million ($10,876,000) was received.',
        verdict: 'agreement',
      },
    ],
    zh: [
      { text: '1．\t在120个国家中，超过40%（38.5%）的国家作了答复。', verdict: 'conflict' },
      { text: '1．\t240名与会者中，半数以上（56%）为妇女。', verdict: 'agreement' },
      { text: '1．\t每次讲习班的与会者介于40名至35名专家之间。', verdict: 'conflict' },
    ],
  },
  run: (record) => {
    const index = indexOf(record);
    return maskedTexts(index).flatMap((text) =>
      claimsIn(text, compiled[index.language], ({ figures }) => figures.exact ?? figures.high).flatMap(judge),
    );
  },
};
