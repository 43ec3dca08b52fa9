import { LAST_LISTED_YEAR } from './council-years.ts';
import type { Act, Body } from './manner.ts';
import { type ActNumber, fitsItsYear } from './numbers.ts';
import { romanOf } from './roman.ts';

/** The Assembly numbers by sessions in Arabic from this one on; before, 2200 A (XXI). */
const FIRST_ARABIC_SESSION = 31;
const FIRST_SESSION_YEAR = 1945;
/** Decisions of the Assembly are numbered from here up, beside its resolutions; those of ECOSOC from 101, later 201. */
const FIRST_DECISION: Readonly<Record<'GA' | 'ECOSOC', number>> = { GA: 301, ECOSOC: 101 };
/** From this year ECOSOC resolutions are numbered by years. */
const FIRST_ECOSOC_YEAR = 1978;
/** Sessions of the Assembly that are counted in Roman numerals; those of ECOSOC go on to the sixty-third. */
const romanSessions = new Set(Array.from({ length: FIRST_ARABIC_SESSION - 1 }, (_, place) => romanOf(place + 1)));
/** The Human Rights Council holds three regular sessions a year, and has since June 2006. */
const HRC = { firstYear: 2006, sessions: 3 };

const runningNumber = (number: string): number => Number(/\/(\d+)/.exec(number)?.[1]);

/** The year of a session of the Human Rights Council: its fifty-eighth sat in 2025. */
const yearOfHrc = (session: number): number => HRC.firstYear + Math.floor((session - 1) / HRC.sessions);
/** Sessions of the Human Rights Council that the years known to the program can have had. */
const LAST_HRC_SESSION = (LAST_LISTED_YEAR + 2 - HRC.firstYear) * HRC.sessions;

/** The Human Rights Council's resolution 5/1 behind one of the Assembly is no resolution of the Assembly's fifth session. */
const hasArabicSession = ({ session }: ActNumber): boolean =>
  /^E?S/.test(session!) || Number(session) >= FIRST_ARABIC_SESSION;

/**
 * Can the Assembly have such a number where the text does not name it? Committees and boards count by sessions as well:
 * decision 22/2 of the High-level Committee on South-South Cooperation.
 */
const isAssemblys = (asked: ActNumber, act: Act): boolean => {
  const decision = act === 'decision' && !/^E?S/.test(asked.session!);
  return hasArabicSession(asked) && (!decision || runningNumber(asked.number) >= FIRST_DECISION.GA);
};

/** Resolution 48/13 of 8 October 2021 cannot be the Assembly's, whose forty-eighth session opened in 1993. */
const isHrcByDate = ({ session }: ActNumber, adopted: string | undefined): boolean => {
  const year = Number(adopted?.slice(0, 4));
  const opened = FIRST_SESSION_YEAR + Number(session);
  return yearOfHrc(Number(session)) === year && year !== opened && year !== opened + 1;
};

/** Resolution 77/240 of 16 December 2022 is the Assembly's, whoever recalls it. */
const isAssemblysByDate = ({ session }: ActNumber, adopted: string | undefined): boolean => {
  const opened = FIRST_SESSION_YEAR + Number(session);
  return adopted !== undefined && adopted >= `${opened}-09-10` && adopted < `${opened + 1}-09-10`;
};

export interface Asked {
  readonly number: ActNumber;
  readonly act: Act;
  /** The body that the text names. */
  readonly named: Body | undefined;
  /** The body whose document the text stands in. */
  readonly issuer?: Body | undefined;
  readonly adopted?: string | undefined;
}

const bodyOfSession = ({ number, act, named, issuer, adopted }: Asked): string | undefined => {
  switch (named) {
    case 'HRC':
    case 'Council':
      return 'HRC';
    case 'UNEA':
      return 'UNEP';
    case 'GA':
      return hasArabicSession(number) ? 'GA' : undefined;
    // The Security Council has no such numbers, but 大会和安全理事会第 70/262 号决议 names two bodies.
    case 'SC':
    case undefined: {
      const own = issuer === 'HRC' && !(Number(number.session!.replace(/^S-/, '')) > LAST_HRC_SESSION);
      if (own || isHrcByDate(number, adopted)) return 'HRC';
      return isAssemblys(number, act) ? 'GA' : undefined;
    }
    default:
      return isAssemblysByDate(number, adopted) && hasArabicSession(number) ? 'GA' : undefined;
  }
};

