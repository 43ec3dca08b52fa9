import type { FindingDraft } from '../check.ts';
import { around, Decimal, grouped, overlap, plain, quotient, sumOf } from '../figures.ts';
import type { Figure } from '../text/figure.ts';
import { intervalOf, looseSlackOf } from '../text/figure.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { show } from '../text/shown-figures.ts';
import { isOneDigitAway } from '../text/slip-away.ts';

export type Figures = Readonly<Record<string, Figure>>;

/** How the figures of a sentence may hang together. */
export interface Equation {
  readonly figures: Figures;
  readonly fits: (figures: Figures) => boolean;
  /** Cut off where rounding goes up: neither right nor wrong. */
  readonly open?: boolean;
  /** So much else fits that no slip has to explain what does not. */
  readonly sure?: boolean;
  /** What the figures give and what the sentence states, in words. */
  readonly shown: (figures: Figures) => {
    readonly expression: string;
    readonly expected: Decimal;
    readonly found: Decimal;
    readonly sign: '' | '%';
  };
}

const partsOf = (figures: Figures): Figure[] =>
  Object.entries(figures).flatMap(([name, figure]) => (name === 'whole' ? [] : [figure]));

/** A whole and the parts that make it up. */
export const sumIs = (whole: Figure, parts: readonly Figure[]): Equation => ({
  figures: { whole, ...Object.fromEntries(parts.map((part, at) => [`part${at}`, part])) },
  fits: (figures) => {
    const all = partsOf(figures);
    const slack = sumOf([whole, ...parts].map(looseSlackOf));
    const off = sumOf(all.map(({ value }) => value)).minus(figures.whole!.value);
    const isLoose = whole.kind !== 'number' || [whole, ...parts].some(({ bound }) => bound === 'about');
    return off.abs().lte(isLoose ? slack : figures.whole!.slack);
  },
  shown: (figures) => ({
    expression: partsOf(figures).map(show).join(' + '),
    expected: sumOf(partsOf(figures).map(({ value }) => value)),
    found: figures.whole!.value,
    sign: '',
  }),
});

/** A whole as the sum of all parts before it, then of the last of them, two at least: what stands before may be another matter. */
export const sumsOfLast = (whole: Figure, parts: readonly Figure[]): Equation[] =>
  Array.from({ length: parts.length - 1 }, (_, first) => sumIs(whole, parts.slice(first)));

/** What is left of a whole: the same, told the other way round. */
export const restIs = (whole: Figure, part: Figure, rest: Figure): Equation => ({
  ...sumIs(whole, [part, rest]),
  shown: ({ whole: all, part0, part1 }) => ({
    expression: `${show(all!)} − ${show(part0!)}`,
    expected: all!.value.minus(part0!.value),
    found: part1!.value,
    sign: '',
  }),
});

/** Averages of counts are given to the nearest whole: 33 of 100 over 3. */
const roundingOf = (average: Figure): Decimal =>
  average.bound === 'about'
    ? average.value.abs().div(20)
    : Decimal.max(average.slack, average.kind === 'number' && average.value.isInteger() ? '0.5' : 0);

/** A whole spread over a number. */
export const averageIs = (whole: Figure, number: Figure, average: Figure): Equation => ({
  figures: { whole, number, average },
  fits: (figures) =>
    figures.number!.value.gt(1) &&
    overlap(
      quotient(intervalOf(figures.whole!), around(figures.number!.value, new Decimal(0))),
      around(figures.average!.value, roundingOf(figures.average!)),
    ),
  shown: (figures) => ({
    expression: `${show(figures.whole!)} ÷ ${show(figures.number!)}`,
    expected: figures.whole!.value.div(figures.number!.value).toDecimalPlaces(2),
    found: figures.average!.value,
    sign: '',
  }),
});

/** How the two can agree: the one is the other rounded, or the amounts were. */
const noteOf = (expected: Decimal, found: Decimal): { en: string; zh: string } => {
  if (expected.eq(found)) return { en: '', zh: '' };
  return expected.toDecimalPlaces(found.decimalPlaces()).eq(found)
    ? { en: ', rounded', zh: '（四舍五入）' }
    : { en: ', which the rounding of the amounts allows', zh: '（在数额的舍入范围内）' };
};

const messageOf = (equation: Equation, fits: boolean) => {
  const { expression, expected, found, sign } = equation.shown(equation.figures);
  const rate = sign === '%' ? ' per cent' : '';
  const note = fits ? noteOf(expected, found) : { en: '', zh: '' };
  const [gives, says] = [`${grouped(expected)}${sign}`, `${grouped(found)}${sign}`];
  const isSame = fits && expected.eq(found);
  return {
    ...(isSame
      ? {
          en: `${expression} is ${grouped(expected)}${rate}, as the text says.`,
          zh: `${expression}等于${gives}，与文中所述相符。`,
        }
      : {
          en: `${expression} is ${grouped(expected)}${rate}; the text says ${grouped(found)}${rate}${note.en}.`,
          zh: `${expression}等于${gives}，文中为${says}${note.zh}。`,
        }),
    computation: {
      expression,
      expected: plain(expected),
      found: plain(found),
      difference: plain(found.minus(expected)),
    },
  };
};

export const isOfOneUnit = ({ figures }: Equation): boolean => sameUnit(Object.values(figures));

export const agreementOn = (equation: Equation): FindingDraft =>
  draft('agreement', equation.figures, messageOf(equation, true));

/**
 * A conflict where one digit changed, or two swapped, would make the figures fit: that they belong together only their
 * order says, so whether the document or our reading is in doubt stays open.
 */
export const conflictOn = (equation: Equation): FindingDraft | undefined =>
  equation.open !== true && (equation.sure === true || isOneDigitAway(equation.figures, equation.fits))
    ? { ...draft('conflict', equation.figures, messageOf(equation, false)), severity: 'warning', doubt: 'cannot tell' }
    : undefined;
