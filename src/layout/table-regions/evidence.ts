import type { Opening } from './openings.ts';
import { countCells, isPrintedNumber, looksNumeric, type TextRow } from './text.ts';

/** Fewer rows of cells are no table without rules. */
const FEWEST = 3;
/** A list of symbols with their titles is known by its symbols, and may be as short. */
export const FEWEST_KEYED = 2;

const SIGNED = /\((?:Signed|signed)\)|[（(]签名[)）]|签字/;
const MASTHEAD = /Distr\.|Original:|分发|原件/;
/** Opens the masthead; in a cell further down it is the end of a title. */
export const ORGANIZATION = /^(?:United Nations|联\s?合\s?国)$/;

const cellsBetween = (row: TextRow, from: number, to: number): string[] =>
  row.segments.filter(({ box }) => (box[0] + box[2]) / 2 > from && (box[0] + box[2]) / 2 < to).map(({ text }) => text);

const KEY =
  /^(?:(?:Decision|决定) )?(?:(?:[A-Z0-9.-]+\/)+[A-Za-z0-9./() -]+|\d{1,4}\/\d+(?:[A-Z ]*|[,、 ].*)|\d{1,4}(?: [A-Z])? \((?:\d{4}|[IVXLC-]+)\)(?:, .*)?)$/;

/** Longer texts are no symbols. */
const LONGEST_KEY = 60;

export const isKey = (text: string): boolean => text.length <= LONGEST_KEY && KEY.test(text);

/** Do these columns hold what only tables hold: amounts, or symbols with their titles? */
const isTable = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const bounds = [
    Number.NEGATIVE_INFINITY,
    ...openings.map(({ left, right }) => (left + right) / 2),
    Number.POSITIVE_INFINITY,
  ];
  const columns = bounds.slice(1).map((to, index) => rows.map((row) => cellsBetween(row, bounds[index]!, to)));
  const filled = columns.map((column) => column.filter((texts) => texts.length > 0));
  const numeric = filled.some(
    (column, index) =>
      index > 0 &&
      column.length >= FEWEST &&
      column.filter((texts) => texts.every(looksNumeric)).length >= 0.6 * column.length,
  );
  if (numeric && rows.filter((row) => countCells(row) > 1).length >= FEWEST)
    return !filled[0]!.every((texts) => isPrintedNumber(texts.join(' ')));
  const keyed = filled.filter(
    (column) => column.length > 0 && column.filter((texts) => isKey(texts.join(' '))).length >= 0.7 * column.length,
  );
  return keyed.reduce((sum, column) => sum + column.length, 0) >= FEWEST_KEYED;
};

/** Are these rows a table, without rules: no signature, no masthead, and columns such as only tables have? */
export const isUnruledTable = (rows: readonly TextRow[], openings: readonly Opening[]): boolean => {
  const cells = rows.filter((row) => countCells(row) > 1);
  if (cells.length < FEWEST_KEYED || openings.length === 0) return false;
  const texts = rows.flatMap((row) => row.segments.map((segment) => segment.text));
  if (texts.some((text) => SIGNED.test(text) || MASTHEAD.test(text)) || ORGANIZATION.test(texts[0]!)) return false;
  return isTable(rows, openings);
};
