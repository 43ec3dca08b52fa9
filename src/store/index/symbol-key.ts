import type { CitationValue } from '../../record/index.ts';

/**
 * A symbol without the year or session behind the number of a resolution: those numbers run through, so `S/RES/1373`
 * says as much as `S/RES/1373 (2001)`.
 * @param symbol in canonical form
 */
export const bareSymbol = (symbol: string): string =>
  symbol.replace(/^([AES]\/(?:RES|DEC)\/\d+(?: [A-Z](?:-[A-Z])?)?) \((?:\d{4}|(?:E?S-)?[IVXL]+)\)/, '$1');

/**
 * What is the same in every spelling of a symbol.
 * @param symbol in canonical form
 * @example symbolKey('S/RES/1373 (2001)') // 'S/RES/1373'
 * @example symbolKey('A/CONF.157/24 (Part I)') // 'A/CONF.157/24(PARTI)'
 */
export const symbolKey = (symbol: string): string => bareSymbol(symbol).replace(/\s/g, '').toUpperCase();

const letters = /[^\p{L}\p{N}]+/gu;

/** The key of a symbol as one word of the full-text index. */
export const symbolToken = (symbol: string): string => `symbol${symbolKey(symbol).replace(letters, 'x')}`.toLowerCase();

/** No range of documents that a text cites is longer. */
const LONGEST_RANGE = 200;

/** What a range names between its ends and with the last: `A/59/1/Add.1` to `A/59/1/Add.3` has Add.2 and Add.3. */
const inRange = (from: string, to: string): string[] => {
  const [, series, last] = /^(.*\D)(\d+)$/.exec(to) ?? [];
  const first = series !== undefined && from.startsWith(series) ? Number(from.slice(series.length)) : Number.NaN;
  const length = Number(last) - first;
  if (!(length > 0 && length <= LONGEST_RANGE)) return [to];
  return Array.from({ length }, (_, index) => `${series}${first + index + 1}`);
};

/**
 * Every symbol that a citation names: all of a document, all of a range up to its last; one that only general knowledge
 * gives where the text has none.
 */
export const symbolsOf = ({ symbol, symbols, inferred, rangeFrom }: CitationValue): readonly string[] => {
  if (symbol !== undefined && rangeFrom !== undefined) return inRange(rangeFrom, symbol);
  return symbols ?? [symbol ?? inferred].filter((one) => one !== undefined);
};
