import type { Table } from '../../record/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { type Figure, figureOf } from '../claims/amounts-in-text.ts';
import { Decimal, grouped, halfUnit, plain } from '../figures.ts';
import { atCell } from '../places.ts';
import { type Index, indexOf } from '../record-index.ts';
import { sentenceAt } from '../sentences.ts';
import { rowNamed, stubOf } from './row-named.ts';
import { type TableLayout, tableLayout, tableSought } from './table-sought.ts';

/** A row of a table that a sentence names, with the amount that it gives for it. */
interface RowClaim {
  readonly table: Table;
  readonly row: number;
  readonly figure: Figure;
}

/** Names stand this near to their amounts. */
const REACH = 90;

const claimsIn = (index: Index, layout: TableLayout): RowClaim[] =>
  index.all('money').flatMap((mention): RowClaim[] => {
    const text = index.block(mention.block)?.text ?? '';
    const figure = figureOf(mention);
    if (!figure || index.block(mention.block)?.type === 'table') return [];
    const [start, end] = sentenceAt(text, mention.span[0], index.language);
    const table = tableSought(text.slice(start, end), layout.order.get(mention.block) ?? 0, layout, index, true);
    if (!table?.unit?.currency || table.unit.currency !== mention.value.currency) return [];
    const before = index.inBlock(mention.block, 'money').findLast(({ span }) => span[1] <= mention.span[0]);
    const from = Math.max(start, before?.span[1] ?? 0, mention.span[0] - REACH);
    const row = rowNamed(table, text.slice(from, mention.span[0]), index.language);
    return row === undefined ? [] : [{ table, row, figure }];
  });

interface CellAmount {
  readonly column: number;
  readonly amount: Decimal;
  readonly slack: Decimal;
}

const amountsOf = (table: Table, row: number): CellAmount[] =>
  table.rows[row]!.cells.flatMap((cell, column) => {
    if (cell.value === undefined || table.columns[column]?.type !== 'amount') return [];
    const scale = table.unit?.scale ?? 1;
    const slack = scale > 1 || cell.value.includes('.') ? halfUnit(cell.value).times(scale) : new Decimal(0);
    return [{ column, amount: new Decimal(cell.value).times(scale), slack }];
  });

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

const draftOf = ({ table, row, figure }: RowClaim): FindingDraft[] => {
  const cells = amountsOf(table, row);
  const fitting = cells.find(({ amount, slack }) =>
    amount
      .minus(figure.value)
      .abs()
      .lte(slack.plus(figure.bound ? figure.value.abs().div(20) : figure.slack)),
  );
  const near = fitting ?? cells.find((cell) => isSlip(figure.value, cell));
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

const table = (en: boolean, said: string): string =>
  en
    ? `1.\tAs shown in table 1, an amount of ${said} was spent on travel.\n\nTable 1. Expenditure by object\n(United States dollars)\nObject Amount\nSalaries 61 000\nTravel 24 600\nRent 11 200\nSupplies 4 300\nTotal 101 100`
    : `1．\t如表1所示，差旅费为${said}。\n\n表1 按支出用途分列的支出\n（美元）\n用途 数额\n人事费 61 000\n差旅费 24 600\n房租 11 200\n用品 4 300\n共计 101 100`;

export const rowMatchesText: Check = {
  name: 'row-matches-text',
  rule: {
    en: 'What the text gives for a row of the table that it refers to is what the row gives.',
    zh: '正文援引表格某行的数额应与该行一致。',
  },
  source: 'As shown in table 2, an amount of $24,600 was spent on travel (performance reports)',
  needs: ['money', 'table.unit', 'table.number'],
  examples: {
    en: [
      { text: table(true, 'travel of $26,400').replace('spent on travel', 'recorded'), verdict: 'conflict' },
      { text: table(true, 'travel of $24,600').replace('spent on travel', 'recorded'), verdict: 'agreement' },
    ],
    zh: [
      { text: table(false, '26 400美元'), verdict: 'conflict' },
      { text: table(false, '24 600美元'), verdict: 'agreement' },
    ],
  },
  run: (record) => {
    const index = indexOf(record);
    return index.tables.length === 0 ? [] : claimsIn(index, tableLayout(index)).flatMap(draftOf);
  },
};
