import {
  type Block,
  type Cell,
  type Evidence,
  type Table,
  type TextPart,
  tableText,
  titledText,
} from '../record/index.ts';
import type { PlacedBlock, Stretch } from './place-mentions.ts';

const number = String.raw`(?:(?:E?S-)?\d+\/\d+(?: [A-Z](?: and [A-Z])?)?)`;
/** Numbers of resolutions and nothing else: 53/242; 77/278, 79/280; 71/272 B; S-20/2. */
const listedNumbers = new RegExp(`^第?${number}(?:(?:, ?|、|; ?| and |和)${number})*$`);
/** What a column's head says that its numbers are: “Resolution number”. */
const headOfActs = /^(.*\b(?:resolution|decision)s?)(?:\s(?:no\.?|numbers?|symbols?))?$/i;

/** What may stand over a table and say what its numbers are is a title, not a paragraph. */
const LONGEST_LEAD = 120;

const stretchOf = ({ span, cell }: TextPart, text: string, leads: readonly string[]): Stretch[] => {
  if (cell && (cell.value !== undefined || cell.nil)) return [];
  return [{ span, ...(leads.length > 0 && listedNumbers.test(text) ? { leads } : {}) }];
};

/** What the heads of columns say that numbers are, by the cells below. */
const headsOf = ({ columns, rows }: Omit<Table, 'block'>): ReadonlyMap<Cell, string> => {
  const acts = columns.map(({ title }) => headOfActs.exec(title ?? '')?.[1]);
  const heads = new Map<Cell, string>();
  if (acts.every((act) => act === undefined)) return heads;
  for (const { cells } of rows) {
    let column = 0;
    for (const cell of cells) {
      const head = acts[column];
      if (head !== undefined) heads.set(cell, head);
      column += cell.columns ?? 1;
    }
  }
  return heads;
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
  const heads = headsOf(table);
  const leadsOf = ({ cell }: TextPart): string[] =>
    [lead, cell && heads.get(cell)].filter((each) => each !== undefined);
  return {
    block: { ...block, text },
    locate: (start, end) => (end <= title ? locate(start, end) : inBody(start, end)),
    stretches: [
      ...(title > 0 ? [{ span: [0, title] as [number, number] }] : []),
      ...parts.flatMap((part) => stretchOf(part, text.slice(...part.span), leadsOf(part))),
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
