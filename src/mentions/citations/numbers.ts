import type { CitationValue, Language } from '../../record/index.ts';
import { yearOfCouncil } from './council-years.ts';
import type { Act, Body } from './manner.ts';
import { uriOf } from './value.ts';

const suffix = String.raw`(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?(?![A-Za-z\d])(?!\s(?!of|and|to|or|in)[a-z]))?`;

/** The shapes of numbers of resolutions and decisions; they are told apart by `shapeOf`. */
export const ACT_NUMBER = [
  String.raw`\d{1,4}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?\s?[(（]\s?(?:E?S-)?[IVXL]{1,9}\s?[)）]`,
  String.raw`\d{1,4}\s?[(（]\s?(?:19[4-9]\d|2[01]\d\d)\s?[)）]`,
  String.raw`(?:(?:ES|S)-)?\d{1,4}\s{0,2}\/\s{0,2}\d{1,4}(?![\d/])${suffix}`,
  // Not the end of $2,500, and not a year or a count: the 1951 Convention, the 2030 Agenda.
  String.raw`\d{1,4}(?![.,/]?\d)(?!\s?%)(?!\s?[A-Z][a-z])(?![A-Za-z])`,
].join('|');

export type Shape = 'council' | 'session' | 'year' | 'roman' | 'plain';

export interface ActNumber {
  readonly shape: Shape;
  /** As the UN writes it: `1373 (2001)`, `58/140`, `1086 B (XXXIX)`. */
  readonly number: string;
  readonly session?: string;
  readonly year?: string;
}

const LAST_SESSION = 150;

/**
 * The number in canonical form, and what its shape says about the body; undefined where it can be no such number.
 * @example readActNumber('1086B（XXXIX）') // { shape: 'roman', number: '1086 B (XXXIX)', session: 'XXXIX' }
 */
export const readActNumber = (text: string): ActNumber | undefined => {
  const bare = text.replace(/[\s（）]/g, (sign) => (sign === '（' ? '(' : sign === '）' ? ')' : '')).replace(/–/g, '-');
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

const series: Readonly<Record<string, string>> = { GA: 'A', SC: 'S', ECOSOC: 'E', HRC: 'A/HRC' };
/** From this year ECOSOC resolutions are numbered by years. */
const FIRST_ECOSOC_YEAR = 1978;

/** The body whose act has such a number, given the body that the text names. */
const bodyFor = ({ shape, year }: ActNumber, named: Body | undefined): string | undefined => {
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
      return named === 'ECOSOC' ? undefined : 'GA';
    case 'roman':
      return named === 'GA' || named === 'ECOSOC' ? named : named === 'Council' ? 'ECOSOC' : 'GA';
  }
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

/** The citation of an act by its number; without a symbol where the number cannot be one of the body named. */
export const actValue = (number: ActNumber, act: Act, named: Body | undefined, language: Language): CitationValue => {
  const body = bodyFor(number, named);
  if (number.shape === 'plain' && body === 'SC') return bareCouncilValue(number, act);
  const symbol = body && `${series[body]}/${act === 'resolution' ? 'RES' : 'DEC'}/${number.number}`;
  return {
    ...(symbol ? { symbol } : {}),
    ...(body ? { body } : {}),
    type: act,
    number: number.number,
    ...(number.session === undefined ? {} : { session: number.session }),
    ...(number.year === undefined ? {} : { year: number.year }),
    ...(symbol
      ? { uri: uriOf(symbol, language) }
      : { unresolved: 'the body that the text names has no series with such numbers' }),
    form: 'full',
  };
};
