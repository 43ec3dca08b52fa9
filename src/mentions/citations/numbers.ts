import type { CitationValue, Language } from '../../record/index.ts';
import { readHan } from '../numerals/zh.ts';
import { LAST_LISTED_YEAR, yearOfCouncil } from './council-years.ts';
import type { Act, Body } from './manner.ts';
import { romanOf } from './roman.ts';
import { uriOf } from './value.ts';

const suffix = String.raw`(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?(?![A-Za-z\d])(?!\s(?!of|and|to|or|in)[a-z]))?`;

/** The shapes of numbers of resolutions and decisions; they are told apart by `shapeOf`. */
export const ACT_NUMBER = [
  String.raw`\d{1,4}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?\s?[(（]\s?(?:(?:E?S-)?[IVXL]{1,9}|[一二三四五六七八九十]{1,3})\s?[)）]`,
  // 第2178号（2014）和第2396号（2017）决议
  String.raw`\d{1,4}\s?(?:号\s?)?[(（]\s?(?:19[4-9]\d|2[01]\d\d)\s?年?\s?[)）]`,
  String.raw`(?:(?:ES|S)-)?\d{1,4}\s{0,2}\/\s{0,2}\d{1,4}(?![\d/])${suffix}`,
  // Conferences of parties: decision 1/CP.21, 3/COP.8.
  String.raw`\d{1,3}\/(?:CP|CMP|CMA|COP)\.\d{1,2}(?!\d)`,
  // Not the end of $2,500, and not a year or a count: the 1951 Convention, the 2030 Agenda.
  String.raw`\d{1,4}(?![.,/]?\d)(?!\s?%)(?!\s?[A-Z][a-z])(?![A-Za-z])`,
].join('|');

export type Shape = 'council' | 'session' | 'year' | 'roman' | 'conference' | 'plain';

export interface ActNumber {
  readonly shape: Shape;
  /** As the UN writes it: `1373 (2001)`, `58/140`, `1086 B (XXXIX)`. */
  readonly number: string;
  readonly session?: string;
  readonly year?: string;
}

const LAST_SESSION = 150;
const plain: Readonly<Record<string, string>> = { '（': '(', '）': ')', '–': '-' };

/**
 * The number in canonical form, and what its shape says about the body; undefined where it can be no such number.
 * @example readActNumber('1086B（XXXIX）') // { shape: 'roman', number: '1086 B (XXXIX)', session: 'XXXIX' }
 */
