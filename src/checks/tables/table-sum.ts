import type { Finding, Language, Table } from '../../record/index.ts';
import type { Bearing, Check, CheckedRecord, FindingDraft } from '../check.ts';
import { inTables } from '../doubts/reading-doubts.ts';
import { grouped, precisionOf } from '../figures.ts';
import { isBeyondChance } from '../slips.ts';
import { balancesOf } from './balances.ts';
import { type ReadSumRow, type Sum, sumsOf } from './column-sums.ts';
import { isContinued } from './continued.ts';
import { explainCents, type Hypothesis, slipped } from './misreadings.ts';
import { isLessOneRow, isMean } from './other-totals.ts';
import { isRowLikelyMissing, isShort, listsSome } from './rows-of-some.ts';
import { agreement, certaintyOf, computationOf, evidenceOf, SURE } from './sum-evidence.ts';
import { isWrongByAnother } from './wrong-by-another.ts';

/** A stub that says total and nothing of what: “Total number of complaints” may be no sum of the rows above it. */
const BARE_TOTAL =
  /^gross requirements$|^(?:grand |overall )?totals?[\s,:.]*(?:requirements|resources|expenditures?|income|contributions|costs?|amount|posts|staff)?\s*(?:[(（][^()（）]*[)）])?$|^(?:共\s?计|合\s?计|总\s?计|总额|总数)(?:[(（][^()（）]*[)）])?$/i;

const isBareTotal = (table: Table, row: number): boolean =>
  BARE_TOTAL.test(table.rows[row]!.cells.find(({ text }) => text !== '')?.text.trim() ?? '');

/** Rows under one total leave nothing to misread in the hierarchy where every way to read them comes to the same. */
const isPlain = (table: Table, { row, alone, reading }: ReadSumRow): boolean =>
  alone &&
  reading.natural &&
  isBareTotal(table, row) &&
  table.rows.every(({ role }) => role !== 'subtotal') &&
  table.rows.filter(({ role }) => role === 'total').length === 1;

type Judgement = Pick<Finding, 'verdict' | 'severity' | 'doubt'>;

const cannotTell: Judgement = { verdict: 'cannot-tell', severity: 'info' };

/** Rows that come to a third of their total, or to thrice as much, are not the rows that it sums. */
const FAR = 3;

/** A row that is missing is hardly a third of its total, where nothing shows which rows that sums. */
const LARGE = 3;

const isFarFrom = ({ total, difference }: Sum): boolean => {
  const [one, other] = [total.abs(), total.plus(difference).abs()];
  return one.gt(other.times(FAR)) || other.gt(one.times(FAR));
};

/** What is taken off is printed without a sign: “Interest expense”. */
const TAKEN_OFF =
  /\b(?:expenses?|costs?|charges?|less|deduct\w*|tax(?:es)?|loss(?:es)?|depreciation|amortization|allowance|discount)\b|减|费用|支出|成本|税|损失|折旧/i;

/** One slip that makes a sum fit, and hardly by chance. */
const isSlip = (table: Table, sum: Sum, read: ReadSumRow, hypothesis: Hypothesis | undefined): boolean => {
  const { addends, difference } = sum;
  const figures = hypothesis?.figure ? [hypothesis.figure] : slipped(addends, difference).map(({ value }) => value);
  if (figures.length === 0) return false;
  if (hypothesis?.sort === 'sign' && TAKEN_OFF.test(hypothesis.row ?? '')) return false;
  if (hypothesis?.sort === 'repeated row' || isPlain(table, read)) return true;
  return figures.some((figure) => isBeyondChance(precisionOf(figure), addends.length + 1));
};

/**
 * Whether a sum that does not fit is the document's error, our misreading, or neither for sure.
 * @param hypothesis the change that would make it fit: a row that may be part of another leaves it open (a small one may
 * fit by chance); a sign or a digit speaks for an error however large
 */
