import guards from './data/guards.json' with { type: 'json' };
import { gazetteer, type Place } from './gazetteer.ts';
import type { PlaceRules } from './rules.ts';
import { makeTrie } from './trie.ts';

const { before, after, titleAfter } = guards.en;

const wordsOf = (rows: readonly { name: string; words: string[] }[]): ReadonlyMap<string, readonly string[]> =>
  new Map(rows.map(({ name, words }) => [name, words]));

const notAfterThese = wordsOf(before);
const notBeforeThese = wordsOf(after);

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);

const isGuarded = (text: string, start: number, end: number, { name }: Place): boolean => {
  if (isLetter(text.charCodeAt(end)) || /^[-‑]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  const previous = text.slice(Math.max(0, start - 12), start);
  const next = text.slice(end, end + 24);
  if (notAfterThese.get(name)?.some((word) => previous.endsWith(`${word} `))) return true;
  if (notBeforeThese.get(name)?.some((word) => next.startsWith(` ${word}`))) return true;
  return titleAfter.some((word) => next.startsWith(` ${word}`));
};

export const en: PlaceRules = {
  trie: makeTrie(gazetteer('en')),
  fold: (text) => text,
  startsAt: (text, offset) => {
    const code = text.charCodeAt(offset);
    const capital = (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
    return (capital || code === 0x74 || code === 0x73) && !isLetter(text.charCodeAt(offset - 1));
  },
  isGuarded,
};
