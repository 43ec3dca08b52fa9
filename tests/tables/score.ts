import { type Tree, treeEditDistance } from './tree-edit-distance.ts';

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

/** As much of a table as is scored. */
export interface TableTexts {
  readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[];
}

type Texts = readonly (readonly string[])[];

/** White space and the look of a dash do not count: fonts map en dashes to figure dashes. */
const normal = (text: string): string => text.normalize('NFKC').replaceAll('\u2012', '–').replace(/\s+/g, ' ').trim();

export const textsOf = (table: TableTexts): Texts =>
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

const textDistances = new Map<string, number>();

/** Edit distance of two texts as a share of the longer one. */
const textDistance = (a: string, b: string): number => {
  if (a === b) return 0;
  if (a === '' || b === '') return 1;
  const key = `${a}\n${b}`;
  const known = textDistances.get(key);
  if (known !== undefined) return known;
  let before = Uint16Array.from({ length: b.length + 1 }, (_, position) => position);
  for (let i = 0; i < a.length; i += 1) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i + 1;
    for (let j = 0; j < b.length; j += 1)
      next[j + 1] = Math.min(before[j]! + Number(a[i] !== b[j]), before[j + 1]! + 1, next[j]! + 1);
    before = next;
  }
  const distance = before[b.length]! / Math.max(a.length, b.length);
  textDistances.set(key, distance);
  return distance;
};

interface Node {
  readonly tag: 'table' | 'row' | 'cell';
  readonly text: string;
}

const treeOf = (rows: Texts): Tree<Node> => ({
  label: { tag: 'table', text: '' },
  children: rows.map((row) => ({
    label: { tag: 'row', text: '' },
    children: row.map((text) => ({ label: { tag: 'cell', text }, children: [] })),
  })),
});

/**
 * Tree edit distance based similarity: X. Zhong, E. ShafieiBavani and A. Jimeno Yepes, “Image-based table recognition”
 * (2020). A covered cell counts as an empty one.
 */
const teds = (a: Texts, b: Texts): number => {
  if (JSON.stringify(a) === JSON.stringify(b)) return 1;
  const size = (rows: Texts): number => 1 + rows.reduce((sum, row) => sum + 1 + row.length, 0);
  const distance = treeEditDistance(treeOf(a), treeOf(b), (one, other) =>
    one.tag === other.tag ? textDistance(one.text, other.text) : 1,
  );
  textDistances.clear();
  return 1 - distance / Math.max(size(a), size(b));
};

/** Scores a table as found against the table as a person read it. */
export const score = (truth: TrueTable, found: TableTexts): Score => {
  const [expected, read] = [trueTexts(truth), textsOf(found)];
  return {
    content: f1(cells(expected), cells(read)),
    adjacency: f1(neighbours(expected), neighbours(read)),
    teds: teds(expected, read),
  };
};

/** The found table that is most like the true one among those on its first page. */
export const bestMatch = <T extends TableTexts & { readonly pages: readonly number[] }>(
  truth: TrueTable,
  tables: readonly T[],
): T | undefined => {
  const rated = tables
    .filter((table) => table.pages.some((page) => truth.pages.includes(page)))
    .map((table) => ({ table, content: f1(cells(trueTexts(truth)), cells(textsOf(table))) }));
  return rated.toSorted((a, b) => b.content - a.content)[0]?.table;
};
