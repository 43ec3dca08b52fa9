import type { Block } from '../record/index.ts';
import { type Citation, documentOf, hasSource } from './citations.ts';
import { lastNounPlace, type Noun, type NounPlace } from './nouns.ts';

/** A citation that something behind it may stand for. */
export interface Source {
  readonly citation: Citation;
  /** UTF-16 offset in the block behind which it may be meant: its own end, or the mark of its note. */
  readonly at: number;
  /** What the sentence calls it. */
  readonly noun: Noun | undefined;
  /** Where that word stands; undefined where none does, or the citation itself has it. */
  readonly nounAt: number | undefined;
  /** It is one of several of a list, so that one word cannot mean it. */
  readonly listed: boolean;
  /** The first member of the list that it stands in. */
  readonly list: string | undefined;
}

const SENTENCE = /[。；;]|\.\s(?=[A-Z])/g;
/** Nothing but separators, and words that a list repeats, stand between its members. */
const SEPARATOR =
  /^(?:[\s,，、;；()（）]|第|号|和|与|及|以及|决议|文件|\band\b|\bor\b|\bits\b|\bthe\b|\bresolutions?\b|\breports?\b|\bof\s\d{1,2}\s[A-Z][a-z]+\s\d{4}|\d{4}\s?年\d{1,2}月\d{1,2}日)*$/;

/** The sentence that an offset stands in, up to it; no more than so many signs. */
export const sentenceBefore = (text: string, at: number, most = 300): string => {
  const before = text.slice(Math.max(0, at - most), at);
  let start = 0;
  for (const match of before.matchAll(SENTENCE)) start = match.index + match[0].length;
  return before.slice(start);
};

/** The sentence that an offset stands in, up to it, and the one before. */
export const twoSentencesBefore = (text: string, at: number): string => {
  const here = sentenceBefore(text, at, 600);
  // Where a sentence begins, what ends before it is the one before.
  if (/[.。；;]\s?$/.test(here)) return here;
  const start = text.slice(0, at - here.length).trimEnd().length - 1;
  return start < 0 ? here : sentenceBefore(text, start, 600) + text.slice(start, at);
};

const together = (one: Citation, other: Citation | undefined, text: string): boolean =>
  other !== undefined &&
  one.value.type === other.value.type &&
  documentOf(one) !== documentOf(other) &&
  SEPARATOR.test(text.slice(Math.min(one.span[1], other.span[1]), Math.max(one.span[0], other.span[0])));

/** What the sentence calls a source that stands at an offset, and where. */
const nounBefore = (text: string, at: number): NounPlace | undefined => {
  const sentence = sentenceBefore(text, at);
  const place = lastNounPlace(sentence);
  return place && { noun: place.noun, at: at - sentence.length + place.at };
};

/** The sources that a block names itself, in order. */
const named = (block: Block, list: readonly Citation[]): Source[] => {
  const sources = list.filter((citation) => hasSource(citation) && citation.value.form !== 'ibid');
  let first: string | undefined;
  return sources.map((citation, index) => {
    const goesOn = together(citation, sources[index - 1], block.text);
    const listed = goesOn || together(citation, sources[index + 1], block.text);
    first = goesOn ? first : citation.id;
    const { correspondence } = citation.value;
    const called = correspondence ? undefined : nounBefore(block.text, citation.span[0]);
    return {
      citation,
      at: citation.span[1],
      noun: correspondence ?? called?.noun,
      nounAt: called?.at,
      listed,
      list: listed ? first : undefined,
    };
  });
};

/** The sources that stand in the notes of a block: each where its mark stands. */
const noted = (block: Block, lists: ReadonlyMap<string, readonly Citation[]>): Source[] =>
  (block.anchors ?? []).flatMap(({ note, offset }): Source[] => {
    const sources = (lists.get(note ?? '') ?? []).filter(hasSource);
    if (sources.length === 0) return [];
    const called = nounBefore(block.text, offset);
    return sources.map((citation) => {
      // "FCCC/CP/1995/7/Add.1, decision 14/CP.1" is one decision and the document that it stands in.
      const alike = sources.filter(({ value }) => value.type === citation.value.type);
      const listed = new Set(alike.map(documentOf)).size > 1;
      return {
        citation,
        at: offset,
        noun: called?.noun,
        nounAt: called?.at,
        listed,
        list: listed ? alike[0]!.id : undefined,
      };
    });
  });

/** All that a block names, in its text and in its notes, in order of place. */
export const sourcesOf = (block: Block, lists: ReadonlyMap<string, readonly Citation[]>): Source[] =>
  [...named(block, lists.get(block.id) ?? []), ...noted(block, lists)].toSorted((a, b) => a.at - b.at);
