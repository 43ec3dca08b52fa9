import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { type Component, printMember } from './symbol/index.ts';
import { modifications, modificationWords, numberedModifications } from './symbol/vocabulary.ts';
import { symbolValue } from './value.ts';

const latinKind = '(?:Add|Amend|Corr|Rev|SR|PV)';
/** The same in words: 增编1, "addenda 1 and 2". */
const wordKind = `(?:${[...modificationWords.keys()].join('|')})`;
/** `-11` behind `6`, ` to Add.3` behind `Add.1`. */
const upTo = String.raw`(?:\s?[-–]\s?|\sto\s|\s?至\s?)(?:${latinKind}\.\s?|${wordKind}\s?)?`;
const listGoesOn = String.raw`\s?(?:$|[,，、;；.。）)]|和|及|与|and\b)`;

/** `A/CONF.203/RPM.3/1 和 Corr.1`; `A/59/204, Add.2 and 3`; `A/59/204和增编1`; `A/C.5/62/SR.3, 6-11 and 13`. */
const more = new RegExp(
  String.raw`\s{0,2}(?:[,，、;；]|和|及其|及|与|以及|and|&)\s{0,2}(?:and\s|和)?\s?` +
    String.raw`(?:(${latinKind})\.\s?(\d{1,4})|(?:its\s)?(${wordKind})\s?(\d{1,3})|(\d{1,4})(?=(?:${upTo}\d{1,4})?${listGoesOn}))(?![\d/])`,
  'y',
);
/** Communications of persons to a treaty body, in a row: `E/C.12/75/D/106/2019, 107/2019 and 113/2019`. */
const communication =
  /\s{0,2}(?:[,，、;；]|和|及|与|以及|and)\s{0,2}(?:and\s|和)?\s?(\d{1,4})\/((?:19|20)\d\d)(?![\d/])/y;
const range = new RegExp(String.raw`${upTo}(\d{1,4})(?![\d/])`, 'y');

const kindOf = ({ text }: Component): string => text.split('.')[0]!;
const numberOf = ({ text }: Component): number => Number(text.split('.')[1]);
/** What a bare number in a list carries on: `Add.2 and 3`; meetings in a row, `SR.3, 5 and 7`. */
const carried = new Set<string>([...numberedModifications, ...modifications, 'SR', 'PV']);

/** The symbol that `Corr.1` behind another one names: it replaces what the other has of the same kind. */
const modified = (base: readonly Component[], text: string): readonly Component[] => {
  const kind = text.split('.')[0]!;
  const place = base.findIndex((component) => component.role !== 'body' && kindOf(component) === kind);
  const role = place < 0 ? 'modification' : base[place]!.role;
  return [...(place < 0 ? base : base.slice(0, place)), { role, text }];
};

/** The citation of a symbol that the grammar has read. */
export const symbolCitation = (
  span: Span,
  members: readonly (readonly Component[])[],
  language: Language,
  rangeFrom?: readonly Component[],
): FoundCitation => ({
  kind: 'citation',
  span,
  value: { ...symbolValue(members, language), ...(rangeFrom ? { rangeFrom: printMember(rangeFrom) } : {}) },
  certainty: 0.98,
});

/**
 * A symbol that ends in `SR.5-7` names the first and the last of several documents.
 * @returns the first, and where it ends in the text; undefined where the symbol names one document
 */
export const firstOfRange = (
  components: readonly Component[],
  end: number,
): { readonly first: readonly Component[]; readonly end: number } | undefined => {
  const last = components.at(-1)!;
  const to = /^[A-Z][A-Za-z]*\.\d+(-\d+)$/.exec(last.text)?.[1];
  if (!to || last.brackets || !carried.has(kindOf(last))) return undefined;
  return {
    first: [...components.slice(0, -1), { ...last, text: last.text.slice(0, -to.length) }],
    end: end - to.length,
  };
};

const communications = (
  text: string,
  start: number,
  base: readonly Component[],
  language: Language,
): FoundCitation[] => {
  const citations: FoundCitation[] = [];
  communication.lastIndex = start;
  for (let match = communication.exec(text); match; match = communication.exec(text)) {
    const [, number, year] = match;
    const [own, of] = [base.at(-2)!, base.at(-1)!];
    const components = [...base.slice(0, -2), { ...own, text: number! }, { ...of, text: year! }];
    const end = communication.lastIndex;
    citations.push(symbolCitation([end - number!.length - year!.length - 1, end], [components], language));
  }
  return citations;
};

/**
 * What follows a symbol and belongs to it: `and Corr.1`, `, Add.2 and 3`, `-11`.
 * @param start where the symbol ends in the text
 */
export const followers = (
  text: string,
  start: number,
  base: readonly Component[],
  language: Language,
): FoundCitation[] => {
  if (base.at(-3)?.text === 'D') return communications(text, start, base, language);
  const citations: FoundCitation[] = [];
  const last = base.at(-1)!;
  let kind = carried.has(kindOf(last)) ? kindOf(last) : undefined;
  let end = start;
  const readRange = (from: readonly Component[]): void => {
    range.lastIndex = end;
    const to = kind && range.exec(text)?.[1];
    if (!kind || !to || Number(to) <= numberOf(from.at(-1)!)) return;
    end = range.lastIndex;
    citations.push(symbolCitation([end - to.length, end], [modified(base, `${kind}.${to}`)], language, from));
  };
  if (!last.brackets) readRange(base);
  for (;;) {
    more.lastIndex = end;
    const match = more.exec(text);
    if (!match) return citations;
    const [whole, latin, number, word, wordNumber, bare] = match;
    kind = latin ?? (word ? modificationWords.get(word) : kind);
    if (kind === undefined) return citations;
    const own = modified(base, `${kind}.${number ?? wordNumber ?? bare!}`);
    const length = bare !== undefined ? bare.length : whole.length - whole.indexOf(latin ?? word!);
    end = more.lastIndex;
    citations.push(symbolCitation([end - length, end], [own], language));
    readRange(own);
  }
};
