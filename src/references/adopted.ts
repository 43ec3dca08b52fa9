import type { Mention } from '../record/index.ts';
import { isCitation } from './citations.ts';

/**
 * Gives every citation of a resolution the date of adoption that the document states elsewhere, where all that it
 * states agree. Dates that disagree stay as they are, for the checks to see.
 */
export const shareAdoptionDates = (mentions: readonly Mention[]): Mention[] => {
  const dates = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (!isCitation(mention) || !mention.value.symbol || !mention.value.adopted) continue;
    const known = dates.get(mention.value.symbol) ?? new Set();
    dates.set(mention.value.symbol, known.add(mention.value.adopted));
  }
  return mentions.map((mention) => {
    if (!isCitation(mention) || !mention.value.symbol || mention.value.adopted) return mention;
    const stated = dates.get(mention.value.symbol);
    if (stated?.size !== 1) return mention;
    return { ...mention, value: { ...mention.value, adopted: [...stated][0]! } };
  });
};
