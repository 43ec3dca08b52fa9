import type { CitationValue, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { eachMatch } from './each-match.ts';
import { parseSymbol } from './symbol/index.ts';

/** Forms of symbols, whoever's they are; what goes on without a space belongs to each. */
const shapes = [
  // Letters and a solidus.
  String.raw`[A-Z]{1,8}\d{0,3}(?=\/)`,
  // Documents of the Chemical Weapons Convention: EC-M-33/DEC.1, C-SS-4/DEC.3, EC-91/S/3, EC-109/HP/DG.1, EC-108/4.
  String.raw`[A-Z]{1,8}(?:-\s?[A-Z]{1,2})?\s?-\s?\d{1,3}(?=\/(?:[A-Z]{1,4}\/)?[A-Z]{1,4}[./]\d)`,
  String.raw`EC-\d{2,3}(?=\/\d{1,2}(?![\d/]))`,
  // A typist's UNW2025/5.
  String.raw`[A-Z]{2,8}(?:19|20)\d\d(?=\/\d)`,
  // The session and the rest without their organ: 8/PRST/1, 7/L.1.
  String.raw`\d{1,2}(?=\/(?:PRST\/|L\.)\d)`,
];
const shaped = new RegExp(
  String.raw`(?<![A-Za-z\d/.@_=%:-])(?:${shapes.join('|')})\/(?:[A-Za-z\d.()/-]|(?<=[A-Z]),(?=\d)){1,60}`,
  'g',
);
/** These have the shape of no symbol of ours, and are one as they stand. */
const foreign =
  /^(?:[A-Z]{1,3}(?:-\s?[A-Z]{1,2})?\s?-\s?\d{1,3}\/(?:HP\/)?(?:CRP|DEC|DG|NAT|RES|S|WP)[./]\d+|EC-\d{2,3}\/\d{1,2}$|[A-Z]{2,8}(?:19|20)\d\d\/\d+$|\d{1,2}\/(?:PRST\/|L\.)\d+$)/;
/** Between two solidi that a typist has doubled stands nothing: POLICY/OED/2024//001. */
const piece = /^(?:|[lO]|[A-Z][A-Za-z]{0,11}\d{0,3}(?:[.,(-][A-Za-z\d.()-]{0,12})?|\(?\d[\dA-Za-z.()-]{0,11})$/;
const ending = /[.)/-]+$/;

/** Decisions and resolutions of other organizations say so like ours: `EC-M-33/DEC.1`, `C-25/DEC.9`. */
const typeOf = (string: string): CitationValue['type'] =>
  /\/(?:DEC|Dec)\b/.test(string) ? 'decision' : /\/(?:RES|Res)\b/.test(string) ? 'resolution' : 'document';

/** `HIV/AIDS` and `and/or` are words; `A/H1N1` and `P/5` say too little: a symbol has a number behind two solidi. */
const isSymbolShaped = (text: string): boolean => {
  if (foreign.test(text)) return true;
  const pieces = text.split('/');
  return pieces.length > 2 && /\d/.test(pieces.slice(1).join('')) && pieces.every((each) => piece.test(each));
};

const withoutEnding = (text: string): string => {
  const bare = text.replace(ending, '');
  return text[bare.length] === ')' && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
};

/**
 * Strings in the shape of a symbol that the grammar does not read, each as printed (`number`) and with the reason; none is
 * repaired.
 * @param text folded, without soft hyphens
 * @param taken spans of the symbols that were read, in order
 * @example findUnread('WHA71/2018/REC/1', [])[0].value.unresolved // '"WHA" is no organ'
 */
export const findUnread = (text: string, taken: readonly Span[]): FoundCitation[] => {
  const found: FoundCitation[] = [];
  if (!text.includes('/')) return found;
  let next = 0;
  eachMatch(text, shaped, (match) => {
    while (next < taken.length && taken[next]![1] <= match.index) next += 1;
    if (next < taken.length && taken[next]![0] < match.index + match[0].length) return;
    const string = withoutEnding(match[0]);
    if (!isSymbolShaped(string)) return;
    const parsed = foreign.test(string)
      ? { valid: false as const, reason: `${JSON.stringify(string.split('/')[0])} is no organ` }
      : parseSymbol(string);
    found.push({
      kind: 'citation',
      span: [match.index, match.index + string.length],
      value: {
        type: typeOf(string),
        number: string.replace(/\s/g, ''),
        form: 'full',
        ...(parsed.valid ? {} : { unresolved: parsed.reason }),
      },
      certainty: 0.5,
    });
  });
  return found;
};
