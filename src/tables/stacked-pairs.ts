import { type Fragment, fragmentText } from './fragments.ts';
import type { GridLine } from './grid.ts';

/** A symbol or number that names what stands beside it: `79/172`, `71/272 B`, `1540 (2004)`, `S-20/2`, `WT/MIN(17)/59`. */
const KEY =
  /^(?:[A-Z][A-Z0-9.()-]*\/)*[A-Z]?-?\d{1,4}[A-Z]?(?:\/\d+)*(?: [A-Z])?(?:[,;] .*)?(?:\s?\(.{1,10}\))?$|^[A-Z]{1,5}(?:\/[A-Z0-9.()]+)+$|^(?:Decision|Resolution)(?: |$)/;

/** Longer texts are no symbols. */
const LONGEST_KEY = 60;

/** Is the first column one of symbols, so that each begins a row? */
export const isKeyed = (lines: readonly GridLine[]): boolean => {
  const { keys, texts } = keysIn(lines, 0);
  return texts > 1 && keys >= 0.7 * texts;
};

/** Does a symbol go on in the line below? `50/152; 53/125;`, `Decision` */
export const isOpenKey = (text: string): boolean => /(?:[;,]|^Decision|^Resolution)$/.test(text);

const keysIn = (lines: readonly GridLine[], column: number): { keys: number; texts: number } => {
  const texts = lines.flatMap((line) =>
    line.fragments.filter((fragment) => fragment.column === column && fragment.columns === 1).map(fragmentText),
  );
  return { keys: texts.filter((text) => text.length <= LONGEST_KEY && KEY.test(text)).length, texts: texts.length };
};

const take = (lines: readonly GridLine[], from: number, to: number): GridLine[] =>
  lines.flatMap((line) => {
    const fragments = line.fragments
      .filter((fragment) => fragment.column >= from && fragment.column < to)
      .map(
        (fragment): Fragment => ({
          ...fragment,
          column: fragment.column - from,
          columns: Math.min(fragment.columns, to - fragment.column),
        }),
      );
    return fragments.length > 0 ? [{ ...line, fragments }] : [];
  });

/** A list set in columns beside each other: its parts in reading order, and the columns of each. */
export interface SplitList {
  readonly parts: readonly (readonly GridLine[])[];
  readonly columns: number;
}

/** Has a symbol more to it than digits? Amounts have not. */
const isSymbol = (text: string): boolean => text.length <= LONGEST_KEY && KEY.test(text) && /[/(]/.test(text);

/** Symbols alone, in columns beside each other: `1540 (2004)   2634 (2022)`. */
const splitSymbols = (lines: readonly GridLine[], columns: number): SplitList | undefined => {
  if (columns < 2 || !lines.every((line) => line.fragments.every((fragment) => isSymbol(fragmentText(fragment)))))
    return undefined;
  return { parts: Array.from({ length: columns }, (_, column) => take(lines, column, column + 1)), columns: 1 };
};

/**
 * A list of symbols set in columns beside each other is read down the left one, then down the right one: pairs of
 * symbols and titles, or symbols alone. Nothing where the table is none such.
 */
export const splitList = (lines: readonly GridLine[], columns: number): SplitList | undefined => {
  if (columns !== 4) return splitSymbols(lines, columns);
  for (const column of [0, 2]) {
    const { keys, texts } = keysIn(lines, column);
    if (texts < 1 || keys < 0.6 * texts) return undefined;
  }
  for (const column of [1, 3]) {
    const { keys, texts } = keysIn(lines, column);
    if (keys > 0.2 * texts) return undefined;
  }
  const across = lines.filter((line) =>
    line.fragments.some(({ column, columns }) => column < 2 && column + columns > 2),
  );
  if (across.length > 0.1 * lines.length) return undefined;
  return { parts: [take(lines, 0, 2), take(lines, 2, 4)], columns: 2 };
};
