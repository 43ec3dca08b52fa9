import type { Check, FindingDraft } from '../check.ts';
import { type Decimal, grouped, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { averagesTold } from './averages-told.ts';
import { toldColumnFindings } from './column-told-findings.ts';
import { differenceFindings } from './differences-told.ts';
import { drawnFindings } from './drawn-findings.ts';
import { paragraphRowFindings } from './paragraph-rows.ts';
import { amountsOf, type CellAmount, fitsCell, type RowClaim, rowClaims } from './row-claims.ts';
import { stubOf } from './row-named.ts';
import { rowRateFindings } from './row-rate-findings.ts';

/** So near to a cell of the row, and yet not it: a slip, not another figure. */
const NEAR = '0.1';

const isSlip = (stated: Decimal, { amount }: CellAmount): boolean => {
  const [one, other] = [plain(stated), plain(amount)];
  const alike = [...one].filter((sign, at) => sign === other[at]).length;
  return (
    stated.minus(amount).abs().lte(amount.abs().times(NEAR)) ||
    (one.length === other.length && one.length - alike <= 2 && alike >= 2)
  );
};

const isNear = ({ figure, columns }: RowClaim, cell: CellAmount): boolean =>
  columns ? isOneSlipAway({ figure }, ({ figure: other }) => fitsCell(other, cell)) : isSlip(figure.value, cell);

const draftOf = (claim: RowClaim): FindingDraft[] => {
  const { table, row, figure, columns } = claim;
  const cells = amountsOf(table, row).filter(({ column }) => columns?.has(column) ?? true);
  const fitting = cells.find((cell) => fitsCell(figure, cell));
  const near = fitting ?? cells.find((cell) => isNear(claim, cell));
  if (!near || (!fitting && figure.bound)) return [];
  const stub = stubOf(table, row).slice(0, 60);
  const [said, shown] = [grouped(figure.value), grouped(near.amount)];
  const certainty = Math.min(figure.certainty, table.rows[row]!.cells[near.column]!.certainty ?? 1);
  const sure = cells.length === 1 && certainty >= 0.8;
  return [
    {
      verdict: fitting ? 'agreement' : 'conflict',
      severity: fitting ? 'info' : sure ? 'error' : 'warning',
      ...(fitting ? {} : { doubt: sure ? ('document' as const) : ('cannot tell' as const) }),
      confidence: certainty,
      message: fitting
        ? {
            en: `The text and the table both give ${shown} for “${stub}”.`,
            zh: `正文与表中“${stub}”的数额均为${shown}。`,
          }
        : {
            en: `The text gives ${said} for “${stub}”; the table gives ${shown}.`,
            zh: `正文所述“${stub}”为${said}，表中为${shown}。`,
          },
      evidence: [figure.evidence, atCell(table, row, near.column, table.rows[row]!.cells[near.column]!)],
      computation: {
        expression: `${said} − ${shown}`,
        expected: plain(near.amount),
        found: plain(figure.value),
        difference: plain(figure.value.minus(near.amount)),
      },
    },
  ];
};

const mentionsOf = (drafts: readonly FindingDraft[]): Set<string | undefined> =>
  new Set(
    drafts.flatMap(({ evidence }) => evidence.map(({ mention }) => mention)).filter((each) => each !== undefined),
  );

/** What a sentence gives for a row that it names is told once. */
const withDrawn = (index: Index, named: readonly FindingDraft[]): FindingDraft[] => {
  const told = mentionsOf(named);
  const drawn = drawnFindings(index).filter(({ evidence }) => !told.has(evidence[0]?.mention));
  return [
    ...named,
    ...drawn,
    ...differenceFindings(index),
    ...toldColumnFindings(index),
    ...paragraphRowFindings(index),
    ...rowRateFindings(index),
    ...averagesTold(index),
  ];
};

const table = (en: boolean, sentence: string): string =>
  en
    ? `1.\t${sentence}\n\nTable 1. Expenditure by object\n(United States dollars)\nObject Amount\nSalaries 61 000\nTravel 24 600\nRent 11 200\nSupplies 4 300\nTotal 101 100`
    : `1．\t${sentence}\n\n表1 按支出用途分列的支出\n（美元）\n用途 数额\n人事费 61 000\n差旅费 24 600\n房租 11 200\n用品 4 300\n共计 101 100`;

const sought = {
  en: (amount: string): string => table(true, `As shown in table 1, travel took ${amount}.`),
  zh: (amount: string): string => table(false, `如表1所示，差旅费为${amount}。`),
};

/** No word says which table is meant, but one figure does. */
const shown = {
  en: (amount: string): string => table(true, `Travel took ${amount}, followed by rent, with $11,200.`),
  zh: (amount: string): string => table(false, `差旅费为${amount}，房租为11 200美元。`),
};

export const rowMatchesText: Check = {
  name: 'row-matches-text',
  rule: {
    en: 'An amount that the text gives for a row of a table (one that it refers to, or that another amount of the sentence points to) is the amount in that row; a percentage beside it fits the figures of the row.',
    zh: '正文援引表格某行的数额，或与同句另一数额同属一表某行的数额，应与该行一致；其后的百分比应与该行数字相符。',
  },
  source: 'As shown in table 2, an amount of $24,600 was spent on travel (performance reports)',
  needs: ['money', 'table.unit', 'table.number'],
  examples: {
    en: [
      { text: sought.en('$26,400'), verdict: 'conflict' },
      { text: sought.en('$24,600'), verdict: 'agreement' },
      { text: shown.en('$26,400'), verdict: 'conflict' },
      { text: shown.en('$24,600'), verdict: 'agreement' },
    ],
    zh: [
      { text: sought.zh('26 400美元'), verdict: 'conflict' },
      { text: sought.zh('24 600美元'), verdict: 'agreement' },
      { text: shown.zh('26 400美元'), verdict: 'conflict' },
      { text: shown.zh('24 600美元'), verdict: 'agreement' },
    ],
  },
  run: (record) => {
    const index = indexOf(record);
    return index.tables.length === 0 ? [] : withDrawn(index, rowClaims(index).flatMap(draftOf));
  },
};
