import { statedBefore } from '../../mentions/lists/index.ts';
import type { Language, Mention, MentionOf, Table } from '../../record/index.ts';
import type { PlacedBlock } from '../place-mentions.ts';
import { listsOfBlocks } from './lists-of-blocks.ts';
import { listsOfTable, titleOf } from './lists-of-tables.ts';
import { isPlace } from './members.ts';

interface Draft {
  readonly members: readonly Mention[];
  readonly stated: number | undefined;
}

/** A text that announces what stands behind it. */
const opens = (text: string): boolean => /[:：]\s*$/.test(text);

const announced = (text: string | undefined, members: readonly Mention[], language: Language): number | undefined =>
  text !== undefined && text !== '' ? statedBefore(text, members.length, { language }) : undefined;

/** The mention of a list: its span is what of it stands in its first block, its evidence the place of every member. */
const mentionOf = ({ members, stated }: Draft, id: string, block: PlacedBlock): MentionOf<'countryList'> => {
  const own = members.filter((member) => member.block === block.block.id);
  const span: [number, number] = [Math.min(...own.map((m) => m.span[0])), Math.max(...own.map((m) => m.span[1]))];
  return {
    id,
    kind: 'countryList',
    block: block.block.id,
    span,
    text: block.block.text.slice(...span),
    evidence: members.flatMap(({ evidence }) => evidence),
    certainty: Math.min(...members.map(({ certainty }) => certainty), 0.9),
    value: { members: members.map((member) => member.id), ...(stated === undefined ? {} : { stated }) },
  };
};

/**
 * Adds the lists of States that no single text strings together: one name an item, a line or a cell, over pages too. A list
 * found before that is part of such a list gives way to it.
 */
export const placeLists = (
  blocks: readonly PlacedBlock[],
  tables: readonly Omit<Table, 'block'>[],
  mentions: readonly Mention[],
  language: Language,
): Mention[] => {
  const places = Map.groupBy(mentions.filter(isPlace), ({ block }) => block);
  const placesIn = ({ block }: PlacedBlock): readonly Mention[] => places.get(block.id) ?? [];
  const runs = listsOfBlocks(blocks, placesIn, language);
  const inRuns = new Set(runs.flatMap((run) => run.blocks));
  const byId = new Map(tables.map((table) => [table.id, table]));
  const drafts: Draft[] = runs.map(({ members, before }) => ({
    members,
    stated: before && opens(before.block.text) ? announced(before.block.text, members, language) : undefined,
  }));
  for (const [at, block] of blocks.entries()) {
    const table = byId.get(block.block.table ?? '');
    if (!table || inRuns.has(block)) continue;
    const before = blocks[at - 1]?.block.text ?? '';
    for (const { members, before: above } of listsOfTable(table, block, placesIn(block), language)) {
      const lead = above ?? (opens(before) ? before : undefined);
      const stated = announced(above === undefined ? titleOf(table, block) : above, members, language);
      drafts.push({ members, stated: stated ?? announced(lead, members, language) });
    }
  }
  if (drafts.length === 0) return [...mentions];
  const blockOf = new Map(blocks.map((block) => [block.block.id, block]));
  const taken = new Set(drafts.flatMap(({ members }) => members.map(({ id }) => id)));
  const kept = mentions.filter(
    (mention) => mention.kind !== 'countryList' || !mention.value.members.every((id) => taken.has(id)),
  );
  const added = new Map(
    drafts.map((draft, at) => {
      const own = new Set(draft.members);
      const first = mentions.find((mention) => own.has(mention))!;
      return [first.id, mentionOf(draft, `m${mentions.length + at + 1}`, blockOf.get(first.block)!)] as const;
    }),
  );
  return kept.flatMap((mention) => {
    const list = added.get(mention.id);
    return list ? [list, mention] : [mention];
  });
};
