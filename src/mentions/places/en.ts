import guards from './data/guards.json' with { type: 'json' };
import { gazetteer, type Place } from './gazetteer.ts';
import { insideLatinWord, startsLatinName } from './latin.ts';
import type { PlaceRules } from './rules.ts';
import { makeTrie } from './trie.ts';

const { before, after, anyBefore, anyAfter, persons, titleAfter } = guards.en;

const wordsOf = (rows: readonly { name: string; words: string[] }[]): ReadonlyMap<string, readonly string[]> =>
  new Map([...Map.groupBy(rows, ({ name }) => name)].map(([name, own]) => [name, own.flatMap(({ words }) => words)]));

const notAfterThese = wordsOf(before);
const notBeforeThese = wordsOf(after);

const personal = new Set(persons.names);
const given = new RegExp(`\\b(?:${persons.given.join('|')}) $`);
/** A name that opens a sentence, or stands in apposition to an office, before another name that no office begins. */
const opens = /(?:^|[.;:] |\b(?:Minister|Ambassador|President|Secretary|Director|Chair|Representative|by),? )$/;
const surname = /^ (?<name>[A-Z][a-z]+)(?=$|[,.;:)]| (?:said|is|was|has|had|stated|and [A-Z][a-z]+ [A-Z]|\())/;

const places = gazetteer('en');

/** A name behind one that no State has: “India Singapore” are two of a list. */
const isSurname = (behind: string): boolean => {
  const name = surname.exec(behind)?.groups?.name;
  return name !== undefined && !places.has(name);
};

/** Chad Smith, Israel Katz, Michael Jordan: persons that bear the name of a State. */
const isPerson = (text: string, start: number, end: number, name: string): boolean =>
  personal.has(name) &&
  (given.test(text.slice(Math.max(0, start - 12), start)) ||
    (isSurname(text.slice(end, end + 30)) && opens.test(text.slice(Math.max(0, start - 20), start))));

/** Georgia (United States) is a part of another State. */
const PART_OF = /^(?:,| \() ?(?:United States|USA|U\.S\.)/;

/** Does the word stand right before an offset, with a space between? */
const isBehind = (text: string, start: number, word: string): boolean =>
  start > word.length && text.startsWith(`${word} `, start - word.length - 1);

const isGuarded = (text: string, start: number, end: number, { name }: Place): boolean => {
  if (insideLatinWord(text, end)) return true;
  if (notAfterThese.get(name)?.some((word) => isBehind(text, start, word))) return true;
  if (anyBefore.words.some((word) => isBehind(text, start, word))) return true;
  if (name === 'Georgia' && PART_OF.test(text.slice(end, end + 18))) return true;
  if (isPerson(text, start, end, name)) return true;
  if (text.charAt(end) !== ' ') return false;
  if (
    anyAfter.words.some(
      (word) => text.startsWith(word, end + 1) && !/[A-Za-z]/.test(text.charAt(end + 1 + word.length)),
    )
  )
    return true;
  if (notBeforeThese.get(name)?.some((word) => text.startsWith(word, end + 1))) return true;
  return titleAfter.some((word) => text.startsWith(word, end + 1));
};

export const en: PlaceRules = {
  trie: makeTrie(places),
  fold: (text) => text,
  glued: false,
  startsAt: startsLatinName,
  isGuarded,
};
