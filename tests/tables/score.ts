import type { TableDraft } from '../../src/tables/index.ts';

/** A table as a person read it: each row its role and one text a column. */
export interface TrueTable {
  readonly pages: readonly number[];
  readonly title: string;
  readonly number?: string;
  readonly unit?: { readonly currency?: string; readonly scale: number };
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Score {
  /** F1 of cells: the same text in the same row and column of the aligned grids. */
  readonly content: number;
  /** F1 of neighbours: two filled cells with nothing but empty ones between, to the right or below. */
  readonly adjacency: number;
  /** Tree edit distance based similarity, of table, rows and cells. */
  readonly teds: number;
}

type Texts = readonly (readonly string[])[];

const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

export const textsOf = (table: Pick<TableDraft, 'rows'>): Texts =>
  table.rows.map((row) => row.cells.map((cell) => normal(cell.text)));

export const trueTexts = (table: TrueTable): Texts => table.rows.map((row) => row.slice(1).map(normal));

/** F1 of two collections in which each thing may occur more than once. */
const f1 = (expected: readonly string[], found: readonly string[]): number => {
  if (expected.length + found.length === 0) return 1;
  const left = new Map<string, number>();
  for (const one of expected) left.set(one, (left.get(one) ?? 0) + 1);
  let hits = 0;
  for (const one of found) {
    const count = left.get(one) ?? 0;
    if (count > 0) {
      hits += 1;
      left.set(one, count - 1);
    }
  }
  return (2 * hits) / (expected.length + found.length);
};

const cells = (rows: Texts): string[] =>
  rows.flatMap((row) => row.flatMap((text, column) => (text === '' ? [] : [`${column} ${text}`])));

const neighbours = (rows: Texts): string[] => {
  const pairs: string[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      if (text === '') continue;
      const right = row.slice(column + 1).find((other) => other !== '');
      if (right) pairs.push(`${text} > ${right}`);
      const below = rows.slice(index + 1).find((other) => (other[column] ?? '') !== '')?.[column];
      if (below) pairs.push(`${text} v ${below}`);
    }
  }
  return pairs;
};

/** Least cost of turning one sequence into another. */
const align = <T>(
  a: readonly T[],
  b: readonly T[],
  change: (one: T, other: T) => number,
  lose: (one: T) => number,
): number => {
  let before = [0];
  for (const other of b) before.push(before.at(-1)! + lose(other));
  for (const one of a) {
    const next = [before[0]! + lose(one)];
    for (const [index, other] of b.entries())
      next.push(
        Math.min(before[index]! + change(one, other), before[index + 1]! + lose(one), next[index]! + lose(other)),
      );
    before = next;
  }
  return before.at(-1)!;
};

const textDistance = (a: string, b: string): number => {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  return (
    align(
      [...a],
      [...b],
      (one, other) => (one === other ? 0 : 1),
      () => 1,
    ) / longest
  );
};

/** Trees of table, rows and cells have one depth, so that rows align with rows and cells with cells. */
const teds = (a: Texts, b: Texts): number => {
  const size = (rows: Texts): number => 1 + rows.reduce((sum, row) => sum + 1 + row.length, 0);
  const distance = align(
    a,
    b,
    (one, other) => align(one, other, textDistance, () => 1),
    (row) => 1 + row.length,
  );
  return 1 - distance / Math.max(size(a), size(b));
};

/** Scores a table as found against the table as a person read it. */
export const score = (truth: TrueTable, found: Pick<TableDraft, 'rows'>): Score => {
  const [expected, read] = [trueTexts(truth), textsOf(found)];
  return {
    content: f1(cells(expected), cells(read)),
    adjacency: f1(neighbours(expected), neighbours(read)),
    teds: teds(expected, read),
  };
};

/** The found table that is most like the true one among those on its first page. */
export const bestMatch = <T extends Pick<TableDraft, 'rows' | 'pages'>>(
  truth: TrueTable,
  tables: readonly T[],
): T | undefined => {
  const rated = tables
    .filter((table) => table.pages.some((page) => truth.pages.includes(page)))
    .map((table) => ({ table, content: f1(cells(trueTexts(truth)), cells(textsOf(table))) }));
  return rated.toSorted((a, b) => b.content - a.content)[0]?.table;
};
