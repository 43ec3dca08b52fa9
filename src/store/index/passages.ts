import type { DocumentRecord } from '../../record/index.ts';
import { symbolsOf, symbolToken } from './symbol-key.ts';
import { indexWords } from './words.ts';

/** What full-text search finds: a block, or a row of a table. */
export interface Passage {
  readonly words: string;
  /** One word for every symbol that is cited there. */
  readonly symbols: string;
}

/** Symbols that a document cites, by the block that cites them. */
const citedByBlock = ({ mentions }: DocumentRecord): ReadonlyMap<string, readonly string[]> => {
  const cited = new Map<string, string[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'citation') continue;
    const symbols = symbolsOf(mention.value);
    if (symbols.length > 0) cited.set(mention.block, [...(cited.get(mention.block) ?? []), ...symbols]);
  }
  return cited;
};

/** The passages of a record by the id of the block, in reading order. */
export const passagesOf = (record: DocumentRecord): ((blockId: string, text: string) => Passage) => {
  const cited = citedByBlock(record);
  return (blockId, text) => ({
    words: indexWords(text),
    symbols: [...new Set((cited.get(blockId) ?? []).map(symbolToken))].join(' '),
  });
};
