import { findCitations } from '../../mentions/citations/index.ts';
import type { Language, Span } from '../../record/index.ts';
import { symbolKey, symbolsOf } from './symbol-key.ts';

/** A document that a question names, in whatever spelling. */
export interface AskedSymbol {
  /** Canonical symbols; several for a document issued under several. */
  readonly symbols: readonly string[];
  /** UTF-16 offsets into the question: the symbol and the words that belong to it (“resolution”, 第…号决议). */
  readonly span: Span;
  readonly text: string;
}

/** Words before and behind a number that say what it is the number of. */
const before =
  /(?:(?:(?:the )?(?:security|economic and social) council|(?:the )?(?:general )?assembly|ecosoc|council)(?:['’]s)?\s+)?(?:resolutions?|decisions?)\s*$|(?:联合国)?(?:安全理事会|安理会|大会|经济及社会理事会|经社理事会|理事会)?(?:决议|决定)?第?\s*$/i;
const behind = /^\s*号?\s*(?:决议|决定)/;

const widened = (question: string, [start, end]: Span): Span => [
  before.exec(question.slice(0, start))?.index ?? start,
  end + (behind.exec(question.slice(end))?.[0].length ?? 0),
];

/** Other ways to write what was asked; a spelling must keep the offsets, or replace a question that is only a number. */
const spellings: readonly ((question: string) => { readonly text: string; readonly shift: number } | undefined)[] = [
  (question) => ({ text: question, shift: 0 }),
  // s/res/1373
  (question) =>
    /(?<![\p{L}\p{N}])[a-z]{1,8}\//u.test(question) ? { text: question.toUpperCase(), shift: 0 } : undefined,
  // 1373 (2001), 58/140
  (question) =>
    /^\s*\d{1,4}\s?(?:\/\s?\d{1,4}[A-Z]?|[(（](?:19|20)\d\d[)）])\s*$/.test(question)
      ? { text: `resolution ${question}`, shift: -'resolution '.length }
      : undefined,
];

const languages: readonly Language[] = ['zh', 'en'];

const readIn = (question: string): AskedSymbol[] => {
  for (const spelling of spellings) {
    const spelt = spelling(question);
    if (!spelt) continue;
    for (const language of languages) {
      const found = findCitations(spelt.text, { language }).flatMap(({ span, value }) => {
        const symbols = symbolsOf(value);
        if (symbols.length === 0) return [];
        const place = widened(question, [Math.max(0, span[0] + spelt.shift), span[1] + spelt.shift]);
        return [{ symbols, span: place, text: question.slice(...place) }];
      });
      if (found.length > 0) return found;
    }
  }
  return [];
};

/**
 * The documents that a question names, with the same rules that find citations in reports.
 * @example symbolsAsked('恐怖 第1373(2001)号决议') // [{ symbols: ['S/RES/1373 (2001)'], span: [3, 16], … }]
 */
export const symbolsAsked = (question: string): AskedSymbol[] => readIn(question);

/** Keys of the one document that a question names; undefined where it names none. */
export const keysOf = (question: string): readonly string[] | undefined =>
  symbolsAsked(question)[0]?.symbols.map(symbolKey);
