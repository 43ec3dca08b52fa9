import type { Table } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { addendsOf, sumOfAddends, tolerance } from './addends.ts';
import { hasCarriedTotals, isBrought, isCarried } from './carried-rows.ts';

/** A row of a table. */
interface Place {
  readonly table: Table;
  readonly row: number;
}

interface Pair {
  readonly says: (found: string, expected: string, fits: boolean) => { readonly en: string; readonly zh: string };
  readonly expected: Decimal;
  readonly slack: Decimal;
  readonly place: Place;
  readonly column: number;
  readonly against: FindingDraft['evidence'];
}

const valueAt = ({ table, row }: Place, column: number): string | undefined => table.rows[row]?.cells[column]?.value;

const cellAt = ({ table, row }: Place, column: number) => atCell(table, row, column, table.rows[row]!.cells[column]!);

/** What was carried and what was brought are one figure. */
const sameFigure = (carried: Place, brought: Place): Pair[] =>
  carried.table.columns.flatMap((_, column): Pair[] => {
    const [from, to] = [valueAt(carried, column), valueAt(brought, column)];
    if (column === 0 || from === undefined || to === undefined) return [];
    return [
      {
        says: (found, expected, fits) =>
          fits
            ? {
                en: `The ${found} brought forward is what the previous page carried over.`,
                zh: `承上页数${found}与上页的转下页数一致。`,
              }
            : {
                en: `${found} is brought forward, but the previous page carried over ${expected}.`,
                zh: `承上页数为${found}，而上页的转下页数为${expected}。`,
              },
        expected: new Decimal(from),
        slack: new Decimal(0),
        place: brought,
        column,
        against: [cellAt(carried, column)],
      },
    ];
  });

/** What is carried is the sum of the rows since the last that were brought, and what was brought. */
const summed = (carried: Place): Pair[] => {
  const { table, row } = carried;
  const last = table.rows.findLastIndex((each, at) => at < row && (each.role === 'header' || isCarried(each))) + 1;
  // What was brought stands first, though other rows of the page may stand above it.
  const start = Math.max(
    last,
    table.rows.findLastIndex((each, at) => at < row && isBrought(each)),
  );
  const rows = table.rows.flatMap((each, at) => (at >= start && at < row && each.role === 'data' ? [at] : []));
  const opens = rows.length > 0 && isBrought(table.rows[rows[0]!]!);
  const isOpen = start > 0 && isCarried(table.rows[start - 1]!) && !opens;
  if (rows.length < 2 || isOpen) return [];
  return table.columns.flatMap(({ type }, column): Pair[] => {
    const value = valueAt(carried, column);
    const addends = addendsOf(table, rows, column);
    if (type === 'text' || value === undefined || addends.length < 2) return [];
    return [
      {
        says: (found, expected, fits) =>
          fits
            ? {
                en: `The ${found} carried over is the sum of the rows above it.`,
                zh: `转下页数${found}与以上各行之和相符。`,
              }
            : {
                en: `${found} is carried over, but the rows above it add up to ${expected}.`,
                zh: `转下页数为${found}，而以上各行之和为${expected}。`,
              },
        expected: sumOfAddends(addends),
        slack: tolerance(table, addends, column, value),
        place: carried,
        column,
        against: [addends[0]!, addends.at(-1)!].map((addend) => cellAt({ table, row: addend.row }, column)),
      },
    ];
  });
};

const judge = ({ says, expected, slack, place, column, against }: Pair): FindingDraft => {
  const found = new Decimal(valueAt(place, column)!);
  const difference = found.minus(expected);
  const fits = difference.abs().lte(slack);
  const certainty = place.table.rows[place.row]!.cells[column]!.certainty ?? 1;
  return {
    verdict: fits ? 'agreement' : 'conflict',
    severity: fits ? 'info' : 'error',
    ...(fits ? {} : { doubt: certainty < 0.8 ? ('reading' as const) : ('document' as const) }),
    confidence: certainty,
    message: says(grouped(found), grouped(expected), fits),
    evidence: [cellAt(place, column), ...against],
    computation: {
      expression: `${grouped(found)} − ${grouped(expected)}`,
      expected: plain(expected),
      found: plain(found),
      difference: plain(difference),
    },
  };
};

const find = ({ tables }: CheckedRecord): FindingDraft[] => {
  if (!hasCarriedTotals(tables)) return [];
  let carried: Place | undefined;
  const pairs: Pair[] = [];
  for (const table of tables)
    for (const [row, each] of table.rows.entries()) {
      const place = { table, row };
      if (isCarried(each)) {
        pairs.push(...summed(place));
        carried = place;
      } else if (isBrought(each) && carried) {
        if (carried.table.columns.length === table.columns.length) pairs.push(...sameFigure(carried, place));
        carried = undefined;
      }
    }
  return pairs.map(judge);
};

export const carriedTotal: Check = {
  name: 'carried-total',
  rule: {
    en: 'A total carried over to the next page is the sum of the rows above it, and is brought over unchanged.',
    zh: '转下页的合计应等于以上各行之和，并与承上页数一致。',
  },
  source: 'Bookkeeping; “Carried forward” and “Brought forward” in financial statements over several pages',
  needs: ['table.rows'],
  examples: {
    en: [
      {
        table:
          'State | Amount\nChile | 10\nPeru | 20\nCarried forward | 30\nBrought forward | 31\nCuba | 5\nKenya | 4\nΣTotal | 39',
        verdict: 'conflict',
      },
      {
        table:
          'State | Amount\nChile | 10\nPeru | 20\nCarried forward | 30\nBrought forward | 30\nCuba | 5\nKenya | 4\nΣTotal | 39',
        verdict: 'agreement',
      },
      {
        table:
          'State | Amount\nChile | 10\nPeru | 20\nPage total | 30\nBalance from previous page | 31\nCuba | 5\nKenya | 4\nΣTotal | 39',
        verdict: 'conflict',
      },
    ],
    zh: [
      {
        table: '国家 | 数额\n智利 | 10\n秘鲁 | 20\n转下页 | 30\n承上页 | 31\n古巴 | 5\n肯尼亚 | 4\nΣ共计 | 39',
        verdict: 'conflict',
      },
      {
        table: '国家 | 数额\n智利 | 10\n秘鲁 | 20\n转下页 | 30\n承上页 | 30\n古巴 | 5\n肯尼亚 | 4\nΣ共计 | 39',
        verdict: 'agreement',
      },
      {
        table: '国家 | 数额\n智利 | 10\n秘鲁 | 20\n移下页 | 30\n接前页 | 31\n古巴 | 5\n肯尼亚 | 4\nΣ共计 | 39',
        verdict: 'conflict',
      },
    ],
  },
  run: find,
};
