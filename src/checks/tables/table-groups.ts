import type { Table } from '../../record/index.ts';
import type { Bearing, Check, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { Decimal, grouped, plain, precisionOf } from '../figures.ts';
import { atCell } from '../places.ts';
import { isBeyondChance, slipBetween } from '../slips.ts';
import { type Addend, addendsOf, sumOfAddends, tolerance } from './addends.ts';
import { goesOnOverleaf } from './continued.ts';
import { explain } from './misreadings.ts';
import { type RowGroup, rowGroups } from './row-groups.ts';

/** The head of a group against its parts in one column. */
interface GroupSum {
  readonly group: RowGroup;
  readonly column: number;
  readonly total: Decimal;
  readonly addends: readonly Addend[];
  readonly difference: Decimal;
  readonly fits: boolean;
}

/** A row of the group whose figures were not parted (“935.1 2,088.3”) leaves the sum open, and so does a part in words. */
const isUnread = (table: Table, { head, end }: RowGroup, column: number): boolean =>
  table.rows
    .slice(head + 1, end)
    .map(({ cells }) => cells[column])
    .some((cell) => cell?.value === undefined && !cell?.nil && /\d/.test(cell?.text ?? ''));

const sumsIn = (table: Table, group: RowGroup): GroupSum[] =>
  table.columns.flatMap(({ type }, column): GroupSum[] => {
    const value = table.rows[group.head]!.cells[column]?.value;
    if (type !== 'amount' || column === 0 || value === undefined) return [];
    const cells = group.parts.map((part) => table.rows[part]!.cells[column]);
    if (cells.some((cell) => cell?.value === undefined && !cell?.nil && (cell?.text ?? '') !== '')) return [];
    if (isUnread(table, group, column)) return [];
    const addends = addendsOf(table, group.parts, column);
    if (addends.length === 0) return [];
    const total = new Decimal(value);
    const difference = sumOfAddends(addends).minus(total);
    const fits = difference.abs().lte(tolerance(table, addends, column, value));
    return [{ group, column, total, addends, difference, fits }];
  });

/** So many groups of more than one part must fit for the heads to be sums; hardly any may not. */
const FEWEST = 2;
const MOST_MISFITS = 0.25;

const isTelling = ({ fits, addends, total }: GroupSum): boolean => fits && addends.length > 1 && !total.isZero();

/** A head with one part tells by chance in one column; not in so many. */
const MANY_COLUMNS = 3;

const repeatsItsPart = (sums: readonly GroupSum[]): boolean =>
  sums.filter(({ fits, total }) => fits && !total.isZero()).length >= MANY_COLUMNS && sums.every(({ fits }) => fits);

const areSums = (sums: readonly GroupSum[]): boolean => {
  const heads = [...Map.groupBy(sums, ({ group }) => group.head).values()].filter(
    (group) => group.some(isTelling) || repeatsItsPart(group),
  ).length;
  const broken = sums.filter(({ fits }) => !fits).length;
  const inColumns = sums.filter(isTelling).length;
  return (heads >= FEWEST || inColumns >= 3) && broken <= Math.max(1, sums.length * MOST_MISFITS);
};

const stubOf = (table: Table, row: number): string =>
  table.rows[row]!.cells.find(({ text }) => text !== '')?.text.slice(0, 80) ?? '';

const evidenceOf = (table: Table, { group, column }: GroupSum): FindingDraft['evidence'] =>
  [group.head, ...group.parts].slice(0, 12).map((row) => atCell(table, row, column, table.rows[row]!.cells[column]!));

const computationOf = ({ addends, total, difference }: GroupSum): NonNullable<FindingDraft['computation']> => ({
  expression: `${addends.map(({ value }) => grouped(value)).join(' + ')} = ${grouped(total.plus(difference))}`,
  expected: plain(total.plus(difference)),
  found: plain(total),
  difference: plain(difference),
});

const bearingOf = ({ addends }: GroupSum, figure: Decimal | undefined, sums: readonly GroupSum[]): Bearing => ({
  terms: addends.length,
  slip: addends.length > 1 && figure !== undefined && isBeyondChance(precisionOf(figure), addends.length + 1),
  fitting: addends.length > 1 ? sums.filter(isTelling).length : 0,
  failing: sums.filter(({ fits }) => !fits).length,
});

const conflict = (table: Table, sum: GroupSum, sums: readonly GroupSum[]): FindingDraft => {
  const { group, column, addends, total, difference } = sum;
  const certainty = Math.min(
    table.rows[group.head]!.cells[column]!.certainty ?? 1,
    ...addends.map((addend) => addend.certainty),
  );
  const hypothesis = explain({ table, column, addends, total, difference });
  const [rows, stated] = [grouped(total.plus(difference)), grouped(total)];
  const [stub, title] = [stubOf(table, group.head), table.columns[column]!.title.slice(0, 60)];
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: certainty < 0.8 ? 'reading' : 'document',
    confidence: Math.min(certainty, 0.85),
    message: {
      en: `The rows below “${stub}”${title && ` (${title})`} add up to ${rows}; the row itself says ${stated}.`,
      zh: `“${stub}”${title && `（${title}）`}之下各行之和为${rows}，该行所列为${stated}。`,
    },
    evidence: evidenceOf(table, sum),
    bearing: bearingOf(sum, hypothesis?.figure, sums),
    computation: {
      ...computationOf(sum),
      ...(hypothesis ? { hypothesis: { en: hypothesis.en, zh: hypothesis.zh } } : {}),
    },
  };
};

