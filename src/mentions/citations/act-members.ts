import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { datedByAdoption } from './act-bodies.ts';
import { actValue } from './act-value.ts';
import type { Act, Body } from './manner.ts';
import { type ActNumber, fitsItsYear } from './numbers.ts';

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
export const isBare = ({ number }: Member): boolean => number.shape === 'plain';

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

/** What is known beside the number itself. */
export interface Beside {
  /** Does a number of the same list carry its year as the Council's do? */
  readonly council: boolean;
  /** The body whose document the text stands in. */
  readonly issuer: Body | undefined;
  /** A year that stands beside the list: the 1978 resolutions 425 and 426. */
  readonly year: string | undefined;
}

/**
 * The citation that a member of a list makes; undefined for a number that no known series has.
 * @param act what the word beside the list calls it; undefined where none stands there
 */
export const memberCitation = (
  member: Member,
  act: Act | undefined,
  { council, issuer, year }: Beside,
  language: Language,
): FoundCitation | undefined => {
  const { span, body, adopted } = member;
  const dated = datedByAdoption(member.number, act, body, adopted ?? year);
  const number = dated ?? member.number;
  const bare = number.shape === 'plain';
  const named = bare && ((council && body === undefined) || isCouncilNumber(member)) ? 'SC' : body;
  if (bare && named !== 'SC') return undefined;
  return {
    kind: 'citation',
    span,
    value: {
      ...actValue({ number, act: act ?? 'resolution', named, issuer, adopted }, language),
      ...(adopted ? { adopted } : {}),
    },
    certainty: dated ? 0.9 : certaintyOf(member, act !== undefined),
  };
};
