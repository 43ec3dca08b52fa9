import type { TableDraft } from '../../src/tables/index.ts';
import { decimalSum } from './decimal-sum.ts';

/** One amount column of one total row: does the document's sum come out of the rows as read? */
export interface SumOutcome {
  readonly row: string;
  readonly column: string;
  readonly stated: string;
  /** Of the rows since the total before, of all rows, and of the subtotals. */
  readonly sums: readonly string[];
  readonly fits: boolean;
}

/** Rounded parts may miss their total by one of the last digit for every two of them. */
const near = (sum: string, stated: string, parts: number): boolean => {
  const digits = Math.max(sum.split('.')[1]?.length ?? 0, stated.split('.')[1]?.length ?? 0);
  const difference = Math.abs(
    Number(decimalSum([sum, `${stated.startsWith('-') ? '' : '-'}${stated.replace('-', '')}`])),
  );
  return difference === 0 || (digits > 0 && difference <= Math.ceil(parts / 2) * 10 ** -digits + 1e-9);
};

/** Compares each total and subtotal with the sums of the rows above it. */
export const checkSums = ({ rows, columns }: Pick<TableDraft, 'rows' | 'columns'>): SumOutcome[] =>
  rows.flatMap((row, index) => {
    if (row.role !== 'total' && row.role !== 'subtotal') return [];
    const above = rows.slice(0, index).filter((other) => other.role !== 'header');
    const since = above.slice(above.findLastIndex((other) => other.role !== 'data') + 1);
    const subtotals = above.filter((other) => other.role === 'subtotal');
    const data = above.filter((other) => other.role === 'data');
    return columns.flatMap(({ title, type }, column): SumOutcome[] => {
      const stated = row.cells[column]?.value;
      if (type !== 'amount' || stated === undefined) return [];
      const choices = [since, data, subtotals, [...subtotals, ...since]].map((part) =>
        part.flatMap((other) => other.cells[column]?.value ?? []),
      );
      const sums = choices.map(decimalSum);
      return [
        {
          row: row.cells[0]!.text,
          column: title,
          stated,
          sums,
          fits: choices.some((parts, choice) => parts.length > 0 && near(sums[choice]!, stated, parts.length)),
        },
      ];
    });
  });