export const readActNumber = (text: string): ActNumber | undefined => {
  const bare = text
    .replace(/[\s号年]/g, '')
    .replace(/[（）–]/g, (sign) => plain[sign]!)
    .replace(/(?<=\()[一二三四五六七八九十]+/, (session) => romanOf(Number(readHan(session))));
  if (/(?:P|CMA)\.\d+$/.test(bare)) return { shape: 'conference', number: bare };
  const [, number, letters = '', , inside, session] =
    /^(\d+)([A-Z](?:-[A-Z])?)?(\((?:(\d{4})|([A-Z-]+))\))?$/.exec(bare) ?? [];
  if (number !== undefined) {
    const head = letters ? `${number} ${letters}` : number;
    if (inside) return { shape: 'council', number: `${number} (${inside})`, year: inside };
    if (session) return { shape: 'roman', number: `${head} (${session})`, session };
    return letters ? undefined : { shape: 'plain', number };
  }
  const [, first, second, letter] = /^((?:ES-|S-)?\d+)\/(\d+)([A-Z](?:-[A-Z])?)?$/.exec(bare) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const whole = `${first}/${second}${letter ? ` ${letter}` : ''}`;
  if (/^(?:19|20)\d\d$/.test(first)) return { shape: 'year', number: whole, year: first };
  if (/^\d/.test(first) && Number(first) > LAST_SESSION) return undefined;
  return { shape: 'session', number: whole, session: first };
};

/**
 * Did the Security Council adopt a resolution of that number in that year? Away from the word, `table 3 (2022)` looks
 * like one; the Council adopted its third in 1946.
 */
export const fitsItsYear = (number: string, year: string): boolean => {
  const right = yearOfCouncil(number);
  return right === undefined ? Number(year) > LAST_LISTED_YEAR : String(right) === year;
};

const series: Readonly<Record<string, string>> = { GA: 'A', SC: 'S', ECOSOC: 'E', HRC: 'A/HRC' };
/** The Assembly numbers by sessions in Arabic from this one on; before, 2200 A (XXI). */
const FIRST_ARABIC_SESSION = 31;
/** Its decisions are numbered from here up, beside its resolutions. */
const FIRST_DECISION = 301;
/** From this year ECOSOC resolutions are numbered by years. */
const FIRST_ECOSOC_YEAR = 1978;

/** The Human Rights Council's resolution 5/1 behind one of the Assembly is no resolution of the Assembly's fifth session. */
const hasArabicSession = ({ session }: ActNumber): boolean =>
  /^E?S/.test(session!) || Number(session) >= FIRST_ARABIC_SESSION;

/**
 * Can the Assembly have such a number where the text does not name it? Committees and boards count by sessions as well:
 * decision 22/2 of the High-level Committee on South-South Cooperation.
 */
const isAssemblys = (asked: ActNumber, act: Act): boolean => {
  const { number, session } = asked;
  const decision = act === 'decision' && !/^E?S/.test(session!);
  return hasArabicSession(asked) && (!decision || Number(/\/(\d+)/.exec(number)![1]) >= FIRST_DECISION);
};

/** The body whose act has such a number, given the body that the text names. */
const bodyFor = (number: ActNumber, act: Act, named: Body | undefined): string | undefined => {
  const { shape, year } = number;
  if (named === 'other') return shape === 'council' ? 'SC' : undefined;
  switch (shape) {
    case 'council':
      return 'SC';
    case 'plain':
      return named === 'SC' ? 'SC' : undefined;
    case 'year':
      return named === 'GA' || named === 'SC' || Number(year) < FIRST_ECOSOC_YEAR ? undefined : 'ECOSOC';
    case 'session':
      if (named === 'HRC' || named === 'Council') return 'HRC';
      // The Security Council has no such numbers: 大会和安全理事会第 70/262 号决议 names two bodies.
      if (named === 'ECOSOC') return undefined;
      return (named === 'GA' ? hasArabicSession(number) : isAssemblys(number, act)) ? 'GA' : undefined;
    case 'conference':
      return /COP/.test(number.number) ? 'ICCD' : 'FCCC';
    case 'roman':
      return named === 'GA' || named === 'ECOSOC' ? named : named === 'Council' ? 'ECOSOC' : 'GA';
  }
};

/** Two digits and a date are too little to tell the Council's numbers from a commission's. */
const SHORTEST = 3;

/**
 * `resolution 2709 of 15 November 2023` gives the year by its date of adoption; read only where the Council's list has
 * the number in that year.
 * @example datedByAdoption({ shape: 'plain', number: '2709' }, 'resolution', undefined, '2023-11-15')?.number // '2709 (2023)'
 */
export const datedByAdoption = (
  { shape, number }: ActNumber,
  act: Act | undefined,
  named: Body | undefined,
  adopted: string | undefined,
): ActNumber | undefined => {
  if (shape !== 'plain' || act !== 'resolution' || !adopted) return undefined;
  if (named !== 'SC' && (number.length < SHORTEST || (named !== undefined && named !== 'Council'))) return undefined;
  const year = adopted.slice(0, 4);
  return fitsItsYear(number, year) ? { shape: 'council', number: `${number} (${year})`, year } : undefined;
};

/** A number without its year points to a fuller citation; the Council's list says which resolution it can only be. */
const bareCouncilValue = ({ number }: ActNumber, act: Act): CitationValue => {
  const year = act === 'resolution' ? yearOfCouncil(number) : undefined;
  return {
    body: 'SC',
    type: act,
    number,
    ...(year === undefined ? {} : { inferred: `S/RES/${number} (${year})` }),
    form: 'short',
    unresolved: 'the text gives no year, and cites the resolution nowhere with one',
  };
};

const noSymbol = ({ shape }: ActNumber, named: Body | undefined): string => {
  if (shape === 'conference') return 'decisions of conferences of parties stand in their reports and have no symbol';
  return named === undefined
    ? 'the text names no body that has such numbers'
    : 'the body that the text names has no series with such numbers';
};

/** The citation of an act by its number; without a symbol where the number cannot be one of the body named. */
export const actValue = (number: ActNumber, act: Act, named: Body | undefined, language: Language): CitationValue => {
  const body = bodyFor(number, act, named);
  if (number.shape === 'plain' && body === 'SC') return bareCouncilValue(number, act);
  const symbol = body && series[body] && `${series[body]}/${act === 'resolution' ? 'RES' : 'DEC'}/${number.number}`;
  return {
    ...(symbol ? { symbol } : {}),
    ...(body ? { body } : {}),
    type: act,
    number: number.number,
    ...(number.session === undefined ? {} : { session: number.session }),
    ...(number.year === undefined ? {} : { year: number.year }),
    ...(symbol ? { uri: uriOf(symbol, language) } : { unresolved: noSymbol(number, named) }),
    form: 'full',
  };
};
