import { findShortTitles } from '../mentions/citations/index.ts';
import type { Block, Language, Mention } from '../record/index.ts';
import { byBlock, type Citation, isCitation, standingFor, withoutSource } from './citations.ts';

/** The citation behind which each short title is defined; the last definition holds. */
const definitions = (
  blocks: readonly Block[],
  mentions: readonly Mention[],
  language: Language,
): ReadonlyMap<string, Citation> => {
  const lists = byBlock(mentions);
  const sources = new Map<string, Citation>();
  for (const { id, text } of blocks) {
    const citations = lists.get(id) ?? [];
    for (const { title, source } of findShortTitles(text, citations, language))
      sources.set(title, citations.find(({ span }) => span[0] === source.span[0])!);
  }
  return sources;
};

/** Gives every use of a short title, “the Strategy”, the document that the text has given the title to. */
export const resolveShortTitles = (
  blocks: readonly Block[],
  mentions: readonly Mention[],
  language: Language | undefined,
): Mention[] => {
  const isUse = (mention: Mention): mention is Citation =>
    isCitation(mention) && mention.value.form === 'short' && mention.value.title !== undefined;
  if (language === undefined || !mentions.some(isUse)) return [...mentions];
  const sources = definitions(blocks, mentions, language);
  return mentions.map((mention) => {
    if (!isUse(mention)) return mention;
    const source = sources.get(mention.value.title!);
    return source ? standingFor(mention, source) : withoutSource(mention, 'the text defines no such title');
  });
};
