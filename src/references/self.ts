import type { Block, Mention } from '../record/index.ts';
import { type Citation, documentOf, isCitation } from './citations.ts';
import { allNouns, lastNoun, type Noun } from './nouns.ts';

/** Symbols of resolutions and decisions, and of drafts of them: what such a text calls "this resolution" is itself. */
const ACT = /\/(?:RES|Res|DEC|Dec)[./]|\/(?:L|CRP)\./;
/** "The present report" is always the document at hand; "this decision" may be the one that the sentence before names. */
const NEAR = /^[Tt]his\s/;
/** Most documents are reports or notes, whether their titles say so or not. */
const COMMON: ReadonlySet<Noun> = new Set(['report', 'note']);

/** The title of a draft: “United States of America: draft resolution”. */
const DRAFT = /(?:^|[:：]\s?)draft\s(?:resolution|decision)|(?:决议|决定)草案/i;
/** An operative paragraph of an act that a report quotes: what it calls "this report" is what the act is about. */
const OPERATIVE =
  /^(?:Also\s|Further\s)?(?:Takes\snote|Welcomes|Recalls|Requests|Decides|Notes|Endorses|Approves|Encourages|Calls\supon|Urges|Invites|Commends|Recognizes|Acknowledges|Reaffirms)\b/;

/** What the titles of the document say that it is. */
interface Titles {
  readonly nouns: ReadonlySet<Noun>;
  /** It is the text of an act, or of a draft of one. */
  readonly draft: boolean;
  /** It puts several together: “Quadrennial reports … submitted by non-governmental organizations”. */
  readonly several: (noun: Noun) => boolean;
}

const titlesOf = (blocks: readonly Block[]): Titles => {
  const titles = blocks.flatMap(({ type, text }) => (type === 'title' ? [text] : []));
  const has = (pattern: string): boolean => titles.some((title) => new RegExp(pattern, 'i').test(title));
  return {
    nouns: new Set(titles.flatMap(allNouns)),
    draft: titles.some((title) => DRAFT.test(title)),
    several: (noun) => has(`\\b${noun}s\\b`) && !has(`\\b${noun}\\b`),
  };
};

/** Is the document at hand what the words call it? Yes as well where nothing is known of it. */
const isItself = ({ text, value }: Citation, symbols: readonly string[], own: Titles): boolean => {
  if (value.type === 'resolution' || value.type === 'decision')
    return symbols.length === 0 || own.draft || symbols.some((symbol) => ACT.test(symbol));
  const noun = lastNoun(text);
  if (noun !== undefined && own.several(noun)) return false;
  if (noun === undefined || noun === 'report' || own.nouns.has(noun)) return true;
  return symbols.length === 0 || (own.nouns.size === 0 && COMMON.has(noun));
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
  const titles = titlesOf(blocks);
  const operative = new Set(blocks.flatMap(({ id, text }) => (OPERATIVE.test(text) ? [id] : [])));
  const letters = ownLetters(blocks, mentions);
  return mentions.map((mention) => {
    if (!isCitation(mention)) return mention;
    const { value } = mention;
    if (value.correspondence && value.symbol === undefined && letters.has(documentOf(mention))) {
      const { unresolved: _, ...rest } = value;
      return { ...mention, value: { ...rest, form: 'self' } };
    }
    if (value.form !== 'self' || !NEAR.test(mention.text)) return mention;
    const quoted = value.type === 'document' && operative.has(mention.block);
    if (!quoted && isItself(mention, symbols, titles)) return mention;
    return { ...mention, value: { ...value, form: 'short', unresolved: 'stands for a source named before' } };
  });
};
