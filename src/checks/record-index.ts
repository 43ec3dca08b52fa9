import type { Block, Language, Mention, MentionKind, MentionOf, Table } from '../record/index.ts';
import type { CheckedRecord } from './check.ts';

/** A record with the ways into it that checks need, made once. */
export interface Index {
  readonly record: CheckedRecord;
  readonly language: Language;
  readonly block: (id: string) => Block | undefined;
  readonly mention: (id: string) => Mention | undefined;
  /** Mentions of a kind in a block, in printed order. */
  readonly inBlock: <K extends MentionKind>(block: string, kind: K) => readonly MentionOf<K>[];
  readonly all: <K extends MentionKind>(kind: K) => readonly MentionOf<K>[];
  readonly tables: readonly Table[];
}

const put = (groups: Map<string, Mention[]>, key: string, mention: Mention): void => {
  const group = groups.get(key);
  if (group) group.push(mention);
  else groups.set(key, [mention]);
};

export const indexRecord = (record: CheckedRecord): Index => {
  const blocks = new Map(record.blocks.map((block) => [block.id, block]));
  const mentions = new Map(record.mentions.map((mention) => [mention.id, mention]));
  const byBlock = new Map<string, Mention[]>();
  const byKind = new Map<string, Mention[]>();
  for (const mention of record.mentions) {
    put(byBlock, `${mention.block} ${mention.kind}`, mention);
    put(byKind, mention.kind, mention);
  }
  return {
    record,
    language: record.document.language,
    block: (id) => blocks.get(id),
    mention: (id) => mentions.get(id),
    inBlock: <K extends MentionKind>(block: string, kind: K) =>
      (byBlock.get(`${block} ${kind}`) ?? []) as MentionOf<K>[],
    all: <K extends MentionKind>(kind: K) => (byKind.get(kind) ?? []) as MentionOf<K>[],
    tables: record.tables,
  };
};
