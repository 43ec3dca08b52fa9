import type { CitationValue } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { namedDay } from './named-day.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A letter or note verbale that the text names by its date, with sender and addressee as printed.
 * @param groups `year`, `month`, `day`; `sender` and `addressee` where the text has them
 * @example letterValue('letter', { day: '5', month: 'March', year: '2004', sender: 'the Permanent Representative of Cuba' }, monthOf)
 */
export const letterValue = (
  correspondence: 'letter' | 'note verbale',
  groups: Groups,
  monthOf: (month: string) => number,
): CitationValue => ({
  type: 'document',
  correspondence,
  dated: namedDay(groups, monthOf),
  ...(groups.sender ? { sender: groups.sender } : {}),
  ...(groups.addressee ? { addressee: groups.addressee } : {}),
  form: 'full',
  unresolved: 'the text gives no symbol',
});

/** What stands between a letter and its symbol: “letter dated 5 March 2004 from … (S/2004/176)”. */
const BRACKET = /^[,，]?\s?[(（](?:见|see\s)?(?:(?:document|文件)\s?)?$/;

/**
 * Gives a symbol that stands in brackets behind a letter the letter's date and sender: the two are one citation.
 * @param citations in order, disjoint
 */
export const joinLetters = (text: string, citations: readonly FoundCitation[]): FoundCitation[] =>
  citations.flatMap((citation, index): FoundCitation[] => {
    const next = citations[index + 1];
    if (citation.value.correspondence && next?.value.symbol && isJoined(text, citation, next)) return [];
    const before = citations[index - 1];
    if (!before?.value.correspondence || !citation.value.symbol || !isJoined(text, before, citation)) return [citation];
    const { correspondence, dated, sender, addressee } = before.value;
    const message = { correspondence, dated, ...(sender ? { sender } : {}), ...(addressee ? { addressee } : {}) };
    return [{ ...citation, value: { ...citation.value, ...message } }];
  });

const isJoined = (text: string, letter: FoundCitation, symbol: FoundCitation): boolean =>
  BRACKET.test(text.slice(letter.span[1], symbol.span[0]));
