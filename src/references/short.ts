import type { Block, Mention } from '../record/index.ts';
import { byBlock, type Citation, standingFor, withoutSource } from './citations.ts';

/** The nearest source of the same type that ends before an offset. */
const nearest = (list: readonly Citation[] | undefined, type: string, end: number): Citation | undefined =>
  list?.findLast(({ span, value }) => span[1] <= end && value.type === type && value.symbol !== undefined);

/** Resolves 该决议 and "the same resolution" to the nearest one before, in the block or the block before it. */
export const resolveShort = (blocks: readonly Block[], mentions: readonly Mention[]): Mention[] => {
  const lists = byBlock(mentions);
  const readable = blocks.filter(({ type }) => type !== 'furniture' && type !== 'footnote');
  const previous = new Map(readable.slice(1).map(({ id }, index) => [id, readable[index]!.id]));
  return mentions.map((mention) => {
    if (mention.kind !== 'citation' || mention.value.form !== 'short' || mention.value.number) return mention;
    const { type } = mention.value;
    const source =
      nearest(lists.get(mention.block), type, mention.span[0]) ??
      nearest(lists.get(previous.get(mention.block) ?? ''), type, Number.POSITIVE_INFINITY);
    return source ? standingFor(mention, source) : withoutSource(mention, `no ${type} is named shortly before`);
  });
};
