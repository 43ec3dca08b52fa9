import type { FindingEvidence, Verdict } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { around, Decimal, type Interval, overlap, plain, quotient } from '../figures.ts';
import type { Figure } from './figure.ts';

/** A verdict with its words and its arithmetic. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly en: string;
  readonly zh: string;
  readonly computation: NonNullable<FindingDraft['computation']>;
}

/** “About” leaves a unit of the last printed place, and a twentieth of the figure. */
const looseness = (stated: Figure): Decimal =>
  stated.bound === 'about' ? Decimal.max(stated.slack.times(2), stated.value.abs().div(20)) : stated.slack;

const fits = (stated: Figure, computed: Interval): boolean => {
  if (stated.bound === 'over') return computed.high.gte(stated.value);
  if (stated.bound === 'under') return computed.low.lte(stated.value);
  return overlap(around(stated.value, looseness(stated).plus('1e-9')), computed);
};

/** Cut off where rounding goes up: 42 for 42.7. */
const isCutOff = (stated: Figure, computed: Interval): boolean =>
  !stated.bound &&
  overlap(
    { low: stated.value.plus(stated.slack), high: stated.value.plus(stated.slack.times(2)).minus('1e-9') },
    computed,
  );

/** Digits behind the point as the text prints them: one for 13.0. */
export const placesOf = ({ slack }: Figure): number => Math.max(0, slack.times(2).log(10).negated().round().toNumber());

/** How many digits the text prints of a rate: two for 13 and for 4.0. */
export const digitsOf = (rate: Figure): number => rate.value.toFixed(placesOf(rate)).replace('.', '').length;

/** One place more than the text has; two where the one would seem to round to what the text says: 54.48 and 55. */
const shownPercentage = (value: Decimal, stated: Figure): Decimal => {
  const places = placesOf(stated);
  const shown = value.toDecimalPlaces(places + 1);
  const seems = shown.toDecimalPlaces(places).eq(stated.value.abs());
  return seems && !value.toDecimalPlaces(places).eq(stated.value.abs()) ? value.toDecimalPlaces(places + 2) : shown;
};

const bounds = {
  over: { en: 'over ', zh: '以上' },
  under: { en: 'under ', zh: '以下' },
  about: { en: 'about ', zh: '左右' },
} as const;

const noteOf = (stated: Figure, shown: Decimal, cutOff: boolean, verdict: Verdict): { en: string; zh: string } => {
  if (cutOff) return { en: ', which cuts the figure off instead of rounding it', zh: '（截尾而非四舍五入）' };
  if (verdict === 'agreement' && !stated.bound && !shown.eq(stated.value))
    return shown.minus(stated.value.abs()).abs().lte(stated.slack)
      ? { en: ', rounded', zh: '（四舍五入）' }
      : { en: ', which the rounding of the amounts allows', zh: '（在数额的舍入范围内）' };
  return { en: '', zh: '' };
};

/**
 * Compares a stated percentage with part ÷ whole, where each amount may have been rounded as far as its print allows.
 * @param value the percentage that the amounts give as printed
 */
export const comparePercentage = (
  stated: Figure,
  part: Interval,
  whole: Interval,
  value: Decimal,
  expression: string,
): Outcome => {
  const ratio = quotient(part, whole);
  const computed = { low: ratio.low.times(100), high: ratio.high.times(100) };
  const agrees = fits({ ...stated, value: stated.value.abs() }, computed);
  const cutOff = !agrees && isCutOff({ ...stated, value: stated.value.abs() }, computed);
  const verdict = agrees ? 'agreement' : cutOff ? 'cannot-tell' : 'conflict';
  const shown = shownPercentage(value, stated);
  const bound = stated.bound ? bounds[stated.bound] : { en: '', zh: '' };
  const said = stated.value.toFixed(placesOf(stated));
  const note = noteOf(stated, shown, cutOff, verdict);
  return {
    verdict,
    ...(verdict === 'agreement' && !stated.bound && shown.eq(stated.value.abs())
      ? {
          en: `${expression} is ${said} per cent, as the text says.`,
          zh: `${expression}等于${said}%，与文中所述相符。`,
        }
      : {
          en: `${expression} is ${plain(shown)} per cent; the text says ${bound.en}${said} per cent${note.en}.`,
          zh: `${expression}等于${plain(shown)}%，文中为${said}%${bound.zh}${note.zh}。`,
        }),
    computation: {
      expression,
      expected: plain(shown),
      found: said,
      difference: plain(stated.value.minus(shown)),
    },
  };
};

/** Amounts of one currency, or numbers; a number without currency may stand among amounts. */
export const sameUnit = (figures: readonly Figure[]): boolean =>
  new Set(figures.flatMap(({ currency }) => currency ?? [])).size <= 1;

const evidenceOf = (figures: Readonly<Record<string, Figure>>): FindingEvidence[] => {
  const order = ['new', 'part', 'change', 'rate', 'old', 'whole'];
  return Object.entries(figures)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, { evidence }]) => evidence);
};

/** Figures that no mention covers are less sure: a misread one is our doubt, not the document's. */
const SURE = 0.7;

/** Makes a finding of an outcome about figures in the text. */
export const draft = (
  verdict: Verdict,
  figures: Readonly<Record<string, Figure>>,
  { en, zh, computation }: Omit<Outcome, 'verdict'>,
): FindingDraft => {
  const confidence = Math.min(...Object.values(figures).map(({ certainty }) => certainty));
  return {
    verdict,
    severity: verdict === 'conflict' ? 'error' : 'info',
    ...(verdict === 'conflict' ? { doubt: confidence >= SURE ? ('document' as const) : ('reading' as const) } : {}),
    confidence,
    message: { en, zh },
    evidence: evidenceOf(figures),
    computation,
  };
};
