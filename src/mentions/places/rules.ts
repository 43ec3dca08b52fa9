import type { Place } from './gazetteer.ts';
import type { Trie } from './trie.ts';

/** How a language writes names of places. */
export interface PlaceRules {
  readonly trie: Trie<Place>;
  /** Folds spellings one UTF-16 unit for one. */
  readonly fold: (text: string) => string;
  /** Are words written without gaps, so that a name may begin inside another? */
  readonly glued: boolean;
  readonly startsAt: (text: string, offset: number) => boolean;
  /** Are the letters of this name part of another word here? */
  readonly isGuarded: (text: string, start: number, end: number, place: Place) => boolean;
}
