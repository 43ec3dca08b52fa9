import type { Block } from '../../../record/block.ts';
import type { Evidence } from '../../../record/evidence.ts';
import type { Mention, MentionKind } from '../../../record/mention.ts';
import type { DocumentRecord } from '../../../record/record.ts';
import type { Table } from '../../../record/table.ts';

/** What is chosen in the document view, on either side. */
export type Chosen =
  | { readonly what: 'mention'; readonly id: string }
  | { readonly what: 'block'; readonly id: string }
  | { readonly what: 'cell'; readonly id: string; readonly table: string };

/** A record arranged for looking at it page by page. */
export interface Content {
  readonly record: DocumentRecord;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  readonly childrenOf: ReadonlyMap<string | undefined, readonly Block[]>;
  readonly kinds: readonly (readonly [MentionKind, number])[];
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export const contentOf = (record: DocumentRecord): Content => {
  const blocks = byId(record.blocks);
  return {
    record,
    blocks,
    tables: byId(record.tables),
    mentions: byId(record.mentions),
    mentionsOf: Map.groupBy(record.mentions, ({ block }) => block),
    childrenOf: Map.groupBy(record.blocks, ({ parent }) => (parent && blocks.has(parent) ? parent : undefined)),
    kinds: [...Map.groupBy(record.mentions, ({ kind }) => kind)]
      .map(([kind, list]) => [kind, list.length] as const)
      .toSorted((a, b) => b[1] - a[1]),
  };
};

export const isOn = (evidence: readonly Evidence[], page: number): boolean =>
  evidence.some((place) => place.page === page);

/** The pages that a table's cells, or else its block, stand on. */
export const pageOf = ({ blocks, mentions, tables }: Content, chosen: Chosen): number | undefined => {
  if (chosen.what === 'mention') return mentions.get(chosen.id)?.evidence[0]?.page;
  if (chosen.what === 'block') return blocks.get(chosen.id)?.evidence[0]?.page;
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(chosen.id) ?? [];
  return tables.get(chosen.table)?.rows[Number(row)]?.cells[Number(column)]?.evidence[0]?.page;
};

export const isChosen = (chosen: Chosen | undefined, what: Chosen['what'], id: string, table?: string): boolean =>
  chosen?.what === what && chosen.id === id && (chosen.what !== 'cell' || chosen.table === table);
