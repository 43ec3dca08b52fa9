import type { FindingEvidence, Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { type Decimal, grouped, precisionOf } from '../figures.ts';
import { withReckoned } from '../reckoned/index.ts';
import { indexOf } from '../record-index.ts';
import { type Figure, intervalOf } from '../text/figure.ts';
import { type MaskedText, maskedTexts } from '../text/masked-text.ts';
import { comparePercentage, draft, type Outcome, sameUnit } from '../text/percentage-claims.ts';
import { isRateOfAnother, offsetOf } from '../text/rate-noun.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { fitsOtherwise } from './another-pairing.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { recommendedCuts } from './recommended-cuts.ts';
import { sharesApart } from './share-apart.ts';
import { type ShareForm, shareForms } from './share-forms.ts';
import { sharesOfOne } from './shares-of-one.ts';

const compiled: Readonly<Record<Language, readonly Compiled<ShareForm>[]>> = {
  zh: compileForms(shareForms.zh),
  en: compileForms(shareForms.en),
};

/** “Over 15 per cent” is true of 95, but nobody says so: percentage points above the bound. */
const FAR_OVER = 15;

/** A rate so many times larger or smaller than the figures give is hardly of them, unless one slip explains it. */
const FAR = 2;

const agrees = ({ part, rate, whole }: Readonly<Record<'part' | 'rate' | 'whole', Figure>>): boolean =>
  whole.value.gt(0) &&
  comparePercentage(rate, intervalOf(part), intervalOf(whole), part.value.div(whole.value).times(100), '').verdict ===
    'agreement';

const isFarOff = (value: Decimal, rate: Figure): boolean =>
  value.gt(rate.value.times(FAR)) || value.times(FAR).lt(rate.value);

/** What is left of the whole, as a figure: 60 of 1,200 where 1,140 are filled. */
const restOf = (whole: Figure, part: Figure): Figure => ({
  ...part,
  value: whole.value.minus(part.value),
  slack: whole.slack.plus(part.slack),
});

/** “Over 95 per cent” is true of 103, but no part of something is. */
const largerThanWhole = ({ en, zh, computation }: Outcome): Omit<Outcome, 'verdict'> => ({
  en: `${en.replace(/\.$/, '')}, and a part cannot be larger than its whole.`,
  zh: `${zh.replace(/。$/, '')}，而部分不应大于总数。`,
  computation,
});

/** “The remaining eight, each representing 1 per cent or less”: the rate is of one of them. */
const EACH = /\beach\b|各占|各为|均占/;

const isOfEach = ({ text }: MaskedText, part: number, rate: number): boolean =>
  part < rate && EACH.test(text.slice(part, rate));

const judge = (text: MaskedText, { form, figures: all }: Claim<ShareForm>): FindingDraft[] => {
  const stated = { part: all.part, rate: all.rate, whole: all.whole } as Record<'part' | 'rate' | 'whole', Figure>;
  const figures = form.rest ? { ...stated, part: restOf(stated.whole, stated.part) } : stated;
  const { part, rate, whole } = figures;
  if (isOfEach(text, offsetOf(text, stated.part), offsetOf(text, rate))) return [];
  if (!sameUnit([part, whole]) || part.kind !== whole.kind || whole.value.lte(0) || part.value.isNegative()) return [];
  const shown = grouped(stated.part.value);
  const expression = form.rest
    ? `(${grouped(whole.value)} − ${shown}) ÷ ${grouped(whole.value)}`
    : `${shown} ÷ ${grouped(whole.value)}`;
  const value = part.value.div(whole.value).times(100);
  const outcome = comparePercentage(rate, intervalOf(part), intervalOf(whole), value, expression);
  const farOver = rate.bound === 'over' && value.gt(rate.value.plus(FAR_OVER));
  // A slip in one digit of three makes nearly every rate fit.
  const isSlip = precisionOf(rate.value) > 1 && isOneSlipAway(figures, agrees);
  const isStray = outcome.verdict === 'conflict' && isFarOff(value, rate) && !isSlip;
  if (outcome.verdict === 'agreement' && value.gt(100) && rate.value.lt(100))
    return [draft('conflict', figures, largerThanWhole(outcome))];
  const found = draft(farOver || isStray ? 'cannot-tell' : outcome.verdict, figures, outcome);
  if (
    found.verdict === 'conflict' &&
    fitsOtherwise(text, figures, (tried) => agrees(tried as Record<'part' | 'rate' | 'whole', Figure>))
  )
    return [];
  const isOpen =
    found.verdict === 'conflict' && isRateOfAnother(text.text, offsetOf(text, rate), offsetOf(text, whole));
  if (isOpen && isFarOff(value, rate)) return [draft('cannot-tell', figures, outcome)];
  return [isOpen ? { ...found, severity: 'warning', doubt: 'cannot tell' } : found];
};

const isAmong = ({ mention }: FindingEvidence, found: readonly FindingDraft[]): boolean =>
  mention !== undefined && found.some(({ evidence }) => evidence.some((place) => place.mention === mention));

/** Has a rate been read already, with figures of its own sentence? */
const isToldIn = ({ evidence: [, rate] }: FindingDraft, found: readonly FindingDraft[]): boolean =>
  rate !== undefined && isAmong(rate, found);

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const own = maskedTexts(index).flatMap((text) =>
    claimsIn(text, compiled[index.language], ({ figures }) => figures.rate).flatMap((claim) => judge(text, claim)),
  );
  const found = withReckoned(index, 'share', own);
  const cuts = recommendedCuts(index);
  const beside = [...cuts, ...found.filter((each) => !cuts.some((other) => isToldIn(other, [each])))];
  const told = [...beside, ...sharesApart(index).filter((each) => !isToldIn(each, beside))];
  const wrong = told.filter(({ verdict }) => verdict === 'conflict');
  const ofOne = sharesOfOne(maskedTexts(index)).filter(({ evidence }) => !isAmong(evidence[0]!, wrong));
  return [...told, ...ofOne];
};

