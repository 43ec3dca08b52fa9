import { findPlaces } from '../../mentions/places/index.ts';
import type { Language } from '../../record/index.ts';
import { voteForms } from './vote-forms.ts';

/** One voter as printed, and the State that it names, where we know the name. */
export interface Voter {
  readonly text: string;
  /** ISO 3166-1 alpha-3, or the canonical name. */
  readonly state?: string;
}

const SMALL = new Set(['And', 'The', 'Of', 'Da', 'De']);

/** Lists of votes are often set in capitals, in which no gazetteer knows a name: `SAINT VINCENT AND THE GRENADINES`. */
const inTitleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(?<![\p{L}’'])\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1))
        .replace(/(?<= )\p{L}+/gu, (word) => (SMALL.has(word) ? word.toLowerCase() : word))
        .replace(
          / D([’'])(\p{L})/gu,
          (_, apostrophe: string, letter: string) => ` d${apostrophe}${letter.toUpperCase()}`,
        )
        .replace(/^(?:The )?Former/, 'the former')
        .replaceAll(/\bSsr\b|^Ussr$/g, (word) => word.toUpperCase());

/** The State whose name a text is, whole. Lists of a Chinese document may be in English. */
const stateNamed = (text: string, language: Language): string | undefined => {
  const name = inTitleCase(text.trim());
  for (const each of [language, 'en'] as const)
    for (const { kind, span, value } of findPlaces(name, { language: each })) {
      if (kind !== 'country' || span[0] > (/^the /i.exec(name)?.[0].length ?? 0)) continue;
      const rest = name.slice(span[1]).replace(/^\s?(?:[(（][^()（）]*[)）]|[*†‡\d]{1,2})?\s*$/u, '');
      if (rest === '') return value.iso3 ?? value.name;
    }
  return undefined;
};

/** Names with nothing between them, as where each had a line of its own. */
const statesRunOn = (text: string): string[] => {
  const name = inTitleCase(text);
  const found = findPlaces(name, { language: 'en' }).filter(({ kind }) => kind === 'country');
  const rest = found.reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), name);
  return found.length > 1 && rest.replaceAll(/[(（][^()（）]*[)）]|\s/gu, '') === ''
    ? found.map(({ span }) => text.slice(...span))
    : [text];
};

/** `GERMANY, FEDERAL REPUBLIC OF` is one name: no name begins so. */
const TURNED =
  /,\s?(?=(?:(?:FEDERAL|DEMOCRATIC|ISLAMIC|UNITED|ARAB|PEOPLE['’]S|THE)\s)*REPUBLIC OF(?=[,;.]|$)|KINGDOM OF THE(?=[,;.]|$))/giu;

/** Cuts at separators that stand in no brackets. */
const cut = (text: string, separator: RegExp): string[] => {
  const parts: string[] = [];
  let [depth, part] = [0, ''];
  for (const sign of text) {
    if (sign === '(' || sign === '（') depth += 1;
    if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '');
};

/** `Tunisia and Viet Nam` are two voters, `Bosnia and Herzegovina` is one. */
const apart = (text: string, language: Language): string[] => {
  const { and } = voteForms[language];
  const bare = text.replace(/^and /i, '').trim();
  if (stateNamed(bare, language)) return [bare];
  for (const match of bare.matchAll(new RegExp(and.source, `g${and.flags.replace('g', '')}`))) {
    const [first, second] = [bare.slice(0, match.index).trim(), bare.slice(match.index + match[0].length).trim()];
    if (first === '') return apart(second, language);
    if (stateNamed(second, language) || stateNamed(first, language))
      return [...apart(first, language), ...apart(second, language)];
  }
  return statesRunOn(bare);
};

/** A name: letters, not a sentence. */
const isName = (text: string): boolean =>
  /^\p{L}/u.test(text) && text.length <= 70 && !/(?<!^St)[.。:：!?]\s/iu.test(text);

/**
 * The voters that a list names, in order.
 * @example votersIn('Belgium, China, Tunisia and Viet Nam.', 'en') // four
 */
export const votersIn = (list: string, language: Language): Voter[] => {
  const { separator, none } = voteForms[language];
  const text = list
    .trim()
    .replace(/[.。;；]$/u, '')
    .trim();
  const plain = /^[(（][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]$/u.test(text) ? text.slice(1, -1) : text;
  if (none.test(plain) || plain === '') return [];
  return cut(plain.replaceAll(TURNED, ' '), separator)
    .flatMap((entry) => apart(entry, language))
    .map((entry) => entry.replace(/^the /i, ''))
    .filter(isName)
    .map((entry): Voter => {
      const state = stateNamed(entry, language);
      return { text: entry, ...(state === undefined ? {} : { state }) };
    });
};
