import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, isCitation } from './citations.ts';
import { allNouns, lastNamed, lastNoun, type Noun, SENT } from './nouns.ts';
import { sentenceBefore, twoSentencesBefore } from './sources.ts';

/** Symbols of resolutions and decisions, and of drafts of them: what such a text calls "this resolution" is itself. */
const ACT = /\/(?:RES|Res|DEC|Dec)[./]|\/(?:L|CRP)\./;
/**
 * "The present report" is always the document at hand; "this decision" may be the one that the sentence before names, and
 * "the present statement" that of a delegation.
 */
const NEAR = /^[Tt]his\s|\sstatement$/;
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

/** “Section II of this report”, “at the time of writing this report”: a text says so of itself. */
const OF_ITSELF =
  /(?:\b(?:sections?|annex(?:es)?|chapters?|parts?|paragraphs?|tables?|figures?|appendix)\s[A-Z\d.–-]+(?:\s(?:and|to)\s[A-Z\d.–-]+)?\s(?:of|to)|\b(?:writing|drafting|finalization|purposes?|preparation|submission)\s(?:of)?)\s?$/i;

/** “The Constitution and the rights that this document enshrines”. */
const LAW = /\b(?:Constitution|Charter|Covenant|Convention|Declaration|Act|Law|Code|Agreement|Treaty)\b[^.;]*$/;

/** Is another report named, by itself, shortly before the words: “the most recent one is the 2022 report. According to this report”? */
const isAnother = ({ text, span: [start] }: Citation, block: string, own: readonly Citation[]): boolean => {
  if (OF_ITSELF.test(block.slice(Math.max(0, start - 60), start))) return false;
  const noun = lastNoun(text);
  if (noun === undefined) return LAW.test(sentenceBefore(block, start));
  const before = twoSentencesBefore(block, start);
  const offset = start - before.length;
  const one = lastNamed(before, noun, (at) => !/^[a-z]+s\b/i.test(before.slice(at, at + 20)));
  if (one === undefined || SENT.test(before.slice(0, one))) return false;
  const at = offset + one;
  return !own.some(({ span }) => span[0] <= at && at < span[1]);
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
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const lists = byBlock(mentions);
  const letters = ownLetters(blocks, mentions);
  return mentions.map((mention) => {
    if (!isCitation(mention)) return mention;
    const { value } = mention;
    if (value.correspondence && value.symbol === undefined && letters.has(documentOf(mention))) {
      const { unresolved: _, ...rest } = value;
      return { ...mention, value: { ...rest, form: 'self' } };
    }
    if (value.form !== 'self' || !NEAR.test(mention.text)) return mention;
    const text = texts.get(mention.block) ?? '';
    const own = (lists.get(mention.block) ?? []).filter((each) => each.value.form === 'self');
    const other = value.type === 'document' && (OPERATIVE.test(text) || isAnother(mention, text, own));
    if (!other && isItself(mention, symbols, titles)) return mention;
    return { ...mention, value: { ...value, form: 'short', unresolved: 'stands for a source named before' } };
  });
};
