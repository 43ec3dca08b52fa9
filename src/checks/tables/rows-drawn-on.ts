import type { Cell, Language, MentionOf, Table } from '../../record/index.ts';
import { Decimal, plain, precisionOf } from '../figures.ts';
import { groupBy, type Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { stubOf } from './row-named.ts';
import { nameWords } from './row-names.ts';

type Money = MentionOf<'money'>;

/** An amount of a table, its unit applied and without its sign: the text says “a decrease of $997,200” for (997.2). */
export interface DrawnCell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly amount: Decimal;
}

/** An amount of a paragraph that is drawn from a row of a table, and is not what the row has. */
export interface Misdrawn {
  readonly mention: Money;
  readonly amount: Decimal;
  readonly cell: DrawnCell;
  /** Other amounts of the paragraph that the row has. */
  readonly fitting: number;
  /** Both are of one period by their words. */
  readonly isOfPeriod: boolean;
}

/** Fewer digits may be equal by chance. */
const TELLING_DIGITS = 3;
/** One of the amounts that show the row has so many. */
const LONG_DIGITS = 4;
/** So many amounts of a paragraph show that it is drawn from a row. */
const FEWEST = 2;
/** Where no period is told, so many do, or the digits are so many that two alike are no chance. */
const MANY = 3;
const MANY_DIGITS = 5;

const cellsOf = (table: Table): DrawnCell[] =>
  table.rows.flatMap(({ role, cells }, row): DrawnCell[] =>
    role === 'header'
      ? []
      : cells.flatMap((cell, column): DrawnCell[] =>
          cell.value === undefined || table.columns[column]?.type !== 'amount'
            ? []
            : [{ table, row, column, cell, amount: new Decimal(cell.value).times(table.unit?.scale ?? 1).abs() }],
        ),
  );

const keyOf = (currency: string, amount: Decimal): string => `${currency} ${plain(amount)}`;

interface Told {
  readonly mention: Money;
  readonly amount: Decimal;
}

/** Exact amounts: one that is called about, or more than, may be any. */
const toldIn = (mentions: readonly Money[]): Told[] =>
  mentions.flatMap((mention): Told[] => {
    const figure = figureOf(mention);
    return figure && !figure.bound ? [{ mention, amount: figure.value.abs() }] : [];
  });

const PERIOD = /(?<![\d/.])(?:19|20)\d\d(?:[/–-](?:19|20)?\d\d)?(?![\d/]|\.\d)/g;

/** The year in which a period ends: 2024/25 and 2024-2025 are one. */
const lastYear = (period: string): string => {
  const [from = '', to] = period.split(/[/–-]/);
  return to === undefined ? from : from.slice(0, 4 - to.length) + to;
};

const periodsIn = (text: string): string[] => Array.from(text.matchAll(PERIOD), ([period]) => lastYear(period));

/** Between an amount and the period that it is of. */
const joint: Readonly<Record<Language, RegExp>> = {
  en: /^(?: gross| net)?,? (?:for|in|during)(?: the)?(?: financial| fiscal)?(?: year| period| biennium)? ?$/i,
  zh: /^$/,
};

/** What says that several amounts are of several periods in their order. */
const paired: Readonly<Record<Language, RegExp>> = { en: /\brespectively\b/, zh: /分别/ };

/** Behind a period in Chinese stands what is of it: 2024/25年度支出为304 900美元. */
const before: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  zh: /((?:19|20)\d\d(?:[/–-](?:19|20)?\d\d)?)\s?(?:年度?|财政年度|期间)[^，。；\d]{0,24}$/,
};

/** The period that an amount is told of by the words right beside it. */
const besideOf = (index: Index, { block, span }: Money): string | undefined => {
  const text = index.block(block)?.text ?? '';
  const lead = before[index.language]?.exec(text.slice(Math.max(0, span[0] - 40), span[0]))?.[1];
  if (lead !== undefined) return lastYear(lead);
  const behind = text.slice(span[1], span[1] + 60);
  const [next] = behind.matchAll(PERIOD);
  return next && joint[index.language].test(behind.slice(0, next.index)) ? lastYear(next[0]) : undefined;
};

/** Periods of amounts that a sentence tells “respectively”: two amounts after each other, two periods. */
const inOrder = (index: Index, mentions: readonly Money[], mention: Money): string | undefined => {
  const text = index.block(mention.block)?.text ?? '';
  const [start, end] = sentenceAt(text, mention.span[0], index.language);
  const sentence = text.slice(start, end);
  const periods = [...new Set(periodsIn(sentence))];
  if (!paired[index.language].test(sentence) || periods.length < 2) return undefined;
  const own = mentions.filter(({ span }) => span[0] >= start && span[1] <= end);
  return own.length % periods.length === 0 ? periods[own.indexOf(mention) % periods.length] : undefined;
};

/** The row has for one period what the text has for the same one, for another, or nothing tells. */
const comparePeriods = (told: string | undefined, { table, column }: DrawnCell): 'same' | 'other' | 'open' => {
  const titled = periodsIn(table.columns[column]?.title ?? '');
  if (told === undefined || titled.length === 0) return 'open';
  return titled.includes(told) ? 'same' : 'other';
};

