import { readHan } from '../numerals/zh.ts';
import { LAST_LISTED_YEAR, yearOfCouncil } from './council-years.ts';
import { romanOf } from './roman.ts';

const suffix = String.raw`(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?(?![A-Za-z\d])(?!\s(?!of|and|to|or|in)[a-z]))?`;

/** The shapes of numbers of resolutions and decisions; they are told apart by `shapeOf`. */
export const ACT_NUMBER = [
  String.raw`\d{1,4}(?:\s?[A-Z](?:\s?[-–]\s?[A-Z])?)?\s?[(（]\s?(?:(?:E?S-)?[IVXL]{1,9}|[一二三四五六七八九十]{1,3})\s?[)）]`,
  // 第2178号（2014）和第2396号（2017）决议
  String.raw`\d{1,4}\s?(?:号\s?)?[(（]\s?(?:19[4-9]\d|2[01]\d\d)\s?年?\s?[)）]`,
  String.raw`(?:(?:ES|S)-)?\d{1,4}\s{0,2}\/\s{0,2}\d{1,4}(?![\d/])${suffix}`,
  // Conferences of parties: decision 1/CP.21, 3/COP.8.
  String.raw`\d{1,3}\/(?:CP|CMP|CMA|COP)\.\d{1,2}(?!\d)`,
  // A committee's decision 88/V, decision X/3 of a meeting of parties.
  String.raw`\d{1,3}\/[IVX]{1,6}(?![A-Za-z\d])`,
  String.raw`[IVX]{1,6}\/\d{1,3}(?![\d/])(?!\.[\dA-Za-z])`,
  // Not the end of $2,500, and not a year or a count: the 1951 Convention, the 2030 Agenda.
  String.raw`\d{1,4}(?![.,/]?\d)(?!\s?%)(?!\s?[A-Z][a-z])(?![A-Za-z])`,
].join('|');

export type Shape = 'council' | 'session' | 'year' | 'roman' | 'conference' | 'numeral' | 'plain';

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
  if (/^(?:\d+\/[IVX]+|[IVX]+\/\d+)$/.test(bare)) return { shape: 'numeral', number: bare };
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

/**
 * The number that a letter behind one with a letter stands for; undefined where the one before has none.
 * @example withLetter(readActNumber('79/257 A')!, 'B')?.number // '79/257 B'
 */
export const withLetter = (before: ActNumber, letter: string): ActNumber | undefined => {
  const [, head, former, rest] = /^(.* )([A-Z])( \(.*\))?$/.exec(before.number) ?? [];
  return former === undefined || former >= letter ? undefined : { ...before, number: head + letter + (rest ?? '') };
};
