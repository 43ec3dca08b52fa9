import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, isCitation, standingFor } from './citations.ts';
import { lastNamed, lastNoun, type Noun, SENT } from './nouns.ts';
import { type Source, sentenceBefore, sourcesOf } from './sources.ts';

/** "The report", "the resolution": words that may mean what was named last, or anything; "this report" means something. */
const DEFINITE =
  /^(?:the\s(?:report|resolution|decision|letter|note(?:\sverbale)?|statement|bulletin)|this\s(?:report|letter|note(?:\sverbale)?|bulletin))$/i;

export const isDefinite = (mention: Mention): boolean =>
  isCitation(mention) && mention.value.form === 'short' && DEFINITE.test(mention.text);

/** What a word for a document means: a source, or the document at hand. */
type Meaning = Citation | 'self';

type Kind = Citation['value']['type'];
const kinds: Partial<Record<Noun, Kind>> = { resolution: 'resolution', decision: 'decision', statement: 'statement' };

/** How far back the sentence of a source is read: preambles are long. */
const LONGEST = 1200;
/** How far back in its block a word is looked for, in UTF-16 units. */
const WINDOW = 4000;
/** How near to its beginning a block goes on with the document at hand that the one before has named: “In the report,”. */
const OPENING = 24;
/** The report before this one is told of beside it, and is not the one that goes on to be spoken of. */
const FORMER = /\b(?:previous|last|earlier|preceding|prior)\s(?:[a-z-]+\s){0,2}$/;

/** What is known of a block when a word in it, or right behind it, is read. */
interface Read {
  readonly block: Block;
  readonly sources: readonly Source[];
  /** Citations of the block as far as they are resolved. */
  readonly citations: Citation[];
}

/** Is the source the only document of its kind in its sentence? A second one, or the one at hand, leaves open which is meant. */
const isAlone = (source: Source, { sources, citations, block: { text } }: Read, until: number): boolean => {
  const start = source.at - sentenceBefore(text, source.at, LONGEST).length;
  const behind = /[。；;]|\.\s(?=[A-Z])/.exec(text.slice(source.at, until));
  const end = behind ? source.at + behind.index : until;
  const { type } = source.citation.value;
  const alike = sources.filter(
    ({ at, citation, noun }) => at > start && at <= end && citation.value.type === type && noun === source.noun,
  );
  const own = citations.some(
    ({ value, span: [at], text: words }) =>
      value.form === 'self' && at >= start && at <= end && value.type === type && lastNoun(words) === source.noun,
  );
  return !own && new Set(alike.map(({ citation }) => documentOf(citation))).size === 1;
};

/** What the word for a document at an offset means; undefined where it names none that has a symbol, or several. */
const meaningAt = (read: Read, at: number, noun: Noun, until: number): Meaning | undefined => {
  const { block, sources, citations } = read;
  const around = citations.findLast(({ span }) => span[0] <= at && at < span[1]);
  if (around?.value.form === 'self') return 'self';
  if (around && around.value.form !== 'full') return around.value.antecedent === undefined ? undefined : around;
  const kind = kinds[noun] ?? 'document';
  const source = sources.find(
    (each) =>
      each.citation.value.type === kind &&
      (each.nounAt === at || (each.citation === around && each.citation.value.correspondence !== undefined)),
  );
  if (!source && !around && SENT.test(sentenceBefore(block.text, at, LONGEST))) return 'self';
  if (!source || source.listed || FORMER.test(block.text.slice(0, at)) || !isAlone(source, read, until))
    return undefined;
  return source.citation;
};

/** Where the text before an offset has the noun last. */
const lastPlace = (text: string, until: number, noun: Noun): number | undefined => {
  const start = Math.max(0, until - WINDOW);
  const at = lastNamed(text.slice(start, until), noun);
  return at === undefined ? undefined : start + at;
};

const itself = (citation: Citation): Citation => {
  const { unresolved: _, ...value } = citation.value;
  return { ...citation, value: { ...value, form: 'self' } };
};

/**
 * "The report" stands for what the word named last, in its block or at the end of the one before: "its report (A/79/352).
 * During its consideration of the report". Where the last report that was named has no symbol, is one of several, or is
 * another one ("a report"), the words are no reference, and no mention is left of them.
 */
export const resolveDefinite = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  if (!mentions.some(isDefinite)) return [...mentions];
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const known = new Map<string, Read>();
  const read = (block: Block): Read => {
    const found = known.get(block.id) ?? {
      block,
      sources: sourcesOf(block, lists),
      citations: [...(lists.get(block.id) ?? [])],
    };
    known.set(block.id, found);
    return found;
  };
  const meaningOf = (citation: Citation, block: Block, before: Block | undefined): Meaning | undefined => {
    const noun = lastNoun(citation.text)!;
    const [start] = citation.span;
    const here = lastPlace(block.text, start, noun);
    if (here !== undefined) return meaningAt(read(block), here, noun, start);
    if (!before || sentenceBefore(block.text, start).length < start) return undefined;
    const at = lastPlace(before.text, before.text.length, noun);
    const meaning = at === undefined ? undefined : meaningAt(read(before), at, noun, before.text.length);
    return meaning === 'self' && start > OPENING ? undefined : meaning;
  };
  const resolved = new Map<string, Citation>();
  for (const [index, block] of readable.entries()) {
    for (const [place, citation] of (lists.get(block.id) ?? []).entries()) {
      if (!isDefinite(citation)) continue;
      const meaning = meaningOf(citation, block, readable[index - 1]);
      if (!meaning) continue;
      const result = meaning === 'self' ? itself(citation) : standingFor(citation, meaning);
      resolved.set(citation.id, result);
      read(block).citations[place] = result;
    }
  }
  return mentions.flatMap((mention) => {
    if (!isDefinite(mention)) return [mention];
    const open = /^this/i.test(mention.text) ? [mention] : [];
    return resolved.get(mention.id) ?? open;
  });
};
