import guards from './data/guards.json' with { type: 'json' };
import { gazetteer, type Place } from './gazetteer.ts';
import { insideLatinWord, startsLatinName } from './latin.ts';
import type { PlaceRules } from './rules.ts';
import { makeTrie } from './trie.ts';

const { before, after, titleAfter } = guards.en;

const wordsOf = (rows: readonly { name: string; words: string[] }[]): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map(({ name, words }) => [name, words]));

const notAfterThese = wordsOf(before);
const notBeforeThese = wordsOf(after);

const isGuarded = (text: string, start: number, end: number, { name }: Place): boolean => {
  if (insideLatinWord(text, end)) return true;
  if (notAfterThese.get(name)?.some((word) => text.startsWith(`${word} `, start - word.length - 1))) return true;
  if (text.charAt(end) !== ' ') return false;
  if (notBeforeThese.get(name)?.some((word) => text.startsWith(word, end + 1))) return true;
  return titleAfter.some((word) => text.startsWith(word, end + 1));
};

export const en: PlaceRules = {
  trie: makeTrie(gazetteer('en')),
  fold: (text) => text,
  glued: false,
  startsAt: startsLatinName,
  isGuarded,
};
