import type { Segment } from '../segments/segment.ts';
import type { Opening } from './openings.ts';
import { countCells, isPrintedNumber, LEADERS, looksNumeric, statesAmounts, type TextRow } from './text.ts';

/** Fewer rows of cells are no table without rules. */
const FEWEST = 3;
/** A list of symbols with their titles is known by its symbols, and may be as short. */
export const FEWEST_KEYED = 2;

const SIGNED = /\((?:Signed|signed)\)|[（(]签名[)）]|签字/;
const MASTHEAD = /Distr\.|Original:|分发|原件/;
/** Opens the masthead; in a cell further down it is the end of a title. */
export const ORGANIZATION = /^(?:United Nations|联\s?合\s?国)$/;

/** So many of the texts begin below titles. */
const FLUSH_TEXTS = 0.7;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const cellsBetween = (row: TextRow, from: number, to: number): string[] =>
  row.segments.filter(({ box }) => (box[0] + box[2]) / 2 > from && (box[0] + box[2]) / 2 < to).map(({ text }) => text);

const KEY =
  /^(?:(?:Decision|决定) )?(?:(?:[A-Z0-9.-]+\/)+[A-Za-z0-9./() -]+|\d{1,4}\/\d+(?:[A-Z ]*|[,、 ].*)|\d{1,4}(?: [A-Z])? \((?:\d{4}|[IVXLC-]+)\)(?:, .*)?)$/;

/** Longer texts are no symbols. */
const LONGEST_KEY = 60;

/** Is the text a symbol or the like, perhaps in brackets: `79/172`, `(CEDAW/C/BRA/CO/9)`? */
export const isKey = (text: string): boolean =>
  text.length <= LONGEST_KEY && (KEY.test(text) || (/^\(.+\)$/.test(text) && KEY.test(text.slice(1, -1))));

/** `11 June 1992`, `23 Dec. 2010`, `2004年1月28日` */
const DATE =
  /^(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)$/;

const isAmountOrDate = (text: string): boolean => looksNumeric(text) || DATE.test(text);

/** Points that lead to several amounts show a table in as few rows. */
const FEWEST_LED = 2;

const isLed = ({ segments, contents }: TextRow): boolean => !contents && LEADERS.test(segments[0]!.text);

const statesSeveral = ({ segments }: TextRow): boolean =>
  segments.length > 2 && segments.slice(1).every(({ text }) => looksNumeric(text));

/** Do points lead from the stubs to amounts in two columns or more? */
const areLedToAmounts = (rows: readonly TextRow[]): boolean =>
  rows.filter(isLed).length >= FEWEST_LED && rows.filter(statesSeveral).length >= FEWEST_LED;

/** Do these columns hold what only tables hold: amounts or dates, or symbols with their titles? */
const isTable = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const bounds = [
    Number.NEGATIVE_INFINITY,
    ...openings.map(({ left, right }) => (left + right) / 2),
    Number.POSITIVE_INFINITY,
  ];
  const columnsOf = (some: readonly TextRow[]): string[][][] =>
    bounds
      .slice(1)
      .map((to, index) => some.map((row) => cellsBetween(row, bounds[index]!, to)).filter((texts) => texts.length > 0));
  const filled = columnsOf(rows);
  const fewest = areLedToAmounts(rows) ? FEWEST_LED : FEWEST;
  // A tall head has more lines than the table may have rows.
  const numeric = columnsOf(rows.slice(Math.max(0, rows.findIndex(statesAmounts)))).some(
    (column, index) =>
      index > 0 &&
      column.length >= fewest &&
      column.filter((texts) => texts.every(isAmountOrDate)).length >= 0.6 * column.length &&
      // Dashes alone may be the bullets of a list.
      column.some((texts) => texts.some((text) => /\d/.test(text))),
  );
  if (numeric && rows.filter((row) => countCells(row) > 1).length >= FEWEST)
    return openings.length > 1 || !filled[0]!.every((texts) => isPrintedNumber(texts.join(' ')));
  const keyed = filled.filter(
    (column) => column.length > 0 && column.filter((texts) => isKey(texts.join(' '))).length >= 0.7 * column.length,
  );
  return keyed.reduce((sum, column) => sum + column.length, 0) >= FEWEST_KEYED;
};

const lookOf = ({ size, styles }: Segment): string => {
  const { bold, italic } = styles[0]!.style;
  return `${Math.round(size * 2)} ${bold} ${italic}`;
};

/** Texts of a column begin at one edge, give or take this, in points. */
const FLUSH = 2.5;

/**
 * Do titles in a look of their own stand over columns of texts, each where the texts below it begin? Two columns of texts
 * are a table below nothing less; numbers of paragraphs beside their texts count as no cells.
 */
const isTitled = ([first, ...below]: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const titles = first!.segments;
  if (titles.length < openings.length || below.filter((row) => countCells(row) > 1).length < FEWEST) return false;
  const own = new Set(titles.map(lookOf));
  const texts = below.flatMap((row) => row.segments);
  if (own.size > 1 || texts.some((text) => own.has(lookOf(text)) && text.baseline - first!.baseline > 3 * text.size))
    return false;
  const starts = titles.map(({ box }) => texts.filter((text) => Math.abs(text.box[0] - box[0]) < FLUSH).length);
  return starts.filter((count) => count >= FEWEST).length > 1 && sumOf(starts) > FLUSH_TEXTS * texts.length;
};

/** Are these rows a table, without rules: no signature, no masthead, and columns such as only tables have? */
export const isUnruledTable = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const cells = rows.filter((row) => countCells(row) > 1);
  if (cells.length < FEWEST_KEYED || openings.length === 0) return false;
  const texts = rows.flatMap((row) => row.segments.map((segment) => segment.text));
  if (texts.some((text) => SIGNED.test(text) || MASTHEAD.test(text)) || ORGANIZATION.test(texts[0]!)) return false;
  return isTable(rows, openings) || isTitled(rows, openings);
};
