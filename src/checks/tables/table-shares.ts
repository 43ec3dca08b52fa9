import type { Language, MentionOf, Table } from '../../record/index.ts';
import { around, Decimal, type Interval } from '../figures.ts';
import type { Index } from '../record-index.ts';
import { type Figure, figureOf } from '../text/figure.ts';
import { sentenceAt } from '../text/sentences.ts';
import { roundingOf } from './cell-figure.ts';
import { rowNamed } from './row-named.ts';
import { tableSought, tablesNear } from './table-sought.ts';

/** How a sentence says that a percentage is of a total: before it and behind it. Each catches what the total is of. */
interface ShareWords {
  readonly before: RegExp;
  readonly behind: RegExp;
  /** The same where the word total is missing: a row of totals must have what it catches. */
  readonly bareBehind: RegExp;
  readonly bareBefore: RegExp;
  /** Words that say no more than “total”. */
  readonly plain: RegExp;
}

const never = /(?!)/;

const shareWords: Readonly<Record<Language, ShareWords>> = {
  en: {
    before: never,
    behind:
      /^ of (?:the |its |their )?(?:(?:grand |overall |combined )?totals?\b(?: of)?|all\b|overall\b|whole\b)((?: (?!in |for |and |were |was |at )[a-z-]+){0,3})/,
    bareBefore: never,
    bareBehind: /^ of (?:the |its |their )?([a-z-]{4,}(?: (?!in |for |and |were |was |at )[a-z-]{4,})?)/,
    plain: /\b(?:the|of|all|amount|number|figure)\b/g,
  },
  zh: {
    before:
      /占(?:了|全部|所有|整个)?([^，。；、%\d]{0,10}?)(?:的总额|的总数|总额|总数|总量|总计|合计)的?约?\s?$|占(?:全部|所有)([^，。；、%\d]{1,10}?)的?约?\s?$/,
    behind: never,
    bareBefore: /占([^，。；、%\d]{2,8}?)的?约?\s?$/,
    bareBehind: never,
    plain: /[的中内]/g,
  },
};

/** A percentage that a sentence gives for a row of a table, as a share of the table's total. */
export interface ShareClaim {
  readonly table: Table;
  readonly row: number;
  readonly total: number;
  readonly rate: Figure;
  /** The columns that may be meant, with the figures in them. */
  readonly columns: readonly ShareColumn[];
  /** Does the sentence say which table it speaks of? */
  readonly sought: boolean;
  /** Does it give the row's figure as the table has it? Then nothing else can be meant. */
  readonly given: boolean;
}

export interface ShareColumn {
  readonly column: number;
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly parts: Interval;
  readonly wholes: Interval;
}

/** What a share is of. */
interface Whole {
  /** `volume` in “of the total volume”; empty for a bare total. */
  readonly of: string;
  /** Does the sentence call it a total? */
  readonly called: boolean;
}

const wholeOf = (text: string, [start, end]: readonly [number, number], language: Language): Whole | undefined => {
  const { before, behind, bareBefore, bareBehind, plain } = shareWords[language];
  const [left, right] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 60)];
  const called = before.exec(left) ?? behind.exec(right);
  const found = called ?? bareBefore.exec(left) ?? bareBehind.exec(right);
  return found
    ? { of: (found[1] ?? found[2] ?? '').replaceAll(plain, ' ').trim(), called: called !== null }
    : undefined;
};

/** Tables stand no more blocks than this from the sentence that speaks of them without saying so. */
const NEAR = 10;

const wordsOf = ({ of }: Whole, language: Language): readonly string[] =>
  language === 'zh' ? [of].filter((word) => word !== '') : (of.toLowerCase().match(/[a-z]{4,}/g) ?? []);

/** The row of totals that is the whole: the one that has a word of its, or the last where the table's own words have one. */
const totalOf = (table: Table, { called }: Whole, words: readonly string[]): number | undefined => {
  const sums = table.rows.flatMap(({ role }, row) => (role === 'total' || role === 'subtotal' ? [row] : []));
  const named = sums.filter((row) =>
    words.some((word) => table.rows[row]!.cells[0]?.text.toLowerCase().includes(word)),
  );
  if (named.length > 0 || !called) return named.at(-1);
  const own = [table.title, table.unit?.text ?? '', ...table.columns.map(({ title }) => title)].join(' ').toLowerCase();
  return words.length === 0 || words.some((word) => own.includes(word))
    ? sums.findLast((row) => table.rows[row]!.role === 'total')
    : undefined;
};

