import type { Block, Mention } from '../record/index.ts';
import { type Known, resolveReferences } from '../references/index.ts';

/**
 * Resolves references in the text, and apart from it those in tables: what a cell cites is no source for “the same
 * resolution” in the paragraph below the table. Mentions keep their order; words that turn out to point at nothing are no mentions.
 */
export const resolveApart = (blocks: readonly Block[], mentions: readonly Mention[], known: Known): Mention[] => {
  const tables = new Set(blocks.flatMap(({ id, table }) => (table === undefined ? [] : [id])));
  const resolved = [true, false].flatMap((inTable) =>
    resolveReferences(
      blocks,
      mentions.filter(({ block }) => tables.has(block) === inTable),
      known,
    ),
  );
  const byId = new Map(resolved.map((mention) => [mention.id, mention]));
  return mentions.flatMap(({ id }) => byId.get(id) ?? []);
};
