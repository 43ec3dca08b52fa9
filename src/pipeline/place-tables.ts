import { type Block, type Evidence, type Table, type TextPart, tableText, titledText } from '../record/index.ts';
import type { PlacedBlock, Stretch } from './place-mentions.ts';

/** Numbers of resolutions and nothing else: 53/242; 77/278, 79/280; 71/272 B. */
const listedNumbers = /^第?\d+\/\d+(?: [A-Z])?(?:(?:, ?|、|; ?| and |和)\d+\/\d+(?: [A-Z])?)*$/;

/** What may stand over a table and say what its numbers are is a title, not a paragraph. */
const LONGEST_LEAD = 120;

const stretchOf = ({ span, cell }: TextPart, text: string, lead: string | undefined): Stretch[] => {
  if (cell && (cell.value !== undefined || cell.nil)) return [];
  return [{ span, ...(lead !== undefined && listedNumbers.test(text) ? { lead } : {}) }];
};

/** Where a stretch of a cell stands: in the cell's box; a note stands below the table, on its last page. */
const locateIn =
  (parts: readonly TextPart[], table: readonly Evidence[]) =>
  (start: number, end: number): Evidence[] => {
    const part = parts.find(({ span }) => start < span[1] && end > span[0]);
    return [...(part?.cell?.evidence ?? table.slice(-1))];
  };

const moveParts = (parts: readonly TextPart[], by: number): TextPart[] =>
  parts.map((part) => ({ ...part, span: [part.span[0] + by, part.span[1] + by] }));

const withTable = (placed: PlacedBlock, table: Omit<Table, 'block'>, lead: string | undefined): PlacedBlock => {
  const { block, locate } = placed;
  const body = tableText(table);
  const text = titledText(block.text, body.text);
  const title = block.text.length;
  const parts = moveParts(body.parts, text.length - body.text.length);
  const inBody = locateIn(parts, block.evidence);
  return {
    block: { ...block, text },
    locate: (start, end) => (end <= title ? locate(start, end) : inBody(start, end)),
    stretches: [
      ...(title > 0 ? [{ span: [0, title] as [number, number] }] : []),
      ...parts.flatMap((part) => stretchOf(part, text.slice(...part.span), lead)),
    ],
  };
};

/** The title over a table: its own, else the text right before it. */
const leadOf = (block: Block, before: Block | undefined): string | undefined =>
  [block.text, before?.text].find((text) => text !== undefined && text !== '' && text.length <= LONGEST_LEAD);

/** Gives the blocks of tables their tables' text; cells are read one by one. */
export const placeTables = (placed: readonly PlacedBlock[], tables: readonly Omit<Table, 'block'>[]): PlacedBlock[] => {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return placed.map((each, position) => {
    const table = each.block.table === undefined ? undefined : byId.get(each.block.table);
    return table ? withTable(each, table, leadOf(each.block, placed[position - 1]?.block)) : each;
  });
};
