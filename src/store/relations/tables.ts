import { Decimal } from 'decimal.js';
import type { DocumentRecord } from '../../record/index.ts';
import { integer, json, placeColumns, placeOf, type Relation, real, realOf, text } from './relation.ts';

type Table = DocumentRecord['tables'][number];

export const tables: Relation = {
  name: 'tables',
  means: 'One row a table, however many pages it runs over.',
  columns: {
    id: text('Id of the table in its document.'),
    block: text('Id of the block that stands for it in the tree.'),
    number: text('Printed number.'),
    title: text('Title as printed.'),
    kind: text('What it is for, where its words say so: results-framework, performance-measures, deliverables.'),
    currency: text('ISO 4217, where the unit is money.'),
    scale: real('Factor of every amount: 1, 1000, 1000000.'),
    unit: text('Unit line as printed.'),
    columns: integer('Number of columns.'),
    rows: integer('Number of rows, header rows among them.'),
    pages: text('JSON: its pages.'),
  },
  rows: (record) =>
    record.tables.map((table) => ({
      ...{ id: table.id, block: table.block, number: table.number, title: table.title, kind: table.kind },
      ...{ currency: table.unit?.currency, scale: table.unit?.scale, unit: table.unit?.text },
      ...{ columns: table.columns.length, rows: table.rows.length, pages: json(table.pages) },
    })),
};

/** The text of a row, its empty cells left out: what full-text search looks through. */
const lineOf = (cells: Table['rows'][number]['cells']): string =>
  cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' | ');

export const tableRows: Relation = {
  name: 'table_rows',
  means: 'One row a row of a table, with its text on one line.',
  columns: {
    table_id: text('Id of the table.'),
    row: integer('Number of the row, from 0.'),
    role: text('header, data, subtotal, total.'),
    indent: integer('Depth of indentation of its first cell, from 0.'),
    ...placeColumns,
    text: text('Texts of its cells, parted by |.'),
  },
  *rows({ tables: all }) {
    for (const { id, rows } of all) {
      for (const [row, { role, indent, cells }] of rows.entries()) {
        const evidence = cells.flatMap((cell) => cell.evidence);
        yield { table_id: id, row, role, indent, ...placeOf(evidence), text: lineOf(cells) };
      }
    }
  },
};

const scaled = (value: string, scale: number): string | undefined => {
  try {
    return new Decimal(value).times(scale).toFixed();
  } catch {
    return undefined;
  }
};

/** A number with the unit of its table applied; per cents and text have none. */
const amountOf = (value: string | undefined, { unit, columns }: Table, column: number): string | undefined =>
  value === undefined || columns[column]?.type !== 'amount' ? undefined : scaled(value, unit?.scale ?? 1);

export const cells: Relation = {
  name: 'cells',
  means: 'One row a cell of a table.',
  columns: {
    table_id: text('Id of the table.'),
    row: integer('Number of the row, from 0.'),
    column: integer('Number of the column, from 0.'),
    role: text('Of the row: header, data, subtotal, total.'),
    stub: text('Text of the first cell of the row: what the row is about.'),
    title: text('Title of the column.'),
    text: text('As printed.'),
    value: text('Exact decimal as printed, sign applied, the unit of the table not applied.'),
    value_real: real('The same as a floating number.'),
    amount: text('Exact decimal with the unit of the table applied; only columns of amounts have it.'),
    amount_real: real('The same as a floating number, to compare and sum.'),
    currency: text('ISO 4217, where the unit of the table is money and the cell an amount.'),
    nil: integer('1 where the cell says “nothing” (–, .., 无), which is not zero.'),
    certainty: real('0 to 1; empty where nothing about the reading was in doubt.'),
    ...placeColumns,
  },
  *rows({ tables: all }) {
    for (const table of all) {
      for (const [row, { role, cells: inRow }] of table.rows.entries()) {
        for (const [column, cell] of inRow.entries()) {
          const amount = amountOf(cell.value, table, column);
          yield {
            ...{ table_id: table.id, row, column, role, stub: inRow[0]?.text, title: table.columns[column]?.title },
            ...{ text: cell.text, value: cell.value, value_real: realOf(cell.value) },
            ...{ amount, amount_real: realOf(amount), nil: cell.nil ? 1 : 0, certainty: cell.certainty },
            currency: amount === undefined ? undefined : table.unit?.currency,
            ...placeOf(cell.evidence),
          };
        }
      }
    }
  },
};