const bodyOfYear = ({ number, act, named }: Asked): string | undefined => {
  if (named === 'GA' || named === 'SC' || Number(number.year) < FIRST_ECOSOC_YEAR) return undefined;
  if (named === 'ECOSOC') return 'ECOSOC';
  // Executive boards number their decisions from 1 in each year: decision 2024/12.
  return act === 'decision' && runningNumber(number.number) < FIRST_DECISION.ECOSOC ? undefined : 'ECOSOC';
};

/** Special sessions were counted in Roman numerals as well, by the Assembly alone: 3201 (S-VI). */
const bodyOfRoman = ({ number: { session }, named }: Asked): string | undefined => {
  if (named === 'Council') return 'ECOSOC';
  if (named === 'GA' || named === 'ECOSOC') return named;
  return /^E?S-/.test(session!) || romanSessions.has(session!) ? 'GA' : 'ECOSOC';
};

/** The Council takes decisions, but numbers them apart: decision 267 (2009) is of another council. */
const isCouncils = ({ number: { number, year }, act, named }: Asked): boolean =>
  (named !== 'other' && (act === 'resolution' || named === 'SC')) || fitsItsYear(number.replace(/ .*$/, ''), year!);

/**
 * The body whose act has such a number; undefined where no body that we know numbers so, or the one that the text names
 * does not.
 * @example bodyFor({ number: readActNumber('48/13')!, act: 'resolution', named: 'HRC' }) // 'HRC'
 */
export const bodyFor = (asked: Asked): string | undefined => {
  const { number, named } = asked;
  const { shape } = number;
  if (named === 'other' && (shape === 'plain' || shape === 'year' || shape === 'roman')) return undefined;
  switch (shape) {
    case 'council':
      return isCouncils(asked) ? 'SC' : undefined;
    case 'plain':
      return named === 'SC' ? 'SC' : undefined;
    case 'year':
      return bodyOfYear(asked);
    case 'session':
      return bodyOfSession(asked);
    case 'numeral':
      return undefined;
    case 'conference':
      return /COP/.test(number.number) ? 'ICCD' : 'FCCC';
    case 'roman':
      return bodyOfRoman(asked);
  }
};

/**
 * Can a date behind a number be that of its adoption? In “report on the implementation of resolution 1701 (2006) of 30
 * October 2007” it is the report's.
 */
export const fitsItsDate = ({ shape, year, session }: ActNumber, adopted: string): boolean => {
  const stated = Number(adopted.slice(0, 4));
  if (shape === 'council') return String(stated) === year;
  const opened = FIRST_SESSION_YEAR + Number(session);
  return (
    shape !== 'session' ||
    !hasArabicSession({ shape, number: '', session: session! }) ||
    stated === opened ||
    stated === opened + 1
  );
};

/** Two digits and a date are too little to tell the Council's numbers from a commission's. */
const SHORTEST = 3;

/**
 * `resolution 2709 of 15 November 2023` gives the year by its date of adoption, 第1701号决议（2006年） behind the word;
 * read only where the Council's list has the number in that year.
 * @param date EDTF; its first four signs are the year
 * @example datedByAdoption({ shape: 'plain', number: '2709' }, 'resolution', undefined, '2023-11-15')?.number // '2709 (2023)'
 */
export const datedByAdoption = (
  { shape, number }: ActNumber,
  act: Act | undefined,
  named: Body | undefined,
  date: string | undefined,
): ActNumber | undefined => {
  if (shape !== 'plain' || act !== 'resolution' || !date) return undefined;
  if (named !== 'SC' && (number.length < SHORTEST || (named !== undefined && named !== 'Council'))) return undefined;
  const year = date.slice(0, 4);
  return fitsItsYear(number, year) ? { shape: 'council', number: `${number} (${year})`, year } : undefined;
};
