import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, documentOf, isCitation, standingFor } from './citations.ts';
import { type Source, sourcesOf } from './sources.ts';

const THIS_DOCUMENT = /^this document$/i;
/** How many blocks back "this document" may stand for one. */
const BLOCKS = 3;

type Lists = ReadonlyMap<string, readonly Citation[]>;

const isCalledDocument = ({ text }: Block, { citation }: Source): boolean =>
  /\bdocument\s$/.test(text.slice(0, citation.span[0]));

/** What "document WFP/EB.A/2024/12-A" names, in the block or else in those shortly before it. */
const calledDocument = (blocks: readonly Block[], place: number, at: number, lists: Lists): readonly Source[] => {
  for (let index = place; index >= Math.max(0, place - BLOCKS); index -= 1) {
    const block = blocks[index]!;
    const before = index === place ? at : Number.POSITIVE_INFINITY;
    const called = sourcesOf(block, lists).filter(
      (each) => each.at <= before && each.citation.value.type === 'document' && isCalledDocument(block, each),
    );
    if (called.length > 0) return called;
  }
  return [];
};

/** "This document" means the document at hand, save where just one source is called a document shortly before. */
export const resolveThis = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const place = new Map(readable.map(({ id }, index) => [id, index]));
  return mentions.map((mention) => {
    if (!isCitation(mention) || mention.value.form !== 'self' || !THIS_DOCUMENT.test(mention.text)) return mention;
    const index = place.get(mention.block);
    const sources = index === undefined ? [] : calledDocument(readable, index, mention.span[0], lists);
    if (new Set(sources.map(({ citation }) => documentOf(citation))).size !== 1) return mention;
    return standingFor({ ...mention, value: { ...mention.value, form: 'short' } }, sources.at(-1)!.citation);
  });
};
