import type { Block, Mention } from '../record/index.ts';
import { adoptersBeside } from './bodies.ts';
import { byBlock, type Citation, documentOf, standingFor, withoutSource } from './citations.ts';
import { isDefinite } from './definite.ts';
import { lastNoun } from './nouns.ts';
import { isPlural, resolvePlural } from './plural.ts';
import { type Source, sourcesOf } from './sources.ts';

/** Words that name a document of any kind. */
const ANY_DOCUMENT = /document|文件/i;

/** These reach further back, where only one document of the kind stands there. */
const FAR = /above|aforementioned|aforesaid|上述|前述|上文|前文/i;
const BLOCKS = { near: 1, far: 3 };

/** Words that tell one from others of its kind: “the aforementioned letter from the representatives of France”. */
const TOLD_APART = /^\s(?:from|by)\s(?!which|whom|now|then)/;

/** Is the source of the kind that the words name: a resolution, a statement, a report? */
const fits = (citation: Citation, { citation: source, noun }: Source): boolean => {
  if (source.value.type !== citation.value.type) return false;
  return citation.value.type !== 'document' || ANY_DOCUMENT.test(citation.text) || lastNoun(citation.text) === noun;
};

/**
 * Sources of the kind that the words name; where there are none, the one document before that its sentence calls
 * nothing: "as outlined in paragraph 38 of A/80/6 (Plan outline)".
 */
const candidatesOf = (citation: Citation, before: readonly Source[]): readonly Source[] => {
  const fitting = before.filter((source) => fits(citation, source));
  if (fitting.length > 0 || isPlural(citation) || citation.value.type !== 'document') return fitting;
  const documents = before.filter(({ citation: { value } }) => value.type === 'document');
  const unnamed = documents.filter(({ noun }) => noun === undefined);
  return new Set(documents.map(({ citation: each }) => documentOf(each))).size === 1 ? unnamed : [];
};

/** "The Council" may be one that we do not know: the Executive Council of another organization. */
const isAdopted = (body: string | undefined, adopters: readonly string[]): boolean =>
  body === undefined ? adopters.length > 1 : adopters.includes(body);

const resolve = (citation: Citation, before: readonly Source[], adopters: readonly string[] | undefined): Citation => {
  const candidates = candidatesOf(citation, before);
  if (isPlural(citation)) return resolvePlural(citation, candidates);
  const nearest = candidates.findLast(
    ({ citation: { value } }) => adopters === undefined || isAdopted(value.body, adopters),
  );
  if (!nearest) return withoutSource(citation, `no ${citation.value.type} that fits is named shortly before`);
  if (nearest.listed) return withoutSource(citation, 'several are named together before it');
  return standingFor(citation, nearest.citation);
};

const hasAntecedent = ({ value }: Citation): boolean =>
  value.antecedent !== undefined || value.antecedents !== undefined;

/** The paragraph whose items end right before a block: it is as near as the last of them. */
const leadOf = (readable: readonly Block[], at: number): Block | undefined => {
  let before = at - 1;
  while (readable[before]?.type === 'item') before -= 1;
  return before < at - 1 && readable[at]?.type === 'paragraph' ? readable[before] : undefined;
};

/**
 * Resolves 该决议, "the same resolution", 上述报告 and their like to the nearest source of their kind before, in the
 * block or the one before it; 上述决议 and "the above-mentioned resolution" a little further back. Left open where a list stands there, or the body named beside it adopted nothing there.
 */
export const resolveShort = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const place = new Map(readable.map(({ id }, index) => [id, index]));
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
    const { number, title, type, pinpoint } = mention.value;
    if (number || title || pinpoint?.draft || type === 'treaty' || isDefinite(mention)) return mention;
    const block = known.get(mention.block);
    const [start, end] = mention.span;
    const adopters = mention.value.type === 'document' ? undefined : adoptersBeside(block?.text ?? '', start, end);
    if (TOLD_APART.test(block?.text.slice(end) ?? '') && type === 'document')
      return withoutSource(mention, 'words behind it tell it from others, and no source has them');
    const here = sourcesIn(block).filter(({ at }) => at <= start);
    const resolved = resolve(mention, here, adopters);
    if (hasAntecedent(resolved) || here.some((source) => fits(mention, source))) return resolved;
    const at = place.get(mention.block);
    if (at === undefined) return resolved;
    const near = resolve(mention, sourcesIn(readable[at - BLOCKS.near]), adopters);
    const lead = hasAntecedent(near) ? undefined : leadOf(readable, at);
    const beside = lead ? resolve(mention, sourcesIn(lead), adopters) : near;
    if (hasAntecedent(beside) || !FAR.test(mention.text)) return beside;
    const far = readable.slice(Math.max(0, at - BLOCKS.far), at).flatMap(sourcesIn);
    const fitting = far.filter((source) => fits(mention, source));
    return new Set(fitting.map(({ citation }) => documentOf(citation))).size === 1
      ? resolve(mention, fitting, adopters)
      : beside;
  });
};
