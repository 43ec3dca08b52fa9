import type { FindingDraft } from '../check.ts';
import { grouped, plain } from '../figures.ts';
import type { Figure } from '../text/figure.ts';
import { draft } from '../text/percentage-claims.ts';
import { show, showApart } from '../text/shown-figures.ts';
import type { Claim } from './claim-form.ts';
import type { GrowthForm } from './growth-forms/index.ts';

export const wrongDifference = (claim: Claim<GrowthForm>): FindingDraft => {
  const { new: now, old, change } = claim.figures as Record<'new' | 'old' | 'change', Figure>;
  const actual = now.value.minus(old.value).abs();
  const expression = showApart(now, old);
  return draft('conflict', claim.figures, {
    en: `${expression} is ${grouped(actual)}; the text gives a difference of ${show(change)}.`,
    zh: `${expression}等于${grouped(actual)}，文中所述差额为${show(change)}。`,
    computation: {
      expression,
      expected: plain(actual),
      found: plain(change.value),
      difference: plain(change.value.minus(actual)),
    },
  });
};

export const rightDifference = (claim: Claim<GrowthForm>): FindingDraft => {
  const { new: now, old, change } = claim.figures as Record<'new' | 'old' | 'change', Figure>;
  const expression = showApart(now, old);
  return draft('agreement', claim.figures, {
    en: `${expression} is the stated difference of ${show(change)}.`,
    zh: `${expression}等于文中所述差额${show(change)}。`,
    computation: { expression, expected: plain(change.value), found: plain(change.value), difference: '0' },
  });
};

/** “Increase” from a larger to a smaller amount. */
export const wrongWay = ({ figures: { new: now, old }, words }: Claim<GrowthForm>): boolean =>
  now !== undefined &&
  old !== undefined &&
  ((words.up !== undefined && now.value.lt(old.value)) || (words.down !== undefined && now.value.gt(old.value)));

export const turned = (claim: Claim<GrowthForm>): FindingDraft => {
  const { new: now, old } = claim.figures as Record<'new' | 'old', Figure>;
  const word = claim.words.up ?? claim.words.down ?? '';
  return draft('conflict', claim.figures, {
    en: `The text says “${word}”, but the figure goes from ${show(old)} to ${show(now)}.`,
    zh: `文中称“${word}”，但数字由${show(old)}变为${show(now)}。`,
    computation: {
      expression: `${show(now)} − ${show(old)}`,
      expected: word,
      found: plain(now.value.minus(old.value)),
      difference: plain(now.value.minus(old.value)),
    },
  });
};