/** Do two amounts have the same digits but for one, or for two that are swapped? */
const isSlip = (one: Decimal, other: Decimal): boolean =>
  ['digit', 'swap'].includes(slipBetween(plain(one), plain(other)) ?? '');

/** `$3,623.500` for 3,623,500: a point for the comma before three digits. */
const isWrongPoint = ({ mention, amount }: Told, other: Decimal): boolean =>
  /\d,\d{3}\.\d{3}$/.test(mention.text) && amount.times(1000).eq(other);

interface Row {
  readonly cells: readonly DrawnCell[];
  readonly told: readonly Told[];
  /** Shown by its name and one amount: then only an amount of the same period is another than it has. */
  readonly byName?: true;
}

const isShown = ({ told }: Row): boolean => {
  const telling = told.filter(({ amount }) => precisionOf(amount) >= TELLING_DIGITS);
  return telling.length >= FEWEST && telling.some(({ amount }) => precisionOf(amount) >= LONG_DIGITS);
};

/** How far into a paragraph it may name its subject: “The proposed resources for quick-impact projects amount to …”. */
const SUBJECT = 120;
/** A name so short may be any word: words in English, letters in Chinese. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 2, zh: 4 };

const isNamed = (index: Index, { cells: [cell], told }: Row): boolean => {
  const words = nameWords[index.language];
  const [name, subject] = [
    words(cell ? stubOf(cell.table, cell.row) : ''),
    words((index.block(told[0]?.mention.block ?? '')?.text ?? '').slice(0, SUBJECT)),
  ];
  return (
    name.length >= SHORTEST[index.language] &&
    subject.some((_, at) => name.every((word, place) => subject[at + place] === word))
  );
};

const rowOf = ({ table, row }: DrawnCell): string => `${table.id} ${row}`;

/** Amounts of all tables by row and by what they are. */
interface Amounts {
  readonly byRow: ReadonlyMap<string, readonly DrawnCell[]>;
  readonly byAmount: ReadonlyMap<string, readonly DrawnCell[]>;
}

const amountsOf = ({ tables }: Index): Amounts => {
  const cells = tables.filter(({ unit }) => unit?.currency !== undefined).flatMap(cellsOf);
  return {
    byRow: groupBy(cells, rowOf),
    byAmount: groupBy(cells, ({ table, amount }) => keyOf(table.unit!.currency!, amount)),
  };
};

/** The rows that so many amounts of a paragraph are drawn from that it is no chance. */
const rowsOf = (index: Index, told: readonly Told[], { byRow, byAmount }: Amounts): Row[] => {
  const found = new Map<string, Map<Decimal, Told>>();
  for (const each of told) {
    for (const cell of byAmount.get(keyOf(each.mention.value.currency, each.amount)) ?? []) {
      const row = found.get(rowOf(cell)) ?? new Map<Decimal, Told>();
      // One amount told twice shows a row once.
      if (![...row.values()].some(({ amount }) => amount.eq(each.amount))) row.set(each.amount, each);
      found.set(rowOf(cell), row);
    }
  }
  return [...found].flatMap(([id, each]): Row[] => {
    const row = { cells: byRow.get(id)!, told: [...each.values()] };
    if (isShown(row)) return [row];
    return isNamed(index, row) ? [{ ...row, byName: true }] : [];
  });
};

const misdrawnFrom = (index: Index, row: Row, told: readonly Told[], amounts: Amounts): Misdrawn[] => {
  const mentions = told.map(({ mention }) => mention);
  const left = row.cells.filter(({ amount }) => !told.some((each) => each.amount.eq(amount)));
  const stray = told.filter(
    ({ amount, mention }) =>
      precisionOf(amount) >= TELLING_DIGITS && !amounts.byAmount.has(keyOf(mention.value.currency, amount)),
  );
  return stray.flatMap((each): Misdrawn[] => {
    const near = left.filter(({ amount }) => isSlip(each.amount, amount) || isWrongPoint(each, amount));
    const [cell] = near;
    if (!cell || near.length > 1) return [];
    const periods = comparePeriods(besideOf(index, each.mention) ?? inOrder(index, mentions, each.mention), cell);
    const isSure = !row.byName && (row.told.length >= MANY || precisionOf(cell.amount) >= MANY_DIGITS);
    if (periods === 'other' || (periods === 'open' && !isSure)) return [];
    return [{ ...each, cell, fitting: row.told.length, isOfPeriod: periods === 'same' }];
  });
};

/**
 * Amounts that are not what their row has, in paragraphs of which other amounts show that they are drawn from it:
 * “Expenditure amounted to $3,265,800 for 2024/25”, where the row has 3 265.2 and all the others.
 */
export const misdrawn = (index: Index): Misdrawn[] => {
  const amounts = amountsOf(index);
  if (amounts.byRow.size === 0) return [];
  const running = index.all('money').filter(({ block }) => index.block(block)?.type !== 'table');
  return [...groupBy(running, ({ block }) => block).values()].flatMap((mentions) => {
    const told = toldIn(mentions);
    const seen = new Set<Money>();
    // A row that another table has again tells nothing more.
    return rowsOf(index, told, amounts)
      .toSorted((a, b) => b.told.length - a.told.length)
      .flatMap((row) => misdrawnFrom(index, row, told, amounts))
      .filter(({ mention }) => !seen.has(mention) && seen.add(mention));
  });
};
