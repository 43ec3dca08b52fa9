import { fold } from '../../numerals/fold.ts';
import { readSymbol } from './read.ts';
import type { InvalidSymbol, ParsedSymbol } from './symbol.ts';
import { organs } from './vocabulary.ts';

export { readSymbol } from './read.ts';
export * from './symbol.ts';

/** Sales numbers of United Nations publications: language, year, category, number. */
export const SALES_NUMBER = String.raw`[ACEFRSM](?:\/[ACEFRS]){0,3}\.\d{2}\.[IVX]{1,5}\.(?:[A-Z]\.)?\d{1,4}`;
const sales = new RegExp(`^${SALES_NUMBER}$`);

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
  const first = /^[A-Z]+/.exec(plain)?.[0];
  if (first === undefined) return invalid('it does not begin with an organ');
  if (!organs.has(first)) return invalid(`${JSON.stringify(first)} is no organ`);
  const read = readSymbol(plain, 0);
  if (!read) return invalid(`${JSON.stringify(plain)} names no document: a number is missing`);
  if (read.end < plain.length) return invalid(`${JSON.stringify(plain.slice(read.end))} is left over`);
  return { valid: true, members: read.members };
};
