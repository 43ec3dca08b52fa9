import type { Language, MentionOf, Table } from '../../record/index.ts';
import { Decimal } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { amountsOf, type CellAmount, fitsCell } from './row-claims.ts';
import { rowNamed } from './row-named.ts';
import { tableSought, tablesNear } from './table-sought.ts';

/** An amount that a sentence gives for a row of a table, with its percentage in brackets: “travel ($52,300, or 17.5 per cent)”. */
export interface RowRate {
  readonly table: Table;
  readonly row: number;
  readonly amount: Figure;
  readonly rate: Figure;
  /** Is the amount what lies between two figures of the row, or one of them? Then the percentage is of another. */
  readonly isOfRow: boolean;
}

type Amount = MentionOf<'money'> | MentionOf<'count'>;

/** An amount, the percentage behind it, and the words before. */
interface Told {
  readonly mention: Amount;
  readonly amount: Figure;
  readonly rate: Figure;
  readonly words: string;
}

/** Between an amount and its percentage. */
const joint: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?: [a-z]+){0,2} \(|,? (?:\(|or |representing |an? (?:increase|decrease|reduction) of )|, )(?:or |i\.e\.,? |that is,? )?$/,
  zh: /^[^，。；（）]{0,6}(?:[（(，,]|，?即|，?占)(?:即|或|约)?$/,
};

/** Names stand this near to their amounts. */
const REACH = 90;
/** Tables stand no more blocks than this from a sentence that does not say which it means. */
const NEAR = 12;

const toldIn = (index: Index, rate: MentionOf<'percentage'>): Told | undefined => {
  const text = index.block(rate.block)?.text ?? '';
  const [start] = sentenceAt(text, rate.span[0], index.language);
  const amounts: readonly Amount[] = [...index.inBlock(rate.block, 'money'), ...index.inBlock(rate.block, 'count')]
    .filter(({ span }) => span[1] <= rate.span[0] && span[0] >= start)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const [before, mention] = [amounts.at(-2), amounts.at(-1)];
  if (!mention || !joint[index.language].test(text.slice(mention.span[1], rate.span[0]))) return undefined;
  const [amount, percentage] = [figureOf(mention), figureOf(rate)];
  const from = Math.max(start, before?.span[1] ?? 0, mention.span[0] - REACH);
  const to = mention.kind === 'count' ? mention.span[1] : mention.span[0];
  return amount && percentage ? { mention, amount, rate: percentage, words: text.slice(from, to) } : undefined;
};

/** The row of totals, where the table is of what is counted: “12 posts (8.0 per cent)”, and a table of posts. */
const totalCounted = (table: Table, { mention }: Told): number | undefined => {
  const noun = mention.kind === 'count' ? (mention.value.of ?? '').replace(/^[个名项]/, '').toLowerCase() : '';
  const isOfThem = noun.length > 1 && `${table.title} ${table.unit?.text ?? ''}`.toLowerCase().includes(noun);
  const row = table.rows.findLastIndex(({ role }) => role === 'total');
  return isOfThem && row >= 0 ? row : undefined;
};

const isOfUnit = (table: Table, { amount }: Told): boolean =>
  amount.kind === 'money' ? table.unit?.currency === amount.currency : table.unit?.currency === undefined;

const betweenTwo = (amount: Figure, cells: readonly CellAmount[]): boolean =>
  cells.some((one, at) =>
    cells
      .slice(at + 1)
      .some((other) =>
        one.amount
          .minus(other.amount)
          .abs()
          .minus(amount.value)
          .abs()
          .lte(one.slack.plus(other.slack).plus(amount.slack)),
      ),
  );

const isOne = (amount: Figure, cells: readonly CellAmount[]): boolean =>
  cells.some((cell) => fitsCell(amount, { ...cell, amount: cell.amount.abs() }));

const claimOn = (table: Table, told: Told, language: Language): RowRate[] => {
  const named = isOfUnit(table, told) ? rowNamed(table, told.words, language) : undefined;
  const counted = named === undefined && isOfUnit(table, told) ? totalCounted(table, told) : undefined;
  const row = named ?? counted;
  if (row === undefined) return [];
  const cells = amountsOf(table, row);
  const { amount, rate } = told;
  const isOfRow = counted === undefined ? betweenTwo(amount, cells) || isOne(amount, cells) : isOne(amount, cells);
  return cells.length > 0 && (isOfRow || counted === undefined) ? [{ table, row, amount, rate, isOfRow }] : [];
};

/** The figures of a row that a percentage of the amount may be of: those that are larger. */
export const basesOf = ({ table, row, amount }: Pick<RowRate, 'table' | 'row' | 'amount'>): CellAmount[] =>
  amountsOf(table, row).filter((cell) => cell.amount.gt(Decimal.max(amount.value, 0)));

/** Every percentage in brackets behind an amount that its sentence gives for a row of a table, by sentence. */
export const rowRates = (index: Index): RowRate[][] => {
  if (index.tables.length === 0) return [];
  const rates = index.all('percentage').filter(({ block }) => index.block(block)?.type !== 'table');
  return [...groupBy(rates, ({ block }) => block)].flatMap(([block, mentions]) => {
    const text = index.block(block)?.text ?? '';
    const told = mentions.flatMap((rate) => toldIn(index, rate) ?? []);
    if (told.length === 0) return [];
    const sought = tableSought(text, block, index, true);
    return (sought ? [sought] : tablesNear(index, block, NEAR))
      .map((table) => told.flatMap((each) => claimOn(table, each, index.language)))
      .filter((claims) => claims.length > 0);
  });
};
