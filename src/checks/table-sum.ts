import type { FindingEvidence, Table } from '../record/index.ts';
import { type Reading, readings, tolerance } from './addends.ts';
import type { Check, FindingDraft } from './check.ts';
import { Decimal, grouped, plain } from './figures.ts';
import { explain } from './misreadings.ts';
import { atCell } from './places.ts';

/** A total of one column, against the reading of its rows that comes nearest. */
interface Sum {
  readonly row: number;
  readonly column: number;
  readonly total: Decimal;
  readonly reading: Reading;
  /** The sum of the rows less the stated total. */
  readonly difference: Decimal;
  readonly fits: boolean;
}

/** Rates, averages and shares do not add up. */
const NO_SUM = /per ?cent|percentage|%|％|rate|average|ratio|factor|index|百分|比例|比率|平均|率$/i;

const sumAt = (table: Table, row: number, column: number): Sum | undefined => {
  const cell = table.rows[row]!.cells[column];
  if (cell?.value === undefined) return undefined;
  const total = new Decimal(cell.value);
  const candidates = readings(table, row, column).map((reading): Sum => {
    const difference = reading.sum.minus(total);
    return {
      row,
      column,
      total,
      reading,
      difference,
      fits: difference.abs().lte(tolerance(table, reading, column, cell.value!)),
    };
  });
  return (
    candidates.find(({ fits }) => fits) ?? candidates.toSorted((a, b) => a.difference.abs().cmp(b.difference.abs()))[0]
  );
};

const expressionOf = ({ reading, total }: Sum): string => {
  const parts = reading.addends.map(({ value }) => (value.isNegative() ? `(${grouped(value)})` : grouped(value)));
  const shown = parts.length > 6 ? [...parts.slice(0, 3), `… ${parts.length - 5} more …`, ...parts.slice(-2)] : parts;
  return `${shown.join(' + ')} = ${grouped(reading.sum)} (${grouped(total)})`;
};

const evidenceOf = (table: Table, { row, column, reading }: Sum): FindingEvidence[] => {
  const cells = [row, reading.addends[0]!.row, reading.addends.at(-1)!.row];
  return cells.map((at) => atCell(table, at, column, table.rows[at]!.cells[column]!));
};

const certaintyOf = ({ reading }: Sum): number => Math.min(...reading.addends.map(({ certainty }) => certainty));

const computationOf = (sum: Sum): FindingDraft['computation'] => ({
  expression: expressionOf(sum),
  expected: plain(sum.reading.sum),
  found: plain(sum.total),
  difference: plain(sum.difference),
});

const agreement = (table: Table, sums: readonly Sum[]): FindingDraft => {
  const [first] = sums as [Sum, ...Sum[]];
  const rounded = sums.some(({ difference }) => !difference.isZero());
  const negative = first.reading.addends.filter(({ value }) => value.isNegative()).length;
  const note = { en: rounded ? ', within rounding' : '', zh: rounded ? '（在舍入范围内）' : '' };
  const columns = {
    en: sums.length > 1 ? ` in ${sums.length} columns` : '',
    zh: sums.length > 1 ? `${sums.length}栏` : '',
  };
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...sums.map(certaintyOf)),
    message: {
      en: `${first.reading.addends.length} rows${negative > 0 ? `, ${negative} of them negative,` : ''} sum to the stated ${grouped(first.total)}${columns.en}${note.en}.`,
      zh: `${first.reading.addends.length}行${negative > 0 ? `（其中${negative}行为负数）` : ''}之和与所列总数${grouped(first.total)}相符${columns.zh && `，共${columns.zh}`}${note.zh}。`,
    },
    evidence: evidenceOf(table, first),
    computation: computationOf(first),
  };
};

/** A table of plain rows under one total leaves little room for misreading its hierarchy. */
const isPlain = (table: Table): boolean =>
  table.rows.every((row) => row.role !== 'subtotal') &&
  new Set(table.rows.filter((row) => row.role === 'data').map((row) => row.indent ?? 0)).size <= 1;

const isSure = (table: Table, sum: Sum, others: readonly Sum[]): boolean =>
  others.some(({ fits }) => fits) ||
  (isPlain(table) && sum.reading.addends.length > 2 && sum.difference.abs().lt(sum.total.abs()));

const conflict = (table: Table, sum: Sum, others: readonly Sum[]): FindingDraft => {
  const sure = isSure(table, sum, others);
  const hypothesis = explain(table, sum.reading, sum.difference);
  const certain = certaintyOf(sum) > 0.8;
  const title = table.columns[sum.column]?.title ?? '';
  const why = { en: hypothesis ? ` It ${hypothesis.en}.` : '', zh: hypothesis ? `${hypothesis.zh}。` : '' };
  return {
    verdict: sure ? 'conflict' : 'cannot-tell',
    severity: sure ? 'error' : 'info',
    ...(sure ? { doubt: certain ? ('document' as const) : ('reading' as const) } : {}),
    confidence: sure ? certaintyOf(sum) : 0.5,
    message: {
      en: `The rows${title && ` of “${title}”`} sum to ${grouped(sum.reading.sum)}; the total says ${grouped(sum.total)}: a difference of ${grouped(sum.difference.abs())}.${why.en}`,
      zh: `${title && `“${title}”栏`}各行之和为${grouped(sum.reading.sum)}，所列总数为${grouped(sum.total)}，相差${grouped(sum.difference.abs())}。${why.zh}`,
    },
    evidence: evidenceOf(table, sum),
    computation: computationOf(sum),
  };
};

const sumsOf = (table: Table, row: number): Sum[] =>
  table.columns.flatMap((column, at) =>
    column.type === 'amount' && !NO_SUM.test(column.title) ? (sumAt(table, row, at) ?? []) : [],
  );

const runTable = (table: Table): FindingDraft[] => {
  if (NO_SUM.test(table.title) || NO_SUM.test(table.unit?.text ?? '')) return [];
  return table.rows.flatMap((row, at): FindingDraft[] => {
    if (row.role !== 'total' && row.role !== 'subtotal') return [];
    const sums = sumsOf(table, at);
    const fitting = sums.filter(({ fits }) => fits);
    return [
      ...(fitting.length > 0 ? [agreement(table, fitting)] : []),
      ...sums.filter(({ fits }) => !fits).map((sum) => conflict(table, sum, sums)),
    ];
  });
};

export const tableSum: Check = {
  name: 'table-sum',
  rule: {
    en: 'A total is the sum of the rows that stand above it, within the rounding of its figures.',
    zh: '总数应等于其上各行之和（容许舍入）。',
  },
  source: 'Arithmetic; the annex of the crime programme report, whose 34 rows, one negative, sum to 13 626 894',
  needs: ['table.total'],
  run: ({ tables }) => tables.flatMap(runTable),
};
