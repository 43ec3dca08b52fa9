import type { MentionOf, Span, Table } from '../../record/index.ts';
import { Decimal, precisionOf } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { roundingOf } from './cell-figure.ts';
import { rowNamed } from './row-named.ts';
import { tableSought } from './table-sought.ts';

/** A row of a table that a sentence names, with the amount that it gives for it. */
export interface RowClaim {
  readonly table: Table;
  readonly row: number;
  readonly figure: Figure;
  /** The columns that may be meant; all where the sentence says which table it speaks of. */
  readonly columns?: ReadonlySet<number>;
}

export interface CellAmount {
  readonly column: number;
  /** With the table's unit applied. */
  readonly amount: Decimal;
  readonly slack: Decimal;
}

/** The amounts of a row. */
export const amountsOf = (table: Table, row: number): CellAmount[] =>
  table.rows[row]!.cells.flatMap((cell, column) => {
    if (cell.value === undefined || table.columns[column]?.type !== 'amount') return [];
    const scale = table.unit?.scale ?? 1;
    return [
      { column, amount: new Decimal(cell.value).times(scale), slack: roundingOf(table, cell.value).times(scale) },
    ];
  });

/** Is the figure that of the cell, as far as either may have been rounded? */
export const fitsCell = (figure: Figure, { amount, slack }: CellAmount): boolean =>
  amount
    .minus(figure.value)
    .abs()
    .lte(slack.plus(figure.bound ? figure.value.abs().div(20) : figure.slack));

/** An amount in a sentence, with the words between it and the amount before. */
interface Told {
  readonly mention: MentionOf<'money'>;
  readonly figure: Figure;
  readonly words: string;
}

/** Names stand this near to their amounts. */
const REACH = 90;

const toldIn = (index: Index, mentions: readonly MentionOf<'money'>[], [start]: Span): Told[] => {
  const text = index.block(mentions[0]!.block)?.text ?? '';
  return mentions.flatMap((mention, at): Told[] => {
    const figure = figureOf(mention);
    const from = Math.max(start, mentions[at - 1]?.span[1] ?? 0, mention.span[0] - REACH);
    return figure ? [{ mention, figure, words: text.slice(from, mention.span[0]) }] : [];
  });
};

const claimsOn = (table: Table, told: readonly Told[], index: Index): RowClaim[] =>
  told.flatMap(({ mention, figure, words }): RowClaim[] => {
    if (!table.unit?.currency || table.unit.currency !== mention.value.currency) return [];
    const row = rowNamed(table, words, index.language);
    return row === undefined ? [] : [{ table, row, figure }];
  });

/** Fewer digits may be equal by chance. */
const TELLING_DIGITS = 3;

const isTelling = ({ value }: Figure): boolean => precisionOf(value) >= TELLING_DIGITS;

/** The columns in which a row that the sentence names has the amount that the sentence gives for it. */
const columnsShown = (claims: readonly RowClaim[]): ReadonlySet<number> =>
  new Set(
    claims.flatMap(({ table, row, figure }) =>
      isTelling(figure)
        ? amountsOf(table, row)
            .filter((cell) => fitsCell(figure, cell))
            .map(({ column }) => column)
        : [],
    ),
  );

/** Of two rows of a table one has what the sentence says of it: then it speaks of that table, wherever it stands. */
const claimsShown = (told: readonly Told[], index: Index): RowClaim[] => {
  for (const table of told.length > 1 ? index.tables : []) {
    const claims = claimsOn(table, told, index);
    if (new Set(claims.map(({ row }) => row)).size < 2) continue;
    const columns = columnsShown(claims);
    if (columns.size > 0) return claims.map((claim) => ({ ...claim, columns }));
  }
  return [];
};

/** Every amount in the text that its sentence gives for a row of a table. */
export const rowClaims = (index: Index): RowClaim[] => {
  const running = index.all('money').filter(({ block }) => index.block(block)?.type !== 'table');
  return [...groupBy(running, ({ block }) => block)].flatMap(([block, mentions]) => {
    const text = index.block(block)?.text ?? '';
    const sentences = groupBy(mentions, ({ span }) => sentenceAt(text, span[0], index.language).join());
    return [...sentences].flatMap(([place, ofSentence]) => {
      const [start = 0, end = 0] = place.split(',').map(Number);
      const told = toldIn(index, ofSentence, [start, end]);
      const table = tableSought(text.slice(start, end), block, index, true);
      return table ? claimsOn(table, told, index) : claimsShown(told, index);
    });
  });
};
