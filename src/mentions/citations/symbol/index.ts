import { fold } from '../../numerals/fold.ts';
import { readSymbol } from './read.ts';
import type { InvalidSymbol, ParsedSymbol } from './symbol.ts';
import { numberedOrgans, organs } from './vocabulary.ts';

export { isRange, readSymbol } from './read.ts';
export * from './symbol.ts';

/** Sales numbers of United Nations publications: languages, year, category, number; `GV.E.04.0.1` are Geneva's. */
export const SALES_NUMBER = String.raw`(?:[ACEFRSM](?:\/[ACEFRS]){0,5}\.\d{2}\.[IVX]{1,5}\.(?:[A-Z]\.)?|GV\.E\.\d{2}\.0\.)\d{1,4}`;
/** Older publications carry no language; only the words "Sales No." tell such a number in a text. */
export const OLD_SALES_NUMBER = String.raw`(?:(?:19)?[4-9]\d|(?:20)?[0-2]\d)\.[IVX]{1,5}\.(?:[A-Z]\.)?\d{1,4}`;
const sales = new RegExp(`^(?:${SALES_NUMBER}|${OLD_SALES_NUMBER})$`);

const invalid = (reason: string): InvalidSymbol => ({ valid: false, reason });

/**
 * Reads a document symbol or a sales number; never throws. Full-width signs, spaces beside solidi and Chinese names of
 * parts are brought into the form that the UN prints.
 * Source: United Nations Editorial Manual, "Document symbols"; ST/LIB/SER.B/5/Rev.5.
 *
 * @example printSymbol(parseSymbol('Ａ/CONF.157/24（第一部分）')) // 'A/CONF.157/24 (Part I)'
 * @example parseSymbol('A/59') // { valid: false, reason: '"A/59" names no document: a number is missing' }
 */
export const parseSymbol = (text: string): ParsedSymbol | InvalidSymbol => {
  const plain = fold(text.replaceAll('\u00AD', '')).trim();
  if (sales.test(plain)) return { valid: true, members: [[{ role: 'sales', text: plain }]] };
  const first = /^[A-Z]+(?:-ASP)?/.exec(plain)?.[0];
  if (first === undefined) return invalid('it does not begin with an organ');
  if (!organs.has(first) && !numberedOrgans.has(first)) return invalid(`${JSON.stringify(first)} is no organ`);
  const read = readSymbol(plain, 0);
  if (!read) return invalid(`${JSON.stringify(plain)} names no document: a number is missing`);
  if (read.end < plain.length) return invalid(`${JSON.stringify(plain.slice(read.end))} is left over`);
  return { valid: true, members: read.members };
};
