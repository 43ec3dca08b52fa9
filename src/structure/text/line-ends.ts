import { isIdeographic } from '../../layout/index.ts';

/** What the document tells of its words: it decides what a hyphen at a line's end means. */
export interface Vocabulary {
  /** Does the word, written as one, stand elsewhere in the document? */
  readonly has: (word: string) => boolean;
  /** Does the compound stand with its hyphen inside a line of the document? */
  readonly hasCompound: (compound: string) => boolean;
  /** Are words hyphenated at line ends as a rule, as some programs do? */
  readonly hyphenated: boolean;
  /** Marks that notes of the document start with as `4/`; elsewhere such marks are as large as the text. */
  readonly strokes: ReadonlySet<string>;
}

type Join = 'nothing' | 'space' | 'drop-hyphen';

const URL_OPEN = /(?:^|[\s(（]|\p{Script=Han})(?:https?:\/\/\S*|www\.\S*)$/u;
const SYMBOL_OPEN = /(?:^|[\s(（])[A-Z]+(?:\/[\w.()-]+)*[/_]$/;
/** Chinese lines end anywhere, also within a symbol: `（S/2017/45` before `4），`, `（A/77` before `/784），`. */
const SYMBOL_BROKEN = /(?:^|[\s(（])[A-Z]+\/(?:[\w.-]+\/)*\w*\d$/;
const REST_OF_SYMBOL = /^(?:\d{1,4}|\d{0,3}\/[\w.-]+(?:\/[\w.-]+)*)(?:[)）,，;；、。]|$)/;
/** Within letters as well: `（A/A` before `C.208/30）`, `（E/2007/82/A` before `dd.8，`. */
const SYMBOL_BROKEN_IN_LETTERS = /[(（][A-Z]+\/(?:[\w.-]+\/)*[A-Z][A-Za-z]*$/;
const REST_IN_BRACKETS = /^[A-Za-z]*\.\d+(?:\/[\w.-]+)*[)）,，;；]/;
/** Before the figures of a component, too: `见 A/AC.` before `105/738，`. */
const SYMBOL_BEFORE_FIGURES = /(?:^|[\s(（，、]|\p{Script=Han})[A-Z]+\/(?:[\w.-]+\/)*[A-Z][A-Za-z]*\.$/u;
const HYPHENATED = /((?:\p{L}+[-‐])*)(\p{L}+)[-\u00ad‐]$/u;
/** Of these, what begins words without a hyphen as well: `pre-/paring`, `co-/ordination`. */
const SYLLABLE = /^(?:pre|co|ex|inter)$/i;
/** Words that stand between hyphens: `day-to-`, `state-of-the-`. */
const BETWEEN = /^(?:to|by|of|the|in|and|for|on|up|or|a|de|à)$/i;

/** First parts that keep their hyphen. */
export const PREFIX =
  /^(?:non|self|ex|anti|co|post|pre|well|so|cross|inter|multi|mid|low|high|long|short|all|bi|tri|semi|sub|socio|counter)$/i;

/** Did the line's end break one word, or does its hyphen belong to a compound? */
const isBroken = (first: string, rest: string, { has, hasCompound, hyphenated }: Vocabulary): boolean => {
  if (hasCompound(`${first}-${rest}`) && (PREFIX.test(first) || !has(first + rest))) return false;
  // “peace-/building” beside “peacebuilding” tells nothing; “organiza-/tion” beside “organization” does.
  if (has(first + rest)) return hyphenated || !(has(first) || has(rest));
  const syllable = hyphenated && SYLLABLE.test(first) && !has(rest);
  if ((PREFIX.test(first) && !syllable) || (has(first) && has(rest))) return false;
  return hyphenated && !(has(rest) && rest.length > 4);
};

const COMPOUND = /(?<![\p{L}-])(\p{L}{2,})-(\p{Ll}{2,})(?![\p{L}-])/gu;

/**
 * Drops hyphens from words that the document has whole and whose parts are no words of it: `Appro-priation`. For text
 * whose line ends are no longer known.
 */
export const closeBroken = (text: string, { has, hasCompound }: Vocabulary): string =>
  text.includes('-')
    ? text.replace(COMPOUND, (whole, first: string, rest: string) => {
        const isCompound = PREFIX.test(first) || hasCompound(whole) || (has(first) && has(rest));
        return !isCompound && has(first + rest) ? first + rest : whole;
      })
    : text;

/** `UNFI-/CYP` where `UNFICYP` stands elsewhere. */
const acronymRest = (first: string, below: string, { has, hyphenated }: Vocabulary): string | undefined => {
  const rest = /^\p{Lu}+/u.exec(below)?.[0];
  return rest && hyphenated && /^\p{Lu}+$/u.test(first) && has(first + rest) ? rest : undefined;
};

/** After an address that the line's end may have broken comes the rest of it, or a word of the text. */
const goesOnAsUrl = (above: string, below: string, { has }: Vocabulary): boolean => {
  const next = /^\S+/.exec(below)?.[0] ?? '';
  const word = /^[(“‘"]?(\p{L}+)[.,;:)”’"]*$/u.exec(next)?.[1];
  if (word !== undefined && has(word)) return false;
  return !/[.,;:)]$/.test(above) || !/^[\p{Lu}(“‘"]/u.test(next);
};

/** What the end of a line stands for, between the text above it and the line below. */
export const joinOf = (above: string, below: string, vocabulary: Vocabulary): Join => {
  const last = above.charCodeAt(above.length - 1);
  const next = below.charCodeAt(0);
  if (isIdeographic(last) || isIdeographic(next)) return 'nothing';
  if (last === 0xad) return 'drop-hyphen';
  // The text above grows line by line: only its last word is looked at.
  const word = above.slice(above.lastIndexOf(' ') + 1);
  const hyphen = HYPHENATED.exec(word);
  if (hyphen) {
    const [, chain, first] = hyphen;
    const rest = /^\p{Ll}+/u.exec(below)?.[0] ?? acronymRest(first!, below, vocabulary);
    if (!rest || (chain && BETWEEN.test(first!))) return 'nothing';
    return isBroken(first!, rest, vocabulary) ? 'drop-hyphen' : 'nothing';
  }
  if (/[/_–—]$/.test(word) || (/\d[-‐]$/.test(word) && /^\d/.test(below))) return 'nothing';
  if (URL_OPEN.test(word)) return goesOnAsUrl(word, below, vocabulary) ? 'nothing' : 'space';
  if (SYMBOL_BROKEN.test(word) && REST_OF_SYMBOL.test(below)) return 'nothing';
  if (SYMBOL_BEFORE_FIGURES.test(word) && /^\d/.test(below)) return 'nothing';
  if (SYMBOL_BROKEN_IN_LETTERS.test(word) && REST_IN_BRACKETS.test(below)) return 'nothing';
  return SYMBOL_OPEN.test(word) ? 'nothing' : 'space';
};
