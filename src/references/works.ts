import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, hasSource, isCitation, standingFor, withoutSource } from './citations.ts';

/** What stands before op. cit. in its sentence: author and perhaps title. */
const NAMED = /(?:^|[.;。；]\s|[.;。；])(?:[Ss]ee(?:\salso)?\s|见|另见)?(?<name>[^.;。；]{4,120}?)[,，、]?\s?$/;

/** The words that an earlier note must have: all before op. cit., or the author alone. */
const wordsBefore = (text: string, at: number): readonly string[] => {
  const name = NAMED.exec(text.slice(Math.max(0, at - 160), at))?.groups?.name?.trim();
  if (!name) return [];
  const author = name.split(/[,，]/)[0]!.trim();
  return [name, ...(author.length >= 4 && author !== name ? [author] : [])];
};

/** What a block names in the sentence that begins with the words. */
const namedBehind = (text: string, words: string, sources: readonly Citation[]): readonly Citation[] => {
  const at = text.indexOf(words);
  if (at < 0) return [];
  const end = /[;；]/.exec(text.slice(at))?.index;
  const until = end === undefined ? text.length : at + end;
  return sources.filter(({ span }) => span[0] >= at && span[0] < until);
};

/**
 * Gives "Special Rapporteur, second report, op. cit." the document of the nearest block before that has the same words
 * and behind them one symbol.
 */
export const resolveWorks = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  return mentions.map((mention) => {
    if (!isCitation(mention) || mention.value.form !== 'work') return mention;
    const here = place.get(mention.block);
    if (here === undefined) return mention;
    for (const words of wordsBefore(blocks[here]!.text, mention.span[0])) {
      const block = blocks.slice(0, here).findLast(({ text }) => text.includes(words));
      if (!block) continue;
      const sources = namedBehind(block.text, words, (lists.get(block.id) ?? []).filter(hasSource));
      if (new Set(sources.map(documentOf)).size === 1) return standingFor(mention, sources[0]!);
      return withoutSource(mention, 'the work named before has no symbol, or several');
    }
    return mention;
  });
};
