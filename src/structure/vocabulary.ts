import type { Line } from '../layout/index.ts';
import type { Vocabulary } from './composed-text.ts';

/** Above this share of full lines that end in a hyphen, a program broke words; compounds alone make one to three in a hundred. */
const HYPHENATED = 0.06;
/** Letters of a line that is long enough to count. */
const FULL = 50;
const ENDS_BROKEN = /\p{Ll}[-‐]$/u;

/** The words of a document, without those that a line's end broke; collected when first asked for. */
export const vocabularyOf = (lines: readonly Line[]): Vocabulary => {
  let words: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set<string>();
    let broken = false;
    for (const { text } of lines) {
      for (const match of text.matchAll(/\p{L}+/gu)) {
        const next = text[match.index + match[0].length];
        const previous = text[match.index - 1];
        const rest = broken && match.index === 0;
        if (!rest && next !== '-' && previous !== '-' && next !== '\u00ad') found.add(match[0].toLowerCase());
      }
      broken = ENDS_BROKEN.test(text);
    }
    return found;
  };
  const has = (word: string): boolean => {
    words ??= collect();
    return words.has(word.toLowerCase());
  };
  const latin = lines.filter(({ text }) => text.length > FULL && /\p{Script=Latin}/u.test(text));
  const broken = latin.filter(({ text }) => ENDS_BROKEN.test(text)).length;
  return { has, hyphenated: broken > latin.length * HYPHENATED };
};
