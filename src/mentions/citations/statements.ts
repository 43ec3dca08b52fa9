import type { FoundCitation } from '../found.ts';
import type { CitationManner } from './manner.ts';
import { namedDay } from './named-day.ts';

/** How far before its symbol the day of a statement stands, in UTF-16 units. */
const REACH = 60;

/**
 * Builds what gives a statement of the Council's President the day that stands before its symbol: “statements of 3 May
 * and 8 October 2019 (S/PRST/2019/12)”.
 */
export const statementDates = ({ statementDay, monthOf }: CitationManner) => {
  const form = new RegExp(`${statementDay}$`);
  return (text: string, citation: FoundCitation): FoundCitation => {
    const { span, value } = citation;
    if (value.type !== 'statement' || value.adopted) return citation;
    const groups = form.exec(text.slice(Math.max(0, span[0] - REACH), span[0]))?.groups;
    return groups ? { ...citation, value: { ...value, adopted: namedDay(groups, monthOf) } } : citation;
  };
};
