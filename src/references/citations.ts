import type { CitationValue, Mention, MentionOf } from '../record/index.ts';

export type Citation = MentionOf<'citation'>;

export const isCitation = (mention: Mention): mention is Citation => mention.kind === 'citation';

/** Citations by the block that they stand in, each list in reading order. */
export const byBlock = (mentions: readonly Mention[]): Map<string, Citation[]> => {
  const lists = new Map<string, Citation[]>();
  for (const mention of mentions) {
    if (!isCitation(mention)) continue;
    const list = lists.get(mention.block);
    if (list) list.push(mention);
    else lists.set(mention.block, [mention]);
  }
  for (const list of lists.values()) list.sort((a, b) => a.span[0] - b.span[0]);
  return lists;
};

/** A decision of a board has a number and no symbol, a document of another organization a symbol that we do not read. */
const isNumbered = ({ number, form }: CitationValue): boolean => number !== undefined && form === 'full';

/** Does the citation name a document, by itself or by what it stands for: by symbol, number, or date and sender? */
export const hasSource = ({ value }: Citation): boolean =>
  value.type !== 'treaty' && (value.symbol !== undefined || isNumbered(value) || value.dated !== undefined);

/** `A/59/204/Corr.1` is A/59/204 still. */
export const documentOf = ({ value }: Citation): string =>
  value.symbol?.replace(/\/(?:Add|Amend|Corr|Rev|Summary)\b.*$/, '') ??
  [value.type, value.number, value.correspondence, value.dated, value.sender].join(' ');

const ofSource = [
  ...(['symbol', 'symbols', 'type', 'body', 'number', 'session', 'year', 'part', 'adopted', 'uri'] as const),
  ...(['correspondence', 'dated', 'sender', 'addressee'] as const),
] as const;

/** The citation with the source of another one and its own places; it stands for that other one. */
export const standingFor = (citation: Citation, source: Citation): Citation => {
  const taken = Object.fromEntries(
    ofSource.flatMap((key) => (source.value[key] === undefined ? [] : [[key, source.value[key]]])),
  );
  const { pinpoint, form, note, title } = citation.value;
  const value = {
    ...(taken as Pick<CitationValue, (typeof ofSource)[number]> & { type: CitationValue['type'] }),
    ...(pinpoint ? { pinpoint } : {}),
    ...(form ? { form } : {}),
    ...(note ? { note } : {}),
    ...(title ? { title } : {}),
    // `sales` says that a sales number is printed; ibid. prints none and stands for the publication.
    ...(source.value.type === 'sales' ? { type: 'document' as const } : {}),
    antecedent: source.id,
  };
  return { ...citation, value, certainty: Math.min(citation.certainty, source.certainty) };
};

/** The citation without a source, and why. */
export const withoutSource = (citation: Citation, reason: string): Citation => ({
  ...citation,
  value: { ...citation.value, unresolved: reason },
});
