import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import type { Act, Body } from './manner.ts';
import { type ActNumber, actValue, datedByAdoption, fitsItsYear } from './numbers.ts';

/** One number of a list of resolutions or decisions. */
export interface Member {
  readonly span: Span;
  readonly number: ActNumber;
  /** Does 第 or "No." stand before it? */
  readonly ordinal: boolean;
  readonly body: Body | undefined;
  adopted?: string;
}

export const isDated = ({ number }: Member): boolean => number.shape === 'council';

/** Only the Security Council counts into four digits; 2004 is more likely a year. */
const isCouncilNumber = ({ number, body }: Member): boolean =>
  body === undefined && /^(?:1[0-8]|2[1-9]|3)\d\d/.test(number.number) && number.number.length === 4;

const certaintyOf = ({ number, body }: Member, anchored: boolean): number => {
  if (!anchored) return 0.85;
  if (number.shape === 'plain') return body === undefined ? 0.6 : 0.75;
  return body === undefined && number.shape === 'roman' ? 0.7 : 0.97;
};

/**
 * May the number be a resolution's where no word beside it says so? One in its year may; Journal No. 3 (2020), general
 * comment No. 34 (2011) and 第3(2020)号一般性意见 are numbered alike.
 */
export const isLoose = (member: Member): boolean =>
  isDated(member) && fitsItsYear(member.number.number.replace(/ .*$/, ''), member.number.year!);

/**
 * The citation that a member of a list makes; undefined for a number that no known series has.
 * @param act what the word beside the list calls it; undefined where none stands there
 * @param council does a number of the same list carry its year as the Council's do?
 */
export const memberCitation = (
  member: Member,
  act: Act | undefined,
  council: boolean,
  language: Language,
): FoundCitation | undefined => {
  const { span, body, adopted } = member;
  const dated = datedByAdoption(member.number, act, body, adopted);
  const number = dated ?? member.number;
  const bare = number.shape === 'plain';
  const named = bare && ((council && body === undefined) || isCouncilNumber(member)) ? 'SC' : body;
  if (bare && named !== 'SC') return undefined;
  return {
    kind: 'citation',
    span,
    value: { ...actValue(number, act ?? 'resolution', named, language), ...(adopted ? { adopted } : {}) },
    certainty: dated ? 0.9 : certaintyOf(member, act !== undefined),
  };
};
