import type { Language } from '../../record/index.ts';
import type { Context, FoundCitation } from '../found.ts';
import { fold } from '../numerals/fold.ts';
import { actFinder } from './acts.ts';
import { findSymbols } from './bare-symbols.ts';
import { en } from './en.ts';
import { fixedFinder } from './fixed.ts';
import { pinpointFinder } from './places.ts';
import { findUnread } from './unread.ts';
import { zh } from './zh.ts';

export { type OwnSymbols, readOwnSymbols } from './own-symbols.ts';
export { parseSymbol, printSymbol } from './symbol/index.ts';

const toolsOf = (language: Language) => {
  const manner = { zh, en }[language];
  return { acts: actFinder(manner, language), fixed: fixedFinder(manner), place: pinpointFinder(manner) };
};
const tools = { zh: toolsOf('zh'), en: toolsOf('en') };

const inOrder = (a: FoundCitation, b: FoundCitation): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

/** The first of several that overlap, in order. */
const disjoint = (citations: readonly FoundCitation[]): FoundCitation[] => {
  let end = 0;
  return citations.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
};

const find = (text: string, language: Language): FoundCitation[] => {
  const { acts, fixed, place } = tools[language];
  const symbols = findSymbols(text, language);
  const taken = symbols.map(({ span }) => span);
  const unread = text.includes('/') ? findUnread(text, taken) : [];
  const all = [...symbols, ...unread, ...acts(text, taken), ...fixed(text)];
  return disjoint(all.toSorted(inOrder)).map((citation) => place(text, citation));
};

const SOFT_HYPHEN = '\u00AD';

/** Offsets of a text without its soft hyphens, as offsets of the text with them. */
const withoutSoftHyphens = (text: string): { readonly bare: string; readonly offsets: readonly number[] } => {
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (text[index] !== SOFT_HYPHEN) offsets.push(index);
  return { bare: text.replaceAll(SOFT_HYPHEN, ''), offsets };
};

/**
 * Documents, resolutions, decisions, statements, sales numbers and treaty articles that a text cites, one citation for
 * each member of a list, with the date of adoption and the place inside the source where the text names them. What
 * only points back (ibid., 该决议) has a `form` and no symbol: `resolveReferences` gives it its source.
 *
 * @example findCitations('大会第56/123, 56/261和57/292号决议', { language: 'zh' }) // three citations
 */
export const findCitations = (text: string, { language }: Context): FoundCitation[] => {
  if (!text.includes(SOFT_HYPHEN)) return find(fold(text), language);
  const { bare, offsets } = withoutSoftHyphens(text);
  return find(fold(bare), language).map((citation) => ({
    ...citation,
    span: [offsets[citation.span[0]]!, offsets[citation.span[1] - 1]! + 1],
  }));
};
