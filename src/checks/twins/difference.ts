import type { Evidence, FindingEvidence, Mention, Span } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import { atMention, atText } from '../places.ts';
import { indexOf } from '../record-index.ts';
import type { Passage, PlacedFigure } from './passage.ts';
import { versionNames } from './twin-check.ts';

/** Something that one language says and the other does not. */
export interface Said {
  /** As printed. */
  readonly text: string;
  readonly place: FindingEvidence;
  readonly certainty: number;
}

export const saidInMention = (mention: Mention): Said => ({
  text: mention.text,
  place: atMention(mention),
  certainty: mention.certainty,
});

export const saidInFigure = ({ block, start, end }: PlacedFigure): Said => ({
  text: block.text.slice(start, end),
  place: atText(block, start, end),
  certainty: 0.9,
});

/** A place in a record; the record's hash goes with it, since a finding of twins has places in two. */
export const placeIn = (record: CheckedRecord, place: FindingEvidence): FindingEvidence => ({
  ...place,
  document: record.sha256,
});

const beginning = ({ text }: Passage, length: number): string =>
  text.length > length ? `${text.slice(0, length).trim()}…` : text.trim();

/** The whole passage as the place where something is missing. */
export const placeOfPassage = (passage: Passage): FindingEvidence => {
  const [block] = passage.blocks;
  const first: Evidence | undefined = block!.evidence[0];
  return placeIn(passage.record, {
    block: block!.id,
    page: first?.page ?? 1,
    bbox: first?.bbox ?? [0, 0, 0, 0],
    text: beginning(passage, 160),
  });
};

/** The numbers above and of a passage, outermost first: `7`, `a`. */
const numbersOf = ({ record, blocks }: Passage): string[] => {
  const index = indexOf(record);
  const numbers: string[] = [];
  for (let block = blocks[0]; block; block = block.parent === undefined ? undefined : index.block(block.parent)) {
    if (block.number !== undefined && (block.type === 'paragraph' || block.type === 'item'))
      numbers.unshift(block.number);
    if (block.type === 'paragraph' && block.number !== undefined) break;
  }
  return numbers;
};

/**
 * Where in the document a passage stands, in words.
 * @example `Paragraph 7 (a)`, `第7段(a)`; a passage without a number is known by its first words
 */
export const whereIs = (passage: Passage): { readonly en: string; readonly zh: string } => {
  const [block] = passage.blocks;
  if (block?.type === 'footnote') return { en: `Note ${block.number ?? ''}`.trim(), zh: `脚注${block.number ?? ''}` };
  const [outer, ...inner] = numbersOf(passage);
  const items = inner.map((number) => `(${number})`).join('');
  if (outer !== undefined && /^\d/.test(outer))
    return { en: `Paragraph ${outer}${items && ` ${items}`}`, zh: `第${outer}段${items}` };
  if (outer !== undefined) return { en: `Item (${outer})${items}`, zh: `(${outer})项${items}` };
  const quoted = beginning(passage, passage.language === 'zh' ? 16 : 40);
  return { en: `The passage “${quoted}”`, zh: `“${quoted}”一段` };
};

interface Differing {
  readonly a: Passage;
  readonly b: Passage;
  /** What differs, said in the message: `the date`, `日期`. */
  readonly what: { readonly en: string; readonly zh: string };
}

/** Both languages say something, and not the same. */
export const differs = ({ a, b, what }: Differing, inA: Said, inB: Said): FindingDraft => {
  const [one, other] = [versionNames[a.language], versionNames[b.language]];
  const where = whereIs(a);
  return {
    verdict: 'conflict',
    severity: 'error',
    confidence: Math.min(inA.certainty, inB.certainty),
    doubt: 'document',
    message: {
      en: `${where.en}: ${what.en} is “${inA.text}” in the ${one.en} and “${inB.text}” in the ${other.en}.`,
      zh: `${where.zh}：${what.zh}在${one.zh}中为“${inA.text}”，在${other.zh}中为“${inB.text}”。`,
    },
    evidence: [placeIn(a.record, inA.place), placeIn(b.record, inB.place)],
    computation: { expression: `${inA.text} ≠ ${inB.text}`, expected: inA.text, found: inB.text, difference: '' },
  };
};

/** One language says something of which the other has nothing in the same passage. */
export const lacks = ({ a, b, what }: Differing, inA: Said): FindingDraft => {
  const [one, other] = [versionNames[a.language], versionNames[b.language]];
  const where = whereIs(a);
  return {
    verdict: 'conflict',
    severity: 'warning',
    confidence: Math.min(inA.certainty, 0.8),
    doubt: 'cannot tell',
    message: {
      en: `${where.en}: ${what.en} “${inA.text}” is in the ${one.en} but not in the ${other.en}.`,
      zh: `${where.zh}：${one.zh}中的${what.zh}“${inA.text}”未见于${other.zh}。`,
    },
    evidence: [placeIn(a.record, inA.place), placeOfPassage(b)],
  };
};

export type { Span };
