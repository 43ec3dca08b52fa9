import type { Block, Mention } from '../record/index.ts';
import { byBlock, documentOf, hasSource, standingFor, withoutSource } from './citations.ts';

/**
 * Resolves "see footnote 4 above" and 见上文脚注4 to the one document of the nearest note of that number before; notes
 * are numbered anew in every annex. To be called when ibid. is resolved, since the note may be one.
 */
export const resolveNotes = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const notes = blocks.filter(({ type }) => type === 'footnote');
  return mentions.map((mention) => {
    if (mention.kind !== 'citation' || mention.value.form !== 'note') return mention;
    const here = place.get(mention.block) ?? blocks.length;
    const note = notes.findLast(({ id, number }) => number === mention.value.note && place.get(id)! < here);
    if (!note) return withoutSource(mention, 'no note of that number stands before');
    const sources = (lists.get(note.id) ?? []).filter(hasSource);
    const documents = new Set(sources.map(documentOf)).size;
    if (documents !== 1)
      return withoutSource(mention, `the note names ${documents === 0 ? 'no' : 'several'} documents`);
    return standingFor(mention, sources[0]!);
  });
};