const judge = (
  table: Table,
  sum: Sum,
  read: ReadSumRow,
  others: readonly ReadSumRow[],
  hypothesis: Hypothesis | undefined,
): Judgement => {
  const sort = hypothesis?.sort;
  if (sum.broken || sum.addends.length < 2) return cannotTell;
  if (isShort(sum) && listsSome(table, read)) return cannotTell;
  if (isWrongByAnother(sum, read, others) && certaintyOf(table, sum) >= SURE)
    return { verdict: 'conflict', severity: 'error', doubt: 'document' };
  if (sort === 'missing row' && isRowLikelyMissing(table, read, others))
    return { verdict: 'conflict', severity: 'warning', doubt: 'cannot tell' };
  const elsewhere =
    read.reading.name === 'heads' ||
    (read.reading.natural && others.some((other) => other !== read && other.confirmed));
  if (!read.confirmed && !elsewhere && !isPlain(table, read)) return cannotTell;
  if (!read.confirmed && sort === 'row' && sum.difference.abs().times(100).gte(sum.total.abs())) return cannotTell;
  const explained = sort !== undefined && sort !== 'missing row';
  if (!explained && isFarFrom(sum)) return cannotTell;
  // By nothing that explains it (a slip in one of several rows would), and no column shows that these are its rows.
  if (sort === undefined && !read.confirmed && !isPlain(table, read) && !isSlip(table, sum, read, hypothesis))
    return cannotTell;
  const isFarOff = sum.difference
    .abs()
    .times(isPlain(table, read) ? 1 : LARGE)
    .gte(sum.total.abs());
  if (!read.confirmed && !explained && isFarOff) return cannotTell;
  if (certaintyOf(table, sum) < SURE || sort === 'column')
    return { verdict: 'conflict', severity: 'warning', doubt: 'reading' };
  const certain = read.confirmed || elsewhere || (read.sums.length === 1 && sum.addends.length > 2);
  return certain && !isOpen(table, sort)
    ? { verdict: 'conflict', severity: 'error', doubt: 'document' }
    : { verdict: 'conflict', severity: 'warning', doubt: 'cannot tell' };
};

/** A row that is missing, or that should not count, may be one that we lost or misplaced; so may rows of another page. */
const isOpen = (table: Table, sort: Hypothesis['sort'] | undefined): boolean =>
  sort === 'missing row' || sort === 'row' || sort === 'rounding' || (sort === undefined && table.pages.length > 1);

const bearingOf = (
  table: Table,
  sum: Sum,
  read: ReadSumRow,
  others: readonly ReadSumRow[],
  hypothesis: Hypothesis | undefined,
): Bearing => {
  const { sums } = read;
  return {
    terms: sum.addends.length,
    slip: isSlip(table, sum, read, hypothesis) || isWrongByAnother(sum, read, others),
    fitting: sums.filter(({ fits, addends, total }) => fits && addends.length > 1 && !total.isZero()).length,
    failing: sums.filter(({ fits }) => !fits).length,
  };
};

/** Does every one of several columns fall short? */
const isShortThroughout = ({ sums }: ReadSumRow): boolean => sums.length > 1 && sums.every(isShort);

const conflict = (table: Table, sum: Sum, read: ReadSumRow, others: readonly ReadSumRow[]): FindingDraft => {
  const hypothesis = explainCents({ table, ...sum }, isShortThroughout(read));
  const judgement = judge(table, sum, read, others, hypothesis);
  const title = table.columns[sum.column]?.title ?? '';
  const [rows, total] = [grouped(sum.total.plus(sum.difference)), grouped(sum.total)];
  const off = grouped(sum.difference.abs());
  return {
    ...judgement,
    confidence: judgement.verdict === 'conflict' ? certaintyOf(table, sum) : Math.min(0.5, certaintyOf(table, sum)),
    message: {
      en: `The rows${title && ` of the column “${title}”`} add up to ${rows}; the total says ${total}, a difference of ${off}.`,
      zh: `${title && `“${title}”栏`}各行之和为${rows}，所列总数为${total}，相差${off}。`,
    },
    evidence: evidenceOf(table, sum),
    bearing: bearingOf(table, sum, read, others, hypothesis),
    computation: {
      ...computationOf(sum),
      ...(hypothesis ? { hypothesis: { en: hypothesis.en, zh: hypothesis.zh } } : {}),
    },
  };
};

