import type { Mention } from '../record/index.ts';
import { type Citation, isCitation, standingFor, withoutSource } from './citations.ts';

const isBare = ({ value }: Citation): boolean => value.form === 'short' && value.number !== undefined;

/** Citations that carry a number with its year, by that number: 1325 leads to all of S/RES/1325 (2000). */
const byNumber = (mentions: readonly Mention[]): Map<string, Citation[]> => {
  const lists = new Map<string, Citation[]>();
  for (const mention of mentions) {
    if (!isCitation(mention) || mention.value.body !== 'SC' || mention.value.symbol === undefined) continue;
    const number = /^S\/RES\/(\d+) /.exec(mention.value.symbol)?.[1];
    if (number !== undefined) lists.set(number, [...(lists.get(number) ?? []), mention]);
  }
  return lists;
};

/** It names its resolution by itself and stands for no other citation; only the year is taken from there. */
const withYearFrom = (mention: Citation, source: Citation): Citation => {
  const { value, ...rest } = standingFor(mention, source);
  const { antecedent, ...own } = value;
  return { ...rest, value: { ...own, ...(antecedent === undefined ? {} : { yearFrom: antecedent }) } };
};

/**
 * Gives a number of a Security Council resolution that stands without its year the citation of the same number that
 * has one: the nearest before, or else the first behind. Where the document gives two years, neither is taken.
 * @param earlier what stands before the mentions
 */
export const resolveNumbers = (mentions: readonly Mention[], earlier: readonly Mention[] = []): Mention[] => {
  if (!mentions.some((mention) => isCitation(mention) && isBare(mention))) return [...mentions];
  const lists = byNumber([...earlier, ...mentions]);
  const place = new Map(mentions.map(({ id }, index) => [id, index]));
  return mentions.map((mention, index) => {
    if (!isCitation(mention) || !isBare(mention)) return mention;
    const sources = lists.get(mention.value.number!) ?? [];
    if (new Set(sources.map(({ value }) => value.symbol)).size > 1)
      return withoutSource(mention, 'the document gives the number with different years');
    const source = sources.findLast(({ id }) => (place.get(id) ?? -1) < index) ?? sources[0];
    return source ? withYearFrom(mention, source) : mention;
  });
};
