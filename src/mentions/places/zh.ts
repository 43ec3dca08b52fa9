import { createRequire } from 'node:module';
import guards from './data/guards.json' with { type: 'json' };
import { gazetteer, type Place } from './gazetteer.ts';
import type { PlaceRules } from './rules.ts';
import { makeTrie } from './trie.ts';

const { before, after, anyAfter, titleAfter } = guards.zh;

const lettersOf = (rows: readonly { name: string; letters: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ name, letters }) => [name, letters]));

const notAfterThese = lettersOf(before);
const notBeforeThese = lettersOf(after);

const isGuarded = (text: string, start: number, end: number, { name }: Place): boolean => {
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (previous !== '' && notAfterThese.get(name)?.includes(previous)) return true;
  if (next !== '' && (notBeforeThese.get(name)?.includes(next) || anyAfter.includes(next))) return true;
  return titleAfter.some((word) => text.startsWith(word, end));
};

const require = createRequire(import.meta.url);

interface Converters {
  Converter(options: { from: string; to: string }): (text: string) => string;
}

let toSimplified: ((letter: string) => string) | undefined;

/** Letter by letter, so that no offset moves; the tables are read when the first traditional text comes. */
const simplified = (text: string): string => {
  toSimplified ??= (require('opencc-js/t2cn') as Converters).Converter({ from: 't', to: 'cn' });
  return text.replace(/\p{Script=Han}/gu, (letter) => {
    const folded = toSimplified!(letter);
    return folded.length === letter.length ? folded : letter;
  });
};

/** Frequent letters that only traditional texts have. */
const TRADITIONAL = /[國灣爾亞內賓馬羅維達剛東為與萬個們會議決過時這來說關後書長報產]/;

export const zh: PlaceRules = {
  trie: makeTrie(gazetteer('zh')),
  fold: (text) => (TRADITIONAL.test(text) ? simplified(text) : text),
  startsAt: () => true,
  isGuarded,
};
