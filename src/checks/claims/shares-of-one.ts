import type { FindingDraft } from '../check.ts';
import { grouped, type Interval, plain } from '../figures.ts';
import { type Figure, intervalOf } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';

const { money, number, percentage, stop } = signs;
const figure = `[${money}${number}]`;
const words = `[^${money}${number}${percentage}${stop};；(（]{0,60}`;

/** A share with the amount that it is, one of them in brackets behind the other. */
const PAIR = new RegExp(
  `(?<rate>${percentage})${words}[(（](?<amount>${figure})[)）]|(?<amount2>${figure})${words}[(（](?<rate2>${percentage})[)）]`,
  'dg',
);

interface Share {
  readonly rate: Figure;
  readonly part: Figure;
  /** What the whole may be. */
  readonly whole: Interval;
}

/** Of so many shares, all but one tell the whole. */
const FEWEST = 3;

const wholeOf = (part: Figure, rate: Figure): Interval => {
  const [parts, rates] = [intervalOf(part), intervalOf(rate)];
  return { low: parts.low.div(rates.high).times(100), high: parts.high.div(rates.low).times(100) };
};

const sharesIn = ({ text, figures }: MaskedText): { readonly at: number; readonly share: Share }[] =>
  Array.from(text.matchAll(PAIR)).flatMap((match) => {
    const places = match.indices?.groups ?? {};
    const rate = figures.get((places.rate ?? places.rate2)![0]);
    const part = figures.get((places.amount ?? places.amount2)![0]);
    if (!rate || !part || [rate, part].some(({ bound }) => bound === 'over' || bound === 'under')) return [];
    if (intervalOf(rate).low.lte(0) || part.value.lte(0)) return [];
    return [{ at: match.index, share: { rate, part, whole: wholeOf(part, rate) } }];
  });

/** Shares of one sentence. */
const bySentence = (text: MaskedText): Share[][] => {
  const sentences = new Map<number, Share[]>();
  for (const { at, share } of sharesIn(text)) {
    const start = text.text.lastIndexOf(stop, at);
    sentences.set(start, [...(sentences.get(start) ?? []), share]);
  }
  return [...sentences.values()];
};

const shared = (wholes: readonly Interval[]): Interval | undefined => {
  const low = wholes.map((whole) => whole.low).reduce((a, b) => (a.gt(b) ? a : b));
  const high = wholes.map((whole) => whole.high).reduce((a, b) => (a.lt(b) ? a : b));
  return low.lte(high) ? { low, high } : undefined;
};

/** A whole that is known no better than this, as a part of itself, is none that others can be held against. */
const BLUNT = 0.06;

const isSharp = ({ low, high }: Interval): boolean => high.minus(low).lte(high.times(BLUNT));

const fits = (whole: Interval, { rate, part }: Pick<Share, 'rate' | 'part'>): boolean => {
  if (intervalOf(rate).low.lte(0)) return false;
  const own = wholeOf(part, rate);
  return own.low.lte(whole.high) && whole.low.lte(own.high);
};

const conflict = ({ rate, part }: Share, whole: Interval, others: readonly Share[]): FindingDraft => {
  const middle = whole.low.plus(whole.high).div(2);
  const right = part.value.div(middle).times(100).toDecimalPlaces(1);
  const expression = others.map((each) => `${grouped(each.part.value)} = ${plain(each.rate.value)}%`).join(', ');
  return draft(
    'conflict',
    { rate, part, ...Object.fromEntries(others.map((each, at) => [`other${at}`, each.rate])) },
    {
      en: `${grouped(part.value)} is about ${plain(right)} per cent of the whole that the other ${others.length} shares of the sentence are of; the text says ${plain(rate.value)} per cent.`,
      zh: `按该句其他${others.length}项占比推算的总数，${grouped(part.value)}约占${plain(right)}%，文中为${plain(rate.value)}%。`,
      computation: {
        expression,
        expected: plain(right),
        found: plain(rate.value),
        difference: plain(rate.value.minus(right)),
      },
    },
  );
};

const strayIn = (shares: readonly Share[]): FindingDraft[] => {
  if (shares.length < FEWEST || !sameUnit(shares.map(({ part }) => part))) return [];
  if (shared(shares.map(({ whole }) => whole))) return [];
  const strays = shares.flatMap((stray) => {
    const others = shares.filter((each) => each !== stray);
    const whole = shared(others.map((each) => each.whole));
    const slipped = whole && isOneSlipAway({ rate: stray.rate, part: stray.part }, (tried) => fits(whole, tried));
    return whole && slipped && isSharp(whole) ? [conflict(stray, whole, others)] : [];
  });
  return strays.length === 1 ? strays : [];
};

/** Shares of a sentence that are of one whole, which the text need not tell: all but one of three or more agree on it. */
export const sharesOfOne = (texts: readonly MaskedText[]): FindingDraft[] =>
  texts.flatMap((text) => bySentence(text).flatMap(strayIn));
