import type { Block, Mention } from '../record/index.ts';
import { adoptersBeside } from './bodies.ts';
import { byBlock, type Citation, standingFor, withoutSource } from './citations.ts';
import { lastNoun } from './nouns.ts';
import { isPlural, resolvePlural } from './plural.ts';
import { type Source, sourcesOf } from './sources.ts';

/** Words that name a document of any kind. */
const ANY_DOCUMENT = /document|文件/i;

/** Is the source of the kind that the words name: a resolution, a statement, a report? */
const fits = (citation: Citation, { citation: source, noun }: Source): boolean => {
  if (source.value.type !== citation.value.type) return false;
  return citation.value.type !== 'document' || ANY_DOCUMENT.test(citation.text) || lastNoun(citation.text) === noun;
};

const resolve = (citation: Citation, before: readonly Source[], adopters: readonly string[] | undefined): Citation => {
  const candidates = before.filter((source) => fits(citation, source));
  if (isPlural(citation)) return resolvePlural(citation, candidates);
  const nearest = candidates.findLast(
    ({ citation: { value } }) => adopters === undefined || adopters.includes(value.body ?? ''),
  );
  if (!nearest) return withoutSource(citation, `no ${citation.value.type} that fits is named shortly before`);
  if (nearest.listed) return withoutSource(citation, 'several are named together before it');
  return standingFor(citation, nearest.citation);
};

/**
 * Resolves 该决议, "the same resolution", 上述报告 and their like to the nearest source of their kind before, in the
 * block or the one before it. Left open where a list stands there, or the body named beside it adopted nothing there.
 */
export const resolveShort = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const previous = new Map(readable.slice(1).map((block, index) => [block.id, readable[index]!]));
  const known = new Map(blocks.map((block) => [block.id, block]));
  const sources = new Map<string, Source[]>();
  const sourcesIn = (block: Block | undefined): readonly Source[] => {
    if (!block) return [];
    const found = sources.get(block.id) ?? sourcesOf(block, lists);
    sources.set(block.id, found);
    return found;
  };
  return mentions.map((mention) => {
    if (mention.kind !== 'citation' || mention.value.form !== 'short') return mention;
    if (mention.value.number || mention.value.pinpoint?.draft || mention.value.type === 'treaty') return mention;
    const block = known.get(mention.block);
    const [start, end] = mention.span;
    const adopters = mention.value.type === 'document' ? undefined : adoptersBeside(block?.text ?? '', start, end);
    const here = sourcesIn(block).filter(({ at }) => at <= start);
    const resolved = resolve(mention, here, adopters);
    if (resolved.value.antecedent || resolved.value.antecedents || here.some((source) => fits(mention, source)))
      return resolved;
    return resolve(mention, sourcesIn(previous.get(mention.block)), adopters);
  });
};
