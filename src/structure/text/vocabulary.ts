import type { Line } from '../../layout/index.ts';
import { strokesOf } from '../notes/marks.ts';
import { PREFIX, type Vocabulary } from './line-ends.ts';

/** Above this share of full lines that end in a hyphen, a program broke words; compounds alone make one to four in a hundred. */
const HYPHENATED = 0.06;
/** Letters of a line that is long enough to count. */
const FULL = 30;
/** An address that breaks at its own hyphen: `https://treaties.example.org/pages/Status-`, `29.aspx`. */
const ADDRESS = /\/\S*$/;
const ENDS_BROKEN = /(\p{L}*\p{Ll})[-‐]$/u;

const endsInHyphen = (text: string): boolean => text.endsWith('-') || text.endsWith('‐');

interface Words {
  readonly plain: Set<string>;
  readonly compounds: Set<string>;
}

/** Words, and compounds with their hyphens, without those that a line's end broke. */
const collect = (lines: readonly Line[]): Words => {
  const plain = new Set<string>();
  const compounds = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    for (const match of text.matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) {
      const next = text[match.index + match[0].length];
      const rest = broken && match.index === 0;
      if (rest || next === '-' || next === '‐' || next === '\u00ad') continue;
      const word = match[0].toLowerCase().replaceAll('‐', '-');
      (word.includes('-') ? compounds : plain).add(word);
    }
    broken = endsInHyphen(text) && ENDS_BROKEN.test(text);
  }
  return { plain, compounds };
};

/**
 * Did a program break words at line ends? Where none did, a line ends in a hyphen only where a compound has one, and both
 * of its parts are words.
 */
const areHyphenated = (lines: readonly Line[], { plain, compounds }: Words): boolean => {
  const latin = lines.filter(({ text }) => text.length > FULL && /\p{Script=Latin}/u.test(text));
  const ends = latin
    .filter(({ text }) => endsInHyphen(text) && !ADDRESS.test(text))
    .flatMap(({ text }) => ENDS_BROKEN.exec(text)?.[1]?.toLowerCase() ?? []);
  if (ends.length <= latin.length * HYPHENATED) return false;
  const parts = new Set([...compounds].flatMap((compound) => compound.split('-')));
  const isWord = (first: string): boolean => plain.has(first) || parts.has(first) || PREFIX.test(first);
  return ends.filter((first) => !isWord(first)).length > ends.length / 3;
};

/**
 * The words of a document; collected when first asked for.
 * @param foot lines of the notes at the foot of pages.
 */
export const vocabularyOf = (lines: readonly Line[], foot: readonly Line[]): Vocabulary => {
  let words: Words | undefined;
  const known = (): Words => {
    words ??= collect(lines);
    return words;
  };
  let hyphenated: boolean | undefined;
  return {
    has: (word) => known().plain.has(word.toLowerCase()),
    strokes: strokesOf([...lines, ...foot]),
    hasCompound: (compound) => known().compounds.has(compound.toLowerCase()),
    get hyphenated() {
      hyphenated ??= areHyphenated(lines, known());
      return hyphenated;
    },
  };
};
