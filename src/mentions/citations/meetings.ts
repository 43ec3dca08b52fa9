import type { CitationValue, Language } from '../../record/index.ts';
import { parseSymbol } from './symbol/index.ts';
import { symbolValue } from './value.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** The Assembly opens its session in the second half of September; a meeting between may be of either session. */
const OPENS = { month: 9, from: 1, until: 20 };
const FIRST_SESSION_YEAR = 1945;

/** The session of the Assembly that sits on a day; undefined in the days in which one closes and the next opens. */
const sessionOn = (year: number, month: number, day: number): number | undefined => {
  if (month === OPENS.month && day >= OPENS.from && day <= OPENS.until) return undefined;
  return month > OPENS.month || (month === OPENS.month && day > OPENS.until)
    ? year - FIRST_SESSION_YEAR
    : year - FIRST_SESSION_YEAR - 1;
};

/** Meeting records carry the session in Arabic numerals from the thirty-first on: A/31/PV.1. */
const FIRST_ARABIC_SESSION = 31;

/**
 * The record of a meeting whose organ the text names beside it: the Council counts its meetings through, the Assembly
 * by session, which the day tells. Undefined where the session cannot be told.
 * @param groups `council`, or `plenary` with `day`, `month`, `year`
 * @example meetingValue({ council: '8699' }, Number, 'en')?.symbol // 'S/PV.8699'
 */
export const meetingValue = (
  { council, plenary, day, month, year }: Groups,
  monthOf: (month: string) => number,
  language: Language,
): CitationValue | undefined => {
  const session = plenary ? sessionOn(Number(year), monthOf(month!), Number(day)) : undefined;
  if (!council && (session === undefined || session < FIRST_ARABIC_SESSION)) return undefined;
  const parsed = parseSymbol(council ? `S/PV.${council}` : `A/${session}/PV.${plenary}`);
  return parsed.valid ? symbolValue(parsed.members, language) : undefined;
};
