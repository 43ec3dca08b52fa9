import type { Language, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { dateWords } from '../dates/date-words.ts';
import { atCell } from '../places.ts';
import { type CellDate, type CellPeriod, dateIn, mayCrossYear, orderOf, periodIn } from './cell-dates.ts';
import { stubOf } from './row-stubs.ts';

/** Titles of columns with the beginning and the end of what a row tells of; what is left of a title must be the same in both. */
const START =
  /\b(?:start(?:ing|ed|s)?|from|beg[iau]n(?:ning|s)?|commence(?:ment|d)?|opening|opened|established|effective)\b|开始|起始|起(?=日|期|$)|启动|设立/i;
const END =
  /\b(?:end(?:ing|ed|s)?|to|until|expir(?:y|es|ed|ation)|complet(?:ion|ed)|clos(?:ing|ed|ure)|terminat(?:ion|ed))\b|结束|终止|截止|到期|完成|届满|止(?=日|期|$)/i;
const PLAIN = /\b(?:dates?|of|on|the|day)\b|日期|时间|[日期的：:()（）\s]/gi;

const restOf = (title: string, form: RegExp): string => title.replace(form, '').replaceAll(PLAIN, '').toLowerCase();

interface ColumnPair {
  readonly start: number;
  readonly end: number;
}

/** The columns that tell a beginning, each with the next that tells the end of the same. */
const pairsOf = ({ columns }: Table): ColumnPair[] =>
  columns.flatMap(({ title }, start): ColumnPair[] => {
    if (!START.test(title) || END.test(title)) return [];
    const rest = restOf(title, START);
    const end = columns.findIndex(
      (other, at) =>
        at > start && END.test(other.title) && !START.test(other.title) && restOf(other.title, END) === rest,
    );
    return end < 0 ? [] : [{ start, end }];
  });

interface Told {
  readonly row: number;
  readonly columns: readonly number[];
  readonly start: CellDate;
  readonly end: CellDate;
}

const inPair = (table: Table, { start, end }: ColumnPair, language: Language): Told[] => {
  const order = orderOf(table.rows.flatMap(({ cells }) => [cells[start], cells[end]]));
  return table.rows.flatMap(({ role, cells }, row): Told[] => {
    if (role === 'header') return [];
    const [from, to] = [cells[start], cells[end]].map((cell) => dateIn(cell?.text ?? '', language, order));
    return from && to ? [{ row, columns: [start, end], start: from, end: to }] : [];
  });
};

const inColumn = (table: Table, column: number, language: Language): Told[] =>
  table.rows.flatMap(({ role, cells }, row): Told[] => {
    const text = cells[column]?.text ?? '';
    const period: CellPeriod | undefined = role === 'header' ? undefined : periodIn(text, language);
    return period && !mayCrossYear(text, period) ? [{ row, columns: [column], ...period }] : [];
  });

const isWrong = ({ start, end }: Told): boolean => end.last < start.first;

/** So many rows in order show that the columns are what they are called; hardly any may not be. */
const FEWEST = 2;

const shown = ({ first, last }: CellDate): string => {
  if (first === last) return first;
  return first.endsWith('-01-01') && last.endsWith('-12-31') ? first.slice(0, 4) : first.slice(0, 7);
};

const draftOf = (table: Table, { row, columns, start, end }: Told, sure: boolean): FindingDraft => {
  const stub = stubOf(table.rows[row]!).slice(0, 60);
  const [from, to] = [shown(start), shown(end)];
  const [first, last] = [dateWords(from), dateWords(to)];
  return {
    verdict: 'conflict',
    severity: sure ? 'error' : 'warning',
    doubt: sure ? 'document' : 'cannot tell',
    confidence: sure ? 0.9 : 0.5,
    message: {
      en: `In row “${stub}”, the end, ${last.en}, comes before the beginning, ${first.en}.`,
      zh: `“${stub}”一行中，结束日期${last.zh}早于开始日期${first.zh}。`,
    },
    evidence: columns.map((column) => atCell(table, row, column, table.rows[row]!.cells[column]!)),
    computation: { expression: `${from} → ${to}`, expected: `≥ ${from}`, found: to, difference: '' },
  };
};

const judge = (table: Table, told: readonly Told[]): FindingDraft[] => {
  const wrong = told.filter(isWrong);
  const right = told.length - wrong.length;
  if (wrong.length === 0 || right === 0 || wrong.length * FEWEST > told.length) return [];
  return wrong.map((each) => draftOf(table, each, right >= FEWEST));
};

/** Rows of tables in which a period ends before it begins: two columns of dates, or both in one cell. */
export const tablePeriods = (table: Table, language: Language): FindingDraft[] => [
  ...pairsOf(table).flatMap((pair) => judge(table, inPair(table, pair, language))),
  ...table.columns.flatMap((_, column) => judge(table, inColumn(table, column, language))),
];
