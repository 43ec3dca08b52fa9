import type { Language } from '../../record/index.ts';

/** Which words of an alphabet count, and how much of each. */
interface Shape {
  /** Letters of the shortest that count. */
  readonly shortest: number;
  /** Letters that tell two forms of a word to be one: member, membership. */
  readonly stem?: number;
}

const alphabetic = (text: string, { shortest, stem }: Shape): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter(({ length }) => length >= shortest)
    .map((word) => word.slice(0, stem));

/** Nothing parts Chinese words: pairs of neighbouring characters stand for them. */
const paired = (text: string): string[] =>
  text
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));

const readers: Readonly<Record<Language, (text: string, shape: Shape) => string[]>> = { en: alphabetic, zh: paired };

/** Words by which two texts speak of one thing. */
export const wordsOf = (text: string, language: Language, shape: Shape): Set<string> =>
  new Set(readers[language](text, shape));
