import type { Block, Language, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, halfUnit, plain } from '../figures.ts';
import { atCell, atText } from '../places.ts';
import type { Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { tablesNear } from './table-sought.ts';

/** An average that a text gives for all that a table tells of, by the title of the table's column. */
interface AverageTold {
  readonly block: Block;
  /** What the average is of, as the title of a column has it: `average grant`, 平均年龄. */
  readonly name: string;
  readonly printed: string;
  readonly start: number;
}

const amount = String.raw`(?<amount>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d,]*\d)`;

/** What says that a figure is the average of all; an average of some is told with their name before it. */
const forms: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    String.raw`(?<=^|[.;] )The (?<name>(?:average|mean|median) [a-z]+(?: [a-z]+){0,2}?) (?:was|is|stood at|amounted to|came to) (?:US)?\$?${amount}(?! ?(?:thousand|million|billion|per cent))`,
    'g',
  ),
  zh: new RegExp(`(?<name>(?:平均|中位)\\p{Script=Han}{1,6}?)(?:为|是|达) ?${amount}(?! ?[%万亿])`, 'gu'),
};

const toldIn = (block: Block, language: Language): AverageTold[] =>
  Array.from(block.text.matchAll(forms[language])).flatMap(({ groups, index, 0: whole }) => {
    const { name, amount: printed } = groups as { name: string; amount: string };
    return [{ block, name: name.toLowerCase(), printed, start: index + whole.lastIndexOf(printed) }];
  });

interface TotalCell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The cell that gives the average of all: in the one row of totals, under the one title that names it. */
const cellOf = (table: Table, name: string): TotalCell[] => {
  const columns = table.columns.flatMap(({ title }, column) => (title.toLowerCase().includes(name) ? [column] : []));
  const rows = table.rows.flatMap(({ role }, row) => (role === 'total' ? [row] : []));
  if (columns.length !== 1 || rows.length !== 1 || (table.unit?.scale ?? 1) !== 1) return [];
  const [column, row] = [columns[0]!, rows[0]!];
  const value = table.rows[row]!.cells[column]?.value;
  return value === undefined ? [] : [{ table, row, column, value }];
};

/** Tables stand no more blocks than this from the sentence. */
const NEAR = 10;
/** So many times larger or smaller, it is the average of something else. */
const FAR = 2;

const judge = ({ block, printed, start }: AverageTold, { table, row, column, value }: TotalCell): FindingDraft[] => {
  const said = new Decimal(printed.replaceAll(/[, ]/g, ''));
  const shown = new Decimal(value);
  const agrees = said
    .minus(shown)
    .abs()
    .lte(halfUnit(plain(said)));
  if (!agrees && (said.gt(shown.times(FAR)) || said.times(FAR).lt(shown))) return [];
  const isSlip = slipBetween(plain(shown), plain(said)) !== undefined;
  const title = table.columns[column]!.title.slice(0, 60);
  const certainty = table.rows[row]!.cells[column]!.certainty ?? 1;
  return [
    {
      verdict: agrees ? 'agreement' : 'conflict',
      severity: agrees ? 'info' : 'warning',
      ...(agrees ? {} : { doubt: isSlip && certainty >= 0.8 ? ('document' as const) : ('cannot tell' as const) }),
      confidence: Math.min(0.8, certainty),
      message: agrees
        ? {
            en: `The average is ${grouped(said)} in the text, as under “${title}” in the row of totals.`,
            zh: `正文所述平均数${grouped(said)}与表中“${title}”栏的总计一致。`,
          }
        : {
            en: `The text gives an average of ${grouped(said)}; the row of totals has ${grouped(shown)} under “${title}”.`,
            zh: `正文所述平均数为${grouped(said)}，表中“${title}”栏的总计为${grouped(shown)}。`,
          },
      evidence: [
        atText(block, start, start + printed.length),
        atCell(table, row, column, table.rows[row]!.cells[column]!),
      ],
      computation: {
        expression: `${grouped(said)} − ${grouped(shown)}`,
        expected: plain(shown),
        found: plain(said),
        difference: plain(said.minus(shown)),
      },
    },
  ];
};

/** Averages of all that texts give, held against the table near them that has one column of that name. */
export const averagesTold = (index: Index): FindingDraft[] =>
  index.blocks
    .filter(({ type }) => type === 'paragraph' || type === 'item')
    .flatMap((block) => toldIn(block, index.language))
    .flatMap((told) => {
      const cells = tablesNear(index, told.block.id, NEAR).flatMap((table) => cellOf(table, told.name));
      return cells.length === 1 ? judge(told, cells[0]!) : [];
    });