/** A row that is missing or counted twice shows in every column: that is one finding, not one a column. */
const misfits = (table: Table, all: ReadSumRow, others: readonly ReadSumRow[]): FindingDraft[] => {
  if (isLessOneRow(all)) return [];
  const read = { ...all, sums: all.sums.filter((sum) => !isMean(sum, all)) };
  const found = read.sums.filter(({ fits }) => !fits).map((sum) => conflict(table, sum, all, others));
  const [first] = found;
  if (!first || found.length === 1 || read.sums.some(({ fits, addends }) => fits && addends.length > 1)) return found;
  const { en, zh } = first.message;
  return [
    {
      ...first,
      message: {
        en: `${en} ${found.length === 2 ? 'Neither of the two' : `None of the ${found.length}`} columns fits.`,
        zh: `${zh}${found.length === 2 ? '两' : found.length}栏均不相符。`,
      },
      evidence: [...first.evidence, ...found.slice(1).flatMap(({ evidence }) => evidence.slice(0, 1))],
    },
  ];
};

const inTable = (table: Table, language: Language): FindingDraft[] => {
  const rows = sumsOf(table);
  // A surplus is what its words say, and the business of `table-balance`.
  const results = new Set(rows.length > 0 ? balancesOf(table, language).map(({ row }) => row) : []);
  return rows.flatMap((read) => {
    const fitting = read.sums.filter(({ fits, addends }) => fits && (addends.length > 1 || read.sums.length === 1));
    return [
      ...(fitting.length > 0 && read.confirmed ? [agreement(table, fitting)] : []),
      ...(results.has(read.row) ? [] : misfits(table, read, rows)),
    ];
  });
};

/** The rows of the pages before are not here: what does not fit says nothing. */
const asPart = (draft: FindingDraft): FindingDraft => {
  if (draft.verdict !== 'conflict') return draft;
  const { doubt: _, ...rest } = draft;
  return { ...rest, ...cannotTell, confidence: Math.min(draft.confidence, 0.5) };
};

const run = (record: CheckedRecord): FindingDraft[] =>
  inTables(record, (table, at) => {
    const found = inTable(table, record.document.language);
    return isContinued(record.tables, at) ? found.map(asPart) : found;
  });

export const tableSum: Check = {
  name: 'table-sum',
  rule: {
    en: 'A total is the sum of the rows that it totals, within the rounding of its figures.',
    zh: '总数应等于其所汇总各行之和（容许舍入）。',
  },
  source: 'Arithmetic; the annex of the crime programme report, whose 34 rows, one negative, sum to 13 626 894',
  examples: {
    en: [
      { table: 'State | Amount\nChile | 10\nPeru | 20\nBrazil | 30\nΣTotal | 61', verdict: 'conflict' },
      { table: 'State | Amount\nChile | 10\nPeru | (20)\nBrazil | 30\nΣTotal | 20', verdict: 'agreement' },
      { table: 'State | Amount\nChile | 10\nPeru | 20\nPeru | 20\nBrazil | 30\nΣTotal | 60', verdict: 'conflict' },
    ],
    zh: [
      { table: '国家 | 数额\n智利 | 10\n秘鲁 | 20\n巴西 | 30\nΣ共计 | 61', verdict: 'conflict' },
      { table: '国家 | 数额\n智利 | 10\n秘鲁 | (20)\n巴西 | 30\nΣ共计 | 20', verdict: 'agreement' },
    ],
  },
  needs: ['table.total'],
  run,
};
