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

/** A block, shown by its number and the beginning of its text. */
export const atBlock = (block: Block): FindingEvidence => ({
  block: block.id,
  ...first(block.evidence),
  text: `${block.number ?? ''} ${block.text}`.trim().slice(0, 160),
});

/** A stretch of a block's text; start and end are UTF-16 offsets. The box is that of the lines it stands on. */
export const atText = (block: Block, start: number, end: number): FindingEvidence => {
  const line = block.evidence.filter(({ span }) => span && span[0] <= start && start < span[1]);
  return { block: block.id, ...first(line.length > 0 ? line : block.evidence), text: block.text.slice(start, end) };
};

/** A cell of a table; row and column are counted from 0. */
export const atCell = (table: Table, row: number, column: number, cell: Cell): FindingEvidence => ({
  ...(table.block === undefined ? {} : { block: table.block }),
  table: table.id,
  cell: `r${row}c${column}`,
  ...first(cell.evidence.length > 0 ? cell.evidence : pageOf(table)),
  text: cell.text,
});

const pageOf = (table: Table): Evidence[] => [{ page: table.pages[0] ?? 1, bbox: [0, 0, 0, 0] }];