const agreement = (table: Table, sums: readonly GroupSum[]): FindingDraft => {
  const fitting = sums.filter(({ fits }) => fits);
  const first = fitting.find(isTelling) ?? fitting[0]!;
  const heads = new Set(fitting.map(({ group }) => group.head)).size;
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: 0.9,
    message: {
      en: `${heads === 1 ? '1 row is the sum of the rows below it' : `${heads} rows are the sums of the rows below them`}, in ${fitting.length} ${fitting.length === 1 ? 'cell' : 'cells'}.`,
      zh: `${heads}行等于其下各行之和，共${fitting.length}格相符。`,
    },
    evidence: evidenceOf(table, first),
    computation: computationOf(first),
  };
};

/** The last group of a table that goes on overleaf has rows there. */
const isCut = (table: Table, { group }: GroupSum, goesOn: boolean): boolean =>
  goesOn && group.end === table.rows.length;

/** One row below another is the whole of it, or some of it; only a slip tells that it should be the whole, or a table of deliverables. */
const isPart = ({ kind }: Table, { addends: [part, next], total }: GroupSum): boolean =>
  kind !== 'deliverables' &&
  part !== undefined &&
  next === undefined &&
  slipBetween(plain(part.value), plain(total)) === undefined;

/** A head that is one of the parts: beside its own figure its row has the sum of all of them. */
const isOfParts = (table: Table, { group, column, addends, total }: GroupSum): boolean => {
  const all = sumOfAddends(addends).plus(total);
  return table.rows[group.head]!.cells.some(
    ({ value }, at) =>
      at > 0 &&
      at !== column &&
      value !== undefined &&
      all
        .minus(value)
        .abs()
        .lte(tolerance(table, addends, column, plain(total))),
  );
};

const inTable = (table: Table, goesOn: boolean): FindingDraft[] => {
  const readings = rowGroups(table).map((groups) => groups.flatMap((group) => sumsIn(table, group)));
  const telling = (sums: readonly GroupSum[]): number => sums.filter(isTelling).length;
  const [best] = readings.filter(areSums).toSorted((a, b) => telling(b) - telling(a) || b.length - a.length);
  if (!best) return [];
  const broken = best.filter(
    (sum) => !sum.fits && !isCut(table, sum, goesOn) && !isPart(table, sum) && !isOfParts(table, sum),
  );
  return [agreement(table, best), ...broken.map((sum) => conflict(table, sum, best))];
};

export const tableGroups: Check = {
  name: 'table-groups',
  rule: {
    en: 'A row that heads a group of rows is the sum of those rows, where the other groups of the table show that heads are sums.',
    zh: '各组首行应等于其下各行之和（仅限该表其他各组均如此者）。',
  },
  source:
    'Deliverables by category in programme budgets: “Publications (number of publications) 22”, below it 2 and 20 (A/81/6 (Sect. 25))',
  needs: ['table.rows.indent'],
  examples: {
    en: [
      {
        table:
          'Category | 2025 | 2026\nDocuments (number) | 5 | 7\n1. Reports | 2 | 3\n2. Notes | 3 | 4\nMeetings (number) | 9 | 9\n3. Committee | 4 | 4\n4. Board | 4 | 5',
        verdict: 'conflict',
      },
      {
        table:
          'Category | 2025 | 2026\nStaff | 5 | 7\n>Officers | 2 | 3\n>Clerks | 3 | 4\nTravel | 9 | 9\n>Air | 4 | 4\n>Land | 5 | 5',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        table:
          '类别 | 2025 | 2026\n文件（份数） | 5 | 7\n1. 报告 | 2 | 3\n2. 说明 | 3 | 4\n会议（次数） | 9 | 9\n3. 委员会 | 4 | 4\n4. 理事会 | 4 | 5',
        verdict: 'conflict',
      },
      {
        table:
          '类别 | 2025 | 2026\n工作人员 | 5 | 7\n>专业 | 2 | 3\n>一般 | 3 | 4\n差旅 | 9 | 9\n>航空 | 4 | 4\n>陆路 | 5 | 5',
        verdict: 'agreement',
      },
    ],
  },
  run: (record) => inTables(record, (table, at) => inTable(table, goesOnOverleaf(record, at))),
};
