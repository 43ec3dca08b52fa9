import type { Language } from '../../record/index.ts';
import { isAtOtherRates, isBase, isChange, isOfConstantPrices, isOfTime, isReason } from '../text/figure-roles.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';
import { isOfTotal, isYearly, offsetOf } from '../text/rate-noun.ts';
import type { Claim } from './claim-form.ts';
import type { GrowthForm } from './growth-forms/index.ts';

/** “$379.5 million (2023: $383.9 million), exceeding the target of $370.0 million”: what grew is not the figure of last year. */
const OF_ANOTHER_YEAR = new RegExp(`[(（](?:${signs.other}|(?:19|20)\\d\\d年?)[:：]\\s?$`);

export const isOfAnotherYear = (text: MaskedText, { figures }: Claim<GrowthForm>): boolean =>
  figures.new !== undefined &&
  figures.old !== undefined &&
  OF_ANOTHER_YEAR.test(text.text.slice(0, offsetOf(text, figures.new)).slice(-12));

const endOf = (text: MaskedText, { figures }: Claim<GrowthForm>): number =>
  Math.max(...Object.values(figures).map((figure) => offsetOf(text, figure)));

/** The sentence up to the figure that carries a claim. */
const sentenceOf = ({ text }: MaskedText, at: number): string => text.slice(text.lastIndexOf(signs.stop, at) + 1, at);

/** Are the figures that a form calls the new and the old one such by the words before them? */
export const isCast = (
  text: MaskedText,
  { figures: { new: now, old, change } }: Claim<GrowthForm>,
  language: Language,
): boolean =>
  !(now && (isBase(text.text, offsetOf(text, now), language) || isChange(text.text, offsetOf(text, now), language))) &&
  !(old && (isChange(text.text, offsetOf(text, old), language) || isReason(text.text, offsetOf(text, old)))) &&
  !(
    change &&
    isBase(text.text, offsetOf(text, change), language) &&
    !isChange(text.text, offsetOf(text, change), language)
  );

const AGED = /\b(?:under|over|above|below|aged?|than|between)\s$/i;
const YEARS = /^\s?(?:years?\b|岁)/;

/** “Youth under 35 years (more than 25 per cent under 25 years)”: ages are no states of what grows. */
export const isOfAges = ({ text, figures: all }: MaskedText, { figures }: Claim<GrowthForm>): boolean =>
  [figures.new, figures.old].some((figure) => {
    const at = [...all].find(([, each]) => each === figure)?.[0];
    return (
      at !== undefined &&
      YEARS.test(text.slice(at + 1)) &&
      (AGED.test(text.slice(0, at)) || /^\s?岁/.test(text.slice(at + 1)))
    );
  });

/** A rate a year is none of the whole time, one of a total none of a change. */
export const isOfElse = (text: MaskedText, { figures: { rate } }: Claim<GrowthForm>): boolean => {
  if (!rate) return false;
  const at = offsetOf(text, rate);
  return (
    isYearly(text.text, at) || isOfTotal(text.text, at) || isOfTime(text.text, at) || isAtOtherRates(text.text, at)
  );
};

/** Does the sentence of a claim, up to its last figure, speak of constant prices? */
export const isReal = (text: MaskedText, claim: Claim<GrowthForm>): boolean =>
  isOfConstantPrices(sentenceOf(text, endOf(text, claim)));
