import type { Block, Mention } from '../record/index.ts';
import { type Citation, documentOf, isCitation } from './citations.ts';
import { allNouns, lastNoun, type Noun } from './nouns.ts';

/** Symbols of resolutions and decisions, and of drafts of them: what such a text calls "this resolution" is itself. */
const ACT = /\/(?:RES|Res|DEC|Dec)[./]|\/(?:L|CRP)\./;
/** "The present report" is always the document at hand; "this decision" may be the one that the sentence before names. */
const NEAR = /^[Tt]his\s/;
/** Most documents are reports or notes, whether their titles say so or not. */
const COMMON: ReadonlySet<Noun> = new Set(['report', 'note']);

const titleNouns = (blocks: readonly Block[]): ReadonlySet<Noun> =>
  new Set(blocks.flatMap(({ type, text }) => (type === 'title' ? allNouns(text) : [])));

/** Is the document at hand what the words call it? Yes as well where nothing is known of it. */
const isItself = ({ text, value }: Citation, symbols: readonly string[], own: ReadonlySet<Noun>): boolean => {
  if (value.type === 'resolution' || value.type === 'decision')
    return symbols.length === 0 || symbols.some((symbol) => ACT.test(symbol));
  const noun = lastNoun(text);
  if (noun === undefined || noun === 'report' || own.has(noun)) return true;
  return symbols.length === 0 || (own.size === 0 && COMMON.has(noun));
};

/** The letter that the document itself is, as its title names it. */
const ownLetters = (blocks: readonly Block[], mentions: readonly Mention[]): ReadonlySet<string> => {
  const titles = new Set(blocks.flatMap(({ id, type }) => (type === 'title' ? [id] : [])));
  return new Set(
    mentions
      .filter(isCitation)
      .filter(({ block, value }) => titles.has(block) && value.correspondence && value.symbol === undefined)
      .map(documentOf),
  );
};

/**
 * Tells what means the document at hand: "this decision" in a report does not, "the letter dated …" of its own title
 * does.
 * @param symbols the document's own
 */
export const tellSelf = (
  blocks: readonly Block[],
  mentions: readonly Mention[],
  symbols: readonly string[],
): Mention[] => {
  const nouns = titleNouns(blocks);
  const letters = ownLetters(blocks, mentions);
  return mentions.map((mention) => {
    if (!isCitation(mention)) return mention;
    const { value } = mention;
    if (value.correspondence && value.symbol === undefined && letters.has(documentOf(mention))) {
      const { unresolved: _, ...rest } = value;
      return { ...mention, value: { ...rest, form: 'self' } };
    }
    if (value.form !== 'self' || !NEAR.test(mention.text) || isItself(mention, symbols, nouns)) return mention;
    return { ...mention, value: { ...value, form: 'short', unresolved: 'stands for a source named before' } };
  });
};
