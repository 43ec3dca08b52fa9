import type { Block, Cell, Evidence, FindingEvidence, Mention, Table } from '../record/index.ts';

const first = (evidence: readonly Evidence[]): Pick<FindingEvidence, 'page' | 'bbox'> => {
  const place = evidence[0];
  return place ? { page: place.page, bbox: place.bbox } : { page: 1, bbox: [0, 0, 0, 0] };
};

/** A mention as one of the places that a finding rests on. */
export const atMention = (mention: Mention): FindingEvidence => ({
  block: mention.block,
  mention: mention.id,
  ...first(mention.evidence),
  text: mention.text,
});

export const atBlock = (block: Block): FindingEvidence => ({
  block: block.id,
  ...first(block.evidence),
  text: `${block.number ?? ''} ${block.text}`.trim().slice(0, 160),
});

/** A cell of a table; row and column are counted from 0. */
export const atCell = (table: Table, row: number, column: number, cell: Cell): FindingEvidence => ({
  ...(table.block === undefined ? {} : { block: table.block }),
  table: table.id,
  cell: `r${row}c${column}`,
  ...first(cell.evidence),
  text: cell.text,
});
