import { type Citation, documentOf, withoutSource } from './citations.ts';
import type { Source } from './sources.ts';

/** Words before a noun that make it several: "those resolutions", "both reports", 上述两项决议, 这些文件. */
const PLURAL =
  /^(?:[Bb]oth|[Tt]h[eo]se|[Tt]he\s(?:said|same|above(?:-mentioned)?|aforementioned))\s.*s$|^(?:上述|这|该|前述)(?:[两二三四五六几些]|各)/;
const counts = [
  { form: /\btwo\b|^[Bb]oth|[两二]/, count: 2 },
  { form: /\bthree\b|三/, count: 3 },
  { form: /\bfour\b|四/, count: 4 },
  { form: /\bfive\b|五/, count: 5 },
] as const;

export const isPlural = ({ text }: Citation): boolean => PLURAL.test(text);

/** Named one by one, and just as many as are stated: the report of the one and the report of the other. */
const counted = (before: readonly Source[], stated: number | undefined): readonly Source[] | undefined => {
  const first = before.filter(
    ({ citation }, index) => before.findIndex((other) => documentOf(other.citation) === documentOf(citation)) === index,
  );
  return first.length === stated ? first : undefined;
};

/**
 * Gives "those resolutions" the list that stands nearest before: its members, where their number is the one stated, and
 * where the block has no other such list if none is stated.
 * @param before sources of the kind that the words name, in order
 */
export const resolvePlural = (citation: Citation, before: readonly Source[]): Citation => {
  const lists = new Map<string, Source[]>();
  for (const source of before) if (source.list) lists.set(source.list, [...(lists.get(source.list) ?? []), source]);
  const stated = counts.find(({ form }) => form.test(citation.text))?.count;
  const all = [...lists.values()];
  const nearest = all.findLast(({ length }) => length > 1) ?? counted(before, stated);
  if (!nearest) return withoutSource(citation, 'no list of them is named shortly before');
  if (stated === undefined ? all.length > 1 : nearest.length !== stated)
    return withoutSource(citation, 'which list is meant cannot be told');
  const { unresolved: _, ...value } = citation.value;
  return { ...citation, value: { ...value, antecedents: nearest.map(({ citation: { id } }) => id) } };
};
