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

/** Every symbol of the document that a citation names; one that only general knowledge gives where the text has none. */
export const symbolsOf = ({ symbol, symbols, inferred }: CitationValue): readonly string[] =>
  symbols ?? [symbol ?? inferred].filter((one) => one !== undefined);
