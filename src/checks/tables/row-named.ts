import type { Language, Table } from '../../record/index.ts';

const tidy = (text: string, language: Language): string =>
  language === 'zh' ? text.replaceAll(/\s+/g, '') : text.toLowerCase().replaceAll(/\s+/g, ' ');

/** A name so short may be any word. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 4, zh: 2 };

/** What a row is called, without its printed number. */
export const stubOf = (table: Table, row: number): string =>
  table.rows[row]!.cells[0]?.text.replace(/^(?:\d{1,2}|[a-z]|[IVX]+)[.)．]\s*/u, '').trim() ?? '';

interface NamedRow {
  readonly row: number;
  readonly name: string;
}

const namesOf = (table: Table, language: Language): NamedRow[] =>
  table.rows.flatMap(({ role, cells }, row): NamedRow[] => {
    if (role !== 'data' || !cells.slice(1).some(({ value }) => value !== undefined)) return [];
    const name = tidy(stubOf(table, row), language);
    return name.length < SHORTEST[language] ? [] : [{ row, name }];
  });

const known = new WeakMap<Table, readonly NamedRow[]>();

/** The rows of a table that have figures, by name: every amount of a text asks for them. */
const namedRows = (table: Table, language: Language): readonly NamedRow[] => {
  const rows = known.get(table) ?? namesOf(table, language);
  known.set(table, rows);
  return rows;
};

/** The row with figures whose name stands last in a clause. */
export const rowNamed = (table: Table, clause: string, language: Language): number | undefined => {
  const text = tidy(clause, language);
  let [best, place] = [undefined as number | undefined, -1];
  for (const { row, name } of namedRows(table, language)) {
    const at = text.lastIndexOf(name);
    const isWord = language === 'zh' || !/[a-z]/.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`);
    if (at < 0 || !isWord) continue;
    // Of two names that end together the longer is meant.
    if (at + name.length > place) [best, place] = [row, at + name.length];
  }
  return best;
};
