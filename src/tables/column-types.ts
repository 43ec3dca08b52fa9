import type { Row, Table } from '../record/index.ts';

type Column = Table['columns'][number];

const PERCENTAGE = /per\s?cent|percentage|%|百分比|百分率|％/i;
/** Numbers that name something do not add up. */
const NAMES =
  /^(?:paragraph(?: number|s)?|para\.?|no\.?|number|year|page|agenda items?|items?|chapter|time|date|rank|议程项目|段次|编号|序号|年份|年度|页次|项目编号)(?=$|\s?[(（/])/i;

/** Below this title may stand numbers of persons or of posts: those come to a total. */
const COUNTED = /^(?:number|no\.?)$/i;

const hasTotal = (index: number, rows: readonly Row[]): boolean =>
  rows.some(({ role, cells }) => role === 'total' && cells[index]?.value !== undefined);

/** Years have no thousands parted: `2030` is one, `2 030` an amount. */
const YEAR = /^(?:19|20)\d\d$/;

/** A column is of numbers where this share of its stated cells are. */
const MOST = 0.6;

const typeOf = (title: string, index: number, rows: readonly Row[], unit: string): Column['type'] => {
  if (index === 0) return 'text';
  const cells = rows.flatMap((row) => {
    const cell = row.cells[index];
    return row.role === 'header' || !cell || cell.text === '' || row.cells.some(({ columns }) => columns) ? [] : [cell];
  });
  if (cells.length === 0) return 'text';
  const numbers = cells.filter((cell) => cell.value !== undefined);
  const nils = cells.filter((cell) => cell.nil);
  if (numbers.length + nils.length < MOST * cells.length) return 'text';
  const isNames = NAMES.test(title) && !(COUNTED.test(title) && hasTotal(index, rows));
  if (isNames || (numbers.length > 2 && numbers.every(({ text }) => YEAR.test(text)))) return 'text';
  const signed = numbers.filter((cell) => PERCENTAGE.test(cell.text));
  const last = title.split(': ').at(-1)!;
  if (PERCENTAGE.test(last) || (signed.length > 0 && signed.length >= numbers.length / 2)) return 'percentage';
  return PERCENTAGE.test(unit) && !/dollars|美元/i.test(unit) ? 'percentage' : 'amount';
};

const hasNumbers = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.role !== 'header' && row.cells.some((cell, index) => index > 0 && cell.value !== undefined));

/** Says of each column whether it holds amounts, percentages or text. The first names the rows: it is text. */
export const giveTypes = (titles: readonly string[], rows: readonly Row[], unit: string): Column[] =>
  titles.map((title, index) => ({ title, type: hasNumbers(rows) ? typeOf(title, index, rows, unit) : 'text' }));
