import { placeMentions } from '../../../src/pipeline/place-mentions.ts';
import { type Cell, type DocumentRecord, type Mention, type Table, tableText } from '../../../src/record/index.ts';
import type { Random } from '../plants/random.ts';

/** A figure of a record: a cell, or a figure of a paragraph. */
export type Place =
  | { readonly table: Table; readonly row: number; readonly column: number }
  | { readonly mention: Mention };

/** A text with one digit replaced by another at random; the first is never made a zero. */
export const withOtherDigit = (text: string, random: Random): string => {
  const digits = Array.from(text, (sign, at) => ({ sign, at })).filter(({ sign }) => /\d/.test(sign));
  const { sign, at } = random.pick(digits);
  const others = Array.from('0123456789').filter((digit) => digit !== sign && !(digit === '0' && at === digits[0]!.at));
  return text.slice(0, at) + random.pick(others) + text.slice(at + 1);
};

/** The value of a cell with the digits of its text, in the places that they had. */
const valueAs = ({ value = '' }: Cell, text: string): string => {
  const digits = text.match(/\d/g) ?? [];
  let at = 0;
  return value.replaceAll(/\d/g, () => digits[at++] ?? '');
};

const withCell = (record: DocumentRecord, table: Table, row: number, column: number, text: string): DocumentRecord => {
  const rows = table.rows.map((each, at) =>
    at === row
      ? {
          ...each,
          cells: each.cells.map((cell, of) => (of === column ? { ...cell, text, value: valueAs(cell, text) } : cell)),
        }
      : each,
  );
  const [body, changed] = [tableText(table).text, tableText({ ...table, rows }).text];
  return {
    ...record,
    tables: record.tables.map((each) => (each.id === table.id ? { ...table, rows } : each)),
    // The checks know the table's text in its block by its being the same.
    blocks: record.blocks.map((block) =>
      block.id === table.block && block.text.endsWith(body)
        ? { ...block, text: block.text.slice(0, block.text.length - body.length) + changed }
        : block,
    ),
  };
};

const renamed = (mention: Mention): Mention =>
  mention.kind === 'countryList'
    ? {
        ...mention,
        id: `x${mention.id}`,
        value: { ...mention.value, members: mention.value.members.map((id) => `x${id}`) },
      }
    : { ...mention, id: `x${mention.id}` };

/** The record with another text of a block, whose mentions are found anew. */
const withText = (record: DocumentRecord, id: string, text: string): DocumentRecord => {
  const { document, mentions, alignments } = record;
  const block = { ...record.blocks.find((each) => each.id === id)!, text };
  const [{ page, bbox } = { page: 1, bbox: [0, 0, 0, 0] as [number, number, number, number] }] = block.evidence;
  const found = placeMentions([{ block, locate: () => [{ page, bbox }] }], {
    language: document.language,
    issuer: document.symbols,
    ...(document.date === undefined ? {} : { documentDate: document.date }),
  });
  const at = mentions.findIndex((mention) => mention.block === id);
  const isOther = (each: { readonly block: string }): boolean => each.block !== id;
  return {
    ...record,
    blocks: record.blocks.map((each) => (each.id === id ? block : each)),
    mentions: [
      ...mentions.slice(0, at).filter(isOther),
      ...found.mentions.map(renamed),
      ...mentions.slice(at).filter(isOther),
    ],
    alignments: [
      ...alignments.filter(isOther),
      ...found.alignments.map((each) => ({
        ...each,
        pairs: each.pairs.map(([one, other]): [string, string] => [`x${one}`, `x${other}`]),
      })),
    ],
  };
};

/** What is printed at a place. */
export const textAt = (place: Place): string =>
  'mention' in place ? place.mention.text : place.table.rows[place.row]!.cells[place.column]!.text;

/** The record as it would be if another figure stood at a place. */
export const withFigure = (record: DocumentRecord, place: Place, text: string): DocumentRecord => {
  if (!('mention' in place)) return withCell(record, place.table, place.row, place.column, text);
  const { block, span } = place.mention;
  const old = record.blocks.find(({ id }) => id === block)!.text;
  return withText(record, block, old.slice(0, span[0]) + text + old.slice(span[1]));
};
