import type { Language, Table } from '../../record/index.ts';
import { stubOf } from './row-named.ts';
import { hasFigures } from './row-stubs.ts';

/** A row with what a sentence may call it: its words, or letters in Chinese, in their order. */
export interface RowName {
  readonly row: number;
  readonly words: readonly string[];
}

/** Words of a name, so that “officers” and “Officer” are one; in Chinese its letters. */
export const nameWords: Readonly<Record<Language, (text: string) => string[]>> = {
  en: (text) =>
    (text.toLowerCase().match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu) ?? []).map((word) =>
      word.replace(/(?<=\p{L}{3})s$/u, ''),
    ),
  zh: (text) => Array.from(text.replaceAll(/[^\p{Script=Han}A-Za-z\d]/gu, '')),
};

/** A name so short may be the beginning of any other: “International”, 国际. */
const SHORTEST: Readonly<Record<Language, number>> = { en: 2, zh: 3 };

/** The words over a group of rows, which has no figures of its own: `United Nations Volunteers` over `International`. */
const headOf = (table: Table, row: number): string => {
  const depth = table.rows[row]!.indent ?? 0;
  const at = table.rows
    .slice(0, row)
    .findLastIndex((each) => each.role === 'data' && !hasFigures(each) && (each.indent ?? 0) <= depth);
  return at < 0 ? '' : stubOf(table, at);
};

/** Every name of every row of figures; a short one only together with the head of its group. */
export const rowNames = (table: Table, language: Language): RowName[] =>
  table.rows.flatMap((each, row): RowName[] => {
    if (each.role !== 'data' || !hasFigures(each)) return [];
    const [own, head] = [nameWords[language](stubOf(table, row)), nameWords[language](headOf(table, row))];
    const names = head.length > 0 ? [own, [...own, ...head], [...head, ...own]] : [own];
    return names
      .filter((words) => own.length > 0 && words.length >= SHORTEST[language])
      .map((words): RowName => ({ row, words }));
  });

const startsWith = (words: readonly string[], name: readonly string[]): boolean =>
  name.length <= words.length && name.every((word, at) => word === words[at]);

const endsWith = (words: readonly string[], name: readonly string[]): boolean =>
  startsWith(words.toReversed(), name.toReversed());

const longest = (names: readonly RowName[]): Set<number> => {
  const length = Math.max(0, ...names.map(({ words }) => words.length));
  return new Set(names.filter(({ words }) => words.length === length).map(({ row }) => row));
};

/** The rows whose name a text begins with: `510 | national General Service staff`. */
export const rowsNamedAhead = (names: readonly RowName[], text: string, language: Language): Set<number> => {
  const words = nameWords[language](text);
  return longest(names.filter((name) => startsWith(words, name.words)));
};

/** The rows whose name a text ends with: `military observers ( | 90.3 per cent`. */
export const rowsNamedBehind = (names: readonly RowName[], text: string, language: Language): Set<number> => {
  const words = nameWords[language](text);
  return longest(names.filter((name) => endsWith(words, name.words)));
};
