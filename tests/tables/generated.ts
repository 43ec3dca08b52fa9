import type { GeneratedTable } from '../../fixtures/tables/document.ts';
import type { ReadTables } from '../../src/pipeline/read-tables.ts';
import { indentShare } from './indent-share.ts';
import { bestMatch, score, textsOf, trueTexts } from './score.ts';

type Found = ReadTables['tables'][number];

export interface Differences {
  readonly pairs: readonly { readonly table: GeneratedTable; readonly found: Found | undefined }[];
  /** One line each, in words. */
  readonly differences: readonly string[];
}

const differ = (what: string, expected: unknown, found: unknown): string[] =>
  JSON.stringify(expected) === JSON.stringify(found)
    ? []
    : [`${what}: ${JSON.stringify(expected)}, read as ${JSON.stringify(found)}`];

const rowDifferences = (table: GeneratedTable, found: Found): string[] => {
  const [expected, read] = [trueTexts(table), textsOf(found)].map((rows) => rows.map((row) => row.join(' | ')));
  return [
    ...expected!.filter((row) => !read!.includes(row)).map((row) => `   made  ${row}`),
    ...read!.filter((row) => !expected!.includes(row)).map((row) => `   read  ${row}`),
  ];
};

const compare = (table: GeneratedTable, found: Found | undefined, rows: boolean): string[] => {
  if (!found) return [`missed: ${table.title}`];
  const { content, adjacency, teds } = score(table, found);
  const { currency, scale } = found.unit ?? {};
  const texts =
    content === 1 && adjacency === 1 && teds === 1
      ? differ(
          'roles',
          table.rows.map(([role]) => role),
          found.rows.map((row) => row.role),
        )
      : [`cells ${content.toFixed(3)}, neighbours ${adjacency.toFixed(3)}, TEDS ${teds.toFixed(3)}`];
  const depths = table.indents && texts.length === 0 ? indentShare(table, found) : 1;
  return [
    ...texts,
    ...(depths < 1 ? [`indents ${depths.toFixed(3)}`] : []),
    ...(rows && texts.length > 0 ? rowDifferences(table, found) : []),
    ...differ('title', table.title.normalize('NFKC'), found.title.normalize('NFKC')),
    ...differ('number', table.number, found.number),
    ...differ('unit', table.unit, found.unit && { currency, scale }),
    ...differ('notes', table.noteCount, found.notes?.length ?? 0),
    ...(texts.length > 0
      ? []
      : differ(
          'types',
          table.columns,
          found.columns.map(({ type }) => type),
        )),
  ];
};

/** A table with fewer of its cells than this was missed. */
const LEAST = 0.3;

/** Compares tables as made with tables as read; `rows` says also which rows differ. */
export const differencesOf = (
  tables: readonly GeneratedTable[],
  found: readonly Found[],
  rows = false,
): Differences => {
  const everywhere = found.flatMap((table) => table.pages);
  const left = new Set(found);
  const pairs = tables.map((table) => {
    const best = bestMatch({ ...table, pages: everywhere }, [...left]);
    const match = best && score(table, best).content >= LEAST ? best : undefined;
    if (match) left.delete(match);
    return { table, found: match };
  });
  const differences = pairs.flatMap(({ table, found: match }) =>
    compare(table, match, rows).map((difference) => `[${table.about}] ${difference}`),
  );
  return {
    pairs,
    differences: [
      ...differences,
      ...[...left].map((extra) => `extra table: ${extra.rows[0]?.cells.map(({ text }) => text).join(' | ')}`),
    ],
  };
};
