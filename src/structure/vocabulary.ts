import type { Line } from '../layout/index.ts';
import type { Vocabulary } from './composed-text.ts';

/** The words of a document, without those that a line's end broke; collected when first asked for. */
export const vocabularyOf = (lines: readonly Line[]): Vocabulary => {
  let words: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set<string>();
    for (const { text } of lines)
      for (const match of text.matchAll(/\p{L}+/gu)) {
        const next = text[match.index + match[0].length];
        const previous = text[match.index - 1];
        if (next !== '-' && previous !== '-' && next !== '\u00ad') found.add(match[0].toLowerCase());
      }
    return found;
  };
  return (word) => {
    words ??= collect();
    return words.has(word.toLowerCase());
  };
};
