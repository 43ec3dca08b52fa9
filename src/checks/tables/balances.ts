import type { Language, Row, Table } from '../../record/index.ts';
import { type BalanceWords, balanceWords } from './balance-words.ts';
import { hasFigures, stubOf } from './row-stubs.ts';

/** A row whose figures follow from those of rows above it. */
export interface Balance {
  readonly row: number;
  readonly terms: readonly { readonly row: number; readonly sign: 1 | -1 }[];
}

const wordsOf = (row: Row): string => stubOf(row).trim();

const isNegative = ({ cells }: Row): boolean => cells.slice(1).some(({ value }) => value?.startsWith('-'));

/** How the figures of a row between beginning and end go in; undefined where its words do not say. */
const signOf = (row: Row, words: BalanceWords): 1 | -1 | undefined => {
  if (isNegative(row)) return 1;
  const stub = wordsOf(row);
  if (words.outward.test(stub)) return -1;
  return words.inward.test(stub) ? 1 : undefined;
};

/** More rows than this between beginning and end are another statement. */
const MOST_BETWEEN = 12;

/** The rows that what is left at the end follows from: the beginning, or the last total since, and what came and went. */
const rolledTo = (table: Table, at: number, words: BalanceWords): Balance | undefined => {
  const terms: { row: number; sign: 1 | -1 }[] = [];
  for (let row = at - 1; row >= 0 && terms.length <= MOST_BETWEEN; row -= 1) {
    const each = table.rows[row]!;
    if (each.role === 'header') return undefined;
    if (!hasFigures(each)) continue;
    // “Total cases closed” sums rows that are not told again.
    if (each.role === 'total' && words.outward.test(wordsOf(each)) && terms.length === 0) {
      terms.push({ row, sign: isNegative(each) ? 1 : -1 });
      row = table.rows.slice(0, row).findLastIndex(({ role }) => role === 'total') + 1;
      continue;
    }
    // What was left at the end of the year before is there at the beginning.
    if (words.opening.test(wordsOf(each)) || words.closing.test(wordsOf(each)) || each.role === 'total') {
      terms.push({ row, sign: 1 });
      return terms.length > 1 ? { row: at, terms: terms.toReversed() } : undefined;
    }
    const sign = signOf(each, words);
    if (sign === undefined || each.role === 'subtotal' || (each.indent ?? 0) > (table.rows[at]!.indent ?? 0))
      return undefined;
    terms.push({ row, sign });
  }
  return undefined;
};

/** The last row above that fits, none of another result between. */
const lastOf = (table: Table, at: number, form: RegExp): number =>
  table.rows.slice(0, at).findLastIndex((row) => hasFigures(row) && form.test(wordsOf(row)));

const resultAs = (table: Table, at: number, { result, whole, part }: BalanceWords['results'][number]): Balance[] => {
  const [first, second] = [lastOf(table, at, whole), lastOf(table, at, part)];
  const again = lastOf(table, at, result);
  if (first < 0 || second < 0 || again > Math.min(first, second)) return [];
  return [
    {
      row: at,
      terms: [
        { row: first, sign: 1 },
        { row: second, sign: isNegative(table.rows[second]!) ? 1 : -1 },
      ],
    },
  ];
};

/** By the first form of words whose three rows the table has. */
const resultOf = (table: Table, at: number, words: BalanceWords): Balance | undefined =>
  words.results
    .filter(({ result }) => result.test(wordsOf(table.rows[at]!)))
    .flatMap((form) => resultAs(table, at, form))[0];

/** Every row of a table whose words say that it is what is left of rows above it. */
export const balancesOf = (table: Table, language: Language): Balance[] => {
  const words = balanceWords[language];
  return table.rows.flatMap((row, at): Balance[] => {
    if (row.role === 'header' || !hasFigures(row)) return [];
    const found = words.closing.test(wordsOf(row)) ? rolledTo(table, at, words) : resultOf(table, at, words);
    return found ? [found] : [];
  });
};
