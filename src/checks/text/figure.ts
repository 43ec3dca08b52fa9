import type { Block, FindingEvidence, Mention } from '../../record/index.ts';
import { around, Decimal, type Interval, plain } from '../figures.ts';
import { atMention, atText } from '../places.ts';

/** A figure in running text, whatever mention it is, with how far rounding may have moved it. */
export interface Figure {
  readonly kind: 'money' | 'percentage' | 'number';
  readonly value: Decimal;
  readonly currency?: string;
  readonly bound?: 'over' | 'under' | 'about';
  readonly slack: Decimal;
  readonly certainty: number;
  readonly evidence: FindingEvidence;
}

interface ScaleWord {
  readonly form: RegExp;
  readonly power: number;
}

/** Words that stand for zeros behind a printed amount, with the example that each reads. */
const scales: readonly ScaleWord[] = [
  { form: /trillion|万亿/i, power: 12 }, // $1.68 trillion
  { form: /billion|十亿/i, power: 9 }, // $2.5 billion
  { form: /亿/, power: 8 }, // 1.2亿美元
  { form: /million|百万/i, power: 6 }, // $3.4 million
  { form: /万/, power: 4 }, // 950万美元
  { form: /thousand|千/i, power: 3 }, // 12千美元
];

/** Amounts without a scale word are rounded to hundreds at most: `$521,900`. */
const MOST_ZEROS = 2;

/** Digits behind the point as printed: `13.0 per cent` has one, whatever the normalised value. */
const printedPlaces = (text: string): number => /\d[\d,\u00a0\u2009 ]*[.．](\d+)/.exec(text)?.[1]?.length ?? 0;

const halfOfPlace = (power: number): Decimal => new Decimal(10).pow(power).div(2);

/** How far rounding may have moved an amount, from the way it is printed. */
const slackOf = (text: string, value: string): Decimal => {
  const power = scales.find(({ form }) => form.test(text))?.power ?? 0;
  const places = printedPlaces(text);
  if (power > 0 || places > 0) return halfOfPlace(power - places);
  return halfOfPlace(Math.min(MOST_ZEROS, /0*$/.exec(value)![0].length));
};

/** A count is exact, but where a word stands for its zeros or a point parts it: 25万人, 4.8 million persons. */
const countSlack = (text: string, number: string): Decimal => {
  const power = scales.find(({ form }) => form.test(text))?.power ?? 0;
  const places = printedPlaces(text);
  // The word may stand behind the figure and not be part of it.
  const scaled = power > 0 && new Decimal(number).abs().gte(new Decimal(10).pow(power)) ? power : 0;
  return scaled > 0 || places > 0 ? halfOfPlace(scaled - places) : new Decimal(0);
};

const POINTS = /percentage points?|百分点/;

/** A mention as a figure; undefined where it is none. */
export const figureOf = (mention: Mention): Figure | undefined => {
  const shared = { certainty: mention.certainty, evidence: atMention(mention) };
  if (mention.kind === 'money') {
    const { amount, currency, bound, approximate } = mention.value;
    return {
      ...shared,
      kind: 'money',
      value: new Decimal(amount),
      currency,
      ...((bound ?? approximate) ? { bound: bound ?? ('about' as const) } : {}),
      slack: slackOf(mention.text, amount),
    };
  }
  if (mention.kind === 'percentage' || mention.kind === 'count') {
    const { number, bound } = mention.value;
    // A difference of two percentages is none of an amount.
    if (POINTS.test(`${mention.text} ${mention.value.of ?? ''}`)) return undefined;
    return {
      ...shared,
      kind: mention.kind === 'count' ? 'number' : 'percentage',
      value: new Decimal(number),
      ...(bound ? { bound } : {}),
      slack: mention.kind === 'count' ? countSlack(mention.text, number) : halfOfPlace(-printedPlaces(mention.text)),
    };
  }
  return undefined;
};

/** No count is rounded to more than so much of itself, however many zeros end it: 1,200 is not 1,150. */
const MOST_ROUNDING = 0.002;

/** A point, or a word for its zeros, says that the figure is rounded to its last digit: “from 1.2 billion to 2 billion”. */
const bareSlack = (text: string, printed: string): Decimal => {
  const slack = slackOf(text, printed);
  const isRounded = printedPlaces(text) > 0 || scales.some(({ form }) => form.test(text));
  return isRounded ? slack : Decimal.min(slack, new Decimal(printed).abs().times(MOST_ROUNDING));
};

/** The digits of a printed number, and the power of ten of the word behind them. */
const readBare = (text: string): Decimal => {
  const power = scales.find(({ form }) => form.test(text))?.power ?? 0;
  return new Decimal(text.replace(/[^\d.]/g, '')).times(new Decimal(10).pow(power));
};

/** A number that no mention covers: the bare `6,470,800` beside amounts of money, `4.27 billion`. @param number what words say */
export const bareFigure = (block: Block, start: number, text: string, number?: string): Figure => {
  const value = number === undefined ? readBare(text) : new Decimal(number);
  return {
    kind: 'number',
    value,
    slack: bareSlack(text, plain(value)),
    certainty: 0.8,
    evidence: atText(block, start, start + text.length),
  };
};

/** What a figure may have been before rounding. */
export const intervalOf = ({ value, slack }: Figure): Interval => around(value, slack);

/** “About 7,500” was rounded to hundreds, as its zeros tell; “some 30” was not. */
const ROUND = 1000;

/** How far rounding may have moved a figure, the zeros of one that is called about counted. */
export const looseSlackOf = ({ bound, kind, value, slack }: Figure): Decimal => {
  if (bound !== 'about' || kind === 'percentage' || value.abs().lt(ROUND)) return slack;
  const zeros = /0*$/.exec(plain(value.abs()))![0].length;
  return zeros > 0 ? Decimal.max(slack, halfOfPlace(zeros)) : slack;
};
