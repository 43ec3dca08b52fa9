import Table from 'cli-table3';
import type { Command } from 'commander';
import { Option } from 'commander';
import { csvLine } from '../store/exports/index.ts';
import { print } from './streams.ts';

/** `json` is one array, `jsonl` one row a line. */
const formats = ['table', 'json', 'jsonl', 'csv', 'markdown'] as const;
type TableFormat = (typeof formats)[number];

export interface TabularOptions {
  readonly format?: TableFormat;
  /** The same as `--format jsonl`. */
  readonly json?: boolean;
  /** The same as `--format csv`. */
  readonly csv?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** `--format`, `--json` and `--csv` on a command that prints rows. */
export const withFormat = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'form of the answer').choices(formats))
    .option('--json', 'one row a line: the same as --format jsonl')
    .option('--csv', 'the same as --format csv');

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Rows of one table on the screen: its columns are as wide as their widest cell, so it waits for its last row. */
const ROWS_OF_A_TABLE = 1000;
/** Wider text is broken into lines where a person looks at it. */
const WIDEST_ON_SCREEN = 60;

const screenTable = (columns: readonly string[], rows: readonly Row[]): string => {
  const narrow = process.stdout.isTTY ? { wordWrap: true, wrapOnWordBoundary: false } : {};
  const widths = columns.map((column) =>
    rows.some((row) => plain(row[column]).length > WIDEST_ON_SCREEN - 4) ? WIDEST_ON_SCREEN : null,
  );
  const table = new Table({
    head: [...columns],
    style: { head: [], border: [] },
    ...narrow,
    ...(process.stdout.isTTY ? { colWidths: widths } : {}),
  });
  for (const row of rows) table.push(columns.map((column) => plain(row[column])));
  return `${table.toString()}\n`;
};

const markdownCell = (value: unknown): string => plain(value).replace(/[\\|]/g, '\\$&').replace(/\r?\n/g, '<br>');

const markdownLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

type Printer = (columns: readonly string[], rows: Iterable<Row>) => Promise<void>;

const printers: Readonly<Record<TableFormat, Printer>> = {
  jsonl: async (_, rows) => {
    for (const row of rows) await print(`${JSON.stringify(row)}\n`);
  },
  json: async (_, rows) => {
    let before = '[\n';
    for (const row of rows) {
      await print(`${before}${JSON.stringify(row)}`);
      before = ',\n';
    }
    await print(before === '[\n' ? '[]\n' : '\n]\n');
  },
  csv: async (columns, rows) => {
    await print(csvLine(columns));
    for (const row of rows) await print(csvLine(columns.map((column) => plain(row[column]))));
  },
  markdown: async (columns, rows) => {
    await print(markdownLine(columns.map(markdownCell)) + markdownLine(columns.map(() => '---')));
    for (const row of rows) await print(markdownLine(columns.map((column) => markdownCell(row[column]))));
  },
  table: async (columns, rows) => {
    let waiting: Row[] = [];
    let printed = 0;
    for (const row of rows) {
      waiting.push(row);
      if (waiting.length < ROWS_OF_A_TABLE) continue;
      await print(screenTable(columns, waiting));
      printed += waiting.length;
      waiting = [];
    }
    if (waiting.length > 0 || printed === 0) await print(screenTable(columns, waiting));
  },
};

/** Prints rows as they come; a table is printed a thousand rows at a time. */
export const printRows = (columns: readonly string[], rows: Iterable<Row>, options: TabularOptions): Promise<void> =>
  printers[options.format ?? (options.json ? 'jsonl' : options.csv ? 'csv' : 'table')](columns, rows);
