import type { Alignment, Block, Language, Mention, MentionKind, MentionOf, Table } from '../record/index.ts';
import type { CheckedRecord } from './check.ts';

/** A record with the ways into it that checks need. */
export interface Index {
  readonly record: CheckedRecord;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly block: (id: string) => Block | undefined;
  readonly mention: (id: string) => Mention | undefined;
  /** Every mention in a block, in printed order. */
  readonly mentionsIn: (block: string) => readonly Mention[];
  /** Mentions of a kind in a block, in printed order. */
  readonly inBlock: <K extends MentionKind>(block: string, kind: K) => readonly MentionOf<K>[];
  readonly all: <K extends MentionKind>(kind: K) => readonly MentionOf<K>[];
  readonly alignmentsIn: (block: string) => readonly Alignment[];
}

/** Groups in the order in which their first members stand. */
export const groupBy = <T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const build = (record: CheckedRecord): Index => {
  const blocks = new Map(record.blocks.map((block) => [block.id, block]));
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const byBlock = groupBy(record.mentions, ({ block }) => block);
  for (const group of byBlock.values()) group.sort((a, b) => a.span[0] - b.span[0]);
  const byBlockAndKind = groupBy([...byBlock.values()].flat(), ({ block, kind }) => `${kind} ${block}`);
  const byKind = groupBy(record.mentions, ({ kind }) => kind);
  const alignments = groupBy(record.alignments, ({ block }) => block);
  return {
    record,
    language: record.document.language,
    blocks: record.blocks,
    tables: record.tables,
    block: (id) => blocks.get(id),
    mention: (id) => mentions.get(id),
    mentionsIn: (block) => byBlock.get(block) ?? [],
    inBlock: <K extends MentionKind>(block: string, kind: K) =>
      (byBlockAndKind.get(`${kind} ${block}`) ?? []) as MentionOf<K>[],
    all: <K extends MentionKind>(kind: K) => (byKind.get(kind) ?? []) as MentionOf<K>[],
    alignmentsIn: (block) => alignments.get(block) ?? [],
  };
};

const built = new WeakMap<CheckedRecord, Index>();

/** The index of a record, made once for all checks that read the same record. */
export const indexOf = (record: CheckedRecord): Index => {
  const index = built.get(record) ?? build(record);
  built.set(record, index);
  return index;
};
