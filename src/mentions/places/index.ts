import type { Language } from '../../record/index.ts';
import type { Context, FoundPlace } from '../found.ts';
import { en } from './en.ts';
import type { Place } from './gazetteer.ts';
import type { PlaceRules } from './rules.ts';
import { longestAt } from './trie.ts';
import { zh } from './zh.ts';

export { namesOfState } from './gazetteer.ts';

const rules: Readonly<Record<Language, PlaceRules>> = { zh, en };

const SURE = 0.97;
/** A short form that two States share. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['刚果', 'Congo', 'Guinea', 'Georgia']);

const TWO_STATES: ReadonlySet<string> = new Set(['Serbia and Montenegro', 'SERBIA AND MONTENEGRO', '塞尔维亚和黑山']);

/** A longer name of a State that begins inside this one has the letters: 许多·哥伦比亚, not 多哥·伦比亚. */
const outdone = (text: string, start: number, end: number, { trie, startsAt, glued }: PlaceRules): boolean => {
  if (!glued) return false;
  for (let other = start + 1; other < end; other += 1) {
    if (!trie.children.has(text.charCodeAt(other)) || !startsAt(text, other)) continue;
    const hit = longestAt(trie, text, other);
    if (hit && hit.value.kind === 'country' && hit.end > end && hit.end - other > end - start) return true;
  }
  return false;
};

/** The name of a State that has ended when the document was written, where its parts have outlived it: Serbia and Montenegro. */
const isTwoNow = ({ name, value: { until } }: Place, documentDate: string | undefined): boolean =>
  until !== undefined && documentDate !== undefined && documentDate > `${until}-31` && TWO_STATES.has(name);

/** Two States of a list, no name turned round: “Congo, Democratic Republic of the Congo”. */
const isTwoInList = ({ name }: Place, text: string, end: number): boolean => {
  const [first, rest] = name.split(', ');
  return rest !== undefined && text.startsWith(` ${first}`, end);
};

/**
 * Every country, region, organisation and city that a text names, longest name first, none inside another word.
 *
 * @example findPlaces('在发展中国家和赤道几内亚', { language: 'zh' })
 * // [{ kind: 'country', span: [7, 12], value: { iso3: 'GNQ', m49: '226', name: '赤道几内亚' }, certainty: 0.97 }]
 */
export const findPlaces = (text: string, { language, documentDate }: Context): FoundPlace[] => {
  const { trie, fold, startsAt, isGuarded } = rules[language];
  const folded = fold(text);
  const found: FoundPlace[] = [];
  for (let offset = 0; offset < folded.length; offset += 1) {
    if (!trie.children.has(folded.charCodeAt(offset)) || !startsAt(folded, offset)) continue;
    const longest = longestAt(trie, folded, offset);
    if (!longest) continue;
    const isTwo = isTwoNow(longest.value, documentDate) || isTwoInList(longest.value, folded, longest.end);
    const hit = isTwo ? (longestAt(trie, folded.slice(0, longest.end - 1), offset) ?? longest) : longest;
    const { end, value: place } = hit;
    if (outdone(folded, offset, end, rules[language])) continue;
    if (isGuarded(folded, offset, end, place)) {
      // What is left of a guarded name is no name either: 印度 in 印度尼西亚文.
      offset = end - 1;
      continue;
    }
    const { name, kind, value } = place;
    found.push({ kind, span: [offset, end], value, certainty: AMBIGUOUS.has(name) ? 0.8 : SURE });
    offset = end - 1;
  }
  return found;
};
