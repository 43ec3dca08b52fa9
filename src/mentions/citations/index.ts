import type { CitationValue, Language } from '../../record/index.ts';
import type { Context, FoundCitation } from '../found.ts';
import { fold } from '../numerals/fold.ts';
import { actFinder } from './acts.ts';
import { findSymbols } from './bare-symbols.ts';
import { en } from './en.ts';
import { fixedFinder } from './fixed.ts';
import { issuerOf } from './issuer.ts';
import { joinLetters } from './letters.ts';
import { pinpointFinder } from './places.ts';
import { statementDates } from './statements.ts';
import { findUnread } from './unread.ts';
import { zh } from './zh.ts';

export { yearOfCouncil } from './council-years.ts';
export { type OwnSymbols, readOwnSymbols } from './own-symbols.ts';
export { findShortTitles, findUses, type ShortTitle } from './short-titles.ts';
export {
  type Component,
  type InvalidSymbol,
  type ParsedSymbol,
  parseSymbol,
  printSymbol,
  type Role,
} from './symbol/index.ts';

const toolsOf = (language: Language) => {
  const manner = { zh, en }[language];
  return {
    acts: actFinder(manner, language),
    fixed: fixedFinder(manner, language),
    place: pinpointFinder(manner),
    dated: statementDates(manner),
  };
};
const tools = { zh: toolsOf('zh'), en: toolsOf('en') };

const inOrder = (a: FoundCitation, b: FoundCitation): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

/** A draft by itself; where it is a place in a source that stands beside it, the source's citation has it already. */
const isDraft = ({ form, pinpoint }: CitationValue): boolean => form === 'short' && pinpoint?.draft !== undefined;

/**
 * Readings that overlap are decided by these rules:
 * 1. A symbol is read as far as the grammar goes, and no longer: `A/59/204/Add.1`, not `A/59/204`.
 * 2. What a symbol has taken is no number of a resolution, no treaty article, and no part of a list.
 * 3. Of what is left the reading that begins first wins, and of two that begin together the longer one.
 * 4. Kinds do not compete: a date inside a citation belongs to it (`adopted`) and is a date mention still, a treaty is an
 *    instrument mention inside the citation of its article.
 * 5. A place (annex, paragraph) belongs to the source directly before it, or else to the one behind "of".
 */
const disjoint = (citations: readonly FoundCitation[]): FoundCitation[] => {
  let end = 0;
  return citations.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
};

/** A list goes on over a resolution that stands in it by its symbol: resolutions A/RES/75/291, 77/298 and 76/305. */
const withoutActs = (text: string, symbols: readonly FoundCitation[]): string => {
  let bare = text;
  for (const { span, value } of symbols)
    if (value.type === 'resolution' || value.type === 'decision')
      bare = bare.slice(0, span[0]) + ' '.repeat(span[1] - span[0]) + bare.slice(span[1]);
  return bare;
};

const find = (text: string, { language, issuer }: Context): FoundCitation[] => {
  const { acts, fixed, place, dated } = tools[language];
  const symbols = findSymbols(text, language);
  const taken = symbols.map(({ span }) => span);
  const unread = findUnread(text, taken);
  const all = [...symbols, ...unread, ...acts(withoutActs(text, symbols), taken, issuerOf(issuer)), ...fixed(text)];
  const placed = joinLetters(text, disjoint(all.toSorted(inOrder))).map((citation) =>
    place(text, dated(text, citation)),
  );
  const places = placed.flatMap(({ place: stretch }) => (stretch ? [stretch] : []));
  return placed
    .map(({ citation }) => citation)
    .filter(({ span, value }) => !isDraft(value) || !places.some(([start, end]) => start <= span[0] && span[1] <= end));
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
export const findCitations = (text: string, context: Context): FoundCitation[] => {
  if (!text.includes(SOFT_HYPHEN)) return find(fold(text), context);
  const { bare, offsets } = withoutSoftHyphens(text);
  return find(fold(bare), context).map((citation) => ({
    ...citation,
    span: [offsets[citation.span[0]]!, offsets[citation.span[1] - 1]! + 1],
  }));
};
