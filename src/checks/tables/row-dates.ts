import type { Block, Language, MentionOf, Table } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { dateWords } from '../dates/date-words.ts';
import { atCell, atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { dateIn, periodIn } from './cell-dates.ts';
import { tableSought } from './table-sought.ts';

/** A row of a table whose only date is to the day. */
interface DatedRow {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** EDTF. */
  readonly date: string;
}

type Told = MentionOf<'date'>;

const tidy = (text: string, language: Language): string =>
  language === 'zh' ? text.replaceAll(/\s+/g, '') : text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A name so short may be any word. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 10, zh: 5 };

const dateOf = (text: string, language: Language): string | undefined => {
  const period = periodIn(text, language);
  if (period) {
    const { start, end } = period;
    return start.first === start.last && end.first === end.last ? `${start.first}/${end.first}` : undefined;
  }
  const date = dateIn(text, language);
  return date && date.first === date.last ? date.first : undefined;
};

const datedRows = (table: Table, language: Language): DatedRow[] =>
  table.rows.flatMap(({ role, cells }, row): DatedRow[] => {
    const dates = cells.flatMap(({ text }, column) => {
      const date = role === 'header' || column === 0 ? undefined : dateOf(text, language);
      return date === undefined ? [] : [{ column, date }];
    });
    const name = tidy(cells[0]?.text ?? '', language);
    return dates.length === 1 && name.length >= SHORTEST[language] ? [{ table, row, name, ...dates[0]! }] : [];
  });

/** Rows of one name are several events. */
const ofOneName = (rows: readonly DatedRow[]): DatedRow[] =>
  rows.filter(({ name }) => rows.filter((other) => other.name === name).length === 1);

/** What stands between a name and its date, and before the name where the date stands behind it. */
const ties: Readonly<Record<Language, { readonly behind: RegExp; readonly before: RegExp }>> = {
  en: {
    behind:
      /^(?! of )(?:,? (?:(?:which|that) )?(?:was|were|is|took|has been)?(?: (?:adopted|held|convened|signed|issued|established|concluded|opened|place|organized|approved))?(?: [A-Za-z ]{3,30})?(?: (?:on|from))?| \(| (?:on|from|of)) ?$/,
    before: /^(?! )/,
  },
  zh: {
    behind: /^[”》]?(?:（|已?于|在|的?(?:日期|会期)(?:为|是)|自)?$/,
    before: /^[，,]?(?:在[^，。；]{1,8})?(?:举行|召开|举办|通过|签署|发布|开幕)了?的?(?:《|“)?$/,
  },
};

const isTied = (
  text: string,
  { date, name }: { date: readonly [number, number]; name: readonly [number, number] },
  language: Language,
): boolean =>
  name[1] <= date[0]
    ? ties[language].behind.test(text.slice(name[1], date[0]))
    : ties[language].before.test(text.slice(date[1], name[0]));

/** Days from the first of a period to its last, both as printed. */
const lengthOf = (date: string): number => {
  const [first = '', last = first] = date.split('/');
  return Date.parse(last) - Date.parse(first);
};

/** Another month, another day or another year: one slip, and else another event; a period keeps its length. */
const isSlip = (one: string, other: string): boolean => {
  const [a, b] = [one.split(/[-/]/), other.split(/[-/]/)];
  if (a.length !== b.length) return false;
  const differing = [...a.keys()].filter((at) => a[at] !== b[at]).map((at) => at % 3);
  const isOneSort = new Set(differing).size === 1;
  return isOneSort && (differing.length === 1 || differing[0] !== 2 || lengthOf(one) === lengthOf(other));
};

const draftOf = ({ table, row, column, date }: DatedRow, told: Told, sure: boolean): FindingDraft => {
  const { cells } = table.rows[row]!;
  const stub = cells[0]!.text.slice(0, 80);
  const [said, shown] = [dateWords(told.value.edtf), dateWords(date)];
  const agrees = told.value.edtf === date;
  return {
    verdict: agrees ? 'agreement' : 'conflict',
    severity: agrees ? 'info' : 'warning',
    ...(agrees ? {} : { doubt: sure ? ('document' as const) : ('cannot tell' as const) }),
    confidence: Math.min(told.certainty, cells[column]!.certainty ?? 1),
    message: agrees
      ? {
          en: `The text and the table both date “${stub}” ${shown.en}.`,
          zh: `正文与表中“${stub}”的日期均为${shown.zh}。`,
        }
      : {
          en: `The text dates “${stub}” ${said.en}; the table has ${shown.en}.`,
          zh: `正文所述“${stub}”的日期为${said.zh}，表中为${shown.zh}。`,
        },
    evidence: [atMention(told), atCell(table, row, column, cells[column]!)],
    computation: { expression: `${told.value.edtf} ↔ ${date}`, expected: date, found: told.value.edtf, difference: '' },
  };
};

const TO_THE_DAY = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

/** The row that a sentence names beside a date, the longest name first: “session” is no name where “fifth session” is. */
const claimIn = (index: Index, block: Block, told: Told, rows: readonly DatedRow[]): FindingDraft[] => {
  const { language } = index;
  const [start, end] = sentenceAt(block.text, told.span[0], language);
  // Offsets hold in the text as it is tidied: what stands before the date, and behind it.
  const [before, behind] = [block.text.slice(start, told.span[0]), block.text.slice(told.span[1], end)];
  const [lead, tail] = [before, behind].map((text) => tidy(`|${text}|`, language).slice(1, -1)) as [string, string];
  const text = `${lead}\u{E000}${tail}`;
  const date: readonly [number, number] = [lead.length, lead.length + 1];
  for (const row of rows) {
    const at = text.lastIndexOf(row.name, date[0]) >= 0 ? text.lastIndexOf(row.name, date[0]) : text.indexOf(row.name);
    if (at < 0 || /[a-z]/.test(`${text[at - 1] ?? ''}${text[at + row.name.length] ?? ''}`)) continue;
    if (!isTied(text, { date, name: [at, at + row.name.length] }, language)) continue;
    const agrees = told.value.edtf === row.date;
    if (!agrees && !isSlip(told.value.edtf, row.date)) return [];
    const sought = tableSought(block.text.slice(start, end), block.id, index);
    return [draftOf(row, told, sought === row.table)];
  }
  return [];
};

/** What the text says of the day of an event that is a row of a table with its date. */
export const rowDates = (index: Index): FindingDraft[] => {
  const rows = ofOneName(index.tables.flatMap((table) => datedRows(table, index.language))).toSorted(
    (a, b) => b.name.length - a.name.length,
  );
  if (rows.length === 0) return [];
  return index
    .all('date')
    .filter(({ value }) => TO_THE_DAY.test(value.edtf))
    .flatMap((told) => {
      const block = index.block(told.block);
      return block && block.type !== 'table' ? claimIn(index, block, told, rows) : [];
    });
};
