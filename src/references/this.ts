import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, isCitation, standingFor } from './citations.ts';
import { type Source, sentenceBefore, sourcesOf } from './sources.ts';

const THIS_REPORT = /^This (?:report|note)$/i;
const THIS_DOCUMENT = /^this document$/i;
/** The report that the sentence is about: “The JIU report, “Flexible working arrangements” (JIU/REP/2023/6), offers …”. */
const SUBJECT = /^(?:The|Its|That)\s(?:[\p{L}\d’'-]+\s){0,5}?(?:report|note)\b/u;

const LONGEST = 600;
/** How many blocks back "this document" may stand for one. */
const BLOCKS = 3;

type Lists = ReadonlyMap<string, readonly Citation[]>;

const documentsBefore = (block: Block, at: number, lists: Lists): readonly Source[] =>
  sourcesOf(block, lists).filter((each) => each.at <= at && each.citation.value.type === 'document');

/** The reports that the sentence directly before is about. */
const reportsBefore = (block: Block, at: number, lists: Lists): readonly Source[] => {
  const end = block.text.slice(0, at).trimEnd().length - 1;
  if (!/[.。]/.test(block.text.charAt(end))) return [];
  const sentence = sentenceBefore(block.text, Math.max(0, end), LONGEST);
  if (!SUBJECT.test(sentence.trim())) return [];
  return documentsBefore(block, at, lists).filter((each) => each.at > end - sentence.length && each.noun !== undefined);
};

const isCalledDocument = ({ text }: Block, { citation }: Source): boolean =>
  /\bdocument\s$/.test(text.slice(0, citation.span[0]));

/** What "document WFP/EB.A/2024/12-A" names, in the block or else in those shortly before it. */
const calledDocument = (blocks: readonly Block[], place: number, at: number, lists: Lists): readonly Source[] => {
  for (let index = place; index >= Math.max(0, place - BLOCKS); index -= 1) {
    const block = blocks[index]!;
    const before = index === place ? at : Number.POSITIVE_INFINITY;
    const called = documentsBefore(block, before, lists).filter((each) => isCalledDocument(block, each));
    if (called.length > 0) return called;
  }
  return [];
};

/**
 * "This report" and "this document" mean the document at hand, save where the words directly before speak of another:
 * the sentence before is about one report, or just one source is called a document there.
 */
export const resolveThis = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const place = new Map(readable.map(({ id }, index) => [id, index]));
  const named = ({ block, span: [at], text }: Citation): readonly Source[] => {
    const index = place.get(block);
    if (index === undefined) return [];
    if (THIS_DOCUMENT.test(text)) return calledDocument(readable, index, at, lists);
    return THIS_REPORT.test(text) ? reportsBefore(readable[index]!, at, lists) : [];
  };
  return mentions.map((mention) => {
    if (!isCitation(mention) || mention.value.form !== 'self') return mention;
    const sources = named(mention);
    if (new Set(sources.map(({ citation }) => documentOf(citation))).size !== 1) return mention;
    return standingFor({ ...mention, value: { ...mention.value, form: 'short' } }, sources.at(-1)!.citation);
  });
};
