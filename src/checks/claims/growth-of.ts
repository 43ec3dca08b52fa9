import { around, Decimal, type Interval } from '../figures.ts';
import { intervalOf } from '../text/figure.ts';
import { show, showApart } from '../text/shown-figures.ts';
import type { Claim } from './claim-form.ts';

/** The two amounts and what lies between them, each stated or reckoned from the others. */
export interface Growth {
  readonly base: Interval;
  readonly change: Interval;
  readonly expression: string;
  readonly value: Decimal;
}

const between = (a: Interval, b: Interval): Interval => {
  const [low, high] = [a.low.minus(b.high), a.high.minus(b.low)];
  if (low.isNegative() && high.isPositive()) return { low: new Decimal(0), high: Decimal.max(low.negated(), high) };
  return low.isNegative() ? { low: high.negated(), high: low.negated() } : { low, high };
};

/** The growth that the figures of a claim give; undefined where they give none. */
export const growthOf = ({ figures, words }: Claim): Growth | undefined => {
  const { new: now, old, change } = figures;
  if (old && change && !old.value.isZero())
    return {
      base: intervalOf(old),
      change: intervalOf(change),
      expression: `${show(change)} ÷ ${show(old)}`,
      value: change.value.div(old.value).times(100),
    };
  if (old && now && !old.value.isZero())
    return {
      base: intervalOf(old),
      change: between(intervalOf(now), intervalOf(old)),
      expression: `(${showApart(now, old)}) ÷ ${show(old)}`,
      value: now.value.minus(old.value).div(old.value).times(100).abs(),
    };
  if (!now || !change || (words.up === undefined && words.down === undefined)) return undefined;
  const sign = words.up === undefined ? 1 : -1;
  const base = now.value.plus(change.value.times(sign));
  if (base.lte(0)) return undefined;
  return {
    base: around(base, now.slack.plus(change.slack)),
    change: intervalOf(change),
    expression: `${show(change)} ÷ (${show(now)} ${sign > 0 ? '+' : '−'} ${show(change)})`,
    value: change.value.div(base).times(100),
  };
};

/** What lies between the two stated amounts is the stated change. */
export const differenceFits = ({ new: now, old, change }: Claim['figures']): boolean | undefined => {
  if (!now || !old || !change) return undefined;
  const distance = now.value.minus(old.value).abs().minus(change.value).abs();
  return distance.lte(now.slack.plus(old.slack).plus(change.slack));
};
