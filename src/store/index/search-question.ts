import { bareSymbol, symbolKey, symbolToken } from './symbol-key.ts';
import { type AskedSymbol, symbolsAsked } from './symbols-asked.ts';
import { phraseOf, queryPieces, termsOf, wordsOfTerm } from './words.ts';

/** A search as the index understands it. */
export interface SearchQuestion {
  /** FTS5 expression; empty where the search has no words. */
  readonly match: string;
  /** Words to mark in what is found. */
  readonly words: readonly string[];
  /** Keys of the symbols that were asked for; their citations are marked too. */
  readonly keys: readonly string[];
}

/** A citation of the document in any words, or its symbol printed where no citation was read. */
const symbolTerm = ({ symbols }: AskedSymbol): { match: string; words: string[] } => {
  const cited = symbols.map((symbol) => `symbols : "${symbolToken(symbol)}"`);
  const printed = symbols.map(bareSymbol);
  return {
    match: `(${[...cited, ...printed.flatMap(phraseOf).map((phrase) => `words : ${phrase}`)].join(' OR ')})`,
    words: printed,
  };
};

const pieceTerms = (text: string): { match: string[]; words: string[] } => {
  const match: string[] = [];
  const words: string[] = [];
  for (const piece of queryPieces(text)) {
    match.push(...(piece.phrase ? phraseOf(piece.text) : termsOf(piece.text)).map((term) => `words : ${term}`));
    words.push(...(piece.phrase ? [piece.text] : wordsOfTerm(piece.text)));
  }
  return { match, words };
};

/**
 * Reads a search: words that are all wanted, phrases between quotation marks, beginnings (`terror*`), and documents
 * named in any spelling (`S/RES/1373`, “resolution 1373 (2001)”, 第1373(2001)号决议).
 */
export const searchQuestion = (text: string): SearchQuestion => {
  const symbols = symbolsAsked(text);
  let rest = '';
  let end = 0;
  for (const { span } of symbols) {
    rest += `${text.slice(end, span[0])} `;
    end = span[1];
  }
  rest += text.slice(end);
  const plain = pieceTerms(rest.replace(/"\s*"/g, ' '));
  const named = symbols.map(symbolTerm);
  return {
    match: [...named.map(({ match }) => match), ...plain.match].join(' AND '),
    words: [...named.flatMap(({ words }) => words), ...plain.words],
    keys: symbols.flatMap(({ symbols: all }) => all.map(symbolKey)),
  };
};
