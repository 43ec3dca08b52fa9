import { findAlignments } from './alignments/index.ts';
import { findCitations } from './citations/index.ts';
import { findDates } from './dates/index.ts';
import type { Context, Found } from './found.ts';
import { findInstruments } from './instruments/index.ts';
import { findCountryLists } from './lists/index.ts';
import { findMoney } from './money/index.ts';
import { overlap } from './overlap.ts';
import { findPlaces } from './places/index.ts';
import { findQuantities } from './quantities/index.ts';

export type { Context, Extractor, Found } from './found.ts';
export { findAlignments };

/**
 * Every mention in a text, kind by kind. Kinds are independent: a date inside a citation is found as both. Only a number
 * of money counts nothing besides: `500 million CFA francs`.
 */
export const findMentions = (text: string, context: Context): Found[] => {
  const dates = findDates(text, context);
  const places = findPlaces(text, context);
  const money = findMoney(text, context);
  const isAmount = ({ span }: Found): boolean => money.some((amount) => overlap(span, amount.span));
  return [
    ...findCitations(text, context),
    ...dates,
    ...places,
    ...findCountryLists(text, context, places),
    ...money,
    ...findQuantities(text, context, dates).filter((found) => found.kind !== 'count' || !isAmount(found)),
    ...findInstruments(text, context),
  ];
};
