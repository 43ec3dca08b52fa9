import type { Language } from '../../record/index.ts';
import type { Context, FoundPlace } from '../found.ts';
import { en } from './en.ts';
import type { PlaceRules } from './rules.ts';
import { longestAt } from './trie.ts';
import { zh } from './zh.ts';

const rules: Readonly<Record<Language, PlaceRules>> = { zh, en };

const SURE = 0.97;
/** A short form that two States share. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['刚果', 'Congo', 'Guinea', 'Georgia']);

/** A longer name that begins inside this one has the letters: 许多·哥伦比亚, not 多哥·伦比亚. */
const outdone = (text: string, start: number, end: number, { trie, startsAt }: PlaceRules): boolean => {
  for (let other = start + 1; other < end; other += 1) {
    if (!trie.children.has(text.charCodeAt(other)) || !startsAt(text, other)) continue;
    const hit = longestAt(trie, text, other);
    if (hit && hit.end > end && hit.end - other > end - start) return true;
  }
  return false;
};

/**
 * Every country, region, organisation and city that a text names, longest name first, none inside another word.
 *
 * @example findPlaces('在发展中国家和赤道几内亚', { language: 'zh' })
 * // [{ kind: 'country', span: [7, 12], value: { iso3: 'GNQ', m49: '226', name: '赤道几内亚' }, certainty: 0.97 }]
 */
export const findPlaces = (text: string, { language }: Context): FoundPlace[] => {
  const { trie, fold, startsAt, isGuarded } = rules[language];
  const folded = fold(text);
  const found: FoundPlace[] = [];
  for (let offset = 0; offset < folded.length; offset += 1) {
    if (!trie.children.has(folded.charCodeAt(offset)) || !startsAt(folded, offset)) continue;
    const hit = longestAt(trie, folded, offset);
    if (!hit) continue;
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