export const share: Check = {
  name: 'share',
  rule: {
    en: 'A stated share is what the part and the total give, within its rounding or its bound.',
    zh: '所述占比应与部分额和总额相符（容许舍入和“以上”“以下”）。',
  },
  source: '13 018 434美元（占捐款的95%以上） of a total of 13 626 894 (crime programme report, para. 51)',
  examples: {
    en: [
      {
        text: '1.\tExpenditure amounted to $34,122,300, or 59.0 per cent of the appropriation of $69,576,400.',
        verdict: 'conflict',
      },
      {
        text: '1.\tExpenditure amounted to $34,122,300, or 49.0 per cent of the appropriation of $69,576,400.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe approved budget for 2024/25 amounted to $68,743,800 gross.\n\n2.\tUnliquidated obligations stood at $7,974,300, or 16.6 per cent of the approved budget.',
        verdict: 'conflict',
      },
      {
        text: '1.\tThe approved budget for 2024/25 amounted to $68,743,800 gross.\n\n2.\tUnliquidated obligations stood at $7,974,300, or 11.6 per cent of the approved budget.',
        verdict: 'agreement',
      },
      {
        text: '1.\tThe approved budget for 2024/25 amounted to $68,743,800 gross.\n\n2.\tUnliquidated obligations stood at $974,300, or 11.6 per cent of the obligations raised.',
        verdict: 'none',
      },
      {
        text: '1.\tOf the 36 cases closed following a full investigation, 33 were closed by the Office.\n\n2.\tThree investigations (12 per cent of total cases closed) were endorsed.',
        verdict: 'none',
      },
    ],
    zh: [
      {
        text: '1．\t捐款总额为13 626 894美元。这些捐款中，12 018 434美元（占捐款的95%以上）指定用于特定项目。',
        verdict: 'conflict',
      },
      {
        text: '1．\t捐款总额为13 626 894美元。这些捐款中，14 018 434美元（占捐款的95%以上）指定用于特定项目。',
        verdict: 'conflict',
      },
      {
        text: '1．\t捐款总额为13 626 894美元。这些捐款中，13 018 434美元（占捐款的95%以上）指定用于特定项目。',
        verdict: 'agreement',
      },
      {
        text: '1．\t审计委员会在上一份报告中提出62项建议。\n\n2．\t委员会注意到，37项建议（50%）已全部执行，21项正在执行，4项因时过境迁而失效。',
        verdict: 'conflict',
      },
      {
        text: '1．\t2024/25年度核定预算毛额为68 743 800美元。\n\n2．\t未清债务为7 974 300美元，占核定预算的11.6%。',
        verdict: 'agreement',
      },
    ],
  },
  needs: ['money', 'percentage', 'count'],
  run,
};
