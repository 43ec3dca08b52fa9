import { Decimal } from '../figures.ts';
import { type Figure, intervalOf } from '../text/figure.ts';
import { comparePercentage, placesOf } from '../text/percentage-claims.ts';
import { show, showApart } from '../text/shown-figures.ts';
import type { Equation, Figures } from './equation.ts';

/** “Over 50 per cent” is said of 54, not of 90. */
const NEAR_BOUND = 0.2;

const isNearBound = ({ bound, value }: Figure, share: Decimal): boolean =>
  (bound !== 'over' && bound !== 'under') || share.minus(value).abs().lte(value.abs().times(NEAR_BOUND));

const isCutOff = (rate: Figure, part: Figure, whole: Figure): boolean =>
  whole.value.gt(0) &&
  comparePercentage(rate, intervalOf(part), intervalOf(whole), part.value.div(whole.value).times(100), '').verdict ===
    'cannot-tell';

/** Is the part such a share of the whole, as far as all three are rounded? */
export const rateFits = (rate: Figure, part: Figure, whole: Figure): boolean =>
  whole.value.gt(0) &&
  part.value.gte(0) &&
  isNearBound(rate, part.value.div(whole.value).times(100)) &&
  comparePercentage(rate, intervalOf(part), intervalOf(whole), part.value.div(whole.value).times(100), '').verdict ===
    'agreement';

/** A rate of a whole. */
export const rateOf = (part: Figure, whole: Figure, rate: Figure): Equation => ({
  figures: { part, rate, whole },
  open: isCutOff(rate, part, whole),
  fits: (figures) => rateFits(figures.rate!, figures.part!, figures.whole!),
  shown: (figures) => ({
    expression: `${show(figures.part!)} ÷ ${show(figures.whole!)}`,
    expected: figures
      .part!.value.div(figures.whole!.value)
      .times(100)
      .toDecimalPlaces(placesOf(rate) + 1),
    found: figures.rate!.value,
    sign: '%',
  }),
});

const changeOf = (now: Figure, old: Figure): Figure => ({
  ...now,
  value: now.value.minus(old.value).abs(),
  slack: now.slack.plus(old.slack),
});

/** A rate of change from an old figure to a new one. */
export const changeRate = (now: Figure, old: Figure, rate: Figure): Equation => ({
  figures: { new: now, rate, old },
  fits: (figures) => rateFits(figures.rate!, changeOf(figures.new!, figures.old!), figures.old!),
  shown: (figures) => ({
    expression: `(${showApart(figures.new!, figures.old!)}) ÷ ${show(figures.old!)}`,
    expected: figures
      .new!.value.minus(figures.old!.value)
      .abs()
      .div(figures.old!.value)
      .times(100)
      .toDecimalPlaces(placesOf(rate) + 1),
    found: figures.rate!.value,
    sign: '%',
  }),
});

const baseOf = ({ new: now, change }: Figures, way: 'up' | 'down'): Figure => ({
  ...now!,
  value: way === 'up' ? now!.value.minus(change!.value) : now!.value.plus(change!.value),
  slack: now!.slack.plus(change!.slack),
});

/** The rate of a change that led to a figure. */
export const rateOfChange = (now: Figure, change: Figure, rate: Figure, way: 'up' | 'down'): Equation => ({
  figures: { new: now, change, rate },
  open: isCutOff(rate, change, baseOf({ new: now, change }, way)),
  fits: (figures) => rateFits(figures.rate!, figures.change!, baseOf(figures, way)),
  shown: (figures) => {
    const base = baseOf(figures, way).value;
    return {
      expression: `${show(figures.change!)} ÷ (${show(figures.new!)} ${way === 'up' ? '−' : '+'} ${show(figures.change!)})`,
      expected: base.gt(0)
        ? figures
            .change!.value.div(base)
            .times(100)
            .toDecimalPlaces(placesOf(rate) + 1)
        : new Decimal(0),
      found: figures.rate!.value,
      sign: '%',
    };
  },
});