const rounded = (table: Table, value: string): Interval => around(new Decimal(value), roundingOf(table, value));

const columnsOf = (table: Table, row: number, total: number): ShareColumn[] =>
  table.columns.flatMap(({ type }, column): ShareColumn[] => {
    const [part, whole] = [table.rows[row]!.cells[column]?.value, table.rows[total]!.cells[column]?.value];
    if (type !== 'amount' || part === undefined || whole === undefined || !new Decimal(whole).gt(0)) return [];
    return [
      {
        ...{ column, part: new Decimal(part), whole: new Decimal(whole) },
        ...{ parts: rounded(table, part), wholes: rounded(table, whole) },
      },
    ];
  });

const columnsGiven = (table: Table, columns: readonly ShareColumn[], figures: readonly Figure[]): ShareColumn[] => {
  const scale = table.unit?.scale ?? 1;
  return columns.filter(({ part }) =>
    figures.some(({ value, slack }) => value.minus(part.times(scale)).abs().lte(slack)),
  );
};

/** The columns whose titles have a year that the sentence names, and of these those that say what the total is of. */
const columnsNamed = (
  table: Table,
  columns: readonly ShareColumn[],
  sentence: string,
  words: readonly string[],
): readonly ShareColumn[] => {
  const titleOf = ({ column }: ShareColumn): string => table.columns[column]!.title.toLowerCase();
  const someOf = (all: readonly ShareColumn[], isNamed: (title: string) => boolean): readonly ShareColumn[] => {
    const named = all.filter((each) => isNamed(titleOf(each)));
    return named.length > 0 ? named : all;
  };
  const ofYear = someOf(columns, (title) =>
    (title.match(/\b(?:19|20)\d\d(?:[/–-]\d{2,4})?/g) ?? []).some((year) => sentence.includes(year)),
  );
  return someOf(ofYear, (title) => words.some((word) => title.includes(word)));
};

const figuresIn = (index: Index, block: string, [start, end]: readonly [number, number]): Figure[] =>
  [...index.inBlock(block, 'money'), ...index.inBlock(block, 'count')]
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .flatMap((mention) => figureOf(mention) ?? []);

const claimOf = (index: Index, mention: MentionOf<'percentage'>): ShareClaim[] => {
  const { language } = index;
  const text = index.block(mention.block)?.text ?? '';
  const rate = figureOf(mention);
  const whole = rate && wholeOf(text, mention.span, language);
  if (!rate || whole === undefined) return [];
  const words = wordsOf(whole, language);
  const [start, end] = sentenceAt(text, mention.span[0], language);
  const before = index.inBlock(mention.block, 'percentage').findLast(({ span }) => span[1] <= mention.span[0]);
  const from = Math.max(start, before?.span[1] ?? 0);
  const sought = tableSought(text.slice(start, end), mention.block, index, true);
  for (const table of sought ? [sought] : tablesNear(index, mention.block, NEAR)) {
    const row = rowNamed(table, text.slice(from, mention.span[0]), language);
    const total = totalOf(table, whole, words);
    if (row === undefined || total === undefined || total < row) continue;
    const figures = figuresIn(index, mention.block, [from, mention.span[0]]);
    const all = columnsOf(table, row, total);
    const given = columnsGiven(table, all, figures);
    const columns = given.length > 0 ? given : columnsNamed(table, all, text.slice(start, end), words);
    if (columns.length === 0) continue;
    return [{ ...{ table, row, total, rate, columns }, sought: sought !== undefined, given: given.length > 0 }];
  }
  return [];
};

/** Every percentage in the text that its sentence gives for a row of a table, as a share of the total. */
export const shareClaims = (index: Index): ShareClaim[] => {
  if (index.tables.length === 0) return [];
  return index
    .all('percentage')
    .filter(({ block }) => index.block(block)?.type !== 'table')
    .flatMap((mention) => claimOf(index, mention));
};
